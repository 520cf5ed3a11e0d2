import { languageOf } from '../../src/lang/index.ts'
import { articleOf } from '../../src/model/fixture.ts'
import type { Quantity, Time } from '../../src/model/index.ts'
import { read } from '../../src/read/index.ts'
import { MS_A_DAY } from '../../src/text/day.ts'

export interface Readings {
  readonly quantities: readonly Quantity[]
  readonly times: readonly Time[]
}

/** What the readers find in a few words published on a day (ISO, or null). */
export const readings = (text: string, language: string, published: string | null): Readings =>
  read(
    articleOf(text, {
      language: languageOf(language).code,
      published: published ? { value: published, evidence: 'given', rejected: [] } : null,
    }),
  )

const monthEnd = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 1) - MS_A_DAY).toISOString().slice(0, 10)

/** First and last day of an ISO value as precise as its words: "2021" is 2021-01-01 and 2021-12-31; a time of day is its day. */
export const daysOf = (value: string): readonly [string, string] | null => {
  const m = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(value)
  if (!m) return null
  const [, year = '', month, day] = m
  if (day) return [`${year}-${month}-${day}`, `${year}-${month}-${day}`]
  if (month) return [`${year}-${month}-01`, monthEnd(Number(year), Number(month))]
  return [`${year}-01-01`, `${year}-12-31`]
}

/** First and last day of a time. */
export const spanOfDays = ({ start, end }: Time): readonly [string, string] | null => {
  const [a, b] = [daysOf(start), daysOf(end)]
  return a && b ? [a[0], b[1]] : null
}

const SECONDS: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_592_000,
  quarter: 7_776_000,
  year: 31_536_000,
  decade: 315_360_000,
}

/** Seconds of an ISO duration of one unit, "P8Y"; null where it is none. */
export const secondsOf = (duration: string): number | null => {
  const m = /^P(T?)([\d.]+)(S|M|H|D|W|Y|DE|Q)$/.exec(duration)
  if (!m) return null
  const unit = {
    S: 'second',
    M: m[1] ? 'minute' : 'month',
    H: 'hour',
    D: 'day',
    W: 'week',
    Y: 'year',
    DE: 'decade',
    Q: 'quarter',
  }[m[3] ?? '']
  return Number(m[2]) * (SECONDS[unit ?? ''] ?? Number.NaN)
}

/** The lengths of time that are read, as times or as figures, in seconds. */
export const lengthsOf = ({ times, quantities }: Readings): number[] => [
  ...times.flatMap((t) => (t.duration ? (secondsOf(t.start) ?? []) : [])),
  ...quantities.flatMap((q) => (q.unit && SECONDS[q.unit] && q.low !== null ? middle(q) * (SECONDS[q.unit] ?? 0) : [])),
]

/** The figure of a quantity: of an interval its middle, of an open one its end. */
export const middle = ({ low, high, bound }: Quantity): number =>
  low === null
    ? (high ?? 0)
    : high === null
      ? low
      : bound === 'at-most' || bound === 'less-than'
        ? high
        : Number(((low + high) / 2).toPrecision(12))
