import type { Page } from './page.ts'

/** Shorter words are in every text. */
const LETTERS = 5
/** A longer text has said what it is about. */
const LOOK = 1500
const MOST_WORDS = 150

const letter = (c: number): number => {
  if ((c >= 97 && c <= 122) || (c >= 48 && c <= 57)) return c
  if (c >= 65 && c <= 90) return c + 32
  return c >= 0xc0 && (c < 0x2000 || c > 0x2bff) && (c < 0x3000 || c > 0x303f) ? c : 0
}

/** Hashes of the distinct longer words of a text. */
const longWords = (text: string): Set<number> => {
  const out = new Set<number>()
  const n = Math.min(text.length, LOOK)
  let h = 7
  let length = 0
  for (let i = 0; i <= n && out.size < MOST_WORDS; i++) {
    const c = i < n ? letter(text.charCodeAt(i)) : 0
    if (c !== 0) {
      h = (Math.imul(h, 31) + c) | 0
      length++
      continue
    }
    if (length >= LETTERS) out.add(h)
    h = 7
    length = 0
  }
  return out
}

/** For each block the share of its longer words that other blocks of prose use too; -1 where it has none. */
export const cohesion = (page: Page, strong: Uint8Array): Float64Array => {
  const own = page.runs.map((r) => longWords(r.text))
  const users = new Map<number, number>()
  own.forEach((words, i) => {
    if (strong[i]) for (const w of words) users.set(w, (users.get(w) ?? 0) + 1)
  })
  return Float64Array.from(own, (words, i) => {
    let shared = 0
    for (const w of words) if ((users.get(w) ?? 0) > (strong[i] ?? 0)) shared++
    return words.size === 0 ? -1 : shared / words.size
  })
}
