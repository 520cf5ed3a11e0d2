import { MS_A_DAY } from '../../text/day.ts'
import { flat } from './flat.ts'
import { type Reading, readLine } from './read-dates.ts'

const ISO =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?)?)?$/i
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?\s?(Z|[+-]\d{2}:?\d{2})?)?$/
const LONGEST = 120

const zoned = (zone: string | undefined): string =>
  zone === undefined
    ? ''
    : /^(?:z|utc|gmt)$/i.test(zone)
      ? 'Z'
      : zone.includes(':')
        ? zone
        : `${zone.slice(0, 3)}:${zone.slice(3)}`
const real = (y: string, m = '01', d = '01', h = '00', mi = '00'): boolean => {
  const [year, month, day] = [Number(y), Number(m), Number(d)]
  return (
    year > 0 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= new Date(Date.UTC(year, month, 0)).getUTCDate() &&
    Number(h) < 25 &&
    Number(mi) < 60
  )
}

/** Digits of other scripts as ours; letters as they are. */
const digits = (text: string): string => (/^[\n -~]*$/.test(text) ? text : flat(text))

/** `written` as ISO 8601, as precise as it is and with its zone kept: ISO itself, mail dates, seconds or milliseconds since 1970, and what `readDates` reads. Null where it is no date. */
export const iso = (written: string, reading: Reading): string | null => {
  const text = digits(written.trim().slice(0, LONGEST))
  const m = ISO.exec(text)
  if (m) {
    const [, y = '', mo, d, h, mi, s, fraction, zone] = m
    if (!real(y, mo, d, h, mi)) return null
    return `${y}${mo ? `-${mo}` : ''}${d ? `-${d}` : ''}${h ? `T${h}:${mi}${s ? `:${s}` : ''}${fraction && Number(fraction) > 0 ? fraction : ''}${zoned(zone)}` : ''}`
  }
  const c = COMPACT.exec(text)
  if (c) {
    const [, y = '', mo, d, h, mi, s, zone] = c
    if (real(y, mo, d, h, mi)) return `${y}-${mo}-${d}${h ? `T${h}:${mi}${s ? `:${s}` : ''}${zoned(zone)}` : ''}`
  }
  if (/^\d{9,10}$|^\d{12,13}$/.test(text))
    return new Date(Number(text) * (text.length < 12 ? 1000 : 1)).toISOString().replace('.000Z', 'Z')
  return readLine(text, reading).find((d) => d.full)?.value ?? null
}

/** The day of an ISO value as a count of days; the middle of the month or year where no day is told. */
export const dayNumber = (value: string): number => {
  const [y = '0', m = '07', d = '01'] = value.slice(0, 10).split('-')
  return Math.floor(Date.UTC(Number(y), Number(m) - 1, Number(d)) / MS_A_DAY)
}
/** Days from `a` to `b`, without sign. */
export const daysApart = (a: string, b: string): number => Math.abs(dayNumber(a) - dayNumber(b))
