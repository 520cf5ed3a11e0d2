import type { Stretch } from './sections.ts'
import type { Surroundings } from './surroundings.ts'

interface Seen {
  readonly odds: Float64Array
  readonly s: Surroundings
  readonly words: Float64Array
  /** words x chance of being body, and words: by frame, by template, and running over the page */
  readonly byFrame: Float64Array
  readonly byPath: ReadonlyMap<number, readonly [number, number]>
  readonly running: Float64Array
  readonly bodyWords: number
  /** words before each block, and on the page */
  readonly passed: Float64Array
  readonly allWords: number
  readonly top: number
}

/** What the second look asks: how the first judged the blocks around. */
interface Feature {
  readonly name: string
  readonly of: (i: number, x: Seen) => number
}

const chance = (odds: number): number => 1 / (1 + Math.exp(-odds))
const at = (x: Seen, i: number): number => x.odds[i] ?? -6
const frameOf = (i: number, x: Seen, up: number): number => {
  let f = x.s.page.runs[i]?.frame ?? 0
  for (let k = 0; k < up && f > 0; k++) f = x.s.page.frames[f]?.parent ?? 0
  return f
}
const ratio = (a: number, b: number): number => (b > 0 ? a / b : 0)
const inFrame = (_i: number, x: Seen, f: number): number => ratio(x.byFrame[f] ?? 0, x.s.words[f] ?? 0)
/** Mean odds of the blocks around, weighted by words and nearness. */
const smooth = (i: number, x: Seen, reach: number): number => {
  let sum = 0
  let weight = 0
  for (let j = Math.max(0, i - reach); j <= i + reach && j < x.odds.length; j++) {
    if (j === i) continue
    const w = (1 + Math.min(50, x.words[j] ?? 0)) / (1 + Math.abs(i - j))
    sum += w * at(x, j)
    weight += w
  }
  return ratio(sum, weight)
}

/** The section of block `i`, or the one `step` below it. */
const sectionOf = (i: number, x: Seen, step = 0): Stretch | undefined =>
  x.s.sections.all[(x.s.sections.of[i] ?? 0) + step]
const bodyBefore = (i: number, x: Seen): number => x.running[i] ?? x.bodyWords
const wordsBefore = (i: number, x: Seen): number => x.passed[i] ?? x.allWords
/** Share of body in the words of a stretch, 0 where there is no such stretch. */
const bodyIn = (stretch: Stretch | undefined, x: Seen): number => {
  if (stretch === undefined) return 0
  const { from, to } = stretch
  return ratio(bodyBefore(to, x) - bodyBefore(from, x), wordsBefore(to, x) - wordsBefore(from, x))
}
/** Every feature of the second look, in the order of its model's columns; they follow those of the first. */
export const SECOND: readonly Feature[] = [
  { name: 'first look', of: (i, x) => at(x, i) },
  ...[-3, -2, -1, 1, 2, 3].map((d): Feature => ({ name: `first look at ${d}`, of: (i, x) => at(x, i + d) })),
  { name: 'first look within 2 blocks', of: (i, x) => smooth(i, x, 2) },
  { name: 'first look within 6 blocks', of: (i, x) => smooth(i, x, 6) },
  ...[0, 1, 2, 3].map(
    (up): Feature => ({ name: `body share of the element ${up} up`, of: (i, x) => inFrame(i, x, frameOf(i, x, up)) }),
  ),
  ...[1, 2, 3].map(
    (up): Feature => ({
      name: `share of all body in the element ${up} up`,
      of: (i, x) => ratio(x.byFrame[frameOf(i, x, up)] ?? 0, x.bodyWords),
    }),
  ),
  { name: 'body share of the branch', of: (i, x) => inFrame(i, x, x.s.branch[frameOf(i, x, 0)] ?? 0) },
  {
    name: 'body share of the template',
    of: (i, x) => ratio(...(x.byPath.get(x.s.page.frames[frameOf(i, x, 0)]?.path ?? 0) ?? ([0, 0] as const))),
  },
  { name: 'body before it', of: (i, x) => ratio(x.running[i] ?? 0, x.bodyWords) },
  { name: 'body words on the page', of: (_, x) => x.bodyWords },
  { name: 'body share of its section', of: (i, x) => bodyIn(sectionOf(i, x), x) },
  { name: 'body share of the section above', of: (i, x) => bodyIn(sectionOf(i, x, -1), x) },
  { name: 'body share of the section below', of: (i, x) => bodyIn(sectionOf(i, x, 1), x) },
  { name: 'first look at its heading', of: (i, x) => at(x, sectionOf(i, x)?.from ?? -1) },
  {
    name: 'body below its section',
    of: (i, x) => 1 - ratio(bodyBefore(sectionOf(i, x)?.to ?? x.odds.length, x), x.bodyWords),
  },
  { name: 'short of the surest block', of: (i, x) => x.top - at(x, i) },
  { name: 'surest block of the page', of: (_, x) => x.top },
]

/** Reads how a first look judged a page, for the second. `odds` are log odds by block. */
export const seen = (s: Surroundings, odds: Float64Array): Seen => {
  const { page, measures } = s
  const words = Float64Array.from(measures, (m) => m.words)
  const byFrame = new Float64Array(page.frames.length)
  const byPath = new Map<number, [number, number]>()
  const running = new Float64Array(odds.length)
  const passed = new Float64Array(odds.length)
  let bodyWords = 0
  let allWords = 0
  page.runs.forEach((r, i) => {
    const w = words[i] ?? 0
    const body = w * chance(odds[i] ?? -6)
    running[i] = bodyWords
    bodyWords += body
    passed[i] = allWords
    allWords += w
    byFrame[r.frame] = (byFrame[r.frame] ?? 0) + body
    const path = page.frames[r.frame]?.path ?? 0
    const sum = byPath.get(path) ?? [0, 0]
    byPath.set(path, [sum[0] + body, sum[1] + w])
  })
  for (let f = page.frames.length - 1; f > 0; f--) {
    const up = page.frames[f]?.parent ?? 0
    byFrame[up] = (byFrame[up] ?? 0) + (byFrame[f] ?? 0)
  }
  return {
    odds,
    s,
    words,
    byFrame,
    byPath,
    running,
    bodyWords,
    passed,
    allWords,
    top: odds.reduce((a, b) => Math.max(a, b), -6),
  }
}
