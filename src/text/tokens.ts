import type { Span } from '../model/index.ts'

export interface Token extends Span {
  readonly text: string
}

/** Words and numbers: "U.S.", "55,000", "3.5", "O’Neill", "20-year" as 20 and year. */
const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’.][\p{L}\p{M}\p{N}]+)*|\p{N}+(?:[.,:]\p{N}+)*/gu

/** The words of `text` from `from` up to `to` (UTF-16 units), in order, with offsets into the whole text. */
export const tokens = (text: string, from = 0, to = text.length): Token[] => {
  const found: Token[] = []
  for (const m of text.slice(from, to).matchAll(WORD)) found.push({ text: m[0], from: from + m.index, to: from + m.index + m[0].length })
  return found
}
