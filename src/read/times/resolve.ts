import type { TimeKind, TimeUnit } from '../../lang/topics/calendar.ts'
import { civil, type Day, dayOf, firstDay, isoDay, lastDay, monthCount, weekdayOf } from './civil.ts'
import { nearestDay, nearestMonth } from './nearest.ts'
import { ago, span, unit } from './relative.ts'
import {
  type Context,
  countOf,
  day,
  indexOf,
  low,
  month,
  monthOf,
  months,
  quarterOf,
  type Resolved,
  type Resolver,
  type Slots,
  turnOf,
  unitOf,
  years,
} from './resolved.ts'

export type { Context, Resolved } from './resolved.ts'

/** Two-figure fields of 10/9/2021, by the order of the language, or by the one that cannot be a month. */
const numeric = (slots: Slots, { language }: Context): readonly [number, number] | null => {
  const [a, b] = [Number(slots['mm']), Number(slots['dd'])]
  if (a > 12) return [b, a]
  if (b > 12 || a === b) return [a, b]
  return language.calendar.order === 'dmy' ? [b, a] : language.calendar.order === 'mdy' ? [a, b] : null
}

const date: Resolver = (slots, context) => {
  const named =
    slots['isomonth'] === undefined
      ? ([monthOf(slots, context), Number(slots['day'])] as const)
      : ([Number(slots['isomonth']), Number(slots['isoday'])] as const)
  const fields = slots['mm'] === undefined ? named : numeric(slots, context)
  if (!fields) return null
  const at = slots['year'] ? dayOf(Number(slots['year']), fields[0], fields[1]) : nearestDay(fields[0], fields[1], context.reference, context.tense)
  return at === null ? null : day(at)
}

const dayRange: Resolver = (slots, context) => {
  const first = date(slots, context)
  const last = date({ ...slots, day: slots['day2'] }, context)
  return first && last && first.start < last.start ? { start: first.start, end: last.start, grain: 'day' } : null
}

const monthAlone: Resolver = (slots, context) => {
  const index = monthOf(slots, context)
  if (index < 1) return null
  if (slots['year']) return month(Number(slots['year']) * 12 + index - 1)
  if (context.reference === null) return null
  const turn = slots['turn'] ? turnOf(slots, context) : 0
  // "this September", "June last year": the year is told
  const said = slots['turn'] && (turn === 0 || slots['ofyear'])
  if (said) return month((civil(context.reference).year + turn) * 12 + index - 1)
  return month(nearestMonth(index, context.reference, turn < 0 ? 'past' : turn > 0 ? 'future' : context.tense))
}

const weekday: Resolver = (slots, context) => {
  const { reference, tense } = context
  const target = indexOf(context.language.calendar.weekdays, slots['weekday'])
  if (reference === null || target < 0) return null
  const ahead = (target - weekdayOf(reference) + 7) % 7
  const turn = slots['turn'] ? turnOf(slots, context) : null
  const grain = slots['part'] ? 'part' : 'day'
  if (turn === -1) return { ...day(reference + (ahead || 7) - 7 - (ahead ? 0 : 7)), grain }
  if (turn === 1) return { ...day(reference + (ahead || 7)), grain }
  const future = turn === 0 ? tense !== 'past' : tense === 'future' || tense === 'awaited'
  // told in the past, the weekday after the date of publication is that next day: the text was renewed overnight. Six days ago is "last ..."
  const back = ahead === 1 && tense === 'past' ? ahead : ahead - 7
  return { ...day(ahead === 0 ? reference : reference + (future ? ahead : back)), grain }
}

const dayWord: Resolver = (slots, context) => {
  const { reference, language } = context
  const offset = language.calendar.days.get(low(slots['word']))
  return reference === null || offset === undefined ? null : { ...day(reference + offset), grain: slots['part'] ? 'part' : 'day' }
}

const part: Resolver = (slots, context) => {
  const at = slots['turn'] ? context.reference : (context.near ?? context.reference)
  const turn = slots['turn'] ? turnOf(slots, context) : 0
  return at === null ? null : { ...day(at + turn), grain: 'part' }
}

const two = (n: number): string => String(n).padStart(2, '0')
const minute = (at: Day, hour: number, min: number): Resolved | null => {
  if (hour > 24 || min > 59) return null
  const when = `${isoDay(at)}T${two(hour % 24)}:${two(min)}`
  return { start: when, end: when, grain: 'minute' }
}

const clock: Resolver = (slots, context) => {
  const at = context.near ?? context.reference
  const said = low(slots['hour'])
  const hour = /^\d/.test(said) ? Number(said) : (context.language.numbers.cardinals.get(said) ?? 99)
  if (at === null || (slots['half'] && (hour > 12 || hour === 0))) return null
  const later = context.language.calendar.afternoon.has(low(slots['half']).replace(/\.$/, ''))
  return minute(at, slots['half'] ? (hour % 12) + (later ? 12 : 0) : hour, Number(slots['min'] ?? 0))
}

