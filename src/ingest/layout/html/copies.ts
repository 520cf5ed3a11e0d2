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

/** The words of the text at hand, hashed. */
const words = new Int32Array(LOOK)
/** Fills `words` from `text` and says how many there are. */
const readWords = (text: string): number => {
  let count = 0
  let h = 0
  const n = Math.min(text.length, CUT)
  for (let i = 0; i <= n && count < LOOK; i++) {
    const c = i < n ? letter(text.charCodeAt(i)) : 0
    if (c !== 0) h = (Math.imul(h === 0 ? 7 : h, 31) + c) | 0
    else if (h !== 0) {
      words[count++] = h
      h = 0
    }
  }
  return count
}

const hashesOf = (text: string): Int32Array => {
  const out = new Int32Array(Math.max(0, readWords(text) - SIZE + 1))
  for (let i = 0; i < out.length; i++) {
    let h = 17
    for (let k = 0; k < SIZE; k++) h = (Math.imul(h, 0x01000193) ^ (words[i + k] as number)) | 0
    out[i] = h
  }
  return out
}

/** For each block the share of its word sequences that stand in blocks above it, and below it. */
export const copies = (page: Page): { above: Float64Array; below: Float64Array } => {
  const all = page.runs.map((r) => hashesOf(r.text))
  const firsts = new Map<number, number>()
  const lasts = new Map<number, number>()
  for (let i = 0; i < all.length; i++)
    for (const hash of all[i] ?? []) {
      if (!firsts.has(hash)) firsts.set(hash, i)
      else if (firsts.get(hash) !== i) lasts.set(hash, i)
    }
  const above = new Float64Array(all.length)
  const below = new Float64Array(all.length)
  if (lasts.size > 0)
    for (let i = 0; i < all.length; i++) {
      const own = all[i] ?? NONE
      let before = 0
      let after = 0
      for (const hash of own) {
        const last = lasts.get(hash)
        if (last === undefined) continue
        if ((firsts.get(hash) ?? i) < i) before++
        if (last > i) after++
      }
      above[i] = own.length === 0 ? 0 : before / own.length
      below[i] = own.length === 0 ? 0 : after / own.length
    }
  return { above, below }
}
const NONE = new Int32Array(0)
