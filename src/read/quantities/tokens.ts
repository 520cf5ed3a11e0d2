import type { Language } from '../../lang/index.ts'

/** A figure in digits, a word, or any other single mark; offsets are into the article's text. */
export interface Piece {
  readonly kind: 'digits' | 'word' | 'mark'
  readonly text: string
  readonly lower: string
  readonly from: number
  readonly to: number
  /** nothing stands between it and the piece before */
  readonly glued: boolean
}

const made = new Map<string, RegExp>()

/** Digits with their separators by language, letters, or one mark. Every alternative is linear and none overlaps another. */
const piecesOf = ({ code, numbers }: Language): RegExp => {
  const known = made.get(code)
  if (known) return known
  const decimal = numbers.decimal === '.' ? '\\.' : ','
  const digits = `\\d{1,3}(?:[${numbers.group}]\\d{3})+(?:${decimal}\\d+)?(?!\\d)|\\d+(?:${decimal}\\d+)?`
  const word = "(?:\\p{Lu}\\.){2,6}|\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}[\\p{L}\\p{M}]*)*"
  const pattern = new RegExp(`(?<digits>${digits})|(?<word>${word})|[^\\s]`, 'gu')
  made.set(code, pattern)
  return pattern
}

/** The pieces of `text` between `from` and `to`. */
export const pieces = (text: string, from: number, to: number, language: Language): Piece[] => {
  const found: Piece[] = []
  let end = -1
  for (const m of text.slice(from, to).matchAll(piecesOf(language))) {
    const start = from + m.index
    const kind = m.groups?.['digits'] ? 'digits' : m.groups?.['word'] ? 'word' : 'mark'
    found.push({ kind, text: m[0], lower: m[0].toLowerCase().replaceAll('’', "'"), from: start, to: start + m[0].length, glued: start === end })
    end = start + m[0].length
  }
  return found
}
