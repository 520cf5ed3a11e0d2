import type { Row, Store } from '../../store/index.ts'
import { shownStories } from '../../stream/corrected.ts'
import { concerned } from '../../stream/refusals.ts'
import { hash } from '../../text/hash.ts'
import type { ArticleSummary, StorySummary, Verdicts } from '../library.ts'
import { articleSummary, summaryOf } from '../summary.ts'

/** Everything that lists need, made anew when the store has changed. */
export interface Listed {
  /** newest change first */
  readonly stories: readonly StorySummary[]
  /** latest first */
  readonly articles: readonly ArticleSummary[]
  readonly storyOf: ReadonlyMap<string, string>
  /** what the account of a story depends on, by story */
  readonly states: ReadonlyMap<string, string>
}

const latestFirst = (a: ArticleSummary, b: ArticleSummary): number =>
  (a.published ?? '') < (b.published ?? '') ? 1 : (a.published ?? '') > (b.published ?? '') ? -1 : a.id < b.id ? -1 : 1

/** The store as it stands; `known` gives what the account of a story in this state told, where it has been told. */
export const listed = (store: Store, known: (story: string, state: string) => Verdicts | null): Listed => {
  const shown = shownStories(store)
  const corrections = store.corrections().filter((c) => !c.undone)
  const rows: [Row, string][] = shown.flatMap((s) => s.articles.map((a): [Row, string] => [a, s.id]))
  const stateOf = (ids: readonly string[]): string => {
    const own = new Set(ids)
    return hash(...ids, ...corrections.filter((c) => concerned(c).some((a) => own.has(a))).map((c) => c.id))
  }
  const states = new Map(shown.map((s) => [s.id, stateOf(s.articles.map((a) => a.id))]))
  return {
    stories: shown.map((s) => summaryOf(s, known(s.id, states.get(s.id) ?? ''))).sort((a, b) => b.changed - a.changed),
    articles: rows.map(([row, story]) => articleSummary(row, story)).sort(latestFirst),
    storyOf: new Map(rows.map(([row, story]) => [row.id, story])),
    states,
  }
}
