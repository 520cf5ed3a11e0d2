import type { Span } from '../../model/index.ts'
import type { Document } from '../../text/document.ts'
import { at, tokensIn } from '../../text/token.ts'

/** A word of a sentence with its place in the article. */
export interface Word {
  readonly text: string
  readonly lower: string
  readonly from: number
  readonly to: number
  /** the marks and blanks between the word before and this one */
  readonly gap: string
  /** a possessive ending follows: "the council’s" */
  readonly owns: boolean
}

/** The words of `span`, each with what parts it from the one before. */
export const wordsOf = ({ text, compounds }: Document, span: Span): Word[] => {
  const found: Word[] = []
  let end = span.from
  const tokens = tokensIn(compounds, span)
  for (const [i, token] of tokens.entries()) {
    const { kind, from, to, lower } = token
    if (kind === 'possessive') end = to
    if (kind !== 'word' && kind !== 'number') continue
    const next = at(tokens, i + 1)
    found.push({
      text: token.text,
      lower,
      from,
      to,
      gap: text.slice(end, from),
      owns: next.kind === 'possessive' && next.glued,
    })
    end = to
  }
  return found
}
