/**
 * Terms, or other hashes of 32 bits whose lowest two bits say nothing, each with a number of its own, counted from 0 in the order they
 * were met: what is known of them lies in flat arrays. Changed by its verbs only.
 */
export interface Vocabulary {
  /** by number */
  terms: Uint32Array
  /** number + 1 of the term at each slot; 0 where there is none */
  slots: Int32Array
  size: number
}

const FIRST = 1 << 10

/** `first`: terms there is room for at first, a power of two. */
export const vocabulary = (first = FIRST): Vocabulary => ({
  terms: new Uint32Array(first),
  slots: new Int32Array(first * 2),
  size: 0,
})

/** Open addressing, half full at most; terms are 32-bit hashes, whose upper bits are as good as random. */
const slotOf = ({ terms, slots }: Vocabulary, term: number): number => {
  const mask = slots.length - 1
  let at = (term >>> 2) & mask
  for (let held = slots[at] ?? 0; held !== 0 && terms[held - 1] !== term; held = slots[at] ?? 0) at = (at + 1) & mask
  return at
}

const widen = (of: Vocabulary): void => {
  const wider = new Uint32Array(of.terms.length * 2)
  wider.set(of.terms)
  of.terms = wider
  of.slots = new Int32Array(wider.length * 2)
  for (let i = 0; i < of.size; i++) of.slots[slotOf(of, wider[i] ?? 0)] = i + 1
}

/** The number of a term, which gets one if it has none. */
export const numberOf = (of: Vocabulary, term: number): number => {
  let at = slotOf(of, term)
  const held = of.slots[at] ?? 0
  if (held > 0) return held - 1
  if (of.size === of.terms.length) {
    widen(of)
    at = slotOf(of, term)
  }
  of.terms[of.size] = term
  of.slots[at] = of.size + 1
  return of.size++
}

export const termAt = ({ terms }: Vocabulary, number: number): number => terms[number] ?? 0
