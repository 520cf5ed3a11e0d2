import { civil, type Day, dayOf, monthCount } from './civil.ts'
import type { Context } from './resolved.ts'

/** Days ahead up to which a date without a year is the coming one although the sentence is in the past tense ("urged to come on 19 November"). */
const AHEAD = 100
/** Days back from which a date without a year is the coming one in a sentence about the future. */
const BACK = 120

/** How a time is told whose year is left out. */
type Told = Pick<Context, 'reference' | 'tense' | 'relation'>

const isEnd = (relation: Told['relation']): boolean => relation === 'by' || relation === 'until'

/** The day of `month`-`day` whose year is left out: the nearest to the reference, bent by the tense. Null without reference or such a day. */
export const nearestDay = (month: number, day: number, context: Told): Day | null =>
  nearestOf((year) => dayOf(year, month, day), context)

/** The same of what lies on another day each year. */
export const nearestOf = (inYear: (year: number) => Day | null, { reference, tense, relation }: Told): Day | null => {
  if (reference === null) return null
  const { year } = civil(reference)
  const all = [year - 1, year, year + 1].flatMap((y) => inYear(y) ?? [])
  const near = [...all].sort((a, b) => Math.abs(a - reference) - Math.abs(b - reference))[0]
  if (near === undefined) return null
  if (tense === 'awaited') return near
  // "closed until Easter" waits for the coming one, however short the last one is ago
  const back = isEnd(relation) ? 0 : BACK
  if (tense === 'future' && near < reference - back) return all.find((d) => d >= reference) ?? near
  if (tense !== 'future' && near > reference + AHEAD) return all.findLast((d) => d <= reference) ?? near
  return near
}

/** Months ahead up to which a bare month in a sentence about the future is the coming one; one further off is called "next August". */
const MONTHS_AHEAD = 8

/** What "was due in June" waits for, or waited for, is the nearer June. */
const HALF_YEAR = 6

/** The month (counted from January of year 0) whose year is left out. Without a tense the next month is the coming one: "reports in January", said in December. */
export const nearestMonth = (
  month: number,
  reference: Day,
  { tense, relation }: Pick<Told, 'tense' | 'relation'>,
): number => {
  const now = monthCount(civil(reference))
  const ahead = (month - 1 - (now % 12) + 12) % 12
  if (tense === 'awaited') return ahead <= HALF_YEAR ? now + ahead : now + ahead - 12
  const most = isEnd(relation) ? 12 : MONTHS_AHEAD
  if (ahead === 0 || (tense === 'future' && ahead <= most) || (tense === null && ahead === 1)) return now + ahead
  return now + ahead - 12
}
