import type { Article, Fact, StoryAccount } from '../../model/index.ts'
import { headlineOf } from '../../text/headline.ts'
import { superseded } from '../facts/fact-row.ts'

/** Where answers stand that a later one has taken the place of. */
const oldPlaces = (facts: readonly Fact[]) =>
  facts.flatMap((f) => {
    const old = superseded(f)
    return f.versions.flatMap((v, i) => (old.has(i) ? v.members : []))
  })

/** Whether an answer that is superseded stands in the article's title. */
const isOutdated = ({ id, blocks }: Article, old: ReturnType<typeof oldPlaces>): boolean =>
  blocks.some((b) => b.role === 'title' && old.some((m) => m.article === id && m.from < b.to && b.from < m.to))

/** What a story is called: as lists call it by its titles and dates alone, but never by a title with an answer that its facts know to be superseded. */
export const headline = (
  { title, articles, facts }: Pick<StoryAccount, 'title' | 'articles' | 'facts'>,
  all: readonly Article[],
): string => {
  const among = new Set(articles)
  const own = all.filter((a) => among.has(a.id))
  const old = oldPlaces(facts)
  const out = new Set(own.flatMap((a) => (isOutdated(a, old) ? [a.id] : [])))
  const titles = own.map((a) => ({
    id: a.id,
    title: a.title,
    language: a.language,
    published: a.published?.value ?? null,
  }))
  return headlineOf(titles, (id) => out.has(id)) ?? title
}
