import type { Language } from '../../lang/index.ts'
import type { Document } from '../../text/document.ts'
import { at, type Token } from '../../text/token.ts'

/** "Kestrel", "eReader": a word with a capital anywhere is a name. */
export const isName = ({ kind, capital, text }: Token): boolean => capital || (kind === 'word' && /\p{Lu}/u.test(text))

const isDeterminer = ({ lower }: Token, { numbers }: Language): boolean =>
  numbers.articles.has(lower) || numbers.wholes.has(lower)

/** Digits of the longest number in a name: "Cessna 208", "Agenda 2030". */
const MOST_DIGITS = 4

/** "the Falcon 9", "a Mate 9": behind an article a capitalised word and its number are a name, and a plural behind them changes nothing. */
const isNamed = (tokens: readonly Token[], i: number, language: Language): boolean => {
  const [name, number] = [at(tokens, i), at(tokens, i + 1)]
  if (number.kind !== 'number' || number.glued || number.text.length > MOST_DIGITS || !/^\d+$/.test(number.text))
    return false
  if (!isName(name) || language.calendar.names.has(name.lower)) return false
  const before = at(tokens, i - 1)
  return isDeterminer(before, language) || (isName(before) && isDeterminer(at(tokens, i - 2), language))
}

/** Pairs of a name and its number in an article, "falcon 9": such a number counts nothing wherever it stands. */
export const numberedNames = ({ tokens }: Document, language: Language): ReadonlySet<string> => {
  const found = new Set<string>()
  for (let i = 0; i < tokens.length - 1; i++)
    if (at(tokens, i + 1).kind === 'number' && isNamed(tokens, i, language))
      found.add(`${at(tokens, i).lower} ${at(tokens, i + 1).text}`)
  return found
}
