import { stemmer } from 'stemmer'
import type { Language } from '../lang/index.ts'
import { fold } from './fold.ts'
import { tokens } from './tokens.ts'

/** Endings cut from words of languages other than English, longest first; a light stemmer is enough to line up inflected forms. */
const ENDINGS: Readonly<Record<string, RegExp>> = {
  de: /(?:ungen|ung|heiten|heit|keiten|keit|ern|em|en|er|es|e|n|s)$/,
  fr: /(?:issements|issement|ations|ation|ements|ement|euses|euse|ees|ee|es|er|ez|e|s)$/,
  es: /(?:aciones|acion|amientos|amiento|ados|adas|ado|ada|idos|idas|ido|ida|es|os|as|o|a|s|e)$/,
}

const memo = new Map<string, string>()
const MEMO_SIZE = 200_000

/** The stem of one word: spelling variants folded, then Porter's stemmer (1980) for English, ending cuts for the others. */
export const stem = (word: string, language: Language): string => {
  const key = `${language.code}:${word}`
  const known = memo.get(key)
  if (known !== undefined) return known
  if (memo.size > MEMO_SIZE) memo.clear()
  const folded = fold(word).replace(/'s?$/, '')
  const base = language.words.variants.get(folded) ?? folded
  const ending = ENDINGS[language.code]
  const out = language.code === 'en' ? stemmer(base) : ending && base.length > 5 ? base.replace(ending, '') : base
  memo.set(key, out)
  return out
}

/** Stems of the content words of a text, in order, stop words left out. */
export const stems = (text: string, language: Language): string[] =>
  tokens(text)
    .filter((t) => !language.words.stop.has(fold(t.text)))
    .map((t) => stem(t.text, language))
