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

const ELSEWHERE = bitOf('figure') | bitOf('blockquote') | bitOf('comments') | bitOf('aside') | bitOf('nav')
/** Whether block `i` stands in a picture, among comments, aside or in a menu: dates there are of other things. */
export const isElsewhere = (c: Clues, i: number): boolean =>
  ((c.page.frames[c.page.runs[i]?.frame ?? 0]?.inside ?? 0) & ELSEWHERE) !== 0

/** The frame that holds all of the body and the headline. */
const holderOf = (c: Clues, { headline, body, last }: Head): number => {
  const up = (f: number): number => c.page.frames[f]?.parent ?? -1
  const depth = (f: number): number => c.page.frames[f]?.depth ?? 0
  let at = c.page.runs[body]?.frame ?? 0
  for (const i of [last, headline]) {
    let other = c.page.runs[i]?.frame ?? at
    while (at !== other && at >= 0 && other >= 0) {
      if (depth(at) >= depth(other)) at = up(at)
      else other = up(other)
    }
  }
  return Math.max(0, at)
}
/** The blocks that stand with the article in one element. */
export const within = (c: Clues, head: Head): readonly number[] => {
  const holder = holderOf(c, head)
  const inside = new Uint8Array(c.page.frames.length)
  c.page.frames.forEach((frame, f) => {
    if (f === holder || (frame.parent >= 0 && inside[frame.parent])) inside[f] = 1
  })
  return c.page.runs.flatMap((r, i) => (inside[r.frame] ? [i] : []))
}

/** So many dates in blocks of one template are those of a list of other articles; where all are of one day, so many. */
const LIST = 3
const SAME_DAY_LIST = 6
/** Longer lines are no dates of a list. */
export const LONGEST_LINE = 90
const FULL_DATE = /\d.{0,20}(?:19|20)\d{2}|(?:19|20)\d{2}.{0,20}\d|\d{1,2}\.\d{1,2}\.\d{2}(?!\d)/
/** Templates (paths of frames) in which dates are listed. */
export const listed = (c: Clues): ReadonlySet<number> => {
  const dates = new Map<number, string[]>()
  for (const run of c.page.runs) {
    const path = c.page.frames[run.frame]?.path ?? 0
    const date = run.text.length <= LONGEST_LINE ? FULL_DATE.exec(run.text)?.[0] : undefined
    if (date === undefined) continue
    const found = dates.get(path) ?? []
    found.push(date)
    dates.set(path, found)
  }
  return new Set(
    [...dates]
      .filter(([, d]) => d.length >= SAME_DAY_LIST || (d.length >= LIST && new Set(d).size > 1))
      .map(([path]) => path),
  )
}
