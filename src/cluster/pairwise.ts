import { type Block, type Centroids, centroidsOf } from './centroid.ts'
import { type OpenIndex, SAYS_LITTLE } from './open-index.ts'
import { ACROSS } from './profile.ts'
import { roomier } from './room.ts'
import { least } from './same-event.ts'
import type { Vector } from './scatter.ts'
import { kindOf, WORD } from './term.ts'

/** A term that more blocks hold weighs next to nothing, and would cost the square of their number. */
const WIDELY = 200

/**
 * Articles that share no name and no figure tell of two events, however like their words: by so much of their likeness at least must lie in
 * names and figures, on the average over the pairs of two blocks; where one of them names and counts nothing there is nothing to share. At .02 all three like events of test/like-events stay apart from each
 * other; no set loses more than .004 of B-cubed F1 up to .04.
 */
const NAMED = 0.02

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
const chains = (length: number) => ({
  holders: new Uint32Array(length),
  weights: new Float32Array(length),
  before: new Int32Array(length),
  links: 0,
})

/** For one block: its likeness with each of those before it, and what of it lies in names and figures. */
interface Row {
  readonly all: Float32Array
  readonly named: Float32Array
}

/** Adds to `row` what the centroid numbered `at` has in common with those before it, and puts it down for those after. */
const meet = (
  of: Heads,
  to: ReturnType<typeof chains>,
  all: readonly Held[],
  at: number,
  row: Row,
  isWord: (term: number) => boolean,
): void => {
  const own = all[at]
  const { holders, weights, before } = to
  for (const [i, term] of own?.of.terms.entries() ?? []) {
    const weight = own?.of.weights[i] ?? 0
    const count = of.counts[term] ?? 0
    const named = isWord(term) ? 0 : 1
    if (count > WIDELY || weight === 0) continue
    for (let link = of.links[term] ?? 0; link !== 0; link = before[link - 1] ?? 0) {
      const other = all[holders[link - 1] ?? 0]
      if (!own || !other || other.block >= own.block) continue
      const shared = weight * (weights[link - 1] ?? 0) * (other.tongue === own.tongue ? 1 : ACROSS)
      row.all[other.block] = (row.all[other.block] ?? 0) + shared
      row.named[other.block] = (row.named[other.block] ?? 0) + named * shared
    }
    of.counts[term] = count + 1
    holders[to.links] = at
    weights[to.links] = weight
    before[to.links] = of.links[term] ?? 0
    of.links[term] = ++to.links
  }
}

/** The likeness with those blocks that share names or figures enough. */
const onlyNamed = ({ all, named }: Row, enough: (block: number) => number): Float32Array => {
  for (let y = 0; y < all.length; y++) if ((named[y] ?? 0) < enough(y)) all[y] = 0
  return all
}

/** Briefs that are alike to one other block only: they often say "she" or "the film" for what the other names, so that no name need be shared. */
const briefsBesideOne = (all: readonly Held[], blocks: readonly Block[], rows: readonly Row[]): ReadonlySet<number> => {
  const partners = new Uint32Array(blocks.length)
  for (const [x, { all: row }] of rows.entries())
    for (let y = 0; y < row.length; y++)
      if ((row[y] ?? 0) >= least(1) * (blocks[x]?.length ?? 1) * (blocks[y]?.length ?? 1)) {
        partners[x] = (partners[x] ?? 0) + 1
        partners[y] = (partners[y] ?? 0) + 1
      }
  return new Set(
    all.flatMap(({ block, of }) => (of.terms.length < SAYS_LITTLE && partners[block] === 1 ? [block] : [])),
  )
}

/** All that is held of `blocks`, and for each its row. */
interface Met {
  readonly all: readonly Held[]
  readonly rows: readonly Row[]
  readonly isWord: (term: number) => boolean
}

const met = (of: Heads, blocks: readonly Block[], index: OpenIndex, centroids: Centroids): Met => {
  const all = heldBy(blocks, index, centroids)
  of.links = roomier(of.links, index.frequencies.words.size, (n) => new Int32Array(n))
  of.counts = roomier(of.counts, index.frequencies.words.size, (n) => new Uint16Array(n))
  const to = chains(all.reduce((n, h) => n + h.of.terms.length, 0))
  const rows = blocks.map((_, block): Row => ({ all: new Float32Array(block), named: new Float32Array(block) }))
  const { terms } = index.frequencies.words
  const isWord = (term: number): boolean => kindOf(terms[term] ?? 0) === WORD
  try {
    for (const [at, { block }] of all.entries()) {
      const row = rows[block]
      if (row) meet(of, to, all, at, row, isWord)
    }
    return { all, rows, isWord }
  } finally {
    for (const { of: vector } of all) {
      for (const term of vector.terms) {
        of.links[term] = 0
        of.counts[term] = 0
      }
    }
  }
}

/** The likeness of every two of `blocks`. */
export const pairwise = (of: Heads, blocks: readonly Block[], index: OpenIndex, centroids: Centroids): Rows => {
  const { all, rows, isWord } = met(of, blocks, index, centroids)
  const naming = new Set(all.flatMap(({ block, of: { terms } }) => (terms.every(isWord) ? [] : [block])))
  const excused = briefsBesideOne(all, blocks, rows)
  const asked = (x: number, y: number): number =>
    naming.has(x) && naming.has(y) && !excused.has(x) && !excused.has(y) ? NAMED : 0
  return rows.map((row, x) => onlyNamed(row, (y) => asked(x, y) * (blocks[x]?.length ?? 1) * (blocks[y]?.length ?? 1)))
}

/** As `pairwise`, whether or not they share a name or a figure. */
export const pairwiseByAll = (of: Heads, blocks: readonly Block[], index: OpenIndex, centroids: Centroids): Rows =>
  met(of, blocks, index, centroids).rows.map(({ all }) => all)
