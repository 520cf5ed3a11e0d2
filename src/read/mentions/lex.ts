import type { Span } from '../../model/index.ts'
import { lastOf } from '../../text/memo.ts'
import { facet, type Stretch, type Stretches, within } from '../../text/stretches.ts'

/** A word, figure, possessive ending or punctuation mark. */
export interface Lexeme extends Span {
  readonly text: string
  /** lower case, with plain apostrophes */
  readonly low: string
  readonly kind: 'word' | 'figure' | 'possessive' | 'mark'
  /** begins with a capital */
  readonly cap: boolean
  /** of a whole piece in quotation marks that counts as one, its index; null for words and marks */
  readonly piece: number | null
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
      piece: null,
    }
  }),
)

/** The lexemes of whole stretches, with their place in the text. */
interface Lexed {
  readonly all: readonly Lexeme[]
  /** by stretch, where its lexemes begin in `all`; and where the last one's end */
  readonly first: Uint32Array
}

/**
 * A lexeme at its place. A class, against our habit: of object literals made here V8 comes to think that they live long, and puts them where garbage is
 * collected rarely and dearly; it took a tenth of the time of a stream (scripts/bench-stream.ts).
 */
class Placed implements Lexeme {
  readonly text: string
  readonly low: string
  readonly kind: Lexeme['kind']
  readonly cap: boolean
  readonly from: number
  readonly to: number
  readonly piece = null
  constructor({ text, low, kind, cap, from, to }: Lexeme, at: number) {
    this.text = text
    this.low = low
    this.kind = kind
    this.cap = cap
    this.from = at + from
    this.to = at + to
  }
}

/** What is longer is no word: it is cut where it is asked for, so that a text without blanks is never cut as a whole. */
const LONGEST = 200
const isShort = ({ text }: Stretch): boolean => text.length <= LONGEST

const lexedOf = ({ at, list }: Stretches): Lexed => {
  const all: Lexeme[] = []
  const first = new Uint32Array(list.length + 1)
  for (let i = 0; i < list.length; i++) {
    const stretch = list[i]
    if (stretch && isShort(stretch)) for (const lexeme of cut(stretch)) all.push(new Placed(lexeme, at[i] ?? 0))
    first[i + 1] = all.length
  }
  return { all, first }
}
const lexed = lastOf(lexedOf)

/** Puts the words and marks between `from` and `to`, in order, behind those in `found`. They are the same objects for all who ask. */
export const lex = (stretches: Stretches, { from, to }: Span, found: Lexeme[] = []): Lexeme[] => {
  const { all, first } = lexed(stretches)
  within(stretches, from, to, (stretch, at, index) => {
    if (index < 0 || !isShort(stretch)) for (const lexeme of cut(stretch)) found.push(new Placed(lexeme, at))
    else
      for (let i = first[index] ?? 0; i < (first[index + 1] ?? 0); i++) {
        const lexeme = all[i]
        if (lexeme) found.push(lexeme)
      }
  })
  return found
}
