import type { Span } from '../../model/index.ts'
import { compounds } from '../../text/compounds.ts'
import { lastOf } from '../../text/memo.ts'
import type { Stretches } from '../../text/stretches.ts'
import { type Token, tokensIn, tokensOf } from '../../text/token.ts'

/** A token as quotations still see it. */
export interface Lexeme extends Token {
  readonly low: string
  readonly cap: boolean
  /** of a whole piece in quotation marks that counts as one, its index; null for words and marks */
  readonly piece: number | null
}

const lexed = lastOf((stretches: Stretches) => compounds(tokensOf(stretches)).map((t): Lexeme => ({ ...t, low: t.lower, cap: t.capital, piece: null })))

/** Puts the words and marks between `from` and `to`, in order, behind those in `found`. */
export const lex = (stretches: Stretches, span: Span, found: Lexeme[] = []): Lexeme[] => {
  for (const token of tokensIn(lexed(stretches), span)) found.push(token)
  return found
}
