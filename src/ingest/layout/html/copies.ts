import type { Page } from './page.ts'

/** Five words in a row are hardly ever shared by accident; shorter texts are compared whole. */
const SIZE = 5
/** Words of a block that are looked at: enough to know a copy. */
const LOOK = 120
const WORD = /[\p{L}\p{N}]+/gu
/** Longest stretch that words are taken from. */
const CUT = 1200

const hashesOf = (text: string): Int32Array => {
  const words = (text.slice(0, CUT).toLowerCase().match(WORD) ?? []).slice(0, LOOK)
  const hashes = words.map((w) => {
    let h = 7
    for (let i = 0; i < w.length; i++) h = (Math.imul(h, 31) + w.charCodeAt(i)) | 0
    return h
  })
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
