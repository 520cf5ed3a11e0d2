/** Letters that carry accents in Latin, Greek and Cyrillic; the marks of other scripts are part of their words. */
const ACCENTED = /[\u00c0-\u024f\u0370-\u04ff\u1e00-\u1fff]/g
const bare = (c: string): string => c.normalize('NFD').charAt(0)
/** Digits of any script. */
const DIGIT = /\p{Nd}/u
const OTHER_DIGITS = /(?![0-9])\p{Nd}/gu
/** Digits of a script stand in a row of ten that begins at a code point ending in 0 or 6. */
const digit = (c: string): string => {
  const code = c.codePointAt(0) ?? 0
  let zero = code
  while (DIGIT.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--
  return c.length === 1 ? String(code - zero) : c
}
const PLAIN = /^[\n -~]*$/

/** Lower case without accents, digits of any script as 0 to 9, of the same length as `text`: offsets hold in both. */
export const flat = (text: string): string => {
  if (PLAIN.test(text)) return text.toLowerCase()
  const low = text.replace(ACCENTED, bare).toLowerCase()
  const same = low.length === text.length ? low : text
  return same.replace(OTHER_DIGITS, digit)
}

/** Whether `text` has a digit, of whatever script. */
export const hasDigit = (text: string): boolean => DIGIT.test(text)
