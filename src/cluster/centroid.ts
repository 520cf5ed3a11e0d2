import { FRESH, type OpenIndex, vectorOf } from './open-index.ts'
import { roomier } from './room.ts'
import { against, type Vector } from './scatter.ts'

/** Articles that are grouped together or, in a large part of the stream, a story that stays whole: ids. */
export type Block = readonly string[]

/** Terms kept of a whole story; the others stand in one or two of its articles and add little to the mean. */
const STORY_TERMS = 400

/** What was summed of a block, and when: a story that stays as it is keeps its list, and so its sum. */
interface Kept {
  readonly at: number
  readonly vectors: readonly Vector[]
}

/** The centroids of stories, times the number of their articles. Changed by `centroidsOf` only. */
export interface Centroids {
  readonly kept: WeakMap<Block, Kept>
  /** by number of a term: what is summed of it, zero between two calls */
  sums: Float64Array
}
export const centroids = (): Centroids => ({ kept: new WeakMap(), sums: new Float64Array(0) })

/** Adds `vectors` up in `sums`, and gives the terms met. */
const addedUp = (sums: Float64Array, vectors: readonly Vector[]): number[] => {
  const met: number[] = []
  for (const v of vectors) {
    for (let i = 0; i < v.terms.length; i++) {
      const term = v.terms[i] ?? 0
      const weight = v.weights[i] ?? 0
      if (weight > 0 && sums[term] === 0) met.push(term)
      sums[term] = (sums[term] ?? 0) + weight
    }
  }
  return met
}

/** The sum of `vectors`, its heaviest terms only; of terms that weigh the same the one of the lower number. */
const total = (sums: Float64Array, language: string, vectors: readonly Vector[]): Vector => {
  const met = addedUp(sums, vectors)
  const heaviest =
    met.length <= STORY_TERMS
      ? met
      : met.toSorted((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b).slice(0, STORY_TERMS)
  const of = {
    language,
    terms: Int32Array.from(heaviest),
    weights: Float32Array.from(heaviest, (term) => sums[term] ?? 0),
  }
  for (const term of met) sums[term] = 0
  return of
}

/** The summed vectors of a block, one a language. */
export const centroidsOf = (of: Centroids, block: Block, index: OpenIndex): readonly Vector[] => {
  if (block.length === 1) return block.map((id) => vectorOf(index, id))
  const known = of.kept.get(block)
  const { articles, words } = index.frequencies
  if (known && articles <= known.at * FRESH) return known.vectors
  of.sums = roomier(of.sums, words.size, (n) => new Float64Array(n))
  // all vectors first: nothing that may throw comes between adding up and clearing
  const byLanguage = [
    ...Map.groupBy(
      block.map((id) => vectorOf(index, id)),
      (v) => v.language,
    ),
  ]
  const vectors = byLanguage.map(([language, its]) => total(of.sums, language, its))
  of.kept.set(block, { at: articles, vectors })
  return vectors
}

/** How alike the articles of a block are, summed over their pairs. */
export const withinOf = (of: Centroids, block: Block, index: OpenIndex): number => {
  const all = centroidsOf(of, block, index)
  const size = index.frequencies.words.size
  const total = all.reduce(
    (n, own) => n + against(index.scatter, size, own, (cosine) => all.reduce((sum, other) => sum + cosine(other), 0)),
    0,
  )
  const selves = block.reduce((n, id) => n + vectorOf(index, id).weights.reduce((sum, w) => sum + w * w, 0), 0)
  return Math.max(0, (total - selves) / 2)
}
