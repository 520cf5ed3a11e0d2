import { mix } from '../src/text/shingles.ts'
import { wordHashes } from '../src/text/word-hashes.ts'

/** The reference the reuse index is measured against: plain MinHash of 128 permutations with banded LSH over 5-word shingles. */
export interface MinHashIndex {
  readonly add: (id: string, text: string) => string[]
}

const PERMUTATIONS = 128
/** 32 bands of 4 rows: finds half of the pairs at Jaccard .42, nine of ten at .52. */
const ROWS = 4
const SHINGLE = 5
/** Estimated Jaccard from which a pair counts. */
const LEAST = 0.5

const seeds = Array.from({ length: PERMUTATIONS }, (_, i) => ({ a: mix(2 * i + 1) | 1, b: mix(7919 * (i + 1)) }))

const signature = (text: string): Uint32Array => {
  const words = wordHashes(text)
  const least = new Uint32Array(PERMUTATIONS).fill(0xffffffff)
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    let h = 0
    for (let k = 0; k < SHINGLE; k++) h = Math.imul(h, 31) + (words[i + k] ?? 0)
    const shingle = mix(h)
    for (let p = 0; p < PERMUTATIONS; p++) {
      const { a, b } = seeds[p] ?? { a: 1, b: 0 }
      const v = (Math.imul(shingle, a) + b) >>> 0
      if (v < (least[p] ?? 0)) least[p] = v
    }
  }
  return least
}

/** `add` takes in a text and gives the ids of earlier ones whose estimated Jaccard is at least `least`. */
export const minHashIndex = (least = LEAST): MinHashIndex => {
  const buckets = Array.from({ length: PERMUTATIONS / ROWS }, () => new Map<number, number[]>())
  const signatures: Uint32Array[] = []
  const ids: string[] = []
  return {
    add: (id, text) => {
      const own = signature(text)
      const seen = new Set<number>()
      for (const [band, table] of buckets.entries()) {
        let h = band
        for (let r = 0; r < ROWS; r++) h = mix(Math.imul(h, 31) + (own[band * ROWS + r] ?? 0))
        const bucket = table.get(h) ?? []
        for (const other of bucket) seen.add(other)
        bucket.push(ids.length)
        table.set(h, bucket)
      }
      const found = [...seen].filter((other) => {
        let same = 0
        for (let p = 0; p < PERMUTATIONS; p++) if (own[p] === signatures[other]?.[p]) same++
        return same / PERMUTATIONS >= least
      })
      signatures.push(own)
      ids.push(id)
      return found.flatMap((f) => ids[f] ?? [])
    },
  }
}
