import type { Language } from '../../lang/index.ts'
import { type Day, dayOf, firstDay, lastDay, weekdayOf } from './civil.ts'

/** Easter Sunday of a year of the Gregorian calendar, after Butcher (Nature, 1876). */
export const easter = (year: number): Day | null => {
  const century = Math.floor(year / 100)
  const golden = year % 19
  const leaps = Math.floor(century / 4)
  const moon =
    (19 * golden + century - leaps - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - moon - (year % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451)
  const at = moon + sunday - 7 * late + 114
  return dayOf(year, Math.floor(at / 31), (at % 31) + 1)
}

/** The fourth Thursday of November: of a year and a month (1..12), the `nth` day that is `weekday`; the last one for -1. */
const nthWeekday = (year: number, month: number, weekday: number, nth: number): Day => {
  const count = year * 12 + month - 1
  const last = lastDay(count)
  if (nth < 0) return last - ((weekdayOf(last) - weekday + 7) % 7)
  const first = firstDay(count)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
}

/** On which day of a year a feast lies, by its name in lower case; null for what is none. */
export const feast = (name: string, { calendar }: Language): ((year: number) => Day | null) | null => {
  const [month, day] = (calendar.holidays.get(name) ?? '').split('-').map(Number)
  if (month && day) return (year) => dayOf(year, month, day)
  const behind = calendar.easterDays.get(name)
  if (behind !== undefined) {
    return (year) => {
      const sunday = easter(year)
      return sunday === null ? null : sunday + behind
    }
  }
  const rule = calendar.weekdayFeasts.get(name)
  return rule ? (year) => nthWeekday(year, ...rule) : null
}
