import { commonest, scripts } from '../lang/commonest.ts'
import { languages } from '../lang/index.ts'
import { widthAt } from '../text/characters.ts'

/** Enough running text to tell languages apart. */
const LOOK = 20_000
/** Share of words that are among a language's commonest. On 320 articles in English, Spanish, Italian and Dutch it is .25 to .51 in the right one; below this nothing is recognised. */
const LEAST = 0.1
/** Fewer words than this tell nothing by their share. */
const WORDS = 8
/** Share of the letters that a script must have. A letter that tells one language of a script from another is rarer. */
const SCRIPT = { most: 0.3, letters: 0.02 } as const

export interface Recognised {
  /** ISO 639-1 */
  readonly code: string
  /** false where nothing in the text tells and English is assumed */
  readonly sure: boolean
}

/** One of the commonest words, with the places in `codes` of the languages that have it. */
interface Common {
  readonly word: string
  readonly of: readonly number[]
}
const codes = Object.keys(commonest)
const pairs = Object.values(commonest).flatMap((words, language) => [...new Set(words)].map((word) => ({ language, word })))
const common: readonly Common[] = [...Map.groupBy(pairs, (p) => p.word)].map(([word, of]) => ({ word, of: of.map((p) => p.language) }))

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
  /\p{L}/u.test(character) ? (/\p{Script=Latin}/u.test(character) ? LATIN : OTHER) : /[\p{M}'’]/u.test(character) ? WITHIN : NOTHING
const learnt = (unit: number): number => {
  const character = String.fromCharCode(unit)
  const lower = character.toLowerCase()
  small[unit] = lower.length === 1 ? lower.charCodeAt(0) : unit
  const kind = unit >= 0xd800 && unit <= 0xdbff ? HALF : kindOf(character)
  kinds[unit] = kind
  return kind
}

/** The commonest words by the last bits of a hash of their units: six of seven buckets are empty. */
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
  if (bucket) for (const c of bucket) if (isWord(c.word, text, from, to)) for (const language of c.of) of[language] = (of[language] ?? 0) + 1
}

interface Count {
  readonly letters: number
  readonly latin: number
  readonly words: number
  /** of the words, how many are among the commonest of each of `codes` */
  readonly of: readonly number[]
}
/** The letters and words of `text`, in one pass over its units and without cutting words out: every article passes here. */
const count = (text: string): Count => {
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

const byScript = (text: string, { letters, latin }: Count): string | null => {
  if (letters === 0 || latin > letters * (1 - SCRIPT.most)) return null
  const share = (test: RegExp): number => (text.match(test)?.length ?? 0) / letters
  return (
    scripts.find(({ test }) => share(test) >= (test.source.includes('Script') && !test.source.includes('Katakana') ? SCRIPT.most : SCRIPT.letters))?.code ??
    null
  )
}

/** The language of `text` by its script and its commonest words; English, unsure, where they do not tell. */
export const detectLanguage = (text: string): Recognised => {
  const head = text.slice(0, LOOK)
  const counted = count(head)
  const script = byScript(head, counted)
  if (script) return { code: script, sure: true }
  const { words, of } = counted
  const n = Math.max(...of)
  const code = codes[of.indexOf(n)]
  if (n === 0 || code === undefined) return { code: 'en', sure: false }
  return { code, sure: words >= WORDS && n >= words * LEAST }
}

/** Whether we have the words of the language with `code`; else the text is read with English ones. */
export const isRead = (code: string): boolean => languages.some((l) => l.code === code)
