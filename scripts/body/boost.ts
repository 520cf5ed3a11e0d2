import { LEAF_UNIT, type Trees } from '../../src/ingest/layout/html/trees.ts'

/** Rows to learn from: features by column, labels 0 or 1, weights. */
export interface Rows {
  readonly columns: readonly Float64Array[]
  readonly labels: Uint8Array
  readonly weights: Float64Array
}

export interface Settings {
  readonly trees: number
  readonly depth: number
  readonly rate: number
  /** share of the features that one tree may ask, and of the rows it learns from */
  readonly features: number
  readonly rows: number
  /** pulls leaves towards 0 */
  readonly ridge: number
  /** least summed hessian in a leaf */
  readonly least: number
  readonly seed: number
}

const BINS = 64

/** A small seeded generator (mulberry32): training gives the same model every time. */
export const random = (seed: number): (() => number) => {
  let a = seed | 0
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const round = (x: number): number => Number(x.toPrecision(3))

/** So many values of a column tell where its quantiles are. */
const SAMPLE = 20_000

/** Up to BINS - 1 cut points, by quantile over the distinct values of an even sample. */
const cutsOf = (column: Float64Array): Float64Array => {
  const step = Math.ceil(column.length / SAMPLE)
  const sorted = new Float64Array(Math.ceil(column.length / step))
  for (let i = 0; i < sorted.length; i++) sorted[i] = column[i * step] ?? 0
  sorted.sort()
  const distinct = sorted.filter((x, i) => i === 0 || x !== sorted[i - 1])
  const cuts = new Set<number>()
  if (distinct.length <= BINS)
    for (let i = 0; i + 1 < distinct.length; i++) cuts.add(round(((distinct[i] ?? 0) + (distinct[i + 1] ?? 0)) / 2))
  else for (let b = 1; b < BINS; b++) cuts.add(round(sorted[Math.floor((b * sorted.length) / BINS)] ?? 0))
  return Float64Array.from([...cuts].sort((a, b) => a - b))
}

const binOf = (cuts: Float64Array, x: number): number => {
  let lo = 0
  let hi = cuts.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if (x <= (cuts[mid] ?? 0)) hi = mid
    else lo = mid + 1
  }
  return lo
}

const binned = (column: Float64Array, cuts: Float64Array): Uint8Array => {
  const out = new Uint8Array(column.length)
  for (let i = 0; i < column.length; i++) out[i] = binOf(cuts, column[i] as number)
  return out
}

interface Split {
  readonly gain: number
  readonly feature: number
  readonly bin: number
}
/** Everything goes left: for nodes that no cut improves. */
const NO_SPLIT: Split = { gain: 1e-9, feature: 0, bin: 255 }

/** Columns cut into bins: for several forests over the same rows once. */
export interface Binned {
  readonly cuts: readonly Float64Array[]
  readonly bins: readonly Uint8Array[]
}
export const bin = ({ columns }: Rows): Binned => {
  const cuts = columns.map(cutsOf)
  return { cuts, bins: columns.map((c, f) => binned(c, cuts[f] as Float64Array)) }
}

/** Trains trees by Newton steps on the logistic loss with histogram splits. Deterministic for given rows and settings. */
export const boost = (rows: Rows, names: readonly string[], settings: Settings, { cuts, bins } = bin(rows)): Trees => {
  const n = rows.labels.length
  const next = random(settings.seed)
  let positive = 0
  let total = 0
  for (let i = 0; i < n; i++) {
    total += rows.weights[i] ?? 0
    positive += (rows.labels[i] ?? 0) * (rows.weights[i] ?? 0)
  }
  const base = round(Math.log(positive / (total - positive)))
  const score = new Float64Array(n).fill(base)
  const model = {
    features: names,
    depth: settings.depth,
    base,
    feature: [] as number[],
    at: [] as number[],
    leaf: [] as number[],
  }
  const grad = new Float64Array(n)
  const hess = new Float64Array(n)
  for (let t = 0; t < settings.trees; t++) {
    const chosen: number[] = []
    for (let i = 0; i < n; i++) if (next() < settings.rows) chosen.push(i)
    const asked = rows.columns.map((_, f) => f).filter(() => next() < settings.features)
    for (const i of chosen) {
      const p = 1 / (1 + Math.exp(-(score[i] ?? 0)))
      const w = rows.weights[i] ?? 0
      grad[i] = w * (p - (rows.labels[i] ?? 0))
      hess[i] = w * p * (1 - p)
    }
    grow(Int32Array.from(chosen), asked, { bins, cuts, grad, hess, score, n }, model, settings)
  }
  return model
}

interface Work {
  readonly bins: readonly Uint8Array[]
  readonly cuts: readonly Float64Array[]
  readonly grad: Float64Array
  readonly hess: Float64Array
  readonly score: Float64Array
  readonly n: number
}
/** A node while its tree grows: its rows, and the sums of gradient and hessian by asked feature and bin. */
interface Node {
  readonly rows: Int32Array
  readonly sums: Float64Array
}

