import type { Page } from './page.ts'

/** Five words in a row are hardly ever shared by accident; shorter texts are compared whole. */
const SIZE = 5
/** Words of a block that are looked at: enough to know a copy. */
const LOOK = 120
/** Longest stretch that words are taken from. */
const CUT = 1200

/** A letter or digit of any script; capitals of ASCII count as small ones. */
const letter = (c: number): number => {
  if ((c >= 97 && c <= 122) || (c >= 48 && c <= 57)) return c
  if (c >= 65 && c <= 90) return c + 32
  return c >= 0xc0 && (c < 0x2000 || c > 0x2bff) && (c < 0x3000 || c > 0x303f) ? c : 0
}

const wordHashes = (text: string): number[] => {
  const hashes: number[] = []
  let h = 0
  const n = Math.min(text.length, CUT)
  for (let i = 0; i <= n && hashes.length < LOOK; i++) {
    const c = i < n ? letter(text.charCodeAt(i)) : 0
    if (c !== 0) h = (Math.imul(h === 0 ? 7 : h, 31) + c) | 0
    else if (h !== 0) {
      hashes.push(h)
      h = 0
    }
  }
  return hashes
}

const hashesOf = (text: string): Int32Array => {
  const hashes = wordHashes(text)
  const out = new Int32Array(Math.max(0, hashes.length - SIZE + 1))
  for (let i = 0; i < out.length; i++) {
    let h = 17
    for (let k = 0; k < SIZE; k++) h = (Math.imul(h, 0x01000193) ^ (hashes[i + k] ?? 0)) | 0
    out[i] = h
  }
  return out
}

/** For each block the share of its word sequences that stand in blocks above it, and below it. */
export const copies = (page: Page): { above: Float64Array; below: Float64Array } => {
  const all = page.runs.map((r) => hashesOf(r.text))
  return { above: shares(all, false), below: shares(all, true) }
}

const shares = (all: readonly Int32Array[], backwards: boolean): Float64Array => {
  const seen = new Set<number>()
  const out = new Float64Array(all.length)
  for (let k = 0; k < all.length; k++) {
    const i = backwards ? all.length - 1 - k : k
    const own = all[i]
    if (own === undefined || own.length === 0) continue
    let hit = 0
    for (const h of own) if (seen.has(h)) hit++
    out[i] = hit / own.length
    for (const h of own) seen.add(h)
  }
  return out
}
