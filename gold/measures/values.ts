import type { Quantity, Time } from '../../src/model/index.ts'
import type { Expected } from '../expected.ts'
import { type Measure, shareOf } from '../sheet.ts'
import { contained, likeness } from '../words.ts'

type Mark = NonNullable<Expected['quantities']>[number]

/** Which end of the interval a bound leaves open; wordings that leave the same end open count as one. */
const SENSE: Readonly<Record<string, string>> = {
  'at-least': 'low',
  'more-than': 'low',
  'at-most': 'high',
  'less-than': 'high',
  'up-to': 'high',
  about: 'about',
  nearly: 'about',
  vague: 'vague',
  exact: 'exact',
  range: 'exact',
}

const near = (a: number | null, b: number): boolean => a !== null && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b))

const rightValue = (got: Quantity, mark: Mark): boolean => {
  const sense = SENSE[mark.bound]
  if ((SENSE[got.bound] ?? got.bound) !== sense) return false
  if (mark.value === null) return true
  const [low, high] = typeof mark.value === 'number' ? [mark.value, mark.value] : mark.value
  if (sense === 'low') return near(got.low, low)
  if (sense === 'high') return near(got.high, high)
  if (typeof mark.value !== 'number') return near(got.low, low) && near(got.high, high)
  return near(got.low, low) || ((got.low ?? 0) <= low && low <= (got.high ?? 0))
}

/** Figures that are found, and of those the ones read rightly. */
export const quantities: Measure = ({ all, expected, listed, nameOf }) => {
  if (!expected.quantities?.length) return []
  const told = all('quantities').filter((q) => listed(q.article))
  const hitsOf = new Map(
    expected.quantities.map((mark) => {
      const here = told.filter((q) => nameOf(q.article) === mark.article)
      return [
        mark,
        here.filter((q) => contained(q.text, mark.text) >= 0.99 || likeness(q.text, mark.text) >= 0.6),
      ] as const
    }),
  )
  const hits = (mark: Mark) => hitsOf.get(mark) ?? []
  const found = expected.quantities.filter((mark) => hits(mark).length > 0)
  const read = (mark: Mark) => hits(mark).map((q) => `${q.bound} ${q.low}..${q.high}`)
  const rows = [
    shareOf(
      'quantities',
      expected.quantities,
      (mark) => hits(mark).length > 0,
      (mark) => `${mark.article}: missed "${mark.text}"`,
    ),
    shareOf(
      'quantity values',
      found,
      (mark) => hits(mark).some((q) => rightValue(q, mark)),
      (mark) =>
        `${mark.article}: "${mark.text}" read as ${read(mark).join(' | ')} instead of ${mark.bound} ${mark.value}`,
    ),
  ]
  return found.length > 0 ? rows : rows.slice(0, 1)
}

const interval = ({ start, end }: Time): string => (end && end !== start ? `${start}/${end}` : start)

/** A day is enough of a point in time; a marked interval may also come as two times that hold its ends. */
const rightTime = (hits: readonly Time[], value: string): boolean => {
  const [start = '', end] = value.length <= 7 ? [value] : value.split('/').map((part) => part.slice(0, 10))
  const cut = (iso: string) => iso.slice(0, start.length)
  return hits.some((hit) => {
    const [from = '', to] = interval(hit).split('/').map(cut)
    if (end === undefined) return from === start
    return (
      (from === start && to === end) ||
      (hits.some((x) => x.start.startsWith(start)) && hits.some((x) => (x.end ?? x.start).startsWith(end)))
    )
  })
}

/** Time expressions, found and resolved to the right day. */
export const times: Measure = ({ all, expected, listed, nameOf }) => {
  if (!expected.times?.length) return []
  const told = all('times').filter((time) => listed(time.article))
  const hits = (mark: { article: string; text: string }) =>
    told.filter((t) => nameOf(t.article) === mark.article && contained(t.text, mark.text) >= 0.99)
  return [
    shareOf(
      'times',
      expected.times,
      (mark) => rightTime(hits(mark), mark.value),
      (mark) =>
        `${mark.article}: "${mark.text}" ${hits(mark).map(interval).join(' | ') || 'not found'} instead of ${mark.value}`,
    ),
  ]
}
