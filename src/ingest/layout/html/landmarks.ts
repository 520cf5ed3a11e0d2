import { sieve } from '../../../text/sieve.ts'
import { type Known, sameText } from './known.ts'
import type { Measure } from './measure.ts'
import type { Page } from './page.ts'

export const isHeading = (tag: string): boolean => tag.length === 2 && tag.startsWith('h') && tag !== 'hr'

/** A longer block is no headline, in characters. */
const LONGEST = 400
/** Half of the words of a heading and of the title are the same. */
const ALIKE = 0.5
/** Twice the words in common over all words of both. */
const likeness = (a: string, b: string): number => {
  const [one, other] = [new Set(a.split(' ')), new Set(b.split(' '))]
  let both = 0
  for (const w of one) if (other.has(w)) both++
  return (2 * both) / (one.size + other.size)
}
const opens = (text: string, start: string): boolean => start !== '' && (text === start || text.startsWith(`${start} `))

/** Which h1 is the headline, surest first: a page has some for its name and its menus too. */
const WAYS: readonly { readonly name: string; readonly test: (own: string, known: Known) => boolean }[] = [
  { name: 'is the title', test: (own, known) => sameText(own, known.title) },
  {
    name: 'opens the title, or opens as the title does',
    test: (own, known) => opens(known.title, own) || opens(own, known.lead),
  },
  {
    name: 'is like the title',
    test: (own, known) => own !== known.end && Math.max(likeness(own, known.title), likeness(own, known.lead)) >= ALIKE,
  },
]

/** A shorter heading opens titles by accident. */
const OPENING_WORDS = 3
/** A heading of a page's title, shorter or longer: "Ferry landing" under the title "Ferry landing to be rebuilt | Harwick Echo". */
export const isLikeTitle = (own: string, known: Known): boolean =>
  own !== '' &&
  known.title !== '' &&
  own !== known.end &&
  (WAYS.some(({ test }) => test(own, known)) || ` ${known.title} `.includes(` ${own} `))

/** A heading of some words with which the title begins, the rest being another line of the page or its name. */
export const opensTitle = (own: string, known: Known): boolean =>
  own.split(' ').length >= OPENING_WORDS && opens(known.title, own)

/** The h1 that repeats the title or is near it, else another heading that repeats or opens it, else the first h1, else any block that repeats the title. */
export const headlineOf = (page: Page, known: Known): number => {
  const tagOf = (i: number): string => page.frames[page.runs[i]?.frame ?? 0]?.tag ?? ''
  const firsts = page.runs.flatMap((r, i) => (tagOf(i) === 'h1' && r.text.length < LONGEST ? [i] : []))
  const titled = known.title !== ''
  for (const { test } of titled ? WAYS : []) {
    const found = firsts.find((i) => test(known.normals[i] ?? '', known))
    if (found !== undefined) return found
  }
  const titles = page.runs.flatMap((r, i) =>
    titled && r.text.length < LONGEST && sameText(known.normals[i] ?? '', known.title) ? [i] : [],
  )
  const opening = page.runs.findIndex(
    (_, i) => titled && isHeading(tagOf(i)) && opensTitle(known.normals[i] ?? '', known),
  )
  return titles.find((i) => isHeading(tagOf(i))) ?? (opening >= 0 ? opening : (firsts[0] ?? titles[0] ?? -1))
}

export const clusterOf = (page: Page, measures: readonly Measure[], strong: Uint8Array): number => {
  const words = new Map<number, number>()
  let best = 0
  page.runs.forEach((r, i) => {
    if (!strong[i]) return
    const at = page.frames[r.frame]?.parent ?? 0
    words.set(at, (words.get(at) ?? 0) + (measures[i]?.words ?? 0))
    if ((words.get(at) ?? 0) > (words.get(best) ?? 0)) best = at
  })
  return best
}

/** Shorter words are the same in every article. */
const TOPIC_LETTERS = 5
export const topical = (page: Page, known: Known): Float64Array => {
  const topic = [...new Set(`${known.title} ${known.description}`.split(' ').filter((w) => w.length >= TOPIC_LETTERS))]
  if (topic.length === 0) return new Float64Array(page.runs.length)
  const words = sieve(topic)
  return Float64Array.from(known.normals, (text) => words(text).length / topic.length)
}
