import type { Language } from '../../lang/index.ts'
import type { TimeKind, TimeUnit } from '../../lang/topics/calendar.ts'
import { civil, type Day, dayOf, firstDay, isoDay, lastDay, monthCount, parseDay, weekdayOf } from './civil.ts'
import { feast } from './feasts.ts'
import { nearestDay, nearestMonth, nearestOf } from './nearest.ts'
import { ago, span, unit, unitAt } from './relative.ts'
import {
  type Context,
  countOf,
  day,
  days,
  indexOf,
  low,
  month,
  monthOf,
  months,
  partOf,
  quarterOf,
  type Resolved,
  type Resolver,
  type Slots,
  turnOf,
  unitOf,
  years,
} from './resolved.ts'
import { isPast, isTold } from './tense.ts'

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
  const turn = slots['turn'] ? turnOf(slots, context) : 0
  const tense = turn < 0 ? 'past' : turn > 0 ? 'future' : context.tense
  const at = slots['year']
    ? dayOf(Number(slots['year']), fields[0], fields[1])
    : nearestDay(fields[0], fields[1], { ...context, tense })
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
  const tense = turn < 0 ? 'past' : turn > 0 ? 'future' : context.tense
  return month(nearestMonth(index, context.reference, { tense, relation: context.relation }))
}

const weekday: Resolver = (slots, context) => {
  const { reference, tense } = context
  const target = indexOf(context.language.calendar.weekdays, slots['weekday'])
  if (reference === null || target < 0) return null
  const ahead = (target - weekdayOf(reference) + 7) % 7
  const turn = slots['turn'] ? turnOf(slots, context) : null
  const on = (at: Day): Resolved => (slots['part'] ? partOf(at, slots['part'], context) : day(at))
  if (turn === -1) return on(reference + (ahead || 7) - 7 - (ahead ? 0 : 7))
  // "next Friday", said on a Thursday, is that of the next week
  if (turn === 1) return on(reference - weekdayOf(reference) + 7 + target)
  const future = turn === 0 ? !isPast(tense) : tense === 'future' || tense === 'awaited'
  // told in the past, the weekday after the date of publication is that next day: the text was renewed overnight. Six days ago is "last ...", or "had"
  const renewed = ahead === 1 && isTold(tense) && context.relation !== 'since'
  const back = renewed ? ahead : ahead - 7
  return on(ahead === 0 ? reference : reference + (future ? ahead : back))
}

const dayWord: Resolver = (slots, context) => {
  const { reference, language } = context
  const word = low(slots['word'])
  const offset = language.calendar.days.get(word)
  // "stamattina", "gisteravond": the part is in the word
  const part = slots['part'] ?? [...language.calendar.partHours.keys()].find((p) => word !== p && word.endsWith(p))
  return reference === null || offset === undefined
    ? null
    : part
      ? partOf(reference + offset, part, context)
      : day(reference + offset)
}

const part: Resolver = (slots, context) => {
  const at = slots['turn'] ? context.reference : (context.near ?? context.reference)
  const turn = slots['turn'] ? turnOf(slots, context) : 0
  return at === null ? null : partOf(at + turn, slots['part'], context)
}

const two = (n: number): string => String(n).padStart(2, '0')
const minute = (at: Day, hour: number, min: number): Resolved | null => {
  if (hour > 24 || min > 59) return null
  const when = `${isoDay(at)}T${two(hour % 24)}:${two(min)}`
  return { start: when, end: when, grain: 'minute' }
}

/** "ten at night" is late, "two at night" early. */
const EVENING = 6

/** The hour of the day: by "p.m.", or by the part of the day it is told of. */
const hourOf = (slots: Slots, { language: { calendar, numbers } }: Context): number => {
  const said = low(slots['hour'] ?? slots['hourword'])
  const hour = /^\d/.test(said) ? Number(said) : (numbers.cardinals.get(said) ?? 99)
  if (slots['half'])
    return hour > 12 || hour === 0
      ? 99
      : (hour % 12) + (calendar.afternoon.has(low(slots['half']).replace(/\.$/, '')) ? 12 : 0)
  const part = slots['tonight'] === undefined ? low(slots['part']) : calendar.night
  const late = calendar.lateParts.has(part) && hour < 12 && (hour >= EVENING || part !== calendar.night)
  return late ? hour + 12 : hour
}

const HOUR = 60
const NOON = 12

/** How a clock time tells its half of the day: not at all "in words" ("half past nine"), or by figures, "p.m.", "in the evening". */
export const clockOf = (slots: Slots, { numbers }: Language): 'in words' | 'told' => {
  const said = low(slots['hour'] ?? slots['hourword'])
  const hour = numbers.cardinals.get(said) ?? NOON
  return slots['half'] || slots['part'] || slots['tonight'] || /^\d/.test(said) || hour >= NOON ? 'told' : 'in words'
}

