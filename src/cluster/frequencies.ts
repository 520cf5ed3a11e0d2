import { roomier } from './room.ts'
import { numberOf, termAt, type Vocabulary, vocabulary } from './vocabulary.ts'

/** How many articles hold each term, as plain data. */
export interface Counted {
  readonly articles: number
  readonly terms: Uint32Array
  readonly holding: Uint32Array
}
export const NOTHING_COUNTED: Counted = { articles: 0, terms: new Uint32Array(), holding: new Uint32Array() }

/** Document frequencies: the terms of a stream, numbered, and how many of its articles hold each. Changed by its verbs only. */
export interface Frequencies {
  /** articles seen, open and closed */
  articles: number
  words: Vocabulary
  /** by number of a term */
  holding: Uint32Array
}

/** Numbers the terms of an article. */
export const numbered = (of: Frequencies, terms: Uint32Array): Int32Array => {
  const numbers = new Int32Array(terms.length)
  for (let i = 0; i < terms.length; i++) numbers[i] = numberOf(of.words, terms[i] ?? 0)
  of.holding = roomier(of.holding, of.words.size, (n) => new Uint32Array(n))
  return numbers
}

/** Terms by number, as they were before `numbered`. */
export const termsOf = ({ words }: Frequencies, numbers: Int32Array): Uint32Array =>
  Uint32Array.from(numbers, (n) => termAt(words, n))

/** Begins with what was counted before. */
export const frequencies = (before: Counted = NOTHING_COUNTED): Frequencies => {
  const of: Frequencies = { articles: before.articles, words: vocabulary(), holding: new Uint32Array(0) }
  for (const [i, number] of numbered(of, before.terms).entries())
    of.holding[number] = (of.holding[number] ?? 0) + (before.holding[i] ?? 0)
  return of
}

/** What was counted, of terms that at least `least` articles hold. */
export const counted = ({ articles, words, holding }: Frequencies, least = 1): Counted => {
  const numbers = [...Array(words.size).keys()].filter((n) => (holding[n] ?? 0) >= least)
  return {
    articles,
    terms: Uint32Array.from(numbers, (n) => termAt(words, n)),
    holding: Uint32Array.from(numbers, (n) => holding[n] ?? 0),
  }
}
