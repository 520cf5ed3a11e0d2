import type { Fingerprint } from './fingerprint.ts'
import { type Full, full, type Growing, growing, insert, SEGMENT, sharing } from './segments.ts'

/** An earlier article that a later one may go back to. */
export interface Candidate {
  readonly id: string
  /** sampled runs that both have */
  readonly shared: number
  /** share of the smaller fingerprint, 0..1 */
  readonly contained: number
}

/** Fewer shared runs are chance: a name with its title, a stock phrase. */
const LEAST_SHARED = 5
/** Share of the smaller fingerprint: in 8,000 invented articles no two unrelated ones of a topic shared over .133, 99% of planted pairs over .21. */
const LEAST_CONTAINED = 0.15

/** An index of what earlier articles say, word by word. Changed by `takeIn` only; deterministic: it depends on the articles and their order. */
export interface ReuseIndex {
  /** articles held, rounded up to segments; .7 KB each for news of 400 words */
  readonly capacity: number
  segments: readonly Full[]
  last: Growing
  /** room for a count of each article of a segment; zero between two calls */
  readonly counts: Uint16Array<ArrayBuffer>
}

/** An index that holds the last `capacity` articles. */
export const reuseIndex = (capacity = 1_000_000): ReuseIndex => ({
  capacity,
  segments: [],
  last: growing(),
  counts: new Uint16Array(SEGMENT),
})

/** Articles held. */
export const sizeOf = ({ segments, last }: ReuseIndex): number =>
  segments.reduce((n, s) => n + s.ids.length, last.ids.length)

/** Takes in an article. An id taken in twice is found twice. */
export const takeIn = (index: ReuseIndex, id: string, print: Fingerprint): void => {
  if (index.last.ids.length >= SEGMENT) {
    index.segments = [...index.segments, full(index.last)]
    index.last = growing()
    if (sizeOf(index) > index.capacity && index.segments.length > 1) index.segments = index.segments.slice(1)
  }
  insert(index.last, id, print)
}

/** The nearest first: those of several indexes together are in the order that one index gives them. */
export const nearestFirst = (found: readonly Candidate[]): Candidate[] =>
  [...found].sort((a, b) => b.contained - a.contained || b.shared - a.shared || (a.id < b.id ? -1 : 1))

/** Earlier articles that share more than chance with `print`, the nearest first. */
export const candidates = ({ segments, last, counts }: ReuseIndex, print: Fingerprint, most = 20): Candidate[] =>
  nearestFirst(
    [...segments, last].flatMap((s) =>
      sharing(s, print, LEAST_SHARED, counts).flatMap(({ owner, shared }): Candidate[] => {
        const contained = shared / Math.max(1, Math.min(print.length, s.sizes[owner] ?? 0))
        return contained >= LEAST_CONTAINED
          ? [{ id: s.ids[owner] ?? '', shared, contained: Math.min(1, contained) }]
          : []
      }),
    ),
  ).slice(0, most)
