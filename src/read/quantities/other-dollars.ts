import type { Quantity } from '../../model/index.ts'

/** Units between a sum and the same in US dollars: " (about ". */
const CHANGED = 12
/** A dollar of a country that no text names. */
const OTHER_DOLLAR = 'dollar'

/** A sum with the bare sign of the dollar, that of no country. */
const isBare = ({ text, unit }: Quantity): boolean => unit === 'USD' && text.includes('$') && !NAMED.test(text)
const NAMED = /\p{Lu}\s?\$/u

/** "$40 million (US$33 million)": a dollar that is changed into American ones is none. */
const isChanged = (one: Quantity, next: Quantity | undefined, text: string): boolean =>
  next?.unit === 'USD' &&
  isBare(one) &&
  NAMED.test(next.text) &&
  next.low !== one.low &&
  next.from - one.to <= CHANGED &&
  /^\s*\(/.test(text.slice(one.to, next.from))

/** The quantities of one article: where it changes its dollars into American ones, its bare dollars are those of another country throughout. */
export const withOtherDollars = (list: readonly Quantity[], text: string): Quantity[] => {
  const other = list.some((one, i) => isChanged(one, list[i + 1], text))
  return other ? list.map((one) => (isBare(one) ? { ...one, unit: OTHER_DOLLAR } : one)) : [...list]
}
