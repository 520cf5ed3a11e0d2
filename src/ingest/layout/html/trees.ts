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

/** A model made ready for quick reading. */
export interface Forest {
  readonly depth: number
  readonly base: number
  readonly feature: Int16Array
  readonly at: Float64Array
  readonly leaf: Float64Array
  readonly questions: Questions
}

/**
 * All questions of a forest by feature, the smallest bound first. Whoever is above the bound cannot reach the leaves on the left of that node: what stays
 * open of each tree when all such questions are asked begins with the leaf that is reached. That is a third quicker than going down each tree, for hardly any
 * jump is guessed wrongly (Lucchese and others, "QuickScorer", 2015).
 */
interface Questions {
  /** where the questions of each feature begin; one more than there are features */
  readonly from: Int32Array
  readonly bound: Float64Array
  readonly tree: Uint16Array
  /** a bit for each leaf that stays open */
  readonly stays: Uint16Array
  /** the leaves open in each tree: scratch of one reading */
  readonly open: Uint16Array
}
/** Leaves are bits of 16. */
const DEEPEST = 4

const questionsOf = ({ depth, feature, at, leaf }: Trees, features: number): Questions => {
  const inner = (1 << depth) - 1
  const order = [...feature.keys()].sort((a, b) => (feature[a] ?? 0) - (feature[b] ?? 0) || (at[a] ?? 0) - (at[b] ?? 0))
  const from = new Int32Array(features + 1)
  for (const f of feature) from[f + 1] = (from[f + 1] ?? 0) + 1
  for (let f = 0; f < features; f++) from[f + 1] = (from[f + 1] ?? 0) + (from[f] ?? 0)
  return {
    from,
    bound: Float64Array.from(order, (n) => at[n] ?? 0),
    tree: Uint16Array.from(order, (n) => Math.floor(n / inner)),
    stays: Uint16Array.from(order, (n) => ~leftOf(n % inner, depth)),
    open: new Uint16Array(leaf.length >> depth),
  }
}
/** The leaves on the left of an inner node, as bits. */
const leftOf = (node: number, depth: number): number => {
  const level = 31 - Math.clz32(node + 1)
  const span = (1 << depth) >> level
  return ((1 << (span >> 1)) - 1) << ((node + 1 - (1 << level)) * span)
}

/** Makes a model ready for use; throws where it was trained on other features than `names`. */
export const forest = (trees: Trees, names: readonly string[]): Forest => {
  const wrong = trees.features.findIndex((f, i) => f !== names[i])
  if (wrong >= 0 || names.length !== trees.features.length)
    throw new Error(
      `ingest/layout: the model's feature ${wrong} is ${trees.features[wrong]}, not ${names[wrong]}; train it again`,
    )
  if (trees.depth > DEEPEST)
    throw new Error(`ingest/layout: trees are ${trees.depth} deep, at most ${DEEPEST} can be read`)
  return {
    depth: trees.depth,
    base: trees.base,
    feature: Int16Array.from(trees.feature),
    at: Float64Array.from(trees.at),
    leaf: Float64Array.from(trees.leaf, (x) => x / LEAF_UNIT),
    questions: questionsOf(trees, names.length),
  }
}

/** The log odds that the forest gives to the features `x`. Called most of all: indexes are within bounds by construction. */
export const oddsOf = (f: Forest, x: Float64Array): number => {
  const { depth, leaf } = f
  const { from, bound, tree, stays, open } = f.questions
  open.fill(0xffff)
  for (let k = 0; k + 1 < from.length; k++) {
    const value = x[k] as number
    const end = from[k + 1] as number
    for (let q = from[k] as number; q < end && (bound[q] as number) < value; q++) {
      const t = tree[q] as number
      open[t] = (open[t] as number) & (stays[q] as number)
    }
  }
  let sum = f.base
  for (let t = 0; t < open.length; t++) {
    const leaves = open[t] as number
    sum += leaf[(t << depth) + 31 - Math.clz32(leaves & -leaves)] as number
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
