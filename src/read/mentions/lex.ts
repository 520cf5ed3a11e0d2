import type { Span } from '../../model/index.ts'
import { facet, type Stretches, within } from '../stretches.ts'

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

/** The words and marks between `from` and `to`, in order. */
export const lexemes = (stretches: Stretches, { from, to }: Span): Lexeme[] => {
  const found: Lexeme[] = []
  within(stretches, from, to, (stretch, at) => {
    for (const l of cut(stretch)) found.push({ text: l.text, low: l.low, kind: l.kind, cap: l.cap, from: at + l.from, to: at + l.to })
  })
  return found
}
