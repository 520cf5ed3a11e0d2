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

/** Up to BINS - 1 cut points, by quantile over the distinct values. */
const cutsOf = (column: Float64Array): Float64Array => {
  const sorted = Float64Array.from(column).sort()
  const distinct = sorted.filter((x, i) => i === 0 || x !== sorted[i - 1])
  const cuts = new Set<number>()
  if (distinct.length <= BINS) for (let i = 0; i + 1 < distinct.length; i++) cuts.add(round(((distinct[i] ?? 0) + (distinct[i + 1] ?? 0)) / 2))
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

interface Split {
  gain: number
  feature: number
  bin: number
}

/** Trains trees by Newton steps on the logistic loss with histogram splits. Deterministic for given rows and settings. */
export const boost = (rows: Rows, names: readonly string[], settings: Settings): Trees => {
  const n = rows.labels.length
  const cuts = rows.columns.map(cutsOf)
  const bins = rows.columns.map((c, f) => Uint8Array.from(c, (x) => binOf(cuts[f] as Float64Array, x)))
  const next = random(settings.seed)
  let positive = 0
  let total = 0
  for (let i = 0; i < n; i++) {
    total += rows.weights[i] ?? 0
    positive += (rows.labels[i] ?? 0) * (rows.weights[i] ?? 0)
  }
  const base = round(Math.log(positive / (total - positive)))
  const score = new Float64Array(n).fill(base)
  const model = { features: names, depth: settings.depth, base, feature: [] as number[], at: [] as number[], leaf: [] as number[] }
  const grad = new Float64Array(n)
  const hess = new Float64Array(n)
  const node = new Int32Array(n)
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
    grow(Int32Array.from(chosen), asked, { bins, cuts, grad, hess, node, score, n }, model, settings)
  }
  return model
}

interface Work {
  readonly bins: readonly Uint8Array[]
  readonly cuts: readonly Float64Array[]
  readonly grad: Float64Array
  readonly hess: Float64Array
  readonly node: Int32Array
  readonly score: Float64Array
  readonly n: number
}

const grow = (chosen: Int32Array, asked: readonly number[], w: Work, model: { feature: number[]; at: number[]; leaf: number[] }, settings: Settings): void => {
  const { ridge, least, depth, rate } = settings
  const inner = (1 << depth) - 1
  const splits: Split[] = Array.from({ length: inner }, () => ({ gain: 1e-9, feature: 0, bin: 255 }))
  w.node.fill(0)
  for (let level = 0; level < depth; level++) {
    const first = (1 << level) - 1
    const width = 1 << level
    for (const f of asked) {
      const bin = w.bins[f] as Uint8Array
      const g = new Float64Array(width * BINS)
      const h = new Float64Array(width * BINS)
      for (let k = 0; k < chosen.length; k++) {
        const i = chosen[k] as number
        const at = ((w.node[i] as number) - first) * BINS + (bin[i] as number)
        g[at] = (g[at] as number) + (w.grad[i] as number)
        h[at] = (h[at] as number) + (w.hess[i] as number)
      }
      for (let q = 0; q < width; q++) best(g, h, q * BINS, (w.cuts[f] as Float64Array).length, ridge, least, f, splits[first + q] as Split)
    }
    for (let i = 0; i < w.n; i++) {
      const q = w.node[i] as number
      const s = splits[q] as Split
      if (((w.bins[s.feature] as Uint8Array)[i] as number) <= s.bin) w.node[i] = 2 * q + 1
      else w.node[i] = 2 * q + 2
    }
  }
  const g = new Float64Array(inner + 1)
  const h = new Float64Array(inner + 1)
  for (const i of chosen) {
    const q = (w.node[i] as number) - inner
    g[q] = (g[q] as number) + (w.grad[i] as number)
    h[q] = (h[q] as number) + (w.hess[i] as number)
  }
  const leaf = Array.from(g, (x, q) => Math.round((-x / ((h[q] as number) + ridge)) * rate * LEAF_UNIT))
  for (const s of splits) {
    model.feature.push(s.feature)
    model.at.push(s.bin === 255 ? 1e9 : ((w.cuts[s.feature] as Float64Array)[s.bin] ?? 1e9))
  }
  model.leaf.push(...leaf)
  for (let i = 0; i < w.n; i++) w.score[i] = (w.score[i] as number) + (leaf[(w.node[i] as number) - inner] as number) / LEAF_UNIT
}

/** Keeps in `split` the best cut of one feature over one node's histogram. */
const best = (g: Float64Array, h: Float64Array, from: number, cuts: number, ridge: number, least: number, feature: number, split: Split): void => {
  let allG = 0
  let allH = 0
  for (let b = 0; b <= cuts; b++) {
    allG += g[from + b] as number
    allH += h[from + b] as number
  }
  if (allH < 2 * least) return
  const whole = (allG * allG) / (allH + ridge)
  let leftG = 0
  let leftH = 0
  for (let b = 0; b < cuts; b++) {
    leftG += g[from + b] as number
    leftH += h[from + b] as number
    const rightH = allH - leftH
    if (leftH < least || rightH < least) continue
    const rightG = allG - leftG
    const gain = (leftG * leftG) / (leftH + ridge) + (rightG * rightG) / (rightH + ridge) - whole
    if (gain > split.gain) {
      split.gain = gain
      split.feature = feature
      split.bin = b
    }
  }
}
