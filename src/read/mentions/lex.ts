import type { Span } from '../../model/index.ts'
import { facet, type Stretches, within } from '../../text/stretches.ts'

/** A word, figure, possessive ending or punctuation mark. */
export interface Lexeme extends Span {
  readonly text: string
  /** lower case, with plain apostrophes */
  readonly low: string
  readonly kind: 'word' | 'figure' | 'possessive' | 'mark'
  /** begins with a capital */
  readonly cap: boolean
}

const PART =
  /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:[-.'’´](?!s(?![\p{L}\p{N}]))[\p{L}\p{N}]{1,40}){0,8}|['’´]s(?![\p{L}\p{N}])|\p{N}+(?:[.,]\p{N}+)*|[^\s]/gu

const kindOf = (s: string): Lexeme['kind'] => (/^\p{L}/u.test(s) ? 'word' : /^\p{N}/u.test(s) ? 'figure' : /^['’´]s?$/.test(s) ? 'possessive' : 'mark')

/** The lexemes of one stretch, counted from its begin. */
const cut = facet((stretch): readonly Lexeme[] =>
  [...stretch.matchAll(PART)].map(({ 0: text, index }) => {
    const kind = kindOf(text)
    const low = text.toLowerCase().replace(/’|´/g, "'")
    return {
      text,
      low: low.endsWith('.') && low.length > 1 ? low.slice(0, -1) : low,
      kind,
      cap: kind === 'word' && /^\p{Lu}/u.test(text),
      from: index,
      to: index + text.length,
    }
  }),
)

/** Visits the lexemes between `from` and `to`, in order; `at` is where the stretch of each begins, from which its offsets count. */
export const eachLexeme = (stretches: Stretches, from: number, to: number, visit: (lexeme: Lexeme, at: number) => void): void =>
  within(stretches, from, to, (stretch, at) => {
    for (const lexeme of cut(stretch)) visit(lexeme, at)
  })

/** The words and marks between `from` and `to`, in order. */
export const lexemes = (stretches: Stretches, { from, to }: Span): Lexeme[] => {
  const found: Lexeme[] = []
  eachLexeme(stretches, from, to, ({ text, low, kind, cap, from, to }, at) => found.push({ text, low, kind, cap, from: at + from, to: at + to }))
  return found
}
