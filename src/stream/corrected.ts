import type { Correction, Row, Store } from '../store/index.ts'
import { hash } from '../text/hash.ts'
import { headlineOf } from '../text/headline.ts'

/** A story as it stands: what clustering found, and what people corrected. */
export interface Shown {
  readonly id: string
  /** its headline, chosen as its account chooses it, by titles and dates alone */
  readonly title: string
  /** in the order they came; of each the last version */
  readonly articles: readonly Row[]
}

/** Who tells a story: an article without an outlet stands for itself, by the name of its file. */
export const outletsOf = (articles: readonly Pick<Row, 'outlet' | 'name'>[]): string[] => [
  ...new Set(articles.map((a) => a.outlet ?? a.name)),
]

/** Which story an article belongs to, corrections minded. */
export type StoryOf = (row: Pick<Row, 'id' | 'story'>) => string

/** The id of a story that a person split off. */
export const splitId = (correction: string): string => hash('split', correction)

/**
 * Replays the corrections that stand, in the order they were made. A merged story keeps the id of the first one named; articles that join
 * either later are in it.
 */
export const replayed = (corrections: readonly Correction[], machine: (article: string) => string | null): StoryOf => {
  const own = new Map<string, string>()
  const into = new Map<string, string>()
  const root = (id: string): string => {
    let at = id
    for (let next = into.get(at); next !== undefined; next = into.get(at)) at = next
    return at
  }
  const unit = (article: string): string | null => {
    const story = own.get(article) ?? machine(article)
    return story === null ? null : root(story)
  }
  for (const c of corrections) {
    if (c.undone) continue
    if (c.kind === 'split') for (const article of c.articles) own.set(article, splitId(c.id))
    if (c.kind !== 'merge') continue
    const [a, b] = [unit(c.a), unit(c.b)]
    if (a !== null && b !== null && a !== b) into.set(b, a)
  }
  return ({ id, story }) => root(own.get(id) ?? story)
}

export const storyOf = (store: Store): StoryOf =>
  replayed(store.corrections(), (article) => store.row(article)?.story ?? null)

const shown = (id: string, rows: readonly Row[]): Shown => {
  const articles = rows.filter((r) => r.latest)
  return { id, title: headlineOf(articles) ?? articles[0]?.name ?? '', articles }
}

/** All stories, in the order their first articles came. */
export const shownStories = (store: Store): Shown[] => {
  const of = storyOf(store)
  return [...Map.groupBy(store.rows(), of)].map(([id, rows]) => shown(id, rows)).filter((s) => s.articles.length)
}

/** The story with this id, or null. */
export const shownStory = (store: Store, id: string): Shown | null => {
  const standing = store.corrections().filter((c) => !c.undone && (c.kind === 'merge' || c.kind === 'split'))
  const rows = standing.length
    ? [...store.rows()].filter(
        (
          (of) => (r: Row) =>
            of(r) === id
        )(storyOf(store)),
      )
    : store.members(id)
  const found = shown(id, rows)
  return found.articles.length ? found : null
}
