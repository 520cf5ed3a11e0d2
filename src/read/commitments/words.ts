/** A word of a sentence with its place in the article. */
export interface Word {
  readonly text: string
  readonly lower: string
  readonly from: number
  readonly to: number
  /** the marks and blanks between the word before and this one */
  readonly gap: string
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:[.'’-][\p{L}\p{N}]+)*\.?(?<=\.\p{L}\.|[^.])|\p{N}+(?:[.,]\p{N}+)*/gu

/** The words of `text` from `from` to `to`, each with what parts it from the one before. */
export const wordsOf = (text: string, from: number, to: number): Word[] => {
  const found: Word[] = []
  let end = from
  for (const m of text.slice(from, to).matchAll(WORD)) {
    const start = from + m.index
    found.push({ text: m[0], lower: m[0].toLowerCase().replaceAll('’', "'"), from: start, to: start + m[0].length, gap: text.slice(end, start) })
    end = start + m[0].length
  }
  return found
}
