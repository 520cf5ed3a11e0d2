import { mix } from './shingles.ts'

/** What is kept of stretches of text, by a hash of their units, in a table that is half full at most. */
interface Table<T> {
  hashes: Int32Array
  /** by slot; undefined where nothing is */
  words: (string | undefined)[]
  made: (T | undefined)[]
  size: number
}

const SMALLEST = 1 << 12
const [OFFSET, PRIME] = [0x811c9dc5, 0x01000193]

const table = <T>(length: number): Table<T> => ({
  hashes: new Int32Array(length),
  words: Array.from({ length }),
  made: Array.from({ length }),
  size: 0,
})

const hashOf = (text: string, from: number, to: number): number => {
  let h = OFFSET
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), PRIME)
  return mix(h) | 0
}

/** The slot of the words at `from`..`to`, or the free one for them. */
const slotOf = <T>({ hashes, words }: Table<T>, hash: number, text: string, from: number, to: number): number => {
  const mask = hashes.length - 1
  for (let at = hash & mask; ; at = (at + 1) & mask) {
    const known = words[at]
    if (known === undefined || (hashes[at] === hash && known.length === to - from && text.startsWith(known, from)))
      return at
  }
}

const put = <T>(t: Table<T>, hash: number, words: string, value: T): void => {
  const at = slotOf(t, hash, words, 0, words.length)
  t.hashes[at] = hash
  t.words[at] = words
  t.made[at] = value
  t.size++
}

const widened = <T>(old: Table<T>): Table<T> => {
  const wider = table<T>(old.hashes.length * 2)
  for (const [at, words] of old.words.entries()) {
    const value = old.made[at]
    if (words !== undefined && value !== undefined) put(wider, old.hashes[at] ?? 0, words, value)
  }
  return wider
}

/** A copy that stands for itself: a slice of a text keeps the whole text in memory for as long as it lives. */
const own = (s: string): string => (s.length < 13 ? s : s.split('').join(''))

/**
 * `make`, for stretches of texts: what it made of the words that stand at `from`..`to` is kept for the next time they stand anywhere, and no string is cut out of a
 * text for words met before. Of more than `most`, those not asked for lately are dropped, and what is longer than `longest` is not kept, so that memory stays
 * bounded. `make` must be pure and give something; what it gives is shared: nobody may change it.
 */
export const spanMemo = <T extends object>(
  make: (words: string) => T,
  { most, longest }: { readonly most: number; readonly longest: number },
): ((text: string, from: number, to: number) => T) => {
  let now = table<T>(SMALLEST)
  let before = table<T>(SMALLEST)
  const keep = (hash: number, words: string, value: T): T => {
    if (now.size >= most) {
      before = now
      now = table(SMALLEST)
    } else if (now.size * 2 >= now.hashes.length) now = widened(now)
    put(now, hash, words, value)
    return value
  }
  return (text, from, to) => {
    if (to - from > longest) return make(text.slice(from, to))
    const hash = hashOf(text, from, to)
    const known = now.made[slotOf(now, hash, text, from, to)]
    if (known !== undefined) return known
    const words = own(text.slice(from, to))
    return keep(hash, words, before.made[slotOf(before, hash, text, from, to)] ?? make(words))
  }
}
