import type { Language } from '../../lang/index.ts'
import type { Block, Span } from '../../model/index.ts'
import { dateLine, gluedDate } from '../dating/date-line.ts'
import type { Reading } from '../dating/read-dates.ts'
import { SIGN, tellsRights, WORD } from './rights.ts'
import { STAFF, staffLength } from './staff.ts'

/** A part of a paragraph: decided already, or still to be judged. */
export type Part = Block | (Span & { readonly role?: undefined })

const part = (from: number, to: number): Part => ({ from, to })
const COPYRIGHT = new RegExp(
  String.raw`(?<=[.!?]["”’]?)\s(?:${WORD}\s)?${SIGN}?\s?(?:${WORD}\s)?(?:${SIGN}\s)?\d{4}\s[^\n]{3,160}$`,
  'iu',
)

const YEAR = /\d{4}/

/** The title before the rest of its line: "Ferry sinks Updated: 2016-07-15 13:14 By agencies". */
const titleCut = (
  text: string,
  { from, to }: Span,
  title: string | null,
  language: Language,
  reading: Reading,
): number => {
  if (!title || title.length < 12 || !text.startsWith(title, from)) return 0
  const rest = text.slice(from + title.length, Math.min(to, from + title.length + 150)).trim()
  return rest !== '' && dateLine(rest, language, reading) !== null ? title.length : 0
}
const dateCut = (text: string, { from, to }: Span, language: Language, reading: Reading): number =>
  gluedDate(text.slice(from, Math.min(to, from + 100)), language, reading)?.length ?? 0
const rights = (text: string, { from, to }: Span): number => {
  const tail = text.slice(Math.max(from, to - 240), to)
  if (!YEAR.test(tail)) return 0
  const m = COPYRIGHT.exec(tail)
  return m && tellsRights(m[0]) ? tail.length - m.index : 0
}

/** A paragraph in parts: what is glued to its two ends (the page's date, the title, names of writers, a copyright) is parted off. */
export const cut = (
  text: string,
  span: Span,
  first: boolean,
  title: string | null,
  language: Language,
  reading: Reading,
): readonly Part[] => {
  const parts: Part[] = []
  let { from, to } = span
  const head = first ? titleCut(text, span, title, language, reading) : 0
  const date = first && head === 0 ? dateCut(text, span, language, reading) : 0
  if (head > 0) parts.push({ from, to: from + head, role: 'title', why: 'it is the title given' })
  if (date > 0) parts.push({ from, to: from + date, role: 'dateline', why: 'a date that the page put before the text' })
  from += head + date
  const tails: Part[] = []
  const staff = staffLength(text.slice(Math.max(from, to - 400), to), language)
  if (staff > 0 && staff < to - from) {
    tails.push({ from: to - staff, to, role: 'byline', why: STAFF })
    to -= staff
  }
  const mark = rights(text, { from, to })
  if (mark > 0 && mark < to - from) {
    tails.unshift({ from: to - mark, to, role: 'furniture', why: 'a copyright notice' })
    to -= mark
  }
  return [...parts, part(from, to), ...tails]
}
