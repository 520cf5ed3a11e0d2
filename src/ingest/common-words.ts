import { commonest } from '../lang/commonest.ts'
import { widthAt } from '../text/characters.ts'

/** One of the commonest words, with the places in `codes` of the languages that have it. */
interface Common {
  readonly word: string
  readonly of: readonly number[]
}
/** Of the languages whose commonest words we have. */
export const codes = Object.keys(commonest)
const pairs = Object.values(commonest).flatMap((words, language) =>
  [...new Set(words)].map((word) => ({ language, word })),
)
const common: readonly Common[] = [...Map.groupBy(pairs, (p) => p.word)].map(([word, of]) => ({
  word,
  of: of.map((p) => p.language),
}))

/** What a UTF-16 unit is; 0 where it was not looked at yet. */
const NOTHING = 1
const WITHIN = 2
const OTHER = 3
const LATIN = 4
const HALF = 5
const BLANK = 0x20
const kinds = new Uint8Array(0x10000)
/** The same unit as a small letter. */
const small = new Uint16Array(0x10000)
/** Marks and apostrophes stand within words, and begin none. */
const kindOf = (character: string): number =>
  /\p{L}/u.test(character)
    ? /\p{Script=Latin}/u.test(character)
      ? LATIN
      : OTHER
    : /[\p{M}'’]/u.test(character)
      ? WITHIN
      : NOTHING
const learnt = (unit: number): number => {
  const character = String.fromCharCode(unit)
  const lower = character.toLowerCase()
  small[unit] = lower.length === 1 ? lower.charCodeAt(0) : unit
  const kind = unit >= 0xd800 && unit <= 0xdbff ? HALF : kindOf(character)
  kinds[unit] = kind
  return kind
}

/** The commonest words by the last bits of a hash of their units: seven of eight buckets are empty. */
const BUCKETS = 1 << 12
const mixed = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)
const bucketOf = (hash: number): number => (hash ^ (hash >>> 15)) & (BUCKETS - 1)
const hashOf = (word: string): number => [...word].reduce((hash, letter) => mixed(hash, letter.charCodeAt(0)), 0)
const byHash = Map.groupBy(common, (c) => bucketOf(hashOf(c.word)))
const buckets: readonly (readonly Common[] | undefined)[] = Array.from({ length: BUCKETS }, (_, i) => byHash.get(i))

const isWord = (word: string, text: string, from: number, to: number): boolean => {
  if (word.length !== to - from) return false
  for (let i = 0; i < word.length; i++) if (small[text.charCodeAt(from + i)] !== word.charCodeAt(i)) return false
  return true
}
/** Counts the word at `from`..`to` for the languages that have it. */
const tally = (of: number[], hash: number, text: string, from: number, to: number): void => {
  const bucket = buckets[bucketOf(hash)]
  if (bucket)
    for (const c of bucket)
      if (isWord(c.word, text, from, to)) for (const language of c.of) of[language] = (of[language] ?? 0) + 1
}

export interface Count {
  readonly letters: number
  readonly latin: number
  readonly words: number
  /** of the words, how many are among the commonest of each of `codes` */
  readonly of: readonly number[]
}
/** The letters and words of `text`, in one pass over its units and without cutting words out: every article passes here. */
export const commonWords = (text: string): Count => {
  const of = codes.map(() => 0)
  let [letters, latin, words, hash, from] = [0, 0, 0, 0, -1]
  for (let i = 0; i <= text.length; i++) {
    const at = i
    const unit = i < text.length ? text.charCodeAt(i) : BLANK
    let kind = kinds[unit] || learnt(unit)
    if (kind === HALF) {
      i += widthAt(text, at, text.length) - 1
      kind = kindOf(text.slice(at, i + 1))
    }
    if (kind === LATIN) latin++
    if (kind >= OTHER) {
      letters++
      if (from < 0) from = at
    } else if (from >= 0 && kind === NOTHING) {
      words++
      tally(of, hash, text, from, at)
      from = -1
      hash = 0
    }
    if (from >= 0) hash = mixed(hash, small[unit] ?? 0)
  }
  return { letters, latin, words, of }
}
