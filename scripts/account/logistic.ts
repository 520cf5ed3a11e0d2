/** A labelled row of features. */
export interface Row {
  readonly x: readonly number[]
  readonly y: 0 | 1
  readonly group: string
  readonly weight: number
}

export interface Fitted {
  readonly weights: readonly number[]
  readonly bias: number
}

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z))

export const score = ({ weights, bias }: Fitted, x: readonly number[]): number => sigmoid(x.reduce((sum, v, i) => sum + v * (weights[i] ?? 0), bias))

/** Newton's method on L2-penalised logistic loss; the bias is not penalised. */
export const fit = (rows: readonly Row[], l2: number): Fitted => {
  const n = (rows[0]?.x.length ?? 0) + 1
  const w = new Float64Array(n)
  for (let round = 0; round < 12; round++) {
    const g = new Float64Array(n)
    const h: Float64Array[] = Array.from({ length: n }, () => new Float64Array(n))
    for (const r of rows) {
      const x = [...r.x, 1]
      let z = 0
      for (let i = 0; i < n; i++) z += (w[i] ?? 0) * (x[i] ?? 0)
      const p = sigmoid(z)
      const e = (p - r.y) * r.weight
      const c = Math.max(1e-6, p * (1 - p)) * r.weight
      for (let i = 0; i < n; i++) {
        const xi = x[i] ?? 0
        if (xi === 0) continue
        g[i] = (g[i] ?? 0) + e * xi
        const hi = h[i] as Float64Array
        for (let j = 0; j < n; j++) hi[j] = (hi[j] ?? 0) + c * xi * (x[j] ?? 0)
      }
    }
    for (let i = 0; i < n - 1; i++) {
      g[i] = (g[i] ?? 0) + l2 * (w[i] ?? 0)
      ;(h[i] as Float64Array)[i] = (h[i]?.[i] ?? 0) + l2
    }
    ;(h[n - 1] as Float64Array)[n - 1] = (h[n - 1]?.[n - 1] ?? 0) + 1e-6
    const step = solve(h, g)
    let size = 0
    for (let i = 0; i < n; i++) {
      w[i] = (w[i] ?? 0) - (step[i] ?? 0)
      size += Math.abs(step[i] ?? 0)
    }
    if (size < 1e-4) break
  }
  return { weights: [...w.slice(0, -1)], bias: w[n - 1] ?? 0 }
}

/** Gaussian elimination with pivoting. */
const solve = (h: readonly Float64Array[], g: Float64Array): Float64Array => {
  const n = g.length
  const a: Float64Array[] = h.map((row, i) => Float64Array.from([...row, g[i] ?? 0]))
  for (let c = 0; c < n; c++) {
    let pivot = c
    for (let r = c + 1; r < n; r++) if (Math.abs(a[r]?.[c] ?? 0) > Math.abs(a[pivot]?.[c] ?? 0)) pivot = r
    const top = a[pivot] as Float64Array
    a[pivot] = a[c] as Float64Array
    a[c] = top
    const d = top[c] || 1e-12
    for (let r = 0; r < n; r++) {
      if (r === c) continue
      const row = a[r] as Float64Array
      const f = (row[c] ?? 0) / d
      if (f) for (let k = c; k <= n; k++) row[k] = (row[k] ?? 0) - f * (top[k] ?? 0)
    }
  }
  return Float64Array.from({ length: n }, (_, i) => (a[i]?.[n] ?? 0) / (a[i]?.[i] || 1e-12))
}

/** Area under the ROC curve. */
export const auc = (scored: readonly { readonly p: number; readonly y: 0 | 1 }[]): number => {
  const sorted = [...scored].sort((a, b) => a.p - b.p)
  let rank = 0
  let positives = 0
  for (let i = 0; i < sorted.length; ) {
    let j = i
    while (j < sorted.length && sorted[j]?.p === sorted[i]?.p) j++
    for (let k = i; k < j; k++) if (sorted[k]?.y === 1) rank += (i + j + 1) / 2
    i = j
  }
  for (const s of sorted) positives += s.y
  const negatives = sorted.length - positives
  return positives && negatives ? (rank - (positives * (positives + 1)) / 2) / (positives * negatives) : Number.NaN
}

/** Scores of each row by a model that has seen nothing of its group. */
export const heldOut = (rows: readonly Row[], l2: number): number[] => {
  const groups = [...new Set(rows.map((r) => r.group))]
  const out = new Array<number>(rows.length).fill(0)
  for (const g of groups) {
    const model = fit(
      rows.filter((r) => r.group !== g),
      l2,
    )
    for (const [i, r] of rows.entries()) if (r.group === g) out[i] = score(model, r.x)
  }
  return out
}
