import type { Features } from '../align/features.ts'
import { probability } from '../align/model.ts'
import type { Wording } from '../questions/wordings.ts'
import type { Kind, Statement } from '../statement.ts'
import type { Telling } from '../terms.ts'
import type { Weigh } from '../weights.ts'
import { clauseFeatures } from './clause-features.ts'
import clauseModel from './clause-model.json' with { type: 'json' }

const isWording = (s: Statement): s is Wording => 'matter' in s

/** Pairs of a group that are looked at: one of each two origins, the likest of theirs. */
const MOST_PAIRS = 60

const spread = (name: string, values: readonly number[]): Record<string, number> => {
  if (!values.length) return {}
  const sum = values.reduce((a, b) => a + b, 0)
  return {
    [`${name} most`]: Math.max(...values),
    [`${name} least`]: Math.min(...values),
    [`${name} mean`]: sum / values.length,
  }
}

/** For each statement, which of those behind it pair with it, in order; `apart` leaves out those of one origin. */
const partners = (
  origins: readonly number[],
  apart: boolean,
): { readonly count: (i: number) => number; readonly at: (i: number, k: number) => number } => {
  const mates = (i: number): number[] => origins.flatMap((o, j) => (j > i && (!apart || o !== origins[i]) ? [j] : []))
  const behind = new Map<number, number>()
  const counts = origins.map(() => 0)
  for (let i = origins.length - 1; i >= 0; i--) {
    const [own, all] = [origins[i] ?? 0, origins.length - 1 - i]
    counts[i] = apart ? all - (behind.get(own) ?? 0) : all
    behind.set(own, (behind.get(own) ?? 0) + 1)
  }
  return { count: (i) => counts[i] ?? 0, at: (i, k) => mates(i)[k] ?? i }
}

/** Every so many of the pairs of `statements`, those of one origin left out where there are others; without a list of all of them, for a group may hold thousands. */
const pairsOf = (
  statements: readonly Statement[],
  originOf: (telling: number) => number,
): (readonly [Statement, Statement])[] => {
  const origins = statements.map((s) => originOf(s.telling))
  const { count, at } = partners(origins, new Set(origins).size > 1)
  const total = origins.reduce((sum, _, i) => sum + count(i), 0)
  const step = Math.max(1, Math.ceil(total / MOST_PAIRS))
  const pairs: (readonly [Statement, Statement])[] = []
  let passed = 0
  for (const [i, a] of statements.entries()) {
    for (let k = (step - (passed % step)) % step; k < count(i); k += step)
      pairs.push([a, statements[at(i, k)] as Statement])
    passed += count(i)
  }
  return pairs
}

const CLAUSE = ['agree', 'compatible', 'differ', 'apart'] as const

/** What tells the verdict on a group, and whether a reader would ask its question: how its pairs stand to each other, from the worst to the best. */
export const groupFeatures = (
  kind: Kind,
  statements: readonly Statement[],
  certainty: number,
  tellings: readonly Telling[],
  weigh: Weigh,
  originOf: (telling: number) => number,
): Features => {
  const judge = kind.judge(statements, tellings, weigh)
  const pairs = pairsOf(statements, originOf)
  const rules = pairs.map(([a, b]) => judge(a, b).verdict)
  const share = (v: string): number => rules.filter((r) => r === v).length / Math.max(1, rules.length)
  const gravest = (['differ', 'unjudged', 'compatible', 'agree'] as const).find((v) => rules.includes(v)) ?? 'agree'
  const sizes = statements.map((s) => s.whole.stems.size)
  const base: Record<string, number> = {
    [`kind ${kind.name}`]: 1,
    [`rule ${gravest}`]: 1,
    'rules agree': share('agree'),
    'rules compatible': share('compatible'),
    'rules differ': share('differ'),
    certainty,
    said: statements.filter((s) => s.speaker !== null).length / statements.length,
    lead: Math.max(...statements.map((s) => 1 - s.position)),
    leadMean: statements.reduce((x, s) => x + 1 - s.position, 0) / statements.length,
    length: sizes.reduce((a, b) => a + b, 0) / sizes.length / 20,
    answers: Math.min(5, new Set(statements.map(kind.answer)).size) / 5,
    'number in clause':
      kind.name === 'other'
        ? statements.filter((s) => isWording(s) && s.figures.length > 0).length / statements.length
        : 0,
  }
  if (kind.name !== 'other' && kind.name !== 'disclosure') return base
  const features = pairs.flatMap(([a, b]) =>
    isWording(a) && isWording(b) ? [clauseFeatures(a, b, tellings, weigh)] : [],
  )
  const judged = CLAUSE.map((c) => [c, features.map((f) => probability(clauseModel[c], f))] as const)
  const picked = ['fullIn', 'same', 'lopsided', 'rival', 'figures clash'] as const
  return {
    ...base,
    ...Object.assign({}, ...judged.map(([c, p]) => spread(`clause ${c}`, p))),
    ...Object.fromEntries(
      picked.map((n) => [`pair ${n}`, features.reduce((x, f) => x + (f[n] ?? 0), 0) / Math.max(1, features.length)]),
    ),
  }
}
