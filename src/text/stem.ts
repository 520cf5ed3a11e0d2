import type { Language } from '../lang/index.ts'
import { stemmers } from '../lang/stemmers.ts'
import { fold } from './fold.ts'
import { tokens } from './tokens.ts'

/** A cache that cannot change a result: the stems of words seen, by language. */
const memo = new Map<string, string>()
const MEMO_SIZE = 200_000
const POSSESSIVE = /['’]s?$/

/** The stem of one word, folded; spelling variants of `language` come to one. `code` is the language of the word where we have no lists of it. */
export const stem = (word: string, language: Language, code = language.code): string => {
  const key = `${code}:${word}`
  const known = memo.get(key)
  if (known !== undefined) return known
  if (memo.size > MEMO_SIZE) memo.clear()
  const lower = word.toLowerCase().replace(POSSESSIVE, '')
  // Snowball's rules for German, Spanish and French look at accents, so a word is folded after it is cut
  const base = language.words.variants.get(fold(lower)) ?? lower
  const out = fold(stemmers[code]?.(base) ?? base)
  memo.set(key, out)
  return out
}

/** Stems of the content words of a text, in order, stop words left out. */
export const stems = (text: string, language: Language): string[] =>
  tokens(text)
    .filter((t) => !language.words.stop.has(fold(t.text)))
    .map((t) => stem(t.text, language))
