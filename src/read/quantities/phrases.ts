import type { Language } from '../../lang/index.ts'
import { at, type Token } from '../../text/token.ts'
import { eachLanguage } from '../each-language.ts'

/** The lists of phrases that stand right before or right behind a figure. */
type List = 'formerBefore' | 'formerAfter' | 'partBefore' | 'partAfter' | 'wholeBefore' | 'wholeAfter'

/** Phrases cut into words, by the word that is met first. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

/** The words and marks of a phrase, as the text is cut. */
export const phraseWords = (phrase: string): readonly string[] => phrase.match(/[\p{L}']+|[^\s\p{L}]/gu) ?? []

const phrasesOf = (phrases: readonly string[], side: 'first' | 'last'): Phrases => {
  const found = new Map<string, (readonly string[])[]>()
  for (const phrase of phrases) {
    const words = phraseWords(phrase)
    const met = words.at(side === 'first' ? 0 : -1) ?? ''
    found.set(met, [...(found.get(met) ?? []), words])
  }
  return found
}

const table = (list: List): ((language: Language) => Phrases) =>
  eachLanguage(({ numbers }) => phrasesOf(numbers[list], list.endsWith('Before') ? 'last' : 'first'))

const tables: Readonly<Record<List, (language: Language) => Phrases>> = {
  formerBefore: table('formerBefore'),
  formerAfter: table('formerAfter'),
  partBefore: table('partBefore'),
  partAfter: table('partAfter'),
  wholeBefore: table('wholeBefore'),
  wholeAfter: table('wholeAfter'),
}

/** Whether `words` stand in the list from token `i` on. */
export const stands = (list: readonly Token[], i: number, words: readonly string[]): boolean =>
  i >= 0 && words.every((w, n) => at(list, i + n).lower === w)

const NONE: readonly (readonly string[])[] = []

/** Whether a phrase of the list `name` ends right before token `i`. */
export const endsBefore = (list: readonly Token[], i: number, name: List, language: Language): boolean =>
  (tables[name](language).get(at(list, i - 1).lower) ?? NONE).some((words) => stands(list, i - words.length, words))

/** Whether one begins at token `i`. */
export const beginsAt = (list: readonly Token[], i: number, name: List, language: Language): boolean =>
  (tables[name](language).get(at(list, i).lower) ?? NONE).some((words) => stands(list, i, words))
