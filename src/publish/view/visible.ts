/**
 * What must not reach a terminal or a page as it is: control characters, the bidi embeddings, overrides and isolates (they can
 * make a line read otherwise than it is stored), tag characters. Marks such as U+200F, which honest Arabic and Hebrew need, stay.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
export const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu

const SPACE = /[\s\u0085\u2028\u2029]+/g

/** `U+202E` for a character that would not be seen. */
export const codeOf = (char: string): string =>
  `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** Running words on one line that show every hidden character as `<U+202E>`: safe for a terminal. */
export const visible = (words: string): string =>
  words
    .toWellFormed()
    .replace(SPACE, ' ')
    .trim()
    .replace(HIDDEN, (c) => `<${codeOf(c)}>`)
