/** A labelled row of features. */
export interface Row {
  readonly x: readonly number[]
  readonly y: 0 | 1
  readonly weight: number
}

export interface Fitted {
  readonly weights: readonly number[]
  readonly bias: number
}

/** Rounds of Newton's method; it has come to rest by then. */
const ROUNDS = 12
/** A step so small changes nothing. */
const REST = 1e-4
/** Keeps what is summed up apart from nothing, where all is told with certainty. */
const LEAST = 1e-6

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z))

/** Matrices are kept row by row in one array. The last column stands for the bias, which is not penalised. */
interface Slope {
  readonly gradient: Float64Array
  readonly hessian: Float64Array
}

const add = (v: Float64Array, i: number, x: number): void => {
  v[i] = (v[i] ?? 0) + x
}

/** Gradient and Hessian of the penalised loss at `w`. */
const slopeAt = (w: Float64Array, xs: readonly Float64Array[], rows: readonly Row[], l2: number): Slope => {
  const n = w.length
  const [gradient, hessian] = [new Float64Array(n), new Float64Array(n * n)]
  for (const [r, { y, weight }] of rows.entries()) {
    const x = xs[r] ?? new Float64Array(n)
    const p = sigmoid(x.reduce((z, v, i) => z + v * (w[i] ?? 0), 0))
    const [error, curve] = [(p - y) * weight, Math.max(LEAST, p * (1 - p)) * weight]
    for (const [i, xi] of x.entries()) {
      if (xi === 0) continue
      add(gradient, i, error * xi)
      for (let j = 0; j <= i; j++) add(hessian, i * n + j, curve * xi * (x[j] ?? 0))
    }
  }
  for (let i = 0; i < n; i++) {
    const bias = i === n - 1
    add(gradient, i, bias ? 0 : l2 * (w[i] ?? 0))
    add(hessian, i * n + i, bias ? LEAST : l2)
    for (let j = 0; j < i; j++) hessian[j * n + i] = hessian[i * n + j] ?? 0
  }
  return { gradient, hessian }
}

/** Solves `hessian` · step = `gradient`, by Gaussian elimination; the matrix is symmetric and positive, so that it needs no pivot. */
const stepOf = ({ gradient, hessian }: Slope): Float64Array => {
  const n = gradient.length
  const [a, b] = [hessian.slice(), gradient.slice()]
  for (let c = 0; c < n; c++)
    for (let r = 0; r < n; r++) {
      const factor = r === c ? 0 : (a[r * n + c] ?? 0) / (a[c * n + c] || LEAST)
      if (factor === 0) continue
      for (let k = c; k < n; k++) add(a, r * n + k, -factor * (a[c * n + k] ?? 0))
      add(b, r, -factor * (b[c] ?? 0))
    }
  return b.map((v, i) => v / (a[i * n + i] || LEAST))
}

/** Newton's method on L2-penalised logistic loss. */
export const fit = (rows: readonly Row[], l2: number): Fitted => {
  const xs = rows.map(({ x }) => Float64Array.from([...x, 1]))
  const w = new Float64Array((rows[0]?.x.length ?? 0) + 1)
  for (let round = 0; round < ROUNDS; round++) {
    const step = stepOf(slopeAt(w, xs, rows, l2))
    for (const [i, s] of step.entries()) add(w, i, -s)
    if (step.reduce((sum, s) => sum + Math.abs(s), 0) < REST) break
  }
  return { weights: [...w.slice(0, -1)], bias: w.at(-1) ?? 0 }
}

/** Area under the ROC curve: how often a right one is held more probable than a wrong one. */
export const auc = (scored: readonly { readonly p: number; readonly yes: boolean }[]): number => {
  const sorted = [...scored].sort((a, b) => a.p - b.p)
  const positives = sorted.filter((s) => s.yes).length
  const negatives = sorted.length - positives
  let ranks = 0
  for (let i = 0, j = 0; i < sorted.length; i = j) {
    while (j < sorted.length && sorted[j]?.p === sorted[i]?.p) j++
    ranks += sorted.slice(i, j).filter((s) => s.yes).length * ((i + j + 1) / 2)
  }
  return positives && negatives ? (ranks - (positives * (positives + 1)) / 2) / (positives * negatives) : Number.NaN
}
