import { isHeading } from './landmarks.ts'
import type { Page } from './page.ts'

/** Runs from `from` up to but not including `to`. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** What stands under each heading of a page, up to the next, with the heading; what stands above the first is one too. */
export interface Sections {
  readonly all: readonly Stretch[]
  /** which of them each run stands in */
  readonly of: Int32Array
}

/** Cuts a page into sections. */
export const sections = ({ runs, frames }: Page): Sections => {
  const starts = runs.flatMap((r, i) => (i === 0 || isHeading(frames[r.frame]?.tag ?? '') ? [i] : []))
  const all = starts.map((from, k) => ({ from, to: starts[k + 1] ?? runs.length }))
  const of = new Int32Array(runs.length)
  all.forEach(({ from, to }, k) => {
    of.fill(k, from, to)
  })
  return { all, of }
}
