import type { Counted, Digest } from '../cluster/index.ts'
import type { Kept } from '../store/index.ts'

// What relating keeps of an article, as bytes for the store and back: numbers as they lie in memory, on every machine little-endian.

/** No day: further back than any date. */
const UNDATED = -0x80000000
const HEAD = 5

/** The day, the length of the language, the language, then the terms and their counts. */
export const digestBytes = ({ language, day, profile: { terms, counts } }: Digest): Uint8Array => {
  const code = new TextEncoder().encode(language).subarray(0, 255)
  const bytes = new Uint8Array(HEAD + code.length + 5 * terms.length)
  const view = new DataView(bytes.buffer)
  view.setInt32(0, day ?? UNDATED, true)
  view.setUint8(4, code.length)
  bytes.set(code, HEAD)
  for (const [i, term] of terms.entries()) view.setUint32(HEAD + code.length + 4 * i, term, true)
  bytes.set(counts, HEAD + code.length + 4 * terms.length)
  return bytes
}

/** Uint32s from bytes that need not lie where a number of four bytes may begin. */
const numbers = (bytes: Uint8Array): Uint32Array => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) => view.getUint32(4 * i, true))
}
const bytesOf = (values: Uint32Array): Uint8Array => {
  const bytes = new Uint8Array(4 * values.length)
  const view = new DataView(bytes.buffer)
  for (const [i, n] of values.entries()) view.setUint32(4 * i, n, true)
  return bytes
}

/** The digest that was kept; one without terms where nothing was. */
export const digestOf = ({ id, digest }: Kept): Digest => {
  if (digest.length < HEAD)
    return { id, language: '', day: null, profile: { terms: new Uint32Array(), counts: new Uint8Array() } }
  const view = new DataView(digest.buffer, digest.byteOffset, digest.byteLength)
  const day = view.getInt32(0, true)
  const from = HEAD + view.getUint8(4)
  const n = Math.floor((digest.length - from) / 5)
  const profile = {
    terms: numbers(digest.subarray(from, from + 4 * n)),
    counts: digest.slice(from + 4 * n, from + 5 * n),
  }
  return {
    id,
    language: new TextDecoder().decode(digest.subarray(HEAD, from)),
    day: day === UNDATED ? null : day,
    profile,
  }
}

export const runsBytes = (runs: Uint32Array): Uint8Array => bytesOf(runs)
export const runsOf = ({ print }: Kept): Uint32Array => numbers(print)

/** How many articles were seen, then the terms, then how many articles hold each. */
export const tallyBytes = ({ articles, terms, holding }: Counted): Uint8Array => {
  const all = new Uint32Array(1 + 2 * terms.length)
  all[0] = articles
  all.set(terms, 1)
  all.set(holding, 1 + terms.length)
  return bytesOf(all)
}

export const tallyOf = (bytes: Uint8Array): Counted => {
  const all = numbers(bytes)
  const n = (all.length - 1) >> 1
  return { articles: all[0] ?? 0, terms: all.slice(1, 1 + n), holding: all.slice(1 + n, 1 + 2 * n) }
}
