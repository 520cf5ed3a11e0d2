import type { Language } from '../../lang/index.ts'
import type { Numbers } from '../../lang/topics/numbers.ts'
import { eachLanguage } from '../each-language.ts'
import type { Piece } from './tokens.ts'

/** The lists of phrases that stand right before or right behind a figure. */
type List = 'formerBefore' | 'formerAfter' | 'partBefore' | 'partAfter' | 'wholeBefore' | 'wholeAfter'

/** Phrases cut into words, by the word that is met first. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

const phrasesOf = (phrases: readonly string[], side: 'first' | 'last'): Phrases => {
  const found = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const words = phrase.match(/[\p{L}']+|[^\s\p{L}]/gu) ?? []
    const met = words.at(side === 'first' ? 0 : -1) ?? ''
    found.set(met, [...(found.get(met) ?? []), [...words]])
  }
  return found
}

const table = (list: List): ((numbers: Language) => Phrases) =>
  eachLanguage(({ numbers }: { numbers: Numbers }) => phrasesOf(numbers[list], list.endsWith('Before') ? 'last' : 'first'))

const tables: Readonly<Record<List, (language: Language) => Phrases>> = {
  formerBefore: table('formerBefore'),
  formerAfter: table('formerAfter'),
  partBefore: table('partBefore'),
  partAfter: table('partAfter'),
  wholeBefore: table('wholeBefore'),
  wholeAfter: table('wholeAfter'),
}

const stands = (list: readonly Piece[], from: number, words: readonly string[]): boolean => from >= 0 && words.every((w, i) => list[from + i]?.lower === w)

/** Whether a phrase of the list `name` ends right before piece `at`. */
export const endsBefore = (list: readonly Piece[], at: number, name: List, language: Language): boolean =>
  (tables[name](language).get(list[at - 1]?.lower ?? '') ?? []).some((words) => stands(list, at - words.length, words))

/** Whether one begins at piece `at`. */
export const beginsAt = (list: readonly Piece[], at: number, name: List, language: Language): boolean =>
  (tables[name](language).get(list[at]?.lower ?? '') ?? []).some((words) => stands(list, at, words))
