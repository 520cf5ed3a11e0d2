import type { TimeUnit } from '../../lang/topics/calendar.ts'
import { civil, type Day, monthCount, weekdayOf } from './civil.ts'
import {
  countOf,
  day,
  days,
  low,
  month,
  months,
  type Resolved,
  type Resolver,
  turnOf,
  unitOf,
  years,
} from './resolved.ts'
import { isPast } from './tense.ts'

/** Months in a unit; none for those counted in days. */
const MONTHS: Partial<Record<TimeUnit, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }

/** `n` whole units from the one that holds the reference, counted from 0. */
export const unitAt = (unit: TimeUnit, turn: number, from: Day): Resolved | null => {
  const { year } = civil(from)
  const monday = from - weekdayOf(from)
  if (unit === 'day') return day(from + turn)
  if (unit === 'week') return days(monday + 7 * turn, monday + 7 * turn + 6, 'week')
  if (unit === 'weekend') return days(monday + 7 * turn + 5, monday + 7 * turn + 6, 'week')
  if (unit === 'month') return month(monthCount(civil(from)) + turn)
  if (unit === 'quarter') {
    const first = Math.floor(monthCount(civil(from)) / 3) * 3 + 3 * turn
    return months(first, first + 2, 'quarter')
  }
  if (unit === 'year') return years(year + turn, year + turn)
  if (unit === 'decade')
    return years(Math.floor(year / 10) * 10 + 10 * turn, Math.floor(year / 10) * 10 + 10 * turn + 9, 'decade')
  return null
}

/** `count` units up to now or from now, as precise as the unit. */
const rolling = (unit: TimeUnit, count: number, turn: number, from: Day): Resolved | null => {
  const at = monthCount(civil(from))
  const year = civil(from).year
  const size = MONTHS[unit]
  const order = <T>(a: T, b: T): readonly [T, T] => (turn < 0 ? [b, a] : [a, b])
  if (size === undefined) {
    const width = unit === 'day' ? count : unit === 'week' || unit === 'weekend' ? 7 * count : count * 0
    if (!width && unit !== 'hour' && unit !== 'minute') return null
    // "the next two days" are tomorrow and the day after
    return days(...order(turn > 0 && width ? from + 1 : from, from + turn * width), 'day')
  }
  if (size === 1 || size === 3 || (size === 12 && count === 1))
    return months(...order(at, at + turn * count * size), 'month')
  return years(...order(year, year + (turn * count * size) / 12))
}

/** ISO weekday with Monday 0. */
const SATURDAY = 5

/** "last month", "this week". */
export const unit: Resolver = (slots, context) => {
  const { reference, near, language } = context
  const [turn, name, word] = [turnOf(slots, context), unitOf(slots, context), low(slots['turn'])]
  if (reference === null || !name) return null
  // a quarter is one of the four, "the past quarter" too
  if (language.calendar.rolling.has(word) && name !== 'quarter') return rolling(name, 1, turn, reference)
  if (language.calendar.severalUnits.has(low(slots['unit'])) || (name === 'day' && turn === 0)) return null
  // said on a Monday of what was, "this weekend" is the one just over
  const over = isPast(context.tense) || (context.tense === null && !slots['turn'])
  if (name === 'weekend' && turn === 0 && over && weekdayOf(reference) < SATURDAY) return unitAt(name, -1, reference)
  const base =
    language.calendar.contextual.has(word) || (name === 'day' && turn !== 0) ? (near ?? reference) : reference
  return unitAt(name, turn, base)
}

/** "the past three years". */
export const span: Resolver = (slots, context) => {
  const { reference, language } = context
  const [turn, name, count] = [turnOf(slots, context), unitOf(slots, context), countOf(slots, context)]
  if (reference === null || !name || !count || turn === 0) return null
  // "the three previous years" are whole years before this one
  if (language.calendar.contextual.has(low(slots['turn'])) && name === 'year' && turn < 0)
    return years(civil(reference).year - count, civil(reference).year - 1)
  return rolling(name, count, turn, reference)
}

/** Months by which "two years ago" may lie further back: said in January of 2018 it may mean late 2015, for we round such times down. */
const YEARS_AGO_SLACK = 3
/** Days by which "two weeks ago" may lie further back: up to half a week is rounded down. */
const WEEKS_AGO_SLACK = 3

/** "two weeks ago". */
export const ago: Resolver = (slots, context) => {
  const { reference } = context
  const [name, count] = [unitOf(slots, context), countOf(slots, context) ?? 1]
  if (reference === null || !name) return null
  const at = monthCount(civil(reference))
  const rough = (found: Resolved): Resolved => ({ ...found, bound: 'about' })
  if (name === 'minute' || name === 'hour') return rough({ ...day(reference), grain: 'part' })
  if (name === 'day') return day(reference - count)
  if (name === 'week' || name === 'weekend')
    return rough(days(reference - 7 * count - WEEKS_AGO_SLACK, reference - 7 * count, 'week'))
  if (name === 'month' || name === 'quarter') return rough(month(at - count * (name === 'month' ? 1 : 3)))
  if (name === 'year' && count < 10) return rough(months(at - 12 * count - YEARS_AGO_SLACK, at - 12 * count, 'year'))
  const wide = civil(reference).year - count * ((MONTHS[name] ?? 12) / 12)
  return rough(years(wide, wide))
}
