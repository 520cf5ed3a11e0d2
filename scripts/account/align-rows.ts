import { type Features, figureFeatures, timeFeatures, wordingFeatures } from '../../src/reconcile/align/features.ts'
import type { Wording } from '../../src/reconcile/questions/wordings.ts'
import type { Event, MarkedPair, MarkedStory } from './marked.ts'
import type { AlignKind } from './models.ts'
import { overlap, type Place, type Placed, type Prepared, placed } from './prepared.ts'

/** Two statements: do they answer one question? */
export interface AlignRow {
  readonly event: string
  readonly kind: AlignKind
  readonly features: Features
  /** of figures and times: the features of the clauses around them, from which the feature "asked" comes */
  readonly asking: Features | null
  readonly yes: boolean
  readonly weight: number
}

type Made = Pick<AlignRow, 'kind' | 'features' | 'asking'>
interface Asked {
  readonly asking: Wording | null
}

/** A pair of which another reader would say that it answers no question in common. */
const DOUBTED = 0.3
/** Marks of two facts: far more pairs than those of one fact. */
const OF_TWO_FACTS = 0.5

/** The statements that rows of a kind are made of, the kinds of marked facts that they answer, and how a row is made of two. */
interface Source<S extends Place> {
  readonly pair: MarkedPair['kind']
  readonly facts: readonly string[]
  readonly statements: (p: Prepared) => readonly S[]
  readonly row: (a: S, b: S, p: Prepared) => Made
}

const asking = (a: Asked, b: Asked, { weigh }: Prepared): Features | null =>
  a.asking && b.asking ? wordingFeatures(a.asking, b.asking, weigh) : null

const source = <S extends Place>(s: Source<S>): Source<Place> => s as unknown as Source<Place>

const SOURCES: readonly Source<Place>[] = [
  source({
    pair: 'figure',
    facts: ['quantity'],
    statements: (p) => p.figures,
    row: (a, b, p) => ({ kind: 'figure', features: figureFeatures(a, b, p.weigh), asking: asking(a, b, p) }),
  }),
  source({
    pair: 'time',
    facts: ['time'],
    statements: (p) => p.times,
    row: (a, b, p) => ({ kind: 'time', features: timeFeatures(a, b, p.weigh), asking: asking(a, b, p) }),
  }),
  source({
    pair: 'sentence',
    facts: ['other', 'place', 'person', 'disclosure', 'saying'],
    statements: (p) => p.wordings,
    row: (a, b, p) => ({ kind: 'wording', features: wordingFeatures(a, b, p.weigh), asking: null }),
  }),
]

const alike = ({ features }: Made): number =>
  ['full', 'fullIn', 'sharedMatter'].reduce((sum, n) => sum + (features[n] ?? 0), 0)

/** Where the two sides of a marked pair stand; null where an article of it is missing. */
export const sidesOf = ({ a, b }: MarkedPair, { readings }: Event): readonly [Place, Place] | null => {
  const [x, y] = [a, b].map((side) => ({
    ...side,
    telling: readings.findIndex((r) => r.article.name === side.article),
  }))
  return x && y && x.telling >= 0 && y.telling >= 0 ? [x, y] : null
}

/** The row of a marked pair; of two sentences the clauses that are most alike stand for them. */
export const alignRowsOfPair = (pair: MarkedPair, event: Event, p: Prepared): AlignRow[] => {
  const [sides, from] = [sidesOf(pair, event), SOURCES.find((s) => s.pair === pair.kind)]
  if (!sides || !from) return []
  const [xs, ys] = sides.map((side) => from.statements(p).filter((s) => overlap(s, side)))
  const held = pair.kind === 'sentence' ? undefined : 1
  const made = (xs ?? []).slice(0, held).flatMap((x) => (ys ?? []).slice(0, held).map((y) => from.row(x, y, p)))
  const best = made.sort((a, b) => alike(b) - alike(a))[0]
  return best ? [{ event: event.name, ...best, yes: pair.same, weight: pair.alt === 'apart' ? DOUBTED : 1 }] : []
}

/** Statements that lie on marks of facts of these kinds, with those facts. */
const covered = (statements: readonly Place[], marks: readonly Placed[]) =>
  statements.flatMap((s) => {
    const facts = new Set(marks.filter((m) => overlap(m, s)).map((m) => m.fact))
    return facts.size > 0 ? [{ s, facts }] : []
  })

/** Pairs out of a marked story: members of one fact answer one question, members of two facts of a kind do not. */
export const alignRowsOfStory = (story: MarkedStory, p: Prepared): AlignRow[] =>
  SOURCES.flatMap((from) => {
    const marks = placed(story).filter((m) => from.facts.includes(story.expected.facts[m.fact]?.kind ?? ''))
    const list = covered(from.statements(p), marks)
    return list.flatMap((a, i) =>
      list.slice(i + 1).flatMap((b): AlignRow[] => {
        if (a.s.telling === b.s.telling) return []
        const yes = [...a.facts].some((f) => b.facts.has(f))
        return [{ event: story.name, ...from.row(a.s, b.s, p), yes, weight: yes ? 1 : OF_TWO_FACTS }]
      }),
    )
  })
