import { isHeading } from './landmarks.ts'
import type { Page } from './page.ts'

/** What was passed between the headline and each block. */
export interface Passed {
  /** headings that are links: titles of other articles */
  readonly linkedHeadings: Float64Array
  /** headings as high as the headline, or higher */
  readonly equals: Float64Array
  /** time elements: entries, comments, other articles */
  readonly times: Float64Array
  /** blocks that are mostly links */
  readonly links: Float64Array
}

/** Share of links from which a block is mostly links. */
const MOSTLY = 0.5

/** Counts what stands between the headline (or the beginning) and each block. */
export const passedSince = (page: Page, headline: number): Passed => {
  const { runs, frames, marks } = page
  const n = runs.length
  const linkedHeadings = new Float64Array(n)
  const equals = new Float64Array(n)
  const times = new Float64Array(n)
  const links = new Float64Array(n)
  const timed = new Uint16Array(n)
  for (const m of marks) if (m.kind === 'time' && m.run >= 0 && m.run < n) timed[m.run] = (timed[m.run] ?? 0) + 1
  const tagOf = (i: number): string => frames[runs[i]?.frame ?? 0]?.tag ?? ''
  const rank = isHeading(tagOf(headline)) ? tagOf(headline) : 'h1'
  let [a, b, c, d] = [0, 0, 0, 0]
  runs.forEach((r, i) => {
    if (i === headline) a = b = c = d = 0
    linkedHeadings[i] = a
    equals[i] = b
    times[i] = c
    links[i] = d
    const linked = r.linked > MOSTLY * r.text.length
    c += timed[i] ?? 0
    if (linked) d++
    if (i === headline || !isHeading(tagOf(i))) return
    if (linked) a++
    if (tagOf(i) <= rank) b++
  })
  return { linkedHeadings, equals, times, links }
}
