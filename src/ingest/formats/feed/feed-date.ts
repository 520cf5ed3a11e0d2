import { offset } from '../../dating/zones.ts'

/** Months as RFC 822 spells them; they are part of the format, in whatever language the feed is. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** RFC 822 gives this zone a meaning that it has lost elsewhere. */
const RFC_ZONES: Readonly<Record<string, string>> = { cst: '-06:00', ut: 'Z' }
const LONGEST = 80
const TIME = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?`
const ZONE = String.raw`(?:\s{0,3}\(?([A-Z]{1,5}|(?:GMT|UTC)?\s?[+-]\d{2}:?\d{2}))?`

interface Parts {
  readonly year: string
  readonly month: string
  readonly day: string | undefined
  readonly hour: string | undefined
  readonly minute: string | undefined
  readonly second: string | undefined
  readonly zone: string | undefined
}
type Groups = Partial<Parts>

const patterns: readonly {
  readonly name: string
  readonly example: string
  readonly test: RegExp
  readonly order: readonly (keyof Groups)[]
}[] = [
  {
    name: 'mail',
    example: 'Thu, 01 Jan 2004 19:48:21 GMT',
    test: new RegExp(
      String.raw`^(?:[A-Z]{2,9}[.,]{0,2}\s{1,3})?(\d{1,2})[\s-]{1,3}([A-Z]{3})[A-Z]{0,6}[.,]?[\s-]{1,3}(\d{4}|\d{2})(?:,?\s{1,3}${TIME}${ZONE})?`,
      'i',
    ),
    order: ['day', 'month', 'year', 'hour', 'minute', 'second', 'zone'],
  },
  {
    name: 'asctime',
    example: 'Sun Jan  4 16:29:06 PST 2004',
    test: new RegExp(
      String.raw`^[A-Z]{2,9},?\s{1,3}([A-Z]{3})[A-Z]{0,6}\s{1,3}(\d{1,2})\s{1,3}${TIME}${ZONE}\s{1,3}(\d{4})`,
      'i',
    ),
    order: ['month', 'day', 'hour', 'minute', 'second', 'zone', 'year'],
  },
  {
    name: 'month first',
    example: 'Thursday, January 1, 2004 19:48:21 GMT',
    test: new RegExp(
      String.raw`^(?:[A-Z]{2,9},?\s{1,3})?([A-Z]{3})[A-Z]{0,6}\.?\s{1,3}(\d{1,2}),?\s{1,3}(\d{4})(?:,?\s{1,3}${TIME}${ZONE})?`,
      'i',
    ),
    order: ['month', 'day', 'year', 'hour', 'minute', 'second', 'zone'],
  },
  {
    name: 'iso',
    example: '2004-01-01T19:48:21Z, 2004-01, 20040101T194821Z',
    test: new RegExp(
      String.raw`^(\d{4})(?:-?(\d{2})(?:-?(\d{2})(?:[T\s]\s{0,2}(\d{1,2}):?(\d{2})(?::?(\d{2}(?:[.,]\d{1,9})?))?${ZONE})?)?)?$`,
      'i',
    ),
    order: ['year', 'month', 'day', 'hour', 'minute', 'second', 'zone'],
  },
]

const two = (n: string): string => n.padStart(2, '0')
const monthOf = (word: string | undefined): string => {
  if (word === undefined || /^\d/.test(word)) return word ?? ''
  const at = MONTHS.indexOf(word.slice(0, 3).toLowerCase())
  return at < 0 ? '00' : two(String(at + 1))
}
/** Two digits of a year stand for 1970 to 2069. */
const yearOf = (year: string): string => (year.length === 4 ? year : `${Number(year) < 70 ? '20' : '19'}${year}`)
const zoneOf = (zone: string | undefined, day: string): string =>
  zone ? (RFC_ZONES[zone.toLowerCase()] ?? offset(zone, day) ?? '') : ''

const written = ({ year = '', month, day, hour, minute = '00', second, zone }: Groups): string | null => {
  const [y, m] = [yearOf(year), monthOf(month)]
  if (!m) return y
  const date = day ? `${y}-${m}-${two(day)}` : `${y}-${m}`
  if (Number.isNaN(Date.parse(date)) || (day && new Date(date).getUTCDate() !== Number(day))) return null
  if (hour === undefined || !day) return date
  if (Number(hour) > 23 || Number(minute) > 59 || Number.parseInt(second ?? '0', 10) > 60) return date
  return `${date}T${two(hour)}:${minute}${second ? `:${second.replace(',', '.')}` : ''}${zoneOf(zone, date)}`
}

/** A date as feeds write it (RFC 822, ISO 8601, asctime) as ISO 8601, with its zone; null where it is written otherwise. */
export const feedDate = (text: string): string | null => {
  const short = text.trim().slice(0, LONGEST)
  for (const { test, order } of patterns) {
    const groups = test.exec(short)?.slice(1)
    if (!groups) continue
    const value = written(Object.fromEntries(order.map((name, i) => [name, groups[i]])))
    if (value) return value
  }
  return null
}
