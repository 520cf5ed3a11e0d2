import { bitOf } from './markup.ts'
import type { Measure } from './measure.ts'
import type { Page, Run } from './page.ts'

/** Where the article hangs, and how much good text every frame holds. */
export interface Trunk {
  /** index of the frame that holds nearly all of the good text */
  readonly frame: number
  /** good words in and under each frame */
  readonly mass: Float64Array
  /** good words of each run */
  readonly good: Float64Array
}

/** A child that holds this share of its parent's good text is the way down. The prototype's value. */
const SHARE = 0.8
/** A run of fewer words is a heading or a label more often than prose. */
const PROSE = 8
const AROUND =
  bitOf('nav') |
  bitOf('aside') |
  bitOf('footer') |
  bitOf('form') |
  bitOf('hidden') |
  bitOf('noscript') |
  bitOf('button') |
  bitOf('select')
const LEAVES = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'dd', 'dt', 'pre', 'figcaption'])
/** Readers' comments are prose too, and often more of it than the article. */
const COMMENT_WEIGHT = 0.2
const TAG_WEIGHT: Readonly<Record<string, number>> = {
  p: 1,
  blockquote: 1,
  li: 0.5,
  td: 0.6,
  dd: 0.6,
  figcaption: 0.2,
  h1: 0.3,
  h2: 0.3,
  h3: 0.3,
  h4: 0.2,
  a: 0.1,
}
const OTHER_TAG = 0.7

/** Words of a run that look like prose: words x (1 - link share) x sentence and tag weights. */
const goodOf = (run: Run, m: Measure, tag: string, inside: number): number => {
  const linkShare = run.text.length === 0 ? 1 : Math.min(1, run.linked / run.text.length)
  const sentence = m.stops > 0 && m.words >= PROSE ? 1 : 0.2
  return (
    m.words *
    (1 - linkShare) *
    sentence *
    (TAG_WEIGHT[tag] ?? OTHER_TAG) *
    (inside & AROUND ? 0.1 : 1) *
    (inside & bitOf('comments') ? COMMENT_WEIGHT : 1)
  )
}

/** Descends from the page while one child holds nearly all of the good text. What lies within `apart` (bits of `Frame.inside`) is not counted. */
export const trunk = (page: Page, measures: readonly Measure[], apart = 0): Trunk => {
  const { frames, runs } = page
  const mass = new Float64Array(frames.length)
  const good = new Float64Array(runs.length)
  runs.forEach((run, i) => {
    const f = frames[run.frame]
    const m = measures[i]
    if (f === undefined || m === undefined) return
    good[i] = f.inside & apart ? 0 : goodOf(run, m, f.tag, f.inside)
    mass[run.frame] = (mass[run.frame] ?? 0) + (good[i] ?? 0)
  })
  const best = new Int32Array(frames.length).fill(-1)
  // children come after their parents, so one backward pass sums up
  for (let i = frames.length - 1; i > 0; i--) {
    const up = frames[i]?.parent ?? 0
    mass[up] = (mass[up] ?? 0) + (mass[i] ?? 0)
    const rival = best[up] ?? -1
    if (rival < 0 || (mass[i] ?? 0) >= (mass[rival] ?? 0)) best[up] = i
  }
  let at = 0
  for (;;) {
    const next = best[at] ?? -1
    if (
      next < 0 ||
      LEAVES.has(frames[next]?.tag ?? '') ||
      (mass[next] ?? 0) < SHARE * (mass[at] ?? 0) ||
      (mass[at] ?? 0) === 0
    )
      break
    at = next
  }
  return { frame: at, mass, good }
}
