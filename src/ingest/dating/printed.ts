import type { Language } from '../../lang/index.ts'
import type { Block } from '../../model/index.ts'
import { TODAY } from '../layout/html/masthead.ts'
import type { Candidate } from './candidate.ts'
import { dateLine } from './date-line.ts'
import { type Reading, readDates } from './read-dates.ts'

/** Blocks at the top and at the end in which the page's own dates stand. */
const AROUND = { top: 12, end: 3 } as const

/** Why a date line is likely to be the publication date: each is worth its points. */
const STANDING: readonly {
  readonly name: string
  readonly points: number
  readonly test: (c: {
    timed: boolean
    labelled: boolean
    belowTitle: boolean
    furniture: boolean
    after: boolean
  }) => boolean
}[] = [
  { name: 'labelled as published', points: 3, test: (c) => c.labelled },
  { name: 'with the time of day', points: 2, test: (c) => c.timed },
  { name: 'below the headline', points: 2, test: (c) => c.belowTitle },
  { name: 'not below the text', points: 4, test: (c) => !c.after },
  { name: 'not above another date', points: 4, test: (c) => !c.furniture },
]

/** Blocks that were found to be the page's own date or byline count wherever they stand; others only at the top and at the end, where readers know them for what they are. */
const mayDate = (b: Block, i: number, n: number): boolean =>
  b.role === 'dateline' ||
  b.role === 'byline' ||
  (b.role === 'furniture' && b.why !== TODAY && (i < AROUND.top || i >= n - AROUND.end))

/** The dates that the page itself prints above or under the text. */
export const printed = (
  text: string,
  blocks: readonly Block[],
  language: Language,
  reading: Reading,
): readonly Candidate[] => {
  const title = blocks.findIndex((b) => b.role === 'title')
  const last = blocks.findLastIndex((b) => b.role === 'body')
  return blocks.flatMap((b, i): readonly Candidate[] => {
    const line = mayDate(b, i, blocks.length) ? dateLine(text.slice(b.from, b.to), language, reading) : null
    if (!line) return []
    const at = {
      timed: line.date.timed,
      labelled: line.labelled && line.kind === 'published',
      belowTitle: title >= 0 && i > title,
      after: i > last,
      furniture: b.role === 'furniture',
    }
    const standing = STANDING.filter((s) => s.test(at)).reduce((n, s) => n + s.points, 0)
    const span = { from: b.from + line.date.from, to: b.from + line.date.to }
    return [
      {
        value: line.date.value,
        from: 'text',
        evidence: line.date.words,
        kind: line.kind,
        span,
        standing,
        aside: b.role === 'furniture',
      },
    ]
  })
}

/** 05/10 may be the 5th of October: where only the other order gives a day that is given for machines, that is the order of the page. */
export const settled = (
  text: string,
  blocks: readonly Block[],
  given: readonly Candidate[],
  reading: Reading,
): Reading => {
  const other = { ...reading, dayFirst: !reading.dayFirst }
  const days = new Set(given.filter((c) => c.kind === 'published').map((c) => c.value.slice(0, 10)))
  const fits = (order: Reading): boolean =>
    blocks.some(
      (b, i) =>
        mayDate(b, i, blocks.length) &&
        readDates(text.slice(b.from, b.to), order).some((d) => d.full && days.has(d.value.slice(0, 10))),
    )
  return days.size > 0 && !fits(reading) && fits(other) ? other : reading
}
