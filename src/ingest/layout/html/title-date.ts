import { flat, hasDigit } from '../../dating/flat.ts'
import { type Reading, readDates, type WrittenDate } from '../../dating/read-dates.ts'

/** A date that stands in the headline's element and is no part of what the page calls itself. */
export interface Within {
  readonly date: WrittenDate
  /** the headline without it, as a stretch of its text */
  readonly from: number
  readonly to: number
}
/** Less than this is no headline. */
const LEAST_TITLE = 8
export const dateWithin = (headline: string, titles: readonly string[], reading: Reading): Within | null => {
  if (!hasDigit(headline)) return null
  const [date] = readDates(headline, reading).filter((d) => d.full)
  if (!date || titles.some((t) => flat(t).includes(flat(date.words)))) return null
  const first = headline.slice(0, date.from).trim() === ''
  const rest = first ? headline.slice(date.to) : headline.slice(0, date.from)
  const kept = rest.replace(/^[\s|:,–—-]+/, '')
  const end = rest.trimEnd().length
  if ((!first && headline.slice(date.to).trim() !== '') || kept.trim().length < LEAST_TITLE) return null
  return first ? { date, from: headline.length - kept.length, to: headline.length } : { date, from: 0, to: end }
}
