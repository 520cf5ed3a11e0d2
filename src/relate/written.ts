import { commonest } from '../lang/commonest.ts'
import { languageOf } from '../lang/index.ts'
import { fold } from '../text/fold.ts'
import { spanMemo } from '../text/span-memo.ts'
import { stem } from '../text/stem.ts'
import { NAME, NUMBER, termOf, WORD } from './term.ts'

/** A word as it is written, with the terms it may be. */
export interface Written {
  readonly capital: boolean
  /** the term it is where it names, and where it does not */
  readonly name: number
  readonly word: number
}

/** What stands at `from`..`to` of a text, as a word of one language; `SAYS_NOTHING` for small words, months, single letters. */
export type Writing = (text: string, from: number, to: number) => Written

export const SAYS_NOTHING: Written = { capital: false, name: 0, word: 0 }

/** Words kept for a language: most of those of a stream were met before. Longer ones hardly come twice. */
const KEPT = { most: 60_000, longest: 60 }

const read = (code: string): ((word: string) => Written) => {
  const language = languageOf(code)
  const small = new Set(language.code === code.slice(0, 2) ? [] : commonest[code])
  return (text) => {
    const word = fold(text).replace(/'s?$/, '')
    if (word.length < 2 || small.has(word) || language.words.stop.has(word) || language.calendar.names.has(word)) return SAYS_NOTHING
    const number = /^\p{N}/u.test(word) ? termOf(`#${word}`, NUMBER) : null
    return { capital: /^\p{Lu}/u.test(text), name: number ?? termOf(word, NAME), word: number ?? termOf(`${code}:${stem(word, language)}`, WORD) }
  }
}

const writings = new Map<string, Writing>()

/** Reads words of the language `code` (ISO 639-1). */
export const writing = (code: string): Writing => {
  const known = writings.get(code) ?? spanMemo(read(code), KEPT)
  writings.set(code, known)
  return known
}
