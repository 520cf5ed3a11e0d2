import type { Language } from '../lang/index.ts'
import type { Article, Span } from '../model/index.ts'
import { fold } from '../text/fold.ts'
import { stem } from '../text/stem.ts'
import { tokens } from '../text/tokens.ts'

export type TermKind = 'name' | 'number' | 'word'

/** A word of an article with how much it says there. Plain data: a store can keep it. */
export interface Term {
  readonly term: string
  readonly kind: TermKind
  /** how often it stands there; the title and the opening count more */
  readonly count: number
}

/** What an article is about, as weighted words. */
export type Profile = readonly Term[]

/** The title says what an article is about; a word of it counts as three. */
const TITLE = 3
/** So does the opening: news tells the event first. In UTF-16 units. */
const OPENING = 400
const OPENED = 2
/** Words read of one article; what comes later is background. */
const LONGEST = 2000
const SENTENCE_START = /(?:^|[.!?:;\n"“„«(–—])\s*$/

/** How much a term that all articles of the world share would weigh, as if seen in this many of PRIOR articles before. */
const SEEN_BEFORE: Readonly<Record<TermKind, number>> = { name: 2, number: 5, word: 10 }
/**
 * Articles of the prior. With 100 (2, 5, 10) two of 33 real articles on seven events are alike .205 and more within an event,
 * .153 and less across.
 */
const PRIOR = 100

/** Reads the terms of an article: its titles and its body. */
export const profile = (article: Article, language: Language): Profile => {
  const found = new Map<string, { kind: TermKind; count: number }>()
  let left = LONGEST
  const add = (span: Span, weight: (at: number) => number): void => {
    for (const token of tokens(article.text, span.from, Math.min(span.to, span.from + left * 12))) {
      if (left-- <= 0) return
      const folded = fold(token.text).replace(/'s?$/, '')
      if (folded.length < 2 || language.words.stop.has(folded) || language.calendar.names.has(folded)) continue
      const number = /^\p{N}/u.test(token.text)
      const name = /^\p{Lu}/u.test(token.text) && !SENTENCE_START.test(article.text.slice(Math.max(span.from, token.from - 3), token.from))
      const term = number ? `#${folded}` : stem(folded, language)
      const old = found.get(term)
      const kind: TermKind = number ? 'number' : name || old?.kind === 'name' ? 'name' : 'word'
      found.set(term, { kind, count: (old?.count ?? 0) + weight(token.from - span.from) })
    }
  }
  if (article.title) addTitle(article.title, language, found)
  let into = 0
  for (const block of article.blocks.filter((b) => b.role === 'body')) {
    const before = into
    add(block, (at) => (before + at < OPENING ? OPENED : 1))
    into += block.to - block.from
  }
  return [...found].map(([term, { kind, count }]) => ({ term, kind, count }))
}

/** Headlines capitalise what they like: their words count, but tell no names. */
const addTitle = (title: string, language: Language, found: Map<string, { kind: TermKind; count: number }>): void => {
  for (const token of tokens(title)) {
    const folded = fold(token.text).replace(/'s?$/, '')
    if (folded.length < 2 || language.words.stop.has(folded) || language.calendar.names.has(folded)) continue
    const number = /^\p{N}/u.test(token.text)
    const term = number ? `#${folded}` : stem(folded, language)
    const old = found.get(term)
    found.set(term, { kind: old?.kind ?? (number ? 'number' : 'word'), count: (old?.count ?? 0) + TITLE })
  }
}

/** How often each term stands in the articles seen, and how many those are. */
export interface Seen {
  readonly articles: number
  readonly holding: ReadonlyMap<string, number>
}

export type Weights = ReadonlyMap<string, number>

/** The profile as a vector of length 1: counts damped, rare terms and names weighing more. */
export const weights = (terms: Profile, seen: Seen): Weights => {
  const raw = terms.map((t): [string, number] => [
    t.term,
    Math.max(0, (1 + Math.log(t.count)) * Math.log((PRIOR + seen.articles) / (SEEN_BEFORE[t.kind] + (seen.holding.get(t.term) ?? 0)))),
  ])
  const length = Math.sqrt(raw.reduce((n, [, w]) => n + w * w, 0)) || 1
  return new Map(raw.filter(([, w]) => w > 0).map(([t, w]) => [t, w / length]))
}

/** How alike two articles are in what they are about, 0..1: the cosine of their weights. */
export const alike = (a: Weights, b: Weights): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let n = 0
  for (const [term, w] of small) n += w * (large.get(term) ?? 0)
  return n
}

/** Counts the terms of `profiles`. */
export const seenIn = (profiles: readonly Profile[]): Seen => {
  const holding = new Map<string, number>()
  for (const p of profiles) for (const t of p) holding.set(t.term, (holding.get(t.term) ?? 0) + 1)
  return { articles: profiles.length, holding }
}
