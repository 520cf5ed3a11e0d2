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

/** "shares 34% of its text with F (rewritten) and 6% with E (edited)": what two articles have in common where nothing tells the way round. */
const sharedWith = (list: readonly Reuse[], all: Witnesses): string => {
  const parts = list.map((r, i) => {
    const what = i === 0 ? `${percent(r.share)} of its text` : percent(r.share)
    return `${what} with ${all.get(r.from)?.siglum ?? r.from} (${r.kind})`
  })
  return `shares ${parts.join(' and ')}`
}

/** "edited from B (84% of it)"; where nothing tells the way round: "shares 84% of its text with B (edited)". */
export const takenFrom = (r: Reuse, all: Witnesses): string =>
  r.direction === null
    ? sharedWith([r], all)
    : `${DONE[r.kind]} ${all.get(r.from)?.siglum ?? r.from} (${percent(r.share)} of it)`

type Ends = Pick<Reuse, 'from' | 'to'>

/** The agencies that both articles of a reuse go back to. */
export const commonAgencies = ({ origins }: Pick<StoryAccount, 'origins'>, { from, to }: Ends): Origin[] =>
  origins.filter((o) => o.kind === 'agency' && o.articles.includes(from) && o.articles.includes(to))

/** Agencies, documents and other outlets that stand behind an article; speakers are told with what they say. */
const behind = (o: Origin, article: Article): boolean =>
  o.articles.includes(article.id) && o.kind !== 'person' && o.kind !== 'official' && !isOwn(o, article)

/** "shares 34% of its text with F (rewritten); both go back to Reuters", once for all articles that share one agency's text with it. */
const sharing = (story: StoryAccount, list: readonly Reuse[], all: Witnesses): { words: string; named: string[] }[] => {
  const agenciesOf = (r: Reuse): string[] => commonAgencies(story, r).map((o) => visible(o.name))
  return [...Map.groupBy(list, (r) => agenciesOf(r).join(', '))].map(([names, own]) => ({
    words: `${sharedWith(own, all)}${names ? `; ${own.length > 1 ? 'all' : 'both'} go back to ${names}` : ''}`,
    named: own.flatMap(agenciesOf),
  }))
}

/** What an article goes back to, in words: other articles first, then agencies and documents. Empty where it stands alone. */
export const lineage = (story: StoryAccount, article: string, all: Witnesses): string[] => {
  const known = all.get(article)?.article
  const taken = story.reuse.filter((r) => r.to === article)
  const shared = sharing(
    story,
    taken.filter((r) => r.direction === null),
    all,
  )
  const told = new Set(shared.flatMap((s) => s.named))
  const names = story.origins.flatMap((o) =>
    known && behind(o, known) && !told.has(visible(o.name)) ? [visible(o.name)] : [],
  )
  return [
    ...taken.filter((r) => r.direction !== null).map((r) => takenFrom(r, all)),
    ...shared.map((s) => s.words),
    ...(names.length ? [`goes back to ${names.join(', ')}`] : []),
  ]
}
