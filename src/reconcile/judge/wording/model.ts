import model from './model.json' with { type: 'json' }

/** What passages that no rule explains may be to each other, as the model tells them apart. */
export const CLASSES = ['agree', 'compatible', 'differ', 'neutral'] as const
export type Class = (typeof CLASSES)[number]

/**
 * Boosted trees as numbers: each is complete and `depth` deep, its inner nodes in breadth-first order ask whether feature `feature[n]` is at most `at[n]`
 * (yes: left); its leaves, in thousandths, add to `base`.
 */
export interface Trees {
  readonly features: readonly string[]
  readonly depth: number
  readonly base: number
  readonly feature: readonly number[]
  readonly at: readonly number[]
  readonly leaf: readonly number[]
}

/** Multinomial logistic regression. */
export interface Linear {
  /** names of the features that `weights` are of */
  readonly features: readonly string[]
  /** a class a row: the intercept, then a weight a feature */
  readonly weights: readonly (readonly number[])[]
}

export interface Weights extends Linear {
  /** whether they differ, asked a second time */
  readonly differ: Trees
}

export type Values = ReadonlyMap<string, number>

const softmax = (z: readonly number[]): number[] => {
  const top = Math.max(...z)
  const e = z.map((x) => Math.exp(x - top))
  const sum = e.reduce((s, x) => s + x, 0)
  return e.map((x) => x / sum)
}

/** The probabilities that weights give, a class each. */
export const byWeights = (values: Values, { features, weights }: Linear): number[] => {
  const x = features.map((n) => values.get(n) ?? 0)
  return softmax(weights.map(([base = 0, ...w]) => w.reduce((s, wi, i) => s + wi * (x[i] ?? 0), base)))
}

const LEAF_UNIT = 1000

/** The probability that trees give. */
const byTrees = (values: Values, { features, depth, base, feature, at, leaf }: Trees): number => {
  const x = features.map((n) => values.get(n) ?? 0)
  const [inner, leaves] = [2 ** depth - 1, 2 ** depth]
  let sum = base
  for (let t = 0; t * leaves < leaf.length; t++) {
    let node = 0
    while (node < inner)
      node = 2 * node + ((x[feature[t * inner + node] ?? 0] ?? 0) <= (at[t * inner + node] ?? 0) ? 1 : 2)
    sum += (leaf[t * leaves + node - inner] ?? 0) / LEAF_UNIT
  }
  return 1 / (1 + Math.exp(-sum))
}

/** How probable each class is, from features by name; what is not given counts as 0. `differ` is the mean of weights and trees. */
export const odds = (
  features: readonly (readonly [string, number])[],
  weights: Weights = model,
): Readonly<Record<Class, number>> => {
  const values = new Map(features)
  const [agree = 0, compatible = 0, differ = 0, neutral = 0] = byWeights(values, weights)
  return { agree, compatible, differ: (differ + byTrees(values, weights.differ)) / 2, neutral }
}