const clockWord: Resolver = (slots, context) => {
  const at = context.near ?? context.reference
  const [hour, min] = (context.language.calendar.clockWords.get(low(slots['clockword'])) ?? '').split(':')
  return at === null || !hour ? null : minute(at, Number(hour), Number(min))
}

const quarter: Resolver = (slots, context) => {
  const q = quarterOf(slots, context)
  if (q < 1 || q > 4) return null
  if (slots['year']) return months(Number(slots['year']) * 12 + 3 * q - 3, Number(slots['year']) * 12 + 3 * q - 1, 'quarter')
  if (context.reference === null) return null
  const { year, month: m } = civil(context.reference)
  const now = Math.ceil(m / 3)
  const y = context.tense === 'future' ? (q < now ? year + 1 : year) : q > now ? year - 1 : year
  return months(y * 12 + 3 * q - 3, y * 12 + 3 * q - 1, 'quarter')
}

const half: Resolver = (slots, context) => {
  const q = Math.min(2, quarterOf(slots, context))
  return q && slots['year'] ? months(Number(slots['year']) * 12 + 6 * q - 6, Number(slots['year']) * 12 + 6 * q - 1, 'quarter') : null
}

const season: Resolver = (slots, context) => {
  const range = context.language.calendar.seasons.get(low(slots['season']))
  const year = slots['year'] ? Number(slots['year']) : context.reference === null ? null : civil(context.reference).year
  if (!range || year === null) return null
  const width = (range[1] - range[0] + 12) % 12
  let first = year * 12 + range[0] - 1
  const now = context.reference === null || slots['year'] ? first : monthCount(civil(context.reference))
  const turn = slots['turn'] ? turnOf(slots, context) : context.tense === 'future' ? 1 : -1
  while (turn > 0 && first < now) first += 12
  while (turn < 0 && first + (slots['turn'] ? width : 0) > now) first -= 12
  return months(first, first + width, 'quarter')
}

const holiday: Resolver = (slots, context) => {
  const [m, d] = (context.language.calendar.holidays.get(low(slots['holiday'])) ?? '').split('-').map(Number)
  if (!m || !d) return null
  const at = slots['year'] ? dayOf(Number(slots['year']), m, d) : nearestDay(m, d, context.reference, context.tense)
  return at === null ? null : day(at)
}

const LETTER: Readonly<Record<TimeUnit, string>> = {
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  weekend: 'D',
  week: 'W',
  month: 'M',
  quarter: 'M',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
}
const TIMES: Partial<Record<TimeUnit, number>> = { weekend: 2, quarter: 3, decade: 10, century: 100 }

/** How long something went on, as an ISO 8601 duration: "for eight years" is P8Y. */
const duration: Resolver = (slots, context) => {
  const [name, count] = [unitOf(slots, context), countOf(slots, context)]
  if (!name || !count) return null
  const letter = LETTER[name]
  const value = `P${letter.length > 1 ? 'T' : ''}${count * (TIMES[name] ?? 1)}${letter.at(-1)}`
  const grain = name === 'century' ? 'decade' : name === 'hour' ? 'minute' : name === 'weekend' ? 'day' : name
  return { start: value, end: value, grain, duration: true }
}

/** One resolver for each kind of form. */
export const resolvers: Readonly<Record<TimeKind, Resolver>> = {
  date,
  'day-range': dayRange,
  month: monthAlone,
  year: (slots) => years(Number(slots['year']), Number(slots['year'])),
  decade: (slots) => {
    const said = Number(slots['decade'])
    const first = said < 100 ? 1900 + said : said
    return years(first, first + 9, 'decade')
  },
  weekday,
  unit,
  span,
  ago,
  day: dayWord,
  part,
  clock,
  'clock-word': clockWord,
  quarter,
  half,
  season,
  holiday,
  'same-day': (slots, context) => {
    // "in early trading" speaks of the day of publication, "later that day" of the day spoken of
    const at = slots['today'] ? context.reference : (context.near ?? context.reference)
    return at === null ? null : { ...day(at), grain: 'part' }
  },
  duration,
}

/** "the end of 2016" is its last day, "the start of August" its first. */
export const edge = (found: Resolved, side: 'start' | 'end'): Resolved => {
  const at = side === 'start' ? found.start : found.end
  const [y = 0, m] = at.split('-').map(Number)
  if (at.length > 7 || found.duration) return at.length === 10 ? { ...found, start: at, end: at, grain: 'day' } : found
  const count = y * 12 + (m === undefined ? (side === 'start' ? 0 : 11) : m - 1)
  return day(side === 'start' ? firstDay(count) : lastDay(count))
}
