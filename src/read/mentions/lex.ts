import type { Span } from '../../model/index.ts'

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
  /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:[-.'’´](?!s(?![\p{L}\p{N}]))[\p{L}\p{N}]{1,40}){0,8}|['’´]s(?![\p{L}\p{N}])|(?<=s)['’´](?=\s)|\p{N}+(?:[.,]\p{N}+)*|[^\s]/gu

const kindOf = (s: string): Lexeme['kind'] => (/^\p{L}/u.test(s) ? 'word' : /^\p{N}/u.test(s) ? 'figure' : /^['’´]s?$/.test(s) ? 'possessive' : 'mark')

/** The words and marks of `text` in `span`, in order. */
export const lexemes = (text: string, { from, to }: Span): Lexeme[] => {
  const found: Lexeme[] = []
  for (const m of text.slice(from, to).matchAll(PART)) {
    const kind = kindOf(m[0])
    const low = m[0].toLowerCase().replace(/’|´/g, "'")
    found.push({
      text: m[0],
      low: low.endsWith('.') && low.length > 1 ? low.slice(0, -1) : low,
      kind,
      cap: kind === 'word' && /^\p{Lu}/u.test(m[0]),
      from: from + m.index,
      to: from + m.index + m[0].length,
    })
  }
  return found
}
