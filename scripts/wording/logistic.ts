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
  softmax(
    weights.map(([base = 0, ...w]) =>
      w.reduce((s, wi, i) => s + (wi * ((x[i] ?? 0) - (mean[i] ?? 0))) / (scale[i] ?? 1), base),
    ),
  )

/** Trains by gradient descent with momentum; `ridge` pulls the weights towards 0. Deterministic. */
export const logistic = (rows: readonly Row[], classes: number, ridge: number, steps = 150): Linear => {
  const n = rows[0]?.x.length ?? 0
  const total = rows.reduce((s, r) => s + r.weight, 0)
  const mean = Array.from({ length: n }, (_, i) => rows.reduce((s, r) => s + r.weight * (r.x[i] ?? 0), 0) / total)
  const scale = Array.from(
    { length: n },
    (_, i) => Math.sqrt(rows.reduce((s, r) => s + r.weight * ((r.x[i] ?? 0) - (mean[i] ?? 0)) ** 2, 0) / total) || 1,
  )
  const width = n + 1
  const z = new Float64Array(rows.length * width)
  rows.forEach((r, k) => {
    z[k * width] = 1
    for (let i = 0; i < n; i++) z[k * width + i + 1] = ((r.x[i] ?? 0) - (mean[i] ?? 0)) / (scale[i] ?? 1)
  })
  const w = new Float64Array(classes * width)
  const v = new Float64Array(classes * width)
  const p = new Float64Array(classes)
  for (let step = 0; step < steps; step++) {
    const g = new Float64Array(classes * width)
    for (let k = 0; k < rows.length; k++) {
      const { weight, y } = rows[k] as Row
      const at = k * width
      let top = Number.NEGATIVE_INFINITY
      for (let c = 0; c < classes; c++) {
        let sum = 0
        for (let i = 0; i < width; i++) sum += (w[c * width + i] as number) * (z[at + i] as number)
        p[c] = sum
        if (sum > top) top = sum
      }
      let all = 0
      for (let c = 0; c < classes; c++) all += p[c] = Math.exp((p[c] as number) - top)
      for (let c = 0; c < classes; c++) {
        const d = (weight / total) * ((p[c] as number) / all - Number(c === y))
        for (let i = 0; i < width; i++) g[c * width + i] = (g[c * width + i] as number) + d * (z[at + i] as number)
      }
    }
    for (let i = 0; i < w.length; i++) {
      v[i] = 0.9 * (v[i] as number) - 0.5 * ((g[i] as number) + (i % width ? ridge * (w[i] as number) : 0))
      w[i] = (w[i] as number) + (v[i] as number)
    }
  }
  return { mean, scale, weights: Array.from({ length: classes }, (_, c) => [...w.slice(c * width, (c + 1) * width)]) }
}
