/** Ranges of code points that take two columns (Unicode East Asian Width W and F), and of emoji. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1faff],
  [0x20000, 0x3fffd],
]
const FIRST_WIDE = 0x1100
const FIRST_MARK = 0x300
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u
const EMOJI = /^\p{Emoji_Presentation}$/u

/** Columns one character takes: 0 for marks on another, 2 for wide ones. */
export const charWidth = (char: string): number => {
  const code = char.codePointAt(0) ?? 0
  if (code < FIRST_MARK) return 1
  if (NO_WIDTH.test(char)) return 0
  if (code < FIRST_WIDE) return 1
  return WIDE.some(([from, to]) => code >= from && code <= to) || EMOJI.test(char) ? 2 : 1
}

/** Columns a string takes on a terminal. Joined emoji are counted part by part, so never as too few. */
export const widthOf = (s: string): number => {
  let n = 0
  for (const char of s) n += charWidth(char)
  return n
}

/** `s` filled up with spaces to `columns`. */
export const pad = (s: string, columns: number): string => s + ' '.repeat(Math.max(0, columns - widthOf(s)))

/** `s` cut to `columns`, the last of them an ellipsis where anything was cut. */
export const clip = (s: string, columns: number): string => {
  if (widthOf(s) <= columns) return s
  let out = ''
  let n = 0
  for (const char of s) {
    if (n + charWidth(char) > columns - 1) break
    n += charWidth(char)
    out += char
  }
  return `${out.trimEnd()}…`
}
