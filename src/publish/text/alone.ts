import type { Fact, Quotation, StoryAccount } from '../../model/index.ts'
import { aboutAlone, byArticle, type OfOne, onlyFacts } from '../view/alone.ts'
import { carriers } from '../view/carriers.ts'
import { cut } from '../view/cut.ts'
import { said } from '../view/said.ts'
import { visible } from '../view/visible.ts'
import { flow, heading, INDENT, type Page } from './page.ts'
import { clip } from './width.ts'
import type { Run } from './wrap.ts'

/** Things told of each article before its rest is only counted. */
const MOST = 4
/** Longer ones are better read in the article. */
const LONGEST = 240

const factRuns = (page: Page, story: StoryAccount, fact: Fact): Run[] => {
  const about = aboutAlone(fact)
  const value = fact.versions.map((v) => visible(v.value)).join(' / ')
  const after = fact.versions.flatMap((v) => carriers(v, page.witnesses, story.origins)).flatMap((c) => c.trace)
  return [
    { text: about ? `${about}: ` : '', tone: 'strong' },
    { text: page.all ? value : clip(value, LONGEST) },
    { text: after.length ? ` (${[...new Set(after)].join('; ')})` : '', tone: 'faint' },
  ]
}

const quotationRuns = (page: Page, q: Quotation): Run[] => {
  const words = visible(q.text.join(' ... '))
  return [
    { text: `${q.speaker ? visible(q.speaker.name) : 'speaker not named'}: `, tone: 'strong' },
    { text: `“${page.all ? words : clip(words, LONGEST)}”` },
  ]
}

const grouped = <T>(page: Page, title: string, groups: readonly OfOne<T>[], runs: (x: T) => Run[]): string[] => {
  if (!groups.length) return []
  const lines = groups.flatMap(({ witness, list }, i) => {
    const { shown, rest } = cut(list, MOST, page.all)
    return [
      ...(i ? [''] : []),
      ...flow(page, [{ text: `${witness.siglum} ${witness.outlet}`, tone: 'strong' }]),
      ...shown.flatMap((x) => flow(page, runs(x), `${INDENT}    `, `${INDENT}  - `)),
      ...(rest ? flow(page, [{ text: `... and ${rest} more; --all shows them`, tone: 'faint' }], `${INDENT}    `) : []),
    ]
  })
  return [
    ...heading(
      page,
      title,
      groups.reduce((n, g) => n + g.list.length, 0),
    ),
    ...lines,
  ]
}

/** What only one article has, by article. */
export const onlySection = (page: Page, story: StoryAccount): string[] =>
  grouped(page, 'What only one has', onlyFacts(story, page.witnesses), (f) => factRuns(page, story, f))

/** Speech in quotation marks that one article alone carries, by article. */
export const aloneSection = (page: Page, story: StoryAccount): string[] =>
  grouped(
    page,
    'Quoted by one alone',
    byArticle(said(story).alone, (q) => q.article, page.witnesses),
    (q) => quotationRuns(page, q),
  )
