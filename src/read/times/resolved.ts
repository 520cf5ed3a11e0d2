import type { Language } from '../../lang/index.ts'
import type { TimeUnit } from '../../lang/topics/calendar.ts'
import type { Bound, Time } from '../../model/index.ts'
import { type Day, isoDay, isoMonth } from './civil.ts'
import type { Tense } from './tense.ts'

/** What a time expression comes to. */
export interface Resolved {
  readonly start: string
  readonly end: string
  readonly grain: Time['grain']
  readonly duration?: boolean
  readonly bound?: Bound
}

/** What a form is resolved against. */
export interface Context {
  /** the day the article speaks from; null where nobody knows */
  readonly reference: Day | null
  /** the day spoken of at this point of the text */
  readonly near: Day | null
  /** the year last named */
  readonly year: number | null
  readonly tense: Tense
  /** what the words before say of it: since, by */
  readonly relation: Time['relation']
  readonly language: Language
}

export type Slots = Readonly<Record<string, string | undefined>>

/** Lower case with plain apostrophes and single blanks, as the lists are written. */
export const low = (s: string | undefined): string => (s ?? '').toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ')
export const day = (at: Day): Resolved => ({ start: isoDay(at), end: isoDay(at), grain: 'day' })
/** A part of a day: by its hours, where the part has some of its own. */
export const partOf = (at: Day, part: string | undefined, { language }: Context): Resolved => {
  const hours = language.calendar.partHours.get(low(part))
  const [from, to] = hours ? [`T${hours[0]}`, `T${hours[1]}`] : ['', '']
  return { start: `${isoDay(at)}${from}`, end: `${isoDay(at)}${to}`, grain: 'part' }
}
export const days = (from: Day, to: Day, grain: Time['grain']): Resolved => ({
  start: isoDay(from),
  end: isoDay(to),
  grain,
})
export const month = (count: number): Resolved => ({ start: isoMonth(count), end: isoMonth(count), grain: 'month' })
export const months = (from: number, to: number, grain: Time['grain']): Resolved => ({
  start: isoMonth(from),
  end: isoMonth(to),
  grain,
})
export const years = (from: number, to: number, grain: Time['grain'] = 'year'): Resolved => ({
  start: String(from),
  end: String(to),
  grain,
})

export const indexOf = (lists: readonly (readonly string[])[], word: string | undefined): number =>
  lists.findIndex((l) => l.includes(low(word)))
export const monthOf = (slots: Slots, { language }: Context): number =>
  indexOf(language.calendar.months, slots['month']) + 1
export const turnOf = (slots: Slots, { language }: Context): number =>
  language.calendar.turns.get(low(slots['turn'])) ?? 0
export const countOf = (slots: Slots, { language }: Context): number | null => {
  const n = low(slots['n'])
  return /^\d/.test(n) ? Number(n) : (language.numbers.cardinals.get(n) ?? language.calendar.few.get(n) ?? null)
}
export const unitOf = (slots: Slots, { language }: Context): TimeUnit | undefined =>
  language.calendar.units.get(low(slots['unit']))
export const quarterOf = (slots: Slots, { language }: Context): number =>
  /^\d$/.test(slots['q'] ?? '') ? Number(slots['q']) : (language.calendar.ordinals.get(low(slots['q'])) ?? 0)

export type Resolver = (slots: Slots, context: Context) => Resolved | null
