import type { Language } from '../lang/index.ts'
import type { Annotations, Article, Commitment, Sentence, Span, Time } from '../model/index.ts'
import { anchor } from '../text/anchor.ts'
import { some } from '../text/stretches.ts'
import { announced } from './commitments/announced.ts'
import { cuesIn, type Found, mayBind } from './commitments/cues.ts'
import { matterFrom } from './commitments/matter.ts'
import { byOf, toOf } from './commitments/parties.ts'
import { type Word, wordsOf } from './commitments/words.ts'
import { pageOf } from './page.ts'
import type { ArticleReader } from './reader.ts'

/** Longest sentence read; a longer one is a table or noise. */
const LONGEST = 5000
/** A reader reads the list: so many of an article at most, verbs before nouns. */
const MOST = 8

/** A cue with its sentence and what is promised. */
interface Candidate {
  readonly found: Found
  readonly words: readonly Word[]
  readonly what: Span
}

/** Until when: the first time named in the matter that is no length of time. */
const dueOf = (times: readonly Time[], { from, to }: Span): string | null =>
  times.find((t) => !t.duration && from <= t.from && t.to <= to && t.bound !== 'at-least' && t.bound !== 'more-than')?.end ?? null

const inSentence = (article: Article, sentence: Sentence, language: Language): Candidate[] => {
  const { stretches } = pageOf(article, language)
  const to = Math.min(sentence.to, sentence.from + LONGEST)
  if (!some(stretches, sentence.from, to, mayBind(language))) return []
  const words = wordsOf(stretches, sentence.from, to)
  return [...cuesIn(words, language), ...announced(words, language)].flatMap((found): Candidate[] => {
    const what = matterFrom(words, found.matter, language)
    return what ? [{ found, words, what }] : []
  })
}

const commitment = (article: Article, { found, words, what }: Candidate, soFar: Annotations, language: Language): Commitment[] => {
  const [first, last] = [words[found.at], words[found.next - 1]]
  if (!first || !last) return []
  return [
    {
      by: byOf(article.text, words, found, soFar, language),
      to: toOf(article.text, found, soFar),
      kind: found.cue.kind,
      what: anchor(article, what),
      due: dueOf(soFar.times, what),
      status: 'open',
      evidence: [anchor(article, { from: first.from, to: last.to })],
    },
  ]
}

/** The best few: verbs before nouns, earlier ones first; then in the order of the text. */
const few = (list: readonly Candidate[]): Candidate[] =>
  [...list]
    .sort((a, b) => Number(a.found.cue.noun) - Number(b.found.cue.noun) || a.what.from - b.what.from)
    .slice(0, MOST)
    .sort((a, b) => a.what.from - b.what.from)

/** Promises, demands, offers, refusals and denials of an article, in order. Titles and captions only repeat them. */
export const commitments: ArticleReader<'commitments'> = {
  name: 'commitments',
  needs: ['sentences', 'mentions', 'quotations', 'times'],
  read: (article, language, soFar) => {
    const body = soFar.sentences.filter((s) => article.blocks[s.block]?.role === 'body')
    return few(body.flatMap((s) => inSentence(article, s, language))).flatMap((c) => commitment(article, c, soFar, language))
  },
}
