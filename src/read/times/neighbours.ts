import type { Match } from './forms.ts'
import type { Place } from './leaning.ts'
import { low } from './resolved.ts'

/** Units between the ends of a range. */
const LINK = 12

const DATED: ReadonlySet<string> = new Set(['month', 'date'])

/** "from January to April 2015": the earlier end is of the year of the later one. */
const withYear = (match: Match, all: readonly Match[], { article, language: { calendar } }: Place): Match => {
  if (!DATED.has(match.form.kind) || match.slots['year'] || match.slots['turn']) return match
  const linked = all.find((m) => {
    if (!DATED.has(m.form.kind) || !m.slots['year'] || m.from <= match.to || m.from > match.to + LINK) return false
    const link = article.text.slice(match.to, m.from).trim().toLowerCase()
    return calendar.to.has(link) || calendar.and.has(link)
  })
  const months = [match, linked].map((m) =>
    calendar.months.findIndex((names) => names.includes((m?.slots['month'] ?? '').toLowerCase())),
  )
  const same = linked && (months[0] ?? 0) <= (months[1] ?? -1)
  return same ? { ...match, slots: { ...match.slots, year: linked.slots['year'] } } : match
}

/** Units between a time of day and the day it is told of: "at six on the evening of Friday". */
const DAY_LINK = 24

/** Kinds that name a day. */
const DAYS: ReadonlySet<string> = new Set(['date', 'weekday', 'day', 'week-day', 'holiday'])

/** What stands between two matches of one sentence; null where they overlap, stand far apart, or more than a comma parts them. */
const linkOf = (a: Match, b: Match, text: string): string | null => {
  const [first, last] = a.from < b.from ? [a, b] : [b, a]
  if (last.from < first.to || last.from > first.to + DAY_LINK) return null
  const link = low(text.slice(first.to, last.from))
  return /^[\p{L}\s,'’-]*$/u.test(link) ? link : null
}

/** The part of the day that a day with its link names: "Friday evening", "tonight", "on the evening of May 3". */
const partOf = (
  clock: Match,
  day: Match,
  link: string,
  {
    language: {
      calendar,
      words: { stop },
    },
  }: Place,
): string | undefined => {
  const words = link.split(/[\s,'’]+/).filter(Boolean)
  const parts = (w: string): boolean =>
    calendar.and.has(w) || calendar.relations.get(w) === 'until' || (clock.from < day.from && calendar.to.has(w))
  if (words.some(parts)) return undefined
  const linked = words.find((w) => calendar.parts.includes(w))
  if (linked) return linked
  if (words.some((w) => !stop.has(w) && !calendar.fillers.has(w))) return undefined
  return day.slots['part'] ?? calendar.parts.find((part) => low(day.slots['word']).endsWith(part))
}

/** "at six on Friday evening", "yesterday evening at half past six": the half of the day is told beside the day. */
const withPart = (match: Match, all: readonly Match[], place: Place): Match => {
  const { slots } = match
  if (match.form.kind !== 'clock' || slots['half'] || slots['part'] || slots['tonight']) return match
  for (const day of all) {
    const link = DAYS.has(day.form.kind) ? linkOf(match, day, place.article.text) : null
    const part = link === null ? undefined : partOf(match, day, link, place)
    if (part) return { ...match, slots: { ...slots, part } }
  }
  return match
}

/** A match with what those beside it in the sentence say of it too: its year, its part of the day. */
export const withNeighbours = (match: Match, all: readonly Match[], place: Place): Match =>
  withPart(withYear(match, all, place), all, place)
