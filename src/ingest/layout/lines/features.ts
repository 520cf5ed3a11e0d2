import { fold } from '../../../text/fold.ts'
import { type Measure, measure } from '../html/measure.ts'
import { holdsAny } from '../phrases.ts'
import type { Page, Place } from '../place.ts'

/** All that a feature of a line may look at: the line, where it stands, and what the rest of the text says. */
export interface Seen {
  readonly p: Place
  readonly m: Measure
  readonly page: Page
  readonly folded: string
  /** share of its longer words that other lines have too */
  readonly shared: number
  /** the same, of the first lines that read like running text */
  readonly topical: number
}
export interface Feature {
  readonly name: string
  readonly of: (s: Seen) => number
}

const share = (n: number, of: number): number => (of > 0 ? n / of : 0)
const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0
const beside = (s: Seen, d: number): Place | undefined => s.page.places[s.p.index + d]
const readers = (s: Seen): number => {
  const words = s.folded.split(/[^\p{L}]+/u)
  const own = s.page.language.furniture.readers
  return share(words.filter((w) => own.includes(w)).length, words.length)
}
/** "READ ALSO: …", "Related: …": a short label opens it. */
const label = (s: Seen): number => {
  const m = /^([^:：]{2,30}):\s/u.exec(s.p.head)
  return m?.[1] ? m[1].split(/\s+/).length : 0
}
const capitals = (text: string): number => share(count(text, /\p{Lu}/gu), count(text, /\p{L}/gu))

const ADDRESS = /©|\(c\)|https?:|www\.|@\w/i

export const FEATURES: readonly Feature[] = [
  { name: 'words', of: (s) => s.m.words },
  { name: 'ends like a sentence', of: (s) => (s.p.stopped ? 1 : 0) },
  { name: 'sentence ends', of: (s) => s.m.stops },
  { name: 'small-letter words', of: (s) => share(s.m.small, s.m.words) },
  { name: 'capital words', of: (s) => share(s.m.capital, s.m.words) },
  { name: 'capital letters', of: (s) => capitals(s.p.head) },
  { name: 'number words', of: (s) => share(s.m.numbers, s.m.words) },
  { name: 'short words', of: (s) => share(s.m.short, s.m.words) },
  { name: 'letters a word', of: (s) => share(s.m.length, s.m.words) },
  { name: 'commas', of: (s) => s.m.commas },
  { name: 'signs', of: (s) => s.m.signs },
  { name: 'separators', of: (s) => count(s.p.head, /\s[|·•»›>/–—-]\s|\s{2,}|[|•]/gu) },
  { name: 'words of a label before a colon', of: label },
  { name: 'quotation marks', of: (s) => s.m.quotes },
  { name: 'question or exclamation mark at the end', of: (s) => (/[?!]["”’»)]?$/.test(s.p.tail) ? 1 : 0) },
  { name: 'begins with a sign', of: (s) => (/^[^\p{L}\p{N}"“„«'‘(]/u.test(s.p.head) ? 1 : 0) },
  { name: 'begins with a bracket', of: (s) => (/^[([]/.test(s.p.head) ? 1 : 0) },
  { name: '© or an address', of: (s) => (ADDRESS.test(s.p.head) ? 1 : 0) },
  { name: 'speaks to the reader', of: readers },
  { name: 'is like a notice', of: (s) => (holdsAny(s.folded, s.page.language.furniture.banners) ? 1 : 0) },
  { name: 'words shared with other lines', of: (s) => s.shared },
  { name: 'words shared with the beginning of the text', of: (s) => s.topical },
  { name: 'stands above the text', of: (s) => (s.p.index < s.page.body ? 1 : 0) },
  { name: 'lines from the beginning of the text', of: (s) => Math.max(-12, Math.min(30, s.p.index - s.page.body)) },
  { name: 'lines to the end', of: (s) => Math.min(20, s.page.places.length - 1 - s.p.index) },
  { name: 'lines from the first', of: (s) => Math.min(20, s.p.index) },
  ...[-2, -1, 1, 2].flatMap((d): readonly Feature[] => [
    { name: `words of the line at ${d}`, of: (s) => Math.min(120, beside(s, d)?.words ?? -1) },
    {
      name: `the line at ${d} ends like a sentence`,
      of: (s) => (beside(s, d) === undefined ? -1 : beside(s, d)?.stopped ? 1 : 0),
    },
  ]),
  {
    name: 'long lines below',
    of: (s) => s.page.places.slice(s.p.index + 1, s.p.index + 7).filter((q) => q.stopped && q.words >= 15).length,
  },
  {
    name: 'long lines above',
    of: (s) =>
      s.page.places.slice(Math.max(0, s.p.index - 6), s.p.index).filter((q) => q.stopped && q.words >= 15).length,
  },
]
export const NAMES: readonly string[] = FEATURES.map((f) => f.name)

/** Shorter words are in every line. */
const LETTERS = 5
/** Lines of running text that tell what the article is about. */
const OPENING = 6
const LOOK = 2000
const LONG = new RegExp(String.raw`[\p{L}\p{N}]{${LETTERS},}`, 'gu')
const wordsOf = (text: string): readonly string[] => [...new Set(fold(text.slice(0, LOOK)).match(LONG) ?? [])]

/** What the lines of a page share, ready to be asked line by line. */
export const seenOn = (page: Page): ((p: Place) => Seen) => {
  const words = page.places.map((p) => wordsOf(p.text))
  const lines = new Map<string, number>()
  for (const of of words) for (const w of of) lines.set(w, (lines.get(w) ?? 0) + 1)
  const opening = new Set(words.slice(page.body, page.body + OPENING).flat())
  return (p) => {
    const own = words[p.index] ?? []
    return {
      p,
      page,
      m: measure(p.text),
      folded: p.folded,
      shared: share(own.filter((w) => (lines.get(w) ?? 0) > 1).length, own.length),
      topical:
        p.index >= page.body && p.index < page.body + OPENING
          ? -1
          : share(own.filter((w) => opening.has(w)).length, own.length),
    }
  }
}

/** A sentence like any other: no label, no signs, no address, nothing said to the reader. */
export const isSentence = (s: Seen): boolean =>
  s.p.stopped && s.m.signs === 0 && label(s) === 0 && readers(s) === 0 && !ADDRESS.test(s.p.head)

export const featuresOf = (s: Seen): Float64Array => Float64Array.from(FEATURES, (f) => f.of(s))
