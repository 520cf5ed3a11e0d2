import { titlesOf } from './known.ts'
import type { Page } from './page.ts'

/** A headline and the line above it ("Harbour", "Opinion") where they share an element: stretches of its text. */
export interface Parts {
  readonly from: number
  readonly to: number
  readonly kicker: { readonly from: number; readonly to: number }
}

/** A kicker has so many words where only what the page calls itself tells that it is none of the headline. */
const KICKER_WORDS = 4
const TITLE_WORDS = 3
/** "The" and "Die" are no kickers. */
const KICKER_LENGTH = 5
/** Less than this is no headline. */
const LEAST_TITLE = 8
const EDGE = /[\s:|,–—-]/

const wordsIn = (s: string): number => s.split(/\s+/).filter((w) => /[\p{L}\p{N}]/u.test(w)).length
const around = (text: string, from: number, to: number): Parts | null => {
  let [a, b] = from === 0 ? [to, text.length] : [0, from]
  while (a < b && EDGE.test(text.charAt(a))) a++
  while (b > a && EDGE.test(text.charAt(b - 1))) b--
  return b - a >= LEAST_TITLE && wordsIn(text.slice(a, b)) >= 2 ? { from: a, to: b, kicker: { from, to } } : null
}

/** "Harbour Ferry landing to be rebuilt", where "Harbour" is an element of its own that is called a kicker. */
const marked = (page: Page, i: number, text: string): Parts | null => {
  for (const { kind, run, text: kicker } of page.marks) {
    if (kind !== 'kicker' || run !== i || kicker === '') continue
    if (text.startsWith(kicker)) return around(text, 0, kicker.length)
    if (text.endsWith(kicker)) return around(text, text.length - kicker.length, text.length)
  }
  return null
}

const BORDER = /\s[|–—»«·•/-]{1,2}\s|\s?[|»]\s?/
const SOFT = /[\u00ad\u200b]/g
/** "Harbour Ferry landing to be rebuilt", where the page calls itself "Ferry landing to be rebuilt | Harwick Echo". */
const called = (page: Page, text: string): Parts | null => {
  const own = text.toLowerCase()
  const names = titlesOf(page)
    .flatMap((t) => [t, t.split(BORDER)[0] ?? t])
    .map((t) => t.replace(SOFT, '').replace(/\s+/g, ' ').trim().toLowerCase())
  const name = names.find(
    (n) =>
      wordsIn(n) >= TITLE_WORDS &&
      own.length > n.length &&
      own.endsWith(n) &&
      EDGE.test(own.charAt(own.length - n.length - 1)),
  )
  const to = own.length - (name?.length ?? 0)
  // a letter that is longer when small would shift all that follows
  if (
    name === undefined ||
    own.length !== text.length ||
    to < KICKER_LENGTH ||
    wordsIn(text.slice(0, to)) > KICKER_WORDS ||
    /[“"„«‘']\s?$/.test(text.slice(0, to))
  )
    return null
  return around(text, 0, to)
}

/** The headline and its kicker in the text of run `i`; null where it holds no kicker. */
export const titleParts = (page: Page, i: number, text: string): Parts | null =>
  marked(page, i, text) ?? called(page, text)
