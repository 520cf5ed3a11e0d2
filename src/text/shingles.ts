const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

/** FNV-1a over UTF-16 units with a final mix: 32 bits, the same on every machine, fast enough for every word of a stream. */
export const hash32 = (text: string, seed = OFFSET): number => {
  let h = seed
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), PRIME)
  return mix(h)
}

/** Spreads the bits of a 32-bit number (the finaliser of MurmurHash3), so that any few of them may serve as a sample. */
export const mix = (n: number): number => {
  let h = n
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** Hashes of the runs of `size` words in `words` (given as hashes), in order. Fewer than `size` words give none. */
export const shingles = (words: readonly number[], size: number): number[] => {
  const found: number[] = []
  for (let i = 0; i + size <= words.length; i++) {
    let h = OFFSET
    for (let k = i; k < i + size; k++) h = Math.imul(h, 31) + (words[k] ?? 0)
    found.push(mix(h))
  }
  return found
}

/** The share of `part` that stands in `whole` too, 0..1; 0 for an empty part. */
export const containment = (part: ReadonlySet<number>, whole: ReadonlySet<number>): number => {
  let n = 0
  for (const s of part) if (whole.has(s)) n++
  return part.size ? n / part.size : 0
}