/** "half past one", "twenty to four": minutes past or before the hour. */
const clock: Resolver = (slots, context) => {
  const at = context.near ?? context.reference
  const said = low(slots['clockmin'])
  const past = /^\d/.test(said) ? Number(said) : (context.language.calendar.clockMinutes.get(said) ?? 0)
  const told = slots['clockmin'] ? (slots['before'] ? -past : past) : Number(slots['min'] ?? 0)
  const hour = hourOf(slots, context)
  const minutes = hour * HOUR + told + Number(slots['later'] ?? 0)
  return at === null || hour > 24 || minutes < 0 ? null : minute(at, Math.floor(minutes / HOUR), minutes % HOUR)
}

const clockWord: Resolver = (slots, context) => {
  const at = context.near ?? context.reference
  const [hour, min] = (context.language.calendar.clockWords.get(low(slots['clockword'])) ?? '').split(':')
  return at === null || !hour ? null : minute(at, Number(hour), Number(min))
}

/** The quarter before that of the reference, which is the one reported, `years` back. */
const reported = ({ reference }: Context, years: number): Resolved | null => {
  if (reference === null) return null
  const first = Math.floor(monthCount(civil(reference)) / 3) * 3 - 3 - 12 * years
  return months(first, first + 2, 'quarter')
}

const quarter: Resolver = (slots, context) => {
  if (slots['reported']) return reported(context, 0)
  const q = quarterOf(slots, context)
  if (slots['yearago'] && q === 0) return reported(context, 1)
  const turned = slots['yearago'] ? -1 : slots['turn'] ? turnOf(slots, context) : null
  if (turned !== null && q >= 1 && q <= 4 && context.reference !== null) {
    const first = (civil(context.reference).year + turned) * 12 + 3 * q - 3
    return months(first, first + 2, 'quarter')
  }
  if (q < 1 || q > 4) return null
  if (slots['year'])
    return months(Number(slots['year']) * 12 + 3 * q - 3, Number(slots['year']) * 12 + 3 * q - 1, 'quarter')
  if (context.reference === null) return null
  const { year, month: m } = civil(context.reference)
  const now = Math.ceil(m / 3)
  const y = context.tense === 'future' ? (q < now ? year + 1 : year) : q > now ? year - 1 : year
  return months(y * 12 + 3 * q - 3, y * 12 + 3 * q - 1, 'quarter')
}

