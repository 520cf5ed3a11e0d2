import type { Article, Span } from '../model/index.ts'
import { isBlank } from '../text/spaces.ts'
import { stretchesOf, within } from '../text/stretches.ts'
import { tallied, tallies, tally } from './tallies.ts'
import { kindOf, NAME, NUMBER } from './term.ts'
import { writing } from './written.ts'

/**
 * What an article is about: its names, numbers and words, each once. A term is a hash: of a name or a number as it is in every language, of a
 * word's stem with its language. Of a million terms one in a thousand shares its hash with another, which moves no story.
 */
export interface Profile {
  readonly terms: Uint32Array
  /** how often each stands there, at most 255; the title and the opening count more */
  readonly counts: Uint8Array
}

/** The title says what an article is about; a word of it counts as three. */
const TITLE = 3
/** So does the opening: news tells the event first. In UTF-16 units. */
const OPENING = 400
const OPENED = 2
/** UTF-16 units read of one article; what comes later is background. */
const LONGEST = 24_000
/** Letters before a word at which it is looked whether a sentence begins. */
const BEFORE = 3
const STARTS = new Set('.!?:;"“„«(–—'.split('').map((c) => c.charCodeAt(0)))
const NEWLINE = 0x0a

/** Whether a sentence, a quotation or a bracket begins at `at` of a text that begins at `first`: a mark stands before it, nothing does, or blanks alone. */
const begins = (text: string, at: number, first: number): boolean => {
  for (let i = at - 1; i >= Math.max(first, at - BEFORE); i--) {
    const unit = text.charCodeAt(i)
    if (unit === NEWLINE || STARTS.has(unit)) return true
    if (!isBlank(unit)) return false
  }
  return true
}

/** The parts of its text that an article is known by: its body, as far as it is read. */
const bodyOf = ({ blocks }: Article): readonly Span[] => {
  let left = LONGEST
  return blocks.flatMap(({ role, from, to }) => {
    if (role !== 'body' || left <= 0) return []
    const span = { from, to: Math.min(to, from + left) }
    // a line ends between two blocks
    left -= to - from + 1
    return [span]
  })
}

/** Reads the names, numbers and words of an article: its title and its body. */
export const profile = (article: Article): Profile => {
  const words = writing(article.language)
  const found = tallies()
  // headlines capitalise what they like: capitals tell nothing there
  for (const stretch of stretchesOf(article.title ?? '').list)
    for (const its of words(stretch)) tally(found, its, TITLE, false)
  const { text } = article
  const stretches = stretchesOf(text)
  let before = 0
  for (const { from, to } of bodyOf(article)) {
    within(stretches, from, to, (stretch, at) => {
      for (const its of words(stretch)) {
        const weight = before + at + its.at - from < OPENING ? OPENED : 1
        tally(found, its, weight, its.capital && !begins(text, at + its.at, from))
      }
    })
    before += to - from + 1
  }
  return tallied(found)
}

/** What each kind gives to the likeness of two articles; measured on ECB+ and 40 news events, where shares from .3 to .5 for names differ by .01. */
const SHARE: readonly number[] = [0.5, 0.2, 0.3]
/** In how many of PRIOR articles a term stands that was not seen yet: small sets would else take every word for rare. */
const SEEN_BEFORE: readonly number[] = [1, 2, 4]
const PRIOR = 100
/** Articles in two languages have only names and numbers in common: .7 of the whole. */
export const ACROSS = 1 / ((SHARE[NAME] ?? 0) + (SHARE[NUMBER] ?? 0))

/** How many articles were seen, and how many of them hold each term of a profile, by where it stands there; there may be room for more. */
export interface Seen {
  readonly articles: number
  readonly holding: Uint32Array
}

/** The logarithms of small numbers: most that are asked for. */
const LOGARITHMS = Float64Array.from({ length: 1 << 12 }, (_, n) => Math.log(n))
const logarithm = (n: number): number => LOGARITHMS[n] ?? Math.log(n)

export const kindsOf = (terms: Uint32Array): Uint8Array => {
  const kinds = new Uint8Array(terms.length)
  for (let i = 0; i < terms.length; i++) kinds[i] = kindOf(terms[i] ?? 0)
  return kinds
}

/**
 * The weights of the terms of an article, in their order, from the kind of each and how often it stands there: its names, numbers and words are each of the
 * length of their share; counts damped, rare terms weighing more.
 */
export const weights = (kinds: Uint8Array, counts: Uint8Array, { articles, holding }: Seen): Float32Array => {
  const found = new Float32Array(kinds.length)
  const squares = [0, 0, 0]
  const all = Math.log(PRIOR + articles)
  for (let i = 0; i < kinds.length; i++) {
    const kind = kinds[i] ?? 0
    const rarity = all - logarithm((SEEN_BEFORE[kind] ?? 1) + (holding[i] ?? 0))
    const weight = Math.max(0, (1 + logarithm(counts[i] ?? 1)) * rarity)
    found[i] = weight
    squares[kind] = (squares[kind] ?? 0) + weight * weight
  }
  const scale = SHARE.map((share, kind) => (squares[kind] ? Math.sqrt(share / squares[kind]) : 0))
  for (let i = 0; i < kinds.length; i++) found[i] = (found[i] ?? 0) * (scale[kinds[i] ?? 0] ?? 0)
  return found
}

/** By how much the likeness of articles in two languages counts more than the little they can share. */
export const across = (a: string, b: string): number => (a === b ? 1 : ACROSS)

/** What was seen of the terms of a profile when `profiles` were. */
export const seenIn = (profiles: readonly Profile[]): ((profile: Profile) => Seen) => {
  const holding = new Map<number, number>()
  for (const { terms } of profiles) for (const t of terms) holding.set(t, (holding.get(t) ?? 0) + 1)
  return ({ terms }) => ({ articles: profiles.length, holding: terms.map((t) => holding.get(t) ?? 0) })
}
