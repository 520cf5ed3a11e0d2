/** Rows to learn from: features in order, the index of the class, a weight. */
export interface Row {
  readonly x: readonly number[]
  readonly y: number
  readonly weight: number
}

/** Multinomial logistic regression over standardised features. */
export interface Linear {
  readonly mean: readonly number[]
  readonly scale: readonly number[]
  /** a class a row: the intercept, then a weight a feature */
  readonly weights: readonly (readonly number[])[]
}

const softmax = (z: readonly number[]): number[] => {
  const top = Math.max(...z)
  const e = z.map((x) => Math.exp(x - top))
  const sum = e.reduce((s, x) => s + x, 0)
  return e.map((x) => x / sum)
}

export const probabilities = ({ mean, scale, weights }: Linear, x: readonly number[]): number[] =>
  softmax(weights.map(([base = 0, ...w]) => w.reduce((s, wi, i) => s + (wi * ((x[i] ?? 0) - (mean[i] ?? 0))) / (scale[i] ?? 1), base)))

/** Trains by gradient descent with momentum; `ridge` pulls the weights towards 0. Deterministic. */
export const logistic = (rows: readonly Row[], classes: number, ridge: number, steps = 400): Linear => {
  const n = rows[0]?.x.length ?? 0
  const total = rows.reduce((s, r) => s + r.weight, 0)
  const mean = Array.from({ length: n }, (_, i) => rows.reduce((s, r) => s + r.weight * (r.x[i] ?? 0), 0) / total)
  const scale = Array.from({ length: n }, (_, i) => Math.sqrt(rows.reduce((s, r) => s + r.weight * ((r.x[i] ?? 0) - (mean[i] ?? 0)) ** 2, 0) / total) || 1)
  const z = rows.map((r) => Float64Array.from({ length: n + 1 }, (_, i) => (i ? ((r.x[i - 1] ?? 0) - (mean[i - 1] ?? 0)) / (scale[i - 1] ?? 1) : 1)))
  const w = Array.from({ length: classes }, () => new Float64Array(n + 1))
  const v = Array.from({ length: classes }, () => new Float64Array(n + 1))
  for (let step = 0; step < steps; step++) {
    const g = Array.from({ length: classes }, () => new Float64Array(n + 1))
    for (const [k, r] of rows.entries()) {
      const x = z[k] as Float64Array
      const p = softmax(w.map((wc) => wc.reduce((s, wi, i) => s + wi * (x[i] as number), 0)))
      for (let c = 0; c < classes; c++) {
        const d = (r.weight / total) * ((p[c] as number) - Number(c === r.y))
        const gc = g[c] as Float64Array
        for (let i = 0; i <= n; i++) gc[i] = (gc[i] as number) + d * (x[i] as number)
      }
    }
    for (let c = 0; c < classes; c++) {
      const [wc, vc, gc] = [w[c], v[c], g[c]] as [Float64Array, Float64Array, Float64Array]
      for (let i = 0; i <= n; i++) {
        vc[i] = 0.9 * (vc[i] as number) - 0.5 * ((gc[i] as number) + (i ? ridge * (wc[i] as number) : 0))
        wc[i] = (wc[i] as number) + (vc[i] as number)
      }
    }
  }
  return { mean, scale, weights: w.map((wc) => [...wc]) }
}
