import { type Block, type Centroids, centroidsOf } from './centroid.ts'
import type { OpenIndex } from './open-index.ts'
import { ACROSS } from './profile.ts'
import { roomier } from './room.ts'
import type { Vector } from './scatter.ts'

/** A term that more blocks hold weighs next to nothing, and would cost the square of their number. */
const WIDELY = 200

/** The likeness of every two blocks, summed over the pairs of their articles: for each block a row over those before it. */
export type Rows = readonly Float32Array[]

/** By number of a term: the last of its links + 1, and how many there are; zero between two calls. Changed by `pairwise` only. */
export interface Heads {
  links: Int32Array
  counts: Uint16Array
}
export const heads = (): Heads => ({ links: new Int32Array(0), counts: new Uint16Array(0) })

/** A centroid of a block. */
interface Held {
  readonly block: number
  /** its language, as a number */
  readonly tongue: number
  readonly of: Vector
}

const heldBy = (blocks: readonly Block[], index: OpenIndex, centroids: Centroids): Held[] => {
  const languages = new Map<string, number>()
  return blocks.flatMap((b, block) =>
    centroidsOf(centroids, b, index).map((of) => {
      if (!languages.has(of.language)) languages.set(of.language, languages.size)
      return { block, tongue: languages.get(of.language) ?? 0, of }
    }),
  )
}

/** What holds a term, one after another: the centroid, the weight there, and the link + 1 before it. */
const chains = (length: number) => ({ holders: new Uint32Array(length), weights: new Float32Array(length), before: new Int32Array(length), links: 0 })

/** Adds to `row` what the centroid numbered `at` has in common with those before it, and puts it down for those after. */
const meet = (of: Heads, to: ReturnType<typeof chains>, all: readonly Held[], at: number, row: Float32Array): void => {
  const own = all[at]
  const { holders, weights, before } = to
  for (const [i, term] of own?.of.terms.entries() ?? []) {
    const weight = own?.of.weights[i] ?? 0
    const count = of.counts[term] ?? 0
    if (count > WIDELY || weight === 0) continue
    for (let link = of.links[term] ?? 0; link !== 0; link = before[link - 1] ?? 0) {
      const other = all[holders[link - 1] ?? 0]
      if (!own || !other || other.block >= own.block) continue
      row[other.block] = (row[other.block] ?? 0) + weight * (weights[link - 1] ?? 0) * (other.tongue === own.tongue ? 1 : ACROSS)
    }
    of.counts[term] = count + 1
    holders[to.links] = at
    weights[to.links] = weight
    before[to.links] = of.links[term] ?? 0
    of.links[term] = ++to.links
  }
}

/** The likeness of every two of `blocks`. */
export const pairwise = (of: Heads, blocks: readonly Block[], index: OpenIndex, centroids: Centroids): Rows => {
  const all = heldBy(blocks, index, centroids)
  of.links = roomier(of.links, index.frequencies.words.size, (n) => new Int32Array(n))
  of.counts = roomier(of.counts, index.frequencies.words.size, (n) => new Uint16Array(n))
  const to = chains(all.reduce((n, h) => n + h.of.terms.length, 0))
  const rows = blocks.map((_, block) => new Float32Array(block))
  try {
    for (const [at, { block }] of all.entries()) meet(of, to, all, at, rows[block] ?? new Float32Array())
    return rows
  } finally {
    for (const { of: vector } of all) {
      for (const term of vector.terms) {
        of.links[term] = 0
        of.counts[term] = 0
      }
    }
  }
}
