import { bitOf } from '../../layout/html/markup.ts'
import type { Clues } from '../clues.ts'

/** Where the head of the article is: indexes of the runs of its headline and of its first body, -1 where there is none. */
export interface Head {
  readonly headline: number
  readonly body: number
  /** the last run of body */
  readonly last: number
}

/** How many blocks before the headline, and after the first block of body, its date may stand. */
const BEFORE = 6
const AFTER = 2
/** Where there is no headline: so many blocks before the body. */
const UNTITLED = 15
/** Where the body begins late, its date still stands near the headline. */
const BELOW = 12
/** The blocks among which the article's own date is looked for. */
export const reach = ({ headline, body }: Head): { readonly from: number; readonly to: number } => {
  const from = headline >= 0 ? headline - BEFORE : body - UNTITLED
  return { from: Math.max(0, from), to: Math.max(headline < 0 ? 0 : headline + BELOW, body + AFTER) }
}

const ELSEWHERE = bitOf('figure') | bitOf('comments') | bitOf('aside') | bitOf('nav')
/** Whether block `i` stands in a picture, among comments, aside or in a menu: dates there are of other things. */
export const isElsewhere = (c: Clues, i: number): boolean => ((c.page.frames[c.page.runs[i]?.frame ?? 0]?.inside ?? 0) & ELSEWHERE) !== 0

/** So many dates in blocks of one template are those of a list of other articles. */
const LIST = 3
/** Longer lines are no dates of a list. */
export const LONGEST_LINE = 90
const FULL_DATE = /\d.{0,20}(?:19|20)\d{2}|(?:19|20)\d{2}.{0,20}\d|\d{1,2}\.\d{1,2}\.\d{2}(?!\d)/
/** Templates (paths of frames) in which dates are listed. */
export const listed = (c: Clues): ReadonlySet<number> => {
  const counts = new Map<number, number>()
  for (const run of c.page.runs) {
    const path = c.page.frames[run.frame]?.path ?? 0
    if (run.text.length <= LONGEST_LINE && FULL_DATE.test(run.text)) counts.set(path, (counts.get(path) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, n]) => n >= LIST).map(([path]) => path))
}
