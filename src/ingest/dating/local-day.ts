import { type Candidate, MINUTES } from './candidate.ts'
import { daysApart } from './iso.ts'

const isUtc = (value: string): boolean => value.length > 10 && /(?:Z|[+-]00:00)$/.test(value)
/** Whether `day` can be the local day at the moment `utc`: the day before in the west until noon, the day after in the east from ten o'clock on. */
const isLocalDay = (day: string, utc: string): boolean => {
  const hour = Number(utc.slice(11, 13))
  return daysApart(day, utc) === 1 && (day < utc ? hour < 12 : hour >= 10)
}
const ZONED = /[+-]\d{2}:\d{2}$|Z$/
/** A moment in UTC, to the minute; empty where it is none. */
const minuteOf = (value: string): string => {
  const moment = new Date(value)
  return Number.isNaN(moment.getTime()) ? '' : moment.toISOString().slice(0, MINUTES)
}
/** The moment in UTC that `best` tells: as it stands, or where another tells a zone with which its clock is that of UTC ("02:24" and "9:24 pm EST"). */
const inUtc = (best: Candidate, others: readonly Candidate[]): string | null => {
  if (isUtc(best.value)) return best.value
  const clock = best.value.slice(0, MINUTES)
  return clock.length === MINUTES &&
    others.some((c) => c !== best && ZONED.test(c.value) && c.value.length > MINUTES && minuteOf(c.value) === clock)
    ? clock
    : null
}
/** The best of `ranked`; but where that is in UTC and another one tells the neighbouring day by the local clock, that is the day that people know. */
export const local = (ranked: readonly Candidate[]): Candidate | undefined => {
  const [best] = ranked
  const utc = best ? inUtc(best, ranked) : null
  if (!best || utc === null) return best
  // what stands above the headline is today's date as often, and that is tomorrow's for whoever reads late
  const days = ranked.filter((c) => c !== best && !c.weak && !c.aside && !isUtc(c.value) && c.value.length >= 10)
  // an address may be older than the article that the page itself dates by its own clock
  if (days.find((c) => c.from === 'text' && c.value.length > 10)?.value.slice(0, 10) === utc.slice(0, 10)) return best
  return days.find((c) => isLocalDay(c.value, utc)) ?? best
}
