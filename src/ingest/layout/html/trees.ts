/**
 * Boosted trees as numbers. Every tree is complete and `depth` deep: its inner nodes in breadth-first order ask whether
 * feature `feature[n]` is at most `at[n]` (yes: left), its leaves add to the score; a score of 0 is even odds.
 */
export interface Trees {
  /** names of the features, in order, so that a model and a program that do not fit are told apart */
  readonly features: readonly string[]
  readonly depth: number
  readonly base: number
  /** inner nodes of all trees, one after another: 2 ** depth - 1 a tree */
  readonly feature: readonly number[]
  readonly at: readonly number[]
  /** 2 ** depth leaves a tree, times LEAF_UNIT */
  readonly leaf: readonly number[]
}

/** Leaves are kept as whole numbers of thousandths: a third of the size, and no score moves by more than .2. */
export const LEAF_UNIT = 1000

/** Flat copies of a model for quick reading. */
export interface Forest {
  readonly depth: number
  readonly base: number
  readonly feature: Int16Array
  readonly at: Float64Array
  readonly leaf: Float64Array
}

/** Makes a model ready for use; throws where it was trained on other features than `names`. */
export const forest = (trees: Trees, names: readonly string[]): Forest => {
  const wrong = trees.features.findIndex((f, i) => f !== names[i])
  if (wrong >= 0 || names.length !== trees.features.length)
    throw new Error(`ingest/layout: the model's feature ${wrong} is ${trees.features[wrong]}, not ${names[wrong]}; train it again`)
  return {
    depth: trees.depth,
    base: trees.base,
    feature: Int16Array.from(trees.feature),
    at: Float64Array.from(trees.at),
    leaf: Float64Array.from(trees.leaf, (x) => x / LEAF_UNIT),
  }
}

/** The log odds that the forest gives to the features `x`. Most of a page's time is spent here: indexes are within bounds by construction, and nothing is asked twice. */
export const oddsOf = (f: Forest, x: Float64Array): number => {
  const { depth, feature, at, leaf } = f
  const inner = (1 << depth) - 1
  let sum = f.base
  for (let tree = 0, leaves = 0; leaves < leaf.length; tree += inner, leaves += inner + 1) {
    let n = 0
    for (let d = 0; d < depth; d++) n = 2 * n + ((x[feature[tree + n] as number] as number) <= (at[tree + n] as number) ? 1 : 2)
    sum += leaf[leaves + n - inner] as number
  }
  return sum
}

/** Index of the feature on whose questions most of the score (for, or else against) rests. */
export const strongest = (f: Forest, x: Float64Array, positive: boolean): number => {
  const inner = (1 << f.depth) - 1
  const said = new Float64Array(x.length)
  for (let t = 0; t < f.leaf.length >> f.depth; t++) {
    const at = t * inner
    let n = 0
    while (n < inner) n = 2 * n + ((x[f.feature[at + n] ?? 0] ?? 0) <= (f.at[at + n] ?? 0) ? 1 : 2)
    const leaf = (f.leaf[(t << f.depth) + n - inner] ?? 0) * (positive ? 1 : -1)
    for (n = (n - 1) >> 1; ; n = (n - 1) >> 1) {
      const feature = f.feature[at + n] ?? 0
      said[feature] = (said[feature] ?? 0) + leaf
      if (n === 0) break
    }
  }
  return said.reduce((best, sum, i) => (sum > (said[best] ?? 0) ? i : best), 0)
}