/** Two sums a bin: gradient and hessian. */
const sumsOf = (rows: Int32Array, asked: readonly number[], w: Work): Float64Array => {
  const out = new Float64Array(2 * BINS * asked.length)
  const n = rows.length
  const grad = new Float64Array(n)
  const hess = new Float64Array(n)
  for (let k = 0; k < n; k++) {
    grad[k] = w.grad[rows[k] as number] as number
    hess[k] = w.hess[rows[k] as number] as number
  }
  asked.forEach((f, a) => {
    const bin = w.bins[f] as Uint8Array
    const from = 2 * BINS * a
    for (let k = 0; k < n; k++) {
      const at = from + 2 * (bin[rows[k] as number] as number)
      out[at] = (out[at] as number) + (grad[k] as number)
      out[at + 1] = (out[at + 1] as number) + (hess[k] as number)
    }
  })
  return out
}

/** The rows up to `most` in `bin`, and those above, each in order. */
const parted = (rows: Int32Array, bin: Uint8Array, most: number): readonly [Int32Array, Int32Array] => {
  const left = new Int32Array(rows.length)
  const right = new Int32Array(rows.length)
  let [l, r] = [0, 0]
  for (let k = 0; k < rows.length; k++) {
    const i = rows[k] as number
    if ((bin[i] as number) <= most) left[l++] = i
    else right[r++] = i
  }
  return [left.subarray(0, l), right.subarray(0, r)]
}

/** The two halves of a node. Only the smaller one is summed up; the other is what remains. */
const halves = (node: Node, split: Split, asked: readonly number[], w: Work): readonly [Node, Node] => {
  const bin = w.bins[split.feature] as Uint8Array
  const [left, right] = parted(node.rows, bin, split.bin)
  const small = left.length < right.length ? left : right
  const sums = sumsOf(small, asked, w)
  const rest = new Float64Array(sums.length)
  for (let k = 0; k < rest.length; k++) rest[k] = (node.sums[k] as number) - (sums[k] as number)
  return small === left
    ? [
        { rows: left, sums },
        { rows: right, sums: rest },
      ]
    : [
        { rows: left, sums: rest },
        { rows: right, sums },
      ]
}

const grow = (
  chosen: Int32Array,
  asked: readonly number[],
  w: Work,
  model: { feature: number[]; at: number[]; leaf: number[] },
  settings: Settings,
): void => {
  const { ridge, depth, rate } = settings
  const splits: Split[] = []
  let level: Node[] = [{ rows: chosen, sums: sumsOf(chosen, asked, w) }]
  for (let d = 0; d < depth; d++) {
    const found = level.map((node) => best(node.sums, asked, w, settings))
    splits.push(...found)
    level = level.flatMap((node, q) => halves(node, found[q] ?? NO_SPLIT, asked, w))
  }
  const leaf = level.map(({ rows }) => {
    let g = 0
    let h = 0
    for (const i of rows) {
      g += w.grad[i] as number
      h += w.hess[i] as number
    }
    return Math.round((-g / (h + ridge)) * rate * LEAF_UNIT)
  })
  for (const s of splits) {
    model.feature.push(s.feature)
    model.at.push(s.bin === 255 ? 1e9 : ((w.cuts[s.feature] as Float64Array)[s.bin] ?? 1e9))
  }
  model.leaf.push(...leaf)
  const asks = splits.map((split) => w.bins[split.feature] as Uint8Array)
  const bounds = Int32Array.from(splits, (split) => split.bin)
  for (let i = 0; i < w.n; i++) {
    let q = 0
    for (let d = 0; d < depth; d++)
      q = 2 * q + (((asks[q] as Uint8Array)[i] as number) <= (bounds[q] as number) ? 1 : 2)
    w.score[i] = (w.score[i] as number) + (leaf[q - splits.length] as number) / LEAF_UNIT
  }
}

/** The best cut of a node, over all asked features. */
const best = (sums: Float64Array, asked: readonly number[], w: Work, { ridge, least }: Settings): Split => {
  let split = NO_SPLIT
  asked.forEach((feature, a) => {
    const from = 2 * BINS * a
    const cuts = (w.cuts[feature] as Float64Array).length
    let allG = 0
    let allH = 0
    for (let b = 0; b <= cuts; b++) {
      allG += sums[from + 2 * b] as number
      allH += sums[from + 2 * b + 1] as number
    }
    if (allH < 2 * least) return
    const whole = (allG * allG) / (allH + ridge)
    let leftG = 0
    let leftH = 0
    for (let b = 0; b < cuts; b++) {
      leftG += sums[from + 2 * b] as number
      leftH += sums[from + 2 * b + 1] as number
      const rightH = allH - leftH
      if (leftH < least || rightH < least) continue
      const rightG = allG - leftG
      const gain = (leftG * leftG) / (leftH + ridge) + (rightG * rightG) / (rightH + ridge) - whole
      if (gain > split.gain) split = { gain, feature, bin: b }
    }
  })
  return split
}
