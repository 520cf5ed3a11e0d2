/**
 * Terms, or other hashes of 32 bits whose lowest two bits say nothing, each with a number of its own, counted from 0 in the order they were met: what is known of
 * them lies in flat arrays.
 */
export interface Vocabulary {
  /** the number of a term, which gets one if it has none */
  readonly number: (term: number) => number
  readonly term: (number: number) => number
  readonly size: () => number
  /** forgets all terms */
  readonly clear: () => void
}

const FIRST = 1 << 16

/** Open addressing, half full at most; terms are 32-bit hashes, whose upper bits are as good as random. `first`: terms there is room for at first, a power of two. */
export const vocabulary = (first = FIRST): Vocabulary => {
  let terms = new Uint32Array(first)
  /** number + 1 of the term at each slot; 0 where there is none */
  let slots = new Int32Array(first * 2)
  let size = 0

  const slotOf = (term: number): number => {
    const mask = slots.length - 1
    let at = (term >>> 2) & mask
    for (let held = slots[at] ?? 0; held !== 0 && terms[held - 1] !== term; held = slots[at] ?? 0) at = (at + 1) & mask
    return at
  }
  const widen = (): void => {
    const wider = new Uint32Array(terms.length * 2)
    wider.set(terms)
    terms = wider
    slots = new Int32Array(terms.length * 2)
    for (let i = 0; i < size; i++) slots[slotOf(terms[i] ?? 0)] = i + 1
  }
  return {
    size: () => size,
    term: (number) => terms[number] ?? 0,
    clear: () => {
      // the last one first: so nothing that was put behind another is looked for over a gap
      for (; size > 0; size--) slots[slotOf(terms[size - 1] ?? 0)] = 0
    },
    number: (term) => {
      const at = slotOf(term)
      const held = slots[at] ?? 0
      if (held > 0) return held - 1
      if (size === terms.length) {
        widen()
        terms[size] = term
        slots[slotOf(term)] = size + 1
      } else {
        terms[size] = term
        slots[at] = size + 1
      }
      return size++
    },
  }
}