const half: Resolver = (slots, context) => {
  const q = Math.min(2, quarterOf(slots, context))
  const year = Number(slots['year'] ?? slots['year2'] ?? 0)
  return q && year ? months(year * 12 + 6 * q - 6, year * 12 + 6 * q - 1, 'quarter') : null
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

/** "last Christmas", "next Easter": the one before the reference, or behind it. */
const inTurn = (inYear: (year: number) => Day | null, reference: Day, turn: number): Day | null => {
  const { year } = civil(reference)
  const all = [year - 1, year, year + 1].flatMap((y) => inYear(y) ?? [])
  return (turn < 0 ? all.findLast((d) => d < reference) : all.find((d) => d > reference)) ?? null
}

const holiday: Resolver = (slots, context) => {
  const inYear = feast(low(slots['holiday']), context.language)
  if (!inYear) return null
  const turn = slots['turn'] ? turnOf(slots, context) : 0
  const at = slots['year']
    ? inYear(Number(slots['year']))
    : turn === 0 || context.reference === null
      ? nearestOf(inYear, context)
      : inTurn(inYear, context.reference, turn)
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

/** "2012-13", "2014-2018": from year to year. */
const yearRange: Resolver = (slots) => {
  const first = Number(slots['year'])
  const last = slots['year2'] ? Number(slots['year2']) : Math.floor(first / 100) * 100 + Number(slots['yy'])
  return last > first ? years(first, last) : null
}

/** "since the 3rd": that day of this month, or the nearest before, or, in the future, behind; "was due on the 3rd" may be either. */
const dayOfMonth: Resolver = (slots, context) => {
  const { reference, tense } = context
  if (reference === null) return null
  const now = monthCount(civil(reference))
  const on = (count: number): Day[] => {
    const found = dayOf(Math.floor(count / 12), (count % 12) + 1, Number(slots['day']))
    return found === null ? [] : [found]
  }
  const turned = slots['turn'] ? on(now + turnOf(slots, context))[0] : undefined
  if (turned !== undefined) return day(turned)
  const near = [now - 1, now, now + 1].flatMap(on)
  const passed = near.findLast((d) => d <= reference)
  const coming = near.find((d) => d >= reference)
  const nearest = near.toSorted((a, b) => Math.abs(a - reference) - Math.abs(b - reference))[0]
  const found = tense === 'awaited' ? nearest : tense === 'future' ? coming : passed
  return found === undefined ? null : day(found)
}

/** "Friday of next week", "next week on Friday". */
const weekDay: Resolver = (slots, context) => {
  const target = indexOf(context.language.calendar.weekdays, slots['weekday'])
  if (context.reference === null || target < 0) return null
  return day(context.reference - weekdayOf(context.reference) + 7 * turnOf(slots, context) + target)
}

/** "in ten days' time", "three days later": so many units from a day on, as precise as the unit. */
export const shifted = (from: Day, count: number, unit: TimeUnit): Resolved | null => {
  const { year } = civil(from)
  if (unit === 'day') return day(from + count)
  if (unit === 'week') return { ...day(from + 7 * count), grain: 'week' }
  if (unit === 'month') return month(monthCount(civil(from)) + count)
  if (unit === 'year') return years(year + count, year + count)
  return null
}

/** "in ten days' time", "within two days": only where the sentence looks ahead, or the words do. */
const ahead: Resolver = (slots, context) => {
  const [name, count] = [unitOf(slots, context), countOf(slots, context)]
  const sure = slots['sure'] !== undefined || context.tense === 'future' || context.tense === 'awaited'
  if (context.reference === null || !name || !count || !sure) return null
  return shifted(context.reference, count, name)
}

/** "three days later", "a week before": counted from the day spoken of. */
const later: Resolver = (slots, context) => {
  const [name, count] = [unitOf(slots, context), countOf(slots, context)]
  if (context.near === null || !name || !count) return null
  return shifted(context.near, slots['before'] ? -count : count, name)
}

/** "November of that year", "that week": the year last named, or the unit of the day spoken of. */
const thatUnit: Resolver = (slots, context) => {
  const name = unitOf(slots, context)
  const index = monthOf(slots, context)
  if (name === 'year')
    return context.year === null
      ? null
      : index > 0
        ? month(context.year * 12 + index - 1)
        : years(context.year, context.year)
  return context.near === null || !name ? null : unitAt(name, 0, context.near)
}

const WEEK = 7

/** "the last week of July", "the second week of 2017", "the third month of 2021", "the week of April 10": whole weeks from a Monday, that of the first Thursday on. */
const nthUnit: Resolver = (slots, context) => {
  if (slots['whole']) {
    const at = parseDay(date(slots, context)?.start ?? '')
    return at === null ? null : weekend(slots['whole'], at - weekdayOf(at))
  }
  const whole = slots['month']
    ? monthAlone(slots, context)
    : slots['year']
      ? years(Number(slots['year']), Number(slots['year']))
      : null
  const nth = context.language.calendar.ordinals.get(low(slots['q'])) ?? Number(slots['q'])
  const last = context.language.calendar.lasts.has(low(slots['q']))
  if (!whole || !nth) return null
  const [year = 0, first] = whole.start.split('-').map(Number)
  const count = year * 12 + (first ?? 1) - 1
  if (low(slots['unit']) === 'month') return slots['month'] ? null : month(last ? count + 11 : count + nth - 1)
  const end = lastDay(first === undefined ? count + 11 : count)
  const opening = firstDay(count) + THURSDAY
  const thursday = end - ((weekdayOf(end) - THURSDAY + WEEK) % WEEK)
  const monday = last ? thursday - THURSDAY : opening - weekdayOf(opening) + WEEK * (nth - 1)
  return weekend(low(slots['unit']), monday)
}
/** Days from the first of a month to the fourth, which lies in its first week by ISO 8601. */
const THURSDAY = 3

/** The week that begins on `monday`, or its last two days. */
const weekend = (unit: string, monday: Day): Resolved =>
  unit === 'weekend' ? days(monday + 5, monday + 6, 'week') : days(monday, monday + WEEK - 1, 'week')

/** "year to date": from the first of January on. */
const toDate: Resolver = (_, { reference }) =>
  reference === null ? null : { start: `${civil(reference).year}-01-01`, end: isoDay(reference), grain: 'year' }

/** One resolver for each kind of form. */
export const resolvers: Readonly<Record<TimeKind, Resolver>> = {
  date,
  'day-range': dayRange,
  month: monthAlone,
  year: (slots) => years(Number(slots['year']), Number(slots['year'])),
  decade: (slots, context) => {
    const said = slots['decadeword']
      ? (context.language.calendar.decadeWords.get(low(slots['decadeword'])) ?? 0)
      : Number(slots['decade'])
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
  'year-range': yearRange,
  'day-of-month': dayOfMonth,
  'week-day': weekDay,
  ahead,
  later,
  'to-date': toDate,
  'that-unit': thatUnit,
  'nth-unit': nthUnit,
  century: (slots) =>
    Number(slots['nth']) > 1 ? years(Number(slots['nth']) * 100 - 100, Number(slots['nth']) * 100 - 1, 'decade') : null,
}

/** "the end of 2016" is its last day, "the start of August" its first. */
export const edge = (found: Resolved, side: 'start' | 'end'): Resolved => {
  const at = side === 'start' ? found.start : found.end
  const [y = 0, m] = at.split('-').map(Number)
  if (at.length > 7 || found.duration) return at.length === 10 ? { ...found, start: at, end: at, grain: 'day' } : found
  const count = y * 12 + (m === undefined ? (side === 'start' ? 0 : 11) : m - 1)
  return day(side === 'start' ? firstDay(count) : lastDay(count))
}
