import type { Weigh } from './weights.ts'

/** A set of stems with its weight, so that it is summed once. */
export interface Bag {
  readonly stems: ReadonlySet<string>
  readonly weight: number
}

export const bag = (stems: Iterable<string>, weigh: Weigh): Bag => {
  const set = new Set(stems)
  let weight = 0
  for (const s of set) weight += weigh(s)
  return { stems: set, weight }
}

/** Weight of the stems both have. */
export const shared = (a: Bag, b: Bag, weigh: Weigh): number => {
  const [small, large] = a.stems.size < b.stems.size ? [a, b] : [b, a]
  let sum = 0
  for (const s of small.stems) if (large.stems.has(s)) sum += weigh(s)
  return sum
}

/** Dice's coefficient over weighted stems, 0..1. */
export const dice = (a: Bag, b: Bag, weigh: Weigh): number =>
  a.weight + b.weight ? (2 * shared(a, b, weigh)) / (a.weight + b.weight) : 0

/** Share of the lighter one's weight that the other has too, 0..1. */
export const containment = (a: Bag, b: Bag, weigh: Weigh): number => {
  const least = Math.min(a.weight, b.weight)
  return least ? shared(a, b, weigh) / least : 0
}

/** Dice's coefficient over the stems, each counting one, 0..1. */
export const overlap = (a: Bag, b: Bag): number =>
  a.stems.size + b.stems.size ? (2 * shared(a, b, () => 1)) / (a.stems.size + b.stems.size) : 0
