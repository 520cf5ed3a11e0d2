import { articleNode, nodes } from '../../metadata/linked-data.ts'
import { titlesOf } from './known.ts'
import { entriesOf } from './live.ts'
import { type Measure, measure } from './measure.ts'
import type { Page } from './page.ts'
import { scan } from './scan.ts'
import { stateText } from './state-text.ts'

/** The text of an article that stands in the data of its page, for a script to show. */
export interface Stored {
  readonly paragraphs: readonly string[]
  /** which of the paragraphs are times of entries of a live blog */
  readonly times: ReadonlySet<number>
  /** where it stands, in words */
  readonly where: string
}

/** Fewer words are a teaser. */
const LEAST_WORDS = 40
/** What is shown is the beginning of what is stored where that is so many times as long. On the pages of the benchmarks nothing is taken that is shown as well. */
const LONGER = 1.5
/** Share of the word pairs of what is shown that are stored too: it is the same article. */
const SAME = 0.6
/** A page that shows so many words is not drawn from a state, and that is not searched. */
const ENOUGH = 250
/** Longer data are no article's. */
const MOST = 400_000

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const pairsOf = (words: readonly string[]): readonly string[] => words.slice(1).map((w, i) => `${words[i]} ${w}`)
const sameShare = (shown: string, stored: string): number => {
  const pairs = pairsOf(wordsIn(shown))
  const known = new Set(pairsOf(wordsIn(stored)))
  return pairs.length === 0 ? 1 : pairs.filter((p) => known.has(p)).length / pairs.length
}

const MARKUP = /<[a-z/!][^<>]{0,500}>|&(?:[a-z]{2,8}|#\d{1,6});/i
/** Some sites escape their text twice over. */
const MOST_ESCAPED = 2
const unescaped = (text: string, depth = 0): readonly string[] =>
  depth >= MOST_ESCAPED || !MARKUP.test(text)
    ? text.split(/\n+/)
    : unescaped(
        scan(text.replace(/\n{2,}/g, '<br><br>'))
          .runs.map((r) => r.text)
          .join('\n\n'),
        depth + 1,
      )
/** The paragraphs of a text that may be HTML. */
export const paragraphsOf = (text: string): readonly string[] => {
  const parts = unescaped(text)
  return parts.map((p) => p.replace(/\s+/g, ' ').trim()).filter((p) => p !== '')
}

const NONE: ReadonlySet<number> = new Set()
/** All entries of a live blog, each under its time. */
const inLiveBlog = (page: Page): Stored | null => {
  const paragraphs: string[] = []
  const times = new Set<number>()
  for (const { time, headline, body } of entriesOf(page)) {
    if (time !== '') times.add(paragraphs.length)
    paragraphs.push(
      ...(time === '' ? [] : [time]),
      ...(headline === '' ? [] : paragraphsOf(headline)),
      ...paragraphsOf(body),
    )
  }
  return paragraphs.length > 0 ? { paragraphs, times, where: 'the entries of the live blog in the linked data' } : null
}
const inLinkedData = (page: Page): Stored | null => {
  const all = nodes(page.linkedData.filter((d) => d.length <= MOST && d.includes('articleBody')))
  const body = articleNode(all, { titles: titlesOf(page), urls: [] })?.['articleBody']
  return typeof body === 'string'
    ? { paragraphs: paragraphsOf(body), times: NONE, where: 'articleBody of the linked data' }
    : null
}
const inState = (page: Page): Stored | null => {
  const texts = stateText(page.states, titlesOf(page))
  return texts.length > 0
    ? { paragraphs: texts.flatMap(paragraphsOf), times: NONE, where: 'the state that a script draws the page from' }
    : null
}

const wordsOf = (measures: readonly Measure[]): number => measures.reduce((sum, m) => sum + m.words, 0)
/** The article as the page's data have it, where the page itself shows no more than its beginning: `body` is the text of its blocks of body. Null where it shows all. */
export const stored = (page: Page, body: readonly string[]): Stored | null => {
  const shown = wordsOf(body.map(measure))
  for (const find of shown < ENOUGH ? [inLiveBlog, inLinkedData, inState] : [inLiveBlog, inLinkedData]) {
    const found = find(page)
    if (found === null) continue
    const all = wordsOf(found.paragraphs.map(measure))
    if (all < LEAST_WORDS || all < LONGER * shown) continue
    if (sameShare(body.join(' '), found.paragraphs.join(' ')) >= SAME) return found
  }
  return null
}
