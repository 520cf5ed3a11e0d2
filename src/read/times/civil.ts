import { MS_A_DAY } from '../../text/day.ts'

/** A day of the Gregorian calendar, as days since 1970-01-01; whole numbers only, no time zone. */
export type Day = number

/** The day of `year`-`month`-`day` (month 1..12), or null where there is none such as 30 February. */
export const dayOf = (year: number, month: number, day: number): Day | null => {
  const at = Date.UTC(year, month - 1, day)
  const back = new Date(at)
  return back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === day
    ? at / MS_A_DAY
    : null
}

export interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
}

export const civil = (day: Day): Civil => {
  const d = new Date(day * MS_A_DAY)
  return { year: d.getUTCFullYear(), month: d.getUTCMonth() + 1, day: d.getUTCDate() }
}

/** ISO weekday with Monday 0. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7

const two = (n: number): string => String(n).padStart(2, '0')

/** "2021-10-09" */
export const isoDay = (day: Day): string => new Date(day * MS_A_DAY).toISOString().slice(0, 10)

/** "2021-10" of the month `count` months from January of year 0. */
export const isoMonth = (count: number): string =>
  `${String(Math.floor(count / 12)).padStart(4, '0')}-${two((count % 12) + 1)}`

/** Months from January of year 0, so that months can be added. */
export const monthCount = ({ year, month }: Civil): number => year * 12 + month - 1

/** The last day of a month. */
export const lastDay = (count: number): Day => {
  const next = count + 1
  return Date.UTC(Math.floor(next / 12), next % 12, 1) / MS_A_DAY - 1
}

/** The first day of a month. */
export const firstDay = (count: number): Day => Date.UTC(Math.floor(count / 12), count % 12, 1) / MS_A_DAY

/** The day an ISO date begins with, or null. */
export const parseDay = (iso: string): Day | null => {
  const m = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso)
  return m ? dayOf(Number(m[1]), Number(m[2]), Number(m[3])) : null
}
