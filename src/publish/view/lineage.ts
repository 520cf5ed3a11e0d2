import type { Article, Origin, Reuse, StoryAccount } from '../../model/index.ts'
import { percent } from './counted.ts'
import { isOwn } from './own.ts'
import type { Witnesses } from './sigla.ts'
import { visible } from './visible.ts'

const DONE: Readonly<Record<Reuse['kind'], string>> = {
  copy: 'copied from',
  edited: 'edited from',
  rewritten: 'rewritten from',
  translated: 'translated from',
}

/** "edited from B (84% of it)"; where nothing tells the way round: "shares its text with B". */
export const takenFrom = (r: Reuse, all: Witnesses): string => {
  const from = all.get(r.from)?.siglum ?? r.from
  return r.direction === null
    ? `shares ${percent(r.share)} of its text with ${from} (${r.kind})`
    : `${DONE[r.kind]} ${from} (${percent(r.share)} of it)`
}

type Ends = Pick<Reuse, 'from' | 'to'>

/** The agencies that both articles of a reuse go back to. */
export const commonAgencies = ({ origins }: Pick<StoryAccount, 'origins'>, { from, to }: Ends): Origin[] =>
  origins.filter((o) => o.kind === 'agency' && o.articles.includes(from) && o.articles.includes(to))

/** "; both go back to the Harbour Wire", where two articles share an agency's text. */
const common = (story: StoryAccount, r: Reuse): string => {
  const agencies = commonAgencies(story, r)
  return r.direction === null && agencies.length
    ? `; both go back to ${agencies.map((o) => visible(o.name)).join(', ')}`
    : ''
}

/** Agencies, documents and other outlets that stand behind an article; speakers are told with what they say. */
const behind = (o: Origin, article: Article): boolean =>
  o.articles.includes(article.id) && o.kind !== 'person' && o.kind !== 'official' && !isOwn(o, article)

/** What an article goes back to, in words: other articles first, then agencies and documents. Empty where it stands alone. */
export const lineage = (story: StoryAccount, article: string, all: Witnesses): string[] => {
  const known = all.get(article)?.article
  const names = story.origins.filter((o) => known && behind(o, known)).map((o) => visible(o.name))
  return [
    ...story.reuse.filter((r) => r.to === article).map((r) => `${takenFrom(r, all)}${common(story, r)}`),
    ...(names.length ? [`goes back to ${names.join(', ')}`] : []),
  ]
}
