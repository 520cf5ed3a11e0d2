import type { FactRow } from './fact-row.ts'
import { disputeLine } from './fact-row.ts'

/** What has changed in what a story tells: what one wants to be woken for. */
export interface News {
  readonly what: 'contradiction' | 'figure' | 'second-origin'
  readonly fact: string
  readonly about: string
  /** one plain sentence */
  readonly says: string
}

const places = (fact: FactRow) => fact.answers.flatMap((a) => a.tellings)

/** The same fact as it stood before: ids change with what is told, the places of tellings stay. */
const before = (fact: FactRow, old: readonly FactRow[]): FactRow | null => {
  const own = places(fact)
  const common = (other: FactRow): number =>
    places(other).filter((p) => own.some((q) => q.article === p.article && q.from < p.to && p.from < q.to)).length
  const best = old.reduce<{ readonly fact: FactRow | null; readonly common: number }>(
    (so, other) => {
      const n = other.kind === fact.kind ? common(other) : 0
      return n > so.common ? { fact: other, common: n } : so
    },
    { fact: null, common: 0 },
  )
  return best.fact
}

const MEASURED: ReadonlySet<string> = new Set(['quantity', 'time'])

/** Each kind of news: whether it is one, and how it is said. `was` is null where nothing was told of it. */
const KINDS: readonly {
  readonly what: News['what']
  readonly test: (now: FactRow, was: FactRow | null) => boolean
  readonly says: (now: FactRow) => string
}[] = [
  {
    // "killed: 13" yesterday, "killed: 21 / 13" today, and they clash
    what: 'contradiction',
    test: (now, was) => now.verdict === 'differ' && was?.verdict !== 'differ',
    says: (now) => `tellings differ: ${disputeLine(now)}`,
  },
  {
    // a third answer to what was disputed already, or a more exact one
    what: 'figure',
    test: (now, was) =>
      MEASURED.has(now.kind) && was !== null && now.answers.some((a) => !was.answers.some((b) => b.value === a.value)),
    says: (now) => `a figure changed: ${disputeLine(now)}`,
  },
  {
    // one agency said so; now somebody else does
    what: 'second-origin',
    test: (now, was) => was !== null && was.origins === 1 && now.origins > 1,
    says: (now) => `a second origin: ${disputeLine(now)}`,
  },
]

/** What is new in the facts of a story since they stood as `old`; of each fact what weighs most. */
export const news = (old: readonly FactRow[], now: readonly FactRow[]): News[] =>
  now.flatMap((fact) => {
    const was = before(fact, old)
    const kind = KINDS.find((k) => k.test(fact, was))
    return kind ? [{ what: kind.what, fact: fact.id, about: fact.about, says: kind.says(fact) }] : []
  })
