import type { Features } from '../../src/reconcile/align/features.ts'
import { clauseFeatures } from '../../src/reconcile/judge/clause-features.ts'
import type { Wording } from '../../src/reconcile/questions/wordings.ts'
import { sidesOf } from './align-rows.ts'
import type { Event, MarkedFact, MarkedPair, MarkedStory } from './marked.ts'
import type { ClauseClass } from './models.ts'
import { overlap, type Placed, type Prepared, placed } from './prepared.ts'

/** Two clauses: how do they stand to each other? */
export interface ClauseRow {
  readonly event: string
  readonly features: Features
  readonly label: ClauseClass
  /** what another reader may say */
  readonly also: string | null
  readonly weight: number
}

/** Kinds of facts that clauses answer. */
const ANSWERED: ReadonlySet<string> = new Set(['other', 'place', 'person', 'disclosure', 'saying'])
/** A story gives hundreds of pairs that hang together; a pair marked by itself is worth more. */
const OF_STORY = 0.5
/** Of the pairs that answer no question in common one in so many is learnt from: there are enough. */
const ONE_IN = 25

const alike = (a: Wording, b: Wording, { weigh }: Prepared): number =>
  [...a.matter.stems].filter((s) => b.matter.stems.has(s)).reduce((sum, s) => sum + weigh(s), 0) /
  (1 + Math.min(a.matter.weight, b.matter.weight))

/** The row of a marked pair of sentences, of which the clauses that are most alike are taken. */
export const clauseRowsOfPair = (pair: MarkedPair, event: Event, p: Prepared): ClauseRow[] => {
  const sides = pair.kind === 'sentence' ? sidesOf(pair, event) : null
  if (!sides) return []
  const [xs, ys] = sides.map((side) => p.wordings.filter((w) => overlap(w, side)))
  const both = (xs ?? []).flatMap((a) => (ys ?? []).map((b) => ({ a, b, alike: alike(a, b, p) })))
  const best = both.sort((x, y) => y.alike - x.alike)[0]
  if (!best) return []
  const label = pair.same ? (pair.verdict ?? 'apart') : 'apart'
  return [
    {
      event: event.name,
      features: clauseFeatures(best.a, best.b, p.tellings, p.weigh),
      label: label as ClauseClass,
      also: pair.alt,
      weight: 1,
    },
  ]
}

/** What two clauses that lie on marks of these facts are to each other, the gravest first; null where they lie on none in common. */
const labelOf = (a: readonly Placed[], b: readonly Placed[], facts: readonly MarkedFact[]): ClauseClass | null => {
  const common = a.flatMap((x) =>
    b.filter((y) => y.fact === x.fact).map((y) => ({ verdict: facts[x.fact]?.verdict, one: x.version === y.version })),
  )
  const verdicts = common.map(({ verdict, one }) => (one ? 'agree' : verdict))
  if (common.length === 0) return null
  return verdicts.includes('differ') ? 'differ' : verdicts.includes('compatible') ? 'compatible' : 'agree'
}

/** Pairs of clauses out of a marked story. */
export const clauseRowsOfStory = (story: MarkedStory, p: Prepared): ClauseRow[] => {
  const { facts } = story.expected
  const marks = placed(story).filter((m) => ANSWERED.has(facts[m.fact]?.kind ?? ''))
  const list = p.wordings
    .map((w) => ({ w, hits: marks.filter((m) => overlap(m, w)) }))
    .filter(({ hits }) => hits.length > 0)
  return list.flatMap((a, i) =>
    list.slice(i + 1).flatMap((b): ClauseRow[] => {
      const label = labelOf(a.hits, b.hits, facts)
      if (a.w.telling === b.w.telling || (label === null && (i * 7 + b.w.from) % ONE_IN !== 0)) return []
      return [
        {
          event: story.name,
          features: clauseFeatures(a.w, b.w, p.tellings, p.weigh),
          label: label ?? 'apart',
          also: null,
          weight: OF_STORY,
        },
      ]
    }),
  )
}
