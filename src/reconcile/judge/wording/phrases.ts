import type { Language } from '../../../lang/index.ts'
import { fold } from '../../../text/fold.ts'
import { stem } from '../../../text/stem.ts'
import type { Word } from './words.ts'

/** Phrases by the stem of their first word, the longest first. */
export type PhraseBook<T> = ReadonlyMap<string, readonly { readonly stems: readonly string[]; readonly value: T }[]>

/** A phrase found in a passage: the words `from` up to `to`. */
export interface Found<T> {
  readonly from: number
  readonly to: number
  readonly value: T
}

const stemsOf = (phrase: string, language: Language): string[] => phrase.split(/\s+/).map((w) => keyOf(w, language))

/** A single stop word is kept as it is: "on" and "one" have no stem to share. */
const keyOf = (word: string, language: Language): string => {
  const folded = fold(word)
  return language.words.stop.has(folded) ? folded : stem(word, language)
}

export const keyOfWord = (word: Word, language: Language): string =>
  language.words.stop.has(word.folded) ? word.folded : word.stem

/** Makes phrases quick to find. */
export const phraseBook = <T>(entries: Iterable<readonly [string, T]>, language: Language): PhraseBook<T> => {
  const book = new Map<string, { stems: readonly string[]; value: T }[]>()
  for (const [phrase, value] of entries) {
    const stems = stemsOf(phrase, language)
    const first = stems[0] ?? ''
    // "fail to" and "failed to" are one
    if (book.get(first)?.some((b) => b.value === value && b.stems.join(' ') === stems.join(' '))) continue
    book.set(first, [...(book.get(first) ?? []), { stems, value }])
  }
  for (const list of book.values()) list.sort((a, b) => b.stems.length - a.stems.length)
  return book
}

/** Every phrase of `book` in the passage; of those that begin at one word only the longest (all of that length). */
export const findPhrases = <T>(keys: readonly string[], book: PhraseBook<T>): Found<T>[] => {
  const found: Found<T>[] = []
  for (const [from, key] of keys.entries()) {
    const list = book.get(key)
    if (!list) continue
    const fits = list.filter(({ stems }) => stems.every((s, i) => keys[from + i] === s))
    const longest = fits[0]?.stems.length ?? 0
    for (const f of fits) if (f.stems.length === longest) found.push({ from, to: from + longest, value: f.value })
  }
  return found
}
