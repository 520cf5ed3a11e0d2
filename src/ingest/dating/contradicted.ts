import { languageOf } from '../../lang/index.ts'
import type { Article, Notice } from '../../model/index.ts'
import { daysApart } from './iso.ts'
import { readDates } from './read-dates.ts'

/** Articles of one event are further apart in time where they look back; nearer ones contradict nobody. */
const FAR = 45
/** A day that the text names belongs to the time of the event, or of publication, so near to it. */
const NEAR = 10
/** The opening of a text tells when; further down it looks back. */
const OPENING = 2500

interface Told {
  readonly from: number
  readonly to: number
  readonly words: string
  /** the days it may be: one where the year is written, else that day in the years asked for */
  readonly days: readonly string[]
}

/** The middle one of `sorted` without one that is `left`. */
const medianWithout = (sorted: readonly string[], left: string): string | undefined => {
  const middle = Math.floor((sorted.length - 1) / 2)
  // those before the one left out stay where they are, those behind it move up
  return (sorted[middle] ?? '') < left ? sorted[middle] : sorted[middle + 1]
}
const yearsAround = (day: string): readonly string[] => [-1, 0, 1].map((d) => String(Number(day.slice(0, 4)) + d))

/** The days that the opening of an article's own text names; those without a year in the years about each of `around`. */
const daysTold = (a: Article, around: readonly string[]): readonly Told[] => {
  const reading = { language: languageOf(a.language).code, dayFirst: true }
  const years = [...new Set(around.flatMap(yearsAround))]
  const first = a.blocks.find((b) => b.role === 'body')?.from ?? 0
  return a.blocks
    .filter((b) => (b.role === 'body' || b.role === 'dateline') && b.from < first + OPENING)
    .flatMap((b) =>
      readDates(a.text.slice(b.from, Math.min(b.to, first + OPENING)), reading).map((d) => ({
        ...d,
        from: b.from + d.from,
        to: b.from + d.to,
      })),
    )
    .filter((d) => /^(?:\d{4}|-)-\d{2}-\d{2}/.test(d.value))
    .map(({ from, to, words, value, full }) => ({
      from,
      to,
      words,
      days: full ? [value.slice(0, 10)] : years.map((y) => `${y}${value.slice(1, 7)}`),
    }))
}
const isNear = (day: string) => (told: Told) => told.days.some((d) => daysApart(d, day) <= NEAR)

const doubt = (a: Article, day: string, usual: string): Notice | null => {
  if (daysApart(day, usual) <= FAR) return null
  const told = daysTold(a, [day, usual])
  const speaks = told.find(isNear(usual))
  if (speaks === undefined || told.some(isNear(day))) return null
  const says = `${a.name} is dated ${day} (${a.published?.evidence ?? ''}), yet its text speaks of “${speaks.words}”, and the other articles of its story are of ${usual} and thereabouts`
  return { article: a.id, rule: 'date-contradicted', says, from: speaks.from, to: speaks.to }
}

/**
 * Notices of dates that both the text and the other articles of the story contradict: far from the days of the others, while the opening of the text names
 * a day near theirs and none near its own. The date stays what it is. `articles` are those of one story.
 */
export const contradictedDates = (articles: readonly Article[]): readonly Notice[] => {
  const days = articles.flatMap((a) => a.published?.value.slice(0, 10) ?? []).sort()
  return articles.flatMap((a) => {
    const day = a.published?.value.slice(0, 10)
    const usual = day === undefined ? undefined : medianWithout(days, day)
    return day === undefined || usual === undefined || day.length < 10 || usual.length < 10
      ? []
      : (doubt(a, day, usual) ?? [])
  })
}
