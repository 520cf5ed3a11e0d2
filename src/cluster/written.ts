import { commonest } from '../lang/commonest.ts'
import { languageOf } from '../lang/index.ts'
import { fold } from '../text/fold.ts'
import { stem } from '../text/stem.ts'
import { facet, type Stretch } from '../text/stretches.ts'
import { eachToken } from '../text/tokens.ts'
import { NAME, NUMBER, termOf, WORD } from './term.ts'

/** A word as it is written, with the terms it may be. */
export interface Written {
  /** where it begins in its stretch */
  readonly at: number
  readonly capital: boolean
  /** the term it is where it names, and where it does not; signed, for numbers above 2 ** 31 are kept as objects of their own */
  readonly name: number
  readonly word: number
}

const NOTHING: readonly Written[] = []

const read = (code: string): ((stretch: string) => readonly Written[]) => {
  const language = languageOf(code)
  const small = new Set(language.code === code.slice(0, 2) ? [] : commonest[code])
  return (stretch) => {
    const found: Written[] = []
    eachToken(stretch, 0, stretch.length, (at, to) => {
      const text = stretch.slice(at, to)
      const word = fold(text).replace(/'s?$/, '')
      if (word.length < 2 || small.has(word) || language.words.stop.has(word) || language.calendar.names.has(word))
        return
      const number = /^\p{N}/u.test(word) ? termOf(`#${word}`, NUMBER) : null
      const capital = /^\p{Lu}/u.test(text)
      found.push({
        at,
        capital,
        name: (number ?? termOf(word, NAME)) | 0,
        word: (number ?? termOf(`${code}:${stem(text, language, code)}`, WORD)) | 0,
      })
    })
    // a list that grew has room for many more: it is kept, so as long as it is
    return found.length ? found.slice() : NOTHING
  }
}

type Writing = (stretch: Stretch) => readonly Written[]

/** Languages whose words are kept with their stretches: each takes room in all of them. The words of further ones are read anew each time. */
const KEPT = 8
const writings = new Map<string, Writing>()

/** Reads the words of stretches in the language `code` (ISO 639-1), but small ones, months and single letters. */
export const writing = (code: string): Writing => {
  const known = writings.get(code)
  if (known) return known
  const words = read(code)
  const made = writings.size < KEPT ? facet(words) : ({ text }: Stretch) => words(text)
  writings.set(code, made)
  return made
}
