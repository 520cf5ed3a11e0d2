import type { Span } from '../model/index.ts'
import { fold } from './fold.ts'
import { lowerBound } from './lower-bound.ts'
import { facet, type Stretches } from './stretches.ts'

export type TokenKind = 'word' | 'number' | 'possessive' | 'mark' | 'edge'

/** A word, a number, a possessive ending or one mark: the smallest piece of a text that readers look at. */
export interface Token extends Span {
  readonly text: string
  /** lower case with plain apostrophes, an abbreviation without its last point: "u.s" */
  readonly lower: string
  /** `lower` without accents and with plain hyphens, for comparing across spellings */
  readonly folded: string
  /** `edge`: no token at all, see `EDGE` */
  readonly kind: TokenKind
  /** a word that begins with a capital */
  readonly capital: boolean
  /** nothing stands between it and the token before */
  readonly glued: boolean
}

/** What stands beyond either end of a list of tokens, so that nobody who looks there has to ask whether there is anything. */
export const EDGE: Token = {
  from: 0,
  to: 0,
  text: '',
  lower: '',
  folded: '',
  kind: 'edge',
  capital: false,
  glued: false,
}

/** The token at `index` of a list; beyond either end `EDGE`. */
export const at = (list: readonly Token[], index: number): Token => list[index] ?? EDGE

/**
 * The finest sensible cut; what belongs together beyond it is put together from tokens, as `compounds` are. In this order:
 * initials with their points ("U.S.", "p.m."); a word, its parts joined by apostrophes ("O’Neill", "we’ll") or by points that end no sentence ("harbour.example", but
 * "Sunday.Photo" lost a blank), without a possessive ending; that ending; digits with their separators ("55,000", "7:30"); any other character.
 */
const TOKEN = new RegExp(
  [
    String.raw`(?:\p{Lu}\.){2,8}`,
    String.raw`(?:\p{Ll}\.){2,8}(?![\p{L}\p{N}])`,
    String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:(?:['’´](?!s(?![\p{L}\p{M}\p{N}]))(?=\p{L})|\.(?=[\p{Ll}\p{Lo}]|\p{Lu}(?!\p{Ll})|(?<=\p{N}\.)\p{N}))[\p{L}\p{M}\p{N}]+)*`,
    String.raw`['’´]s(?![\p{L}\p{M}\p{N}])`,
    String.raw`\p{N}+(?:[.,:]\p{N}+)*`,
    String.raw`\S`,
  ].join('|'),
  'gu',
)

const WORD = /^\p{L}/u
const CAPITAL = /^\p{Lu}/u
const NUMBER = /^\p{N}/u
const POSSESSIVE = /^['’´]s?$/

const kindOf = (text: string): TokenKind =>
  WORD.test(text) ? 'word' : NUMBER.test(text) ? 'number' : POSSESSIVE.test(text) ? 'possessive' : 'mark'

/** "P.M." is looked up as "p.m". */
const withoutLastPoint = (word: string): string => (word.length > 1 && word.endsWith('.') ? word.slice(0, -1) : word)

const lowered = (text: string): string => withoutLastPoint(text.toLowerCase().replace(/[’´]/g, "'"))

const tokenOf = (text: string, from: number, glued: boolean): Token => {
  const kind = kindOf(text)
  const lower = lowered(text)
  return {
    from,
    to: from + text.length,
    text,
    lower,
    folded: fold(lower),
    kind,
    capital: kind === 'word' && CAPITAL.test(text),
    glued,
  }
}

/** The tokens of `text`, in order. */
export const tokenized = (text: string): Token[] => {
  const found: Token[] = []
  let end = -1
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    found.push(tokenOf(token, index, index === end))
    end = index + token.length
  }
  // a list that grew has room for many more: it may be kept, so as long as it is
  return found.slice()
}

/** Of one stretch, counted from its begin: no token reaches over a blank. */
const ofStretch = facet(tokenized)

/**
 * A token at its place. A class, against our habit: of object literals made here V8 comes to think that they live long, and puts them where garbage is
 * collected rarely and dearly; it took a tenth of the time of a stream (scripts/bench-stream.ts).
 */
class Placed implements Token {
  readonly text: string
  readonly lower: string
  readonly folded: string
  readonly kind: TokenKind
  readonly capital: boolean
  readonly glued: boolean
  readonly from: number
  readonly to: number
  constructor({ text, lower, folded, kind, capital, glued, from, to }: Token, at: number) {
    this.text = text
    this.lower = lower
    this.folded = folded
    this.kind = kind
    this.capital = capital
    this.glued = glued
    this.from = at + from
    this.to = at + to
  }
}

/** All tokens of a text that is cut at its blanks; those of stretches seen before are known. */
export const tokensOf = ({ at, list }: Stretches): Token[] => {
  const found: Token[] = []
  for (let i = 0; i < list.length; i++) {
    const stretch = list[i]
    if (stretch !== undefined) for (const token of ofStretch(stretch)) found.push(new Placed(token, at[i] ?? 0))
  }
  return found
}

/** Index of the first token, or other span in order, that begins at `offset` or behind it. */
export const indexAt = (list: readonly Span[], offset: number): number =>
  lowerBound(list.length, (i) => list[i]?.from ?? 0, offset)

/** The tokens that begin between two offsets. */
export const tokensIn = <T extends Span>(list: readonly T[], { from, to }: Span): readonly T[] =>
  list.slice(indexAt(list, from), indexAt(list, to))

/** Tokens put together to one: its kind is that of the first. */
export const merged = (parts: readonly Token[]): Token => {
  const [first, last] = [at(parts, 0), at(parts, parts.length - 1)]
  const joined = (of: (token: Token) => string): string =>
    parts.map((token, i) => (i > 0 && !token.glued ? ` ${of(token)}` : of(token))).join('')
  const { from, kind, capital, glued } = first
  return {
    from,
    to: last.to,
    text: joined((t) => t.text),
    lower: joined((t) => t.lower),
    folded: joined((t) => t.folded),
    kind,
    capital,
    glued,
  }
}
