import { commonest } from '../lang/commonest.ts'
import { languageOf } from '../lang/index.ts'
import { fold } from '../text/fold.ts'
import { mix } from '../text/shingles.ts'
import { stem } from '../text/stem.ts'
import { NAME, NUMBER, termOf, WORD } from './term.ts'

/** A word as it is written, with the terms it may be. */
export interface Written {
  readonly capital: boolean
  /** the term it is where it names, and where it does not */
  readonly name: number
  readonly word: number
}

/** What stands at `from`..`to` of a text, as a word of one language; null where it tells nothing: small words, months, single letters. */
export type Writing = (text: string, from: number, to: number) => Written | null

/** Words kept for a language, at most; then they are forgotten and met anew. */
const MOST = 1 << 17
const FIRST = 1 << 12
const [OFFSET, PRIME] = [0x811c9dc5, 0x01000193]

const read = (code: string): ((word: string) => Written | null) => {
  const language = languageOf(code)
  const small = new Set(language.code === code.slice(0, 2) ? [] : commonest[code])
  return (text) => {
    const word = fold(text).replace(/'s?$/, '')
    if (word.length < 2 || small.has(word) || language.words.stop.has(word) || language.calendar.names.has(word)) return null
    const number = /^\p{N}/u.test(word) ? termOf(`#${word}`, NUMBER) : null
    return { capital: /^\p{Lu}/u.test(text), name: number ?? termOf(word, NAME), word: number ?? termOf(`${code}:${stem(word, language)}`, WORD) }
  }
}

/**
 * Most words of a stream were met before. They are found by two hashes of their units, 64 bits together, in a table that is half full at most:
 * no string is cut out of the text for them.
 */
const made = (code: string): Writing => {
  const meet = read(code)
  let first = new Int32Array(FIRST)
  let second = new Int32Array(FIRST)
  /** what was read, by slot; undefined where nothing was */
  let found: (Written | null | undefined)[] = Array.from({ length: FIRST })
  let size = 0

  const slotOf = (a: number, b: number): number => {
    const mask = first.length - 1
    let at = a & mask
    while (found[at] !== undefined && (first[at] !== a || second[at] !== b)) at = (at + 1) & mask
    return at
  }
  const put = (a: number, b: number, its: Written | null): void => {
    const at = slotOf(a, b)
    first[at] = a
    second[at] = b
    found[at] = its
    size++
  }
  const empty = (length: number): void => {
    first = new Int32Array(length)
    second = new Int32Array(length)
    found = Array.from({ length })
    size = 0
  }
  const widen = (): void => {
    const [oldFirst, oldSecond, oldFound] = [first, second, found]
    empty(first.length * 2)
    for (const [at, its] of oldFound.entries()) if (its !== undefined) put(oldFirst[at] ?? 0, oldSecond[at] ?? 0, its)
  }
  return (text, from, to) => {
    let [a, b] = [OFFSET, PRIME]
    for (let i = from; i < to; i++) {
      const unit = text.charCodeAt(i)
      a = Math.imul(a ^ unit, PRIME)
      b = Math.imul(b, 31) + unit
    }
    a = mix(a) | 0
    b |= 0
    const known = found[slotOf(a, b)]
    if (known !== undefined) return known
    const its = meet(text.slice(from, to))
    if (size >= MOST) empty(FIRST)
    else if (size * 2 >= first.length) widen()
    put(a, b, its)
    return its
  }
}

const writings = new Map<string, Writing>()

/** Reads words of the language `code` (ISO 639-1). */
export const writing = (code: string): Writing => {
  const known = writings.get(code) ?? made(code)
  writings.set(code, known)
  return known
}
