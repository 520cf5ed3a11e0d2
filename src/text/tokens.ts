import type { Span } from '../model/index.ts'
import { characterAt, DIGIT, LETTER, OTHER, widthAt } from './characters.ts'

export interface Token extends Span {
  readonly text: string
}

const unitOf = (c: string): number => c.charCodeAt(0)
const [APOSTROPHE, RAISED, POINT, COMMA, COLON] = ["'", '’', '.', ',', ':'].map(unitOf)

/** Where the word that begins at `from` ends: letters, marks and digits, its parts joined by an apostrophe or a point ("O’Neill", "U.S"). */
const endOfWord = (text: string, from: number, end: number): number => {
  let at = from
  for (;;) {
    while (at < end && characterAt(text, at, end) !== OTHER) at += widthAt(text, at, end)
    const unit = text.charCodeAt(at)
    if (
      at + 1 >= end ||
      (unit !== APOSTROPHE && unit !== RAISED && unit !== POINT) ||
      characterAt(text, at + 1, end) === OTHER
    )
      return at
    at++
  }
}

/** Where the number that begins at `from` ends: digits, its parts joined by a point, a comma or a colon ("55,000", "3.5", "7:30"). */
const endOfNumber = (text: string, from: number, end: number): number => {
  let at = from
  for (;;) {
    while (at < end && characterAt(text, at, end) === DIGIT) at += widthAt(text, at, end)
    const unit = text.charCodeAt(at)
    if (
      at + 1 >= end ||
      (unit !== POINT && unit !== COMMA && unit !== COLON) ||
      characterAt(text, at + 1, end) !== DIGIT
    )
      return at
    at++
  }
}

/** Calls `visit` with the bounds of each word and number of `text` from `from` up to `to` (UTF-16 units), in order: "20-year" is 20 and year. */
export const eachToken = (text: string, from: number, to: number, visit: (from: number, to: number) => void): void => {
  const end = Math.min(to, text.length)
  for (let at = Math.max(0, from); at < end; ) {
    const kind = characterAt(text, at, end)
    if (kind !== LETTER && kind !== DIGIT) {
      at += widthAt(text, at, end)
      continue
    }
    const last = kind === LETTER ? endOfWord(text, at, end) : endOfNumber(text, at, end)
    visit(at, last)
    at = last
  }
}

/** The words and numbers of `text` from `from` up to `to`, in order, with offsets into the whole text. */
export const tokens = (text: string, from = 0, to = text.length): Token[] => {
  const found: Token[] = []
  eachToken(text, from, to, (a, b) => found.push({ text: text.slice(a, b), from: a, to: b }))
  return found
}
