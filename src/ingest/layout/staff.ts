import type { Language } from '../../lang/index.ts'
import { fold } from '../../text/fold.ts'
import { dateLine } from '../dating/date-line.ts'
import { isAgencies } from './agencies.ts'
import { longestFirst, opensWith, phrasesIn } from './phrases.ts'
import type { Page, Place, Rule } from './place.ts'

const BYLINE_WORDS = 14
const STAFF_WORDS = 60
/** Without brackets or a dash such a line is short, or a sentence may open so. */
const LAST_WORDS = 40
/** A name may hold short small words: "de", "van der", "bin", "and". */
const SHORT = 4
const OUTLET_LIKE = /\.(?:com|net|org|\p{L}{2})$/u
/** Names of writers and editors in brackets at the end. */
const TRAILING = /\(([^()]{8,300})\)\s?$/
const LAST = 6

/** Why lines that name editors and contributors are bylines; the article's own byline is none of them. */
export const STAFF = 'it names who worked on the article'

const isName = (word: string): boolean =>
  /^["'“(]?\p{Lu}/u.test(word) || (word.length <= SHORT && /^[\p{Ll}&]+$/u.test(word))
/** Names and nothing else up to the first comma: "Ana Prado and Jo de Vries, Example Press". */
const areNames = (words: string): boolean => {
  const [first = ''] = words.split(/[,|•]/)
  const list = first.trim().split(/\s+/)
  return list.length > 0 && list.some((w) => /^\p{Lu}/u.test(w)) && list.every(isName)
}
const names = (p: Place, { language }: Page): string | null => {
  const line = p.head.replace(/^[\s–—-]+/, '')
  const by = opensWith(fold(line), longestFirst(language.furniture.bylines))
  return by === null ? null : line.slice(by.length).replace(/^\s*:?\s*/, '')
}
const isByline = (p: Place, page: Page): boolean => {
  if (p.words > BYLINE_WORDS || p.words < 2 || (p.index > page.body && p.index < page.places.length - LAST))
    return false
  const who = names(p, page)
  return who !== null && areNames(who) && !/[!?:;]$|\p{Ll}{2}\.$/u.test(who)
}
const isSignature = (p: Place, { language, body }: Page): boolean => {
  if (p.index >= body || p.stopped || p.words > 7) return false
  const [who = '', of = '', more] = p.head.split(/,\s/)
  const outlet =
    OUTLET_LIKE.test(of) || isAgencies(of) || of.split(/\s/).some((w) => language.furniture.outlets.has(fold(w)))
  return more === undefined && of !== '' && outlet && who.split(' ').length >= 2 && areNames(who)
}
const namesStaff = (text: string, language: Language): boolean => {
  const folded = fold(text)
  const { staff } = language.furniture
  if (opensWith(folded.replace(/^[\s(–—-]+/, ''), staff) !== null) return true
  return phrasesIn(folded, staff).some(
    (s) => s.includes(' to ') || s.includes('ed report') || folded.includes(`; ${s}`),
  )
}
const isStaff = (p: Place, { language, places }: Page): boolean => {
  const framed = /^[(–—-]/.test(p.head)
    ? p.words <= STAFF_WORDS
    : p.index >= places.length - LAST && p.words <= LAST_WORDS
  return framed && namesStaff(p.text.slice(0, 600), language)
}

/** "By Ada Lorne · 15 May 2031 · 3 min read": a row of pieces that the writer opens. */
const ROW = /\s[|·•]\s/u
const isRow = (p: Place, page: Page): boolean =>
  ROW.test(p.head) &&
  p.head === p.text &&
  names(p, page) !== null &&
  dateLine(p.text, page.language, page.reading) !== null

/** Asked before whatever else looks for dates and for rows. */
export const rowRule: Rule = {
  name: 'row',
  role: 'byline',
  test: isRow,
  why: 'it names who wrote the article, and when',
}

/** Who wrote and edited the article. */
export const bylineRules: readonly Rule[] = [
  { name: 'byline', role: 'byline', test: isByline, why: 'it names who wrote the article' },
  { name: 'signature', role: 'byline', test: isSignature, why: 'a name and an outlet above the text' },
  { name: 'staff', role: 'byline', test: isStaff, why: STAFF },
]

/** How many units at the end of `text` name writers and editors in brackets: "… (Reporting by Ana Prado; editing by Jo Vries)". 0 where none do. */
export const staffLength = (text: string, language: Language): number => {
  if (!text.slice(-2).includes(')')) return 0
  const tail = text.slice(-320)
  const m = TRAILING.exec(tail)
  return m?.[1] && namesStaff(m[1], language) ? tail.length - m.index : 0
}

/** The names in a byline: "Ana Prado and Jo de Vries"; null where it has no such form. */
export const bylineNames = (line: string, language: Language): string | null => {
  const text = line.trim()
  const by = opensWith(fold(text), longestFirst(language.furniture.bylines))
  const who = (by ? text.slice(by.length) : text).replace(/^\s*:?\s*/, '').split(/\s[|•]\s|\n/)[0] ?? ''
  return who.trim() || null
}
