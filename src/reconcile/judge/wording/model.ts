import model from './model.json' with { type: 'json' }

/** What passages that no rule explains may be to each other, as the model tells them apart. */
export const CLASSES = ['agree', 'compatible', 'differ', 'neutral'] as const
export type Class = (typeof CLASSES)[number]

/** A class a row: the intercept, then a weight a feature, in the order of `features`. */
export interface Weights {
  readonly features: readonly string[]
  readonly weights: readonly (readonly number[])[]
}

const softmax = (z: readonly number[]): number[] => {
  const top = Math.max(...z)
  const e = z.map((x) => Math.exp(x - top))
  const sum = e.reduce((s, x) => s + x, 0)
  return e.map((x) => x / sum)
}

/** How probable each class is, by multinomial logistic regression over features by name; what a model does not know counts nothing. */
export const odds = (features: readonly (readonly [string, number])[], { features: names, weights }: Weights = model): Readonly<Record<Class, number>> => {
  const values = new Map(features)
  const x = names.map((n) => values.get(n) ?? 0)
  const p = softmax(weights.map(([base = 0, ...w]) => w.reduce((s, wi, i) => s + wi * (x[i] ?? 0), base)))
  return { agree: p[0] ?? 0, compatible: p[1] ?? 0, differ: p[2] ?? 0, neutral: p[3] ?? 0 }
}
