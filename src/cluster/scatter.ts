import { across } from './profile.ts'
import { roomier } from './room.ts'

/** An article or a story as a sparse vector: numbers of terms, and the weight of each. */
export interface Vector {
  readonly language: string
  readonly terms: Int32Array
  readonly weights: Float32Array
}

/** A dense array by number of a term into which one sparse vector is scattered while it is held against others; zero between two such times. */
export interface Scatter {
  values: Float32Array
}

export const scatter = (): Scatter => ({ values: new Float32Array(0) })

const dot = (values: Float32Array, { terms, weights }: Vector): number => {
  let n = 0
  for (let i = 0; i < terms.length; i++) n += (weights[i] ?? 0) * (values[terms[i] ?? 0] ?? 0)
  return n
}

/** Calls `work` with the cosine of `own` with another vector; terms are numbered below `size`. Whatever `work` does, the array is zero again. */
export const against = <T>(
  of: Scatter,
  size: number,
  own: Vector,
  work: (cosine: (other: Vector) => number) => T,
): T => {
  of.values = roomier(of.values, size, (n) => new Float32Array(n))
  const { values } = of
  try {
    for (let i = 0; i < own.terms.length; i++) values[own.terms[i] ?? 0] = own.weights[i] ?? 0
    return work((other) => dot(values, other) * across(own.language, other.language))
  } finally {
    for (const term of own.terms) values[term] = 0
  }
}
