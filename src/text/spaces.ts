/** What counts as white space in JavaScript, by UTF-16 unit. */
const spaces = new Uint8Array(0x10000)
for (const character of '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')
  spaces[character.charCodeAt(0)] = 1

/** Whether a UTF-16 unit is white space: what `\s` means. */
export const isBlank = (unit: number): boolean => spaces[unit] === 1

/** How many stretches without white space stand in `text` before `end` (UTF-16 units). */
export const countWords = (text: string, end = text.length): number => {
  const to = Math.min(end, text.length)
  let words = 0
  let blank = 1
  for (let i = 0; i < to; i++) {
    const now = spaces[text.charCodeAt(i)] ?? 0
    words += blank & (now ^ 1)
    blank = now
  }
  return words
}

const UNEVEN = /[^\S ]/

/** `text` with one blank for any white space, and none at its ends. */
export const evened = (text: string): string =>
  (text.includes('  ') || UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text).trim()
