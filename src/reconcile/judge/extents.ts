import type { Time } from '../../model/index.ts'

/** A stretch of time in milliseconds since 1970 (of local time, taken as UTC), `to` exclusive. */
export interface Extent {
  readonly from: number
  readonly to: number
}

const MINUTE = 60_000
/** "About 5 a.m." may be ten past, "around 12:20" may be a quarter past: the rounder the clock time, the wider. */
const SLACK: readonly { readonly every: number; readonly slack: number }[] = [
  { every: 30, slack: 15 * MINUTE },
  { every: 15, slack: 7 * MINUTE },
  { every: 1, slack: 5 * MINUTE },
]

/** First instant at or after which an ISO value of any precision lies, and the instant it ends. */
const span = (iso: string): Extent => {
  const [date = '', clock] = iso.split('T')
  const [y = 1970, m, d] = date.split('-').map(Number)
  if (clock) {
    const [hours = 0, minutes = 0] = clock.split(':').map(Number)
    const at = Date.UTC(y, (m ?? 1) - 1, d ?? 1, hours, minutes)
    return { from: at, to: at + MINUTE }
  }
  if (d) return { from: Date.UTC(y, (m ?? 1) - 1, d), to: Date.UTC(y, (m ?? 1) - 1, d + 1) }
  if (m) return { from: Date.UTC(y, m - 1, 1), to: Date.UTC(y, m, 1) }
  return { from: Date.UTC(y, 0, 1), to: Date.UTC(y + 1, 0, 1) }
}

/** "Last week" is said loosely: a few days either way. */
const WEEK_SLACK = 2 * 24 * 60 * MINUTE

/** "In the evening" may be five o'clock, and "in the morning" noon. */
const PART_SLACK = 2 * 60 * MINUTE

/** What a time expression allows, with slack around a rounded clock time. */
export const extent = (time: Time): Extent => {
  const whole = { from: span(time.start).from, to: span(time.end || time.start).to }
  if (time.grain === 'week') return { from: whole.from - WEEK_SLACK, to: whole.to + WEEK_SLACK }
  if (time.grain === 'part' && time.start.includes('T'))
    return { from: whole.from - PART_SLACK, to: whole.to + PART_SLACK }
  if (time.grain !== 'minute' || time.bound === 'exact') return whole
  const minute = Math.floor(whole.from / MINUTE) % 60
  const slack = SLACK.find((s) => minute % s.every === 0)?.slack ?? 0
  return { from: whole.from - slack, to: whole.to + slack }
}

export const disjoint = (a: Extent, b: Extent): boolean => a.to <= b.from || b.to <= a.from

export const equal = (a: Extent, b: Extent): boolean => a.from === b.from && a.to === b.to
