/** What a character is in a word: the letters, marks and digits of Unicode, or none of them. */
export const OTHER = 1
export const LETTER = 2
export const MARK = 3
export const DIGIT = 4

/** Half of a pair: what it is depends on the other half. */
const HALF = 5

/** By UTF-16 unit; 0 where it was not looked at yet. */
const kinds = new Uint8Array(0x10000)

const kindOf = (character: string): number =>
  /^\p{L}/u.test(character) ? LETTER : /^\p{M}/u.test(character) ? MARK : /^\p{N}/u.test(character) ? DIGIT : OTHER

const learnt = (unit: number): number => {
  const kind = unit >= 0xd800 && unit <= 0xdfff ? HALF : kindOf(String.fromCharCode(unit))
  kinds[unit] = kind
  return kind
}

/** How many units the character at `at` takes in `text` up to `end`: a pair two, a half without its other half one. */
export const widthAt = (text: string, at: number, end: number): number => {
  const unit = text.charCodeAt(at)
  if (unit < 0xd800 || unit > 0xdbff || at + 1 >= end) return 1
  const next = text.charCodeAt(at + 1)
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1
}

/** What the character at `at` is, in `text` up to `end`. Offsets in UTF-16 units. Without a pattern: every word of a stream passes here. */
export const characterAt = (text: string, at: number, end: number): number => {
  const unit = text.charCodeAt(at)
  const known = kinds[unit] ?? 0
  const kind = known === 0 ? learnt(unit) : known
  if (kind !== HALF) return kind
  return widthAt(text, at, end) === 2 ? kindOf(text.slice(at, at + 2)) : OTHER
}
