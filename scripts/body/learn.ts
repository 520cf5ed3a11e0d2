import { type Forest, forest, oddsOf, type Trees } from '../../src/ingest/layout/html/trees.ts'
import { bin, boost, type Settings } from './boost.ts'
import { FIRST_NAMES, type Lesson, SECOND_NAMES, second, UNKNOWN } from './rows.ts'

export interface Model {
  readonly first: Trees
  readonly second: Trees
}

/**
 * First look: coarse; second look: with what the first said of the neighbours. A tenth of the features and half of the rows a tree: the loss on sites that
 * were left out is less than with three and seven tenths (docs/decisions/009).
 */
export const FIRST: Settings = {
  trees: 150,
  depth: 4,
  rate: 0.08,
  features: 0.1,
  rows: 0.5,
  ridge: 1,
  least: 0.5,
  seed: 1,
}
export const SECOND: Settings = { ...FIRST, trees: 300, rate: 0.04, seed: 2 }
/** So many forests, each from its own seed, judge together in the second look: what one has by chance the others have not. */
const FORESTS = 3

/** One forest whose score is the mean of several over the same features. */
export const together = (forests: readonly Trees[]): Trees => {
  const [one] = forests
  if (one === undefined) throw new Error('train: no forests to put together')
  return {
    ...one,
    base: forests.reduce((sum, f) => sum + f.base, 0) / forests.length,
    feature: forests.flatMap((f) => f.feature),
    at: forests.flatMap((f) => f.at),
    leaf: forests.flatMap((f) => f.leaf.map((x) => Math.round(x / forests.length))),
  }
}
/** The first look's own judgement of pages it has learnt from is too good to learn from: it is made by folds. */
const INNER = 4

const hashed = (s: string): number => [...s].reduce((h, c) => (Math.imul(h, 31) + c.charCodeAt(0)) | 0, 7) >>> 0
/** Which of `n` folds a site falls into: pages of one site stay together. */
export const foldsOf = (lessons: readonly Lesson[], n: number): number[] => {
  const hosts = [...new Set(lessons.map((l) => l.host))].sort((a, b) => hashed(a) - hashed(b) || (a < b ? -1 : 1))
  const at = new Map(hosts.map((h, i) => [h, i % n]))
  return lessons.map((l) => at.get(l.host) ?? 0)
}

const fit = (
  lessons: readonly Lesson[],
  x: readonly (readonly Float64Array[])[],
  names: readonly string[],
  settings: readonly Settings[],
): Trees[] => {
  const known = (l: Lesson): number[] => [...l.labels.keys()].filter((i) => l.labels[i] !== UNKNOWN)
  const rows = lessons.flatMap((l, k) => known(l).map((i) => x[k]?.[i] ?? new Float64Array(names.length)))
  const columns = names.map(() => new Float64Array(rows.length))
  rows.forEach((row, r) => {
    for (let f = 0; f < columns.length; f++) (columns[f] as Float64Array)[r] = row[f] as number
  })
  const labels = Uint8Array.from(lessons.flatMap((l) => known(l).map((i) => l.labels[i] ?? 0)))
  const weights = Float64Array.from(lessons.flatMap((l) => known(l).map((i) => l.weights[i] ?? 0)))
  const all = { columns, labels, weights }
  const cut = bin(all)
  return settings.map((one) => boost(all, names, one, cut))
}
const judge = (f: Forest, x: readonly Float64Array[]): Float64Array => Float64Array.from(x, (row) => oddsOf(f, row))

/** Features that read class and id, and what they are where a page has none to speak of. */
const HINTED = new Set(FIRST_NAMES.flatMap((name, f) => (name.startsWith('class hints at') ? [f] : [])))
const NO_HINT = 10
const BLANK_WEIGHT = 0.5
/**
 * The same page with class names that mean nothing, as generated ones do: newer sites have them. Learnt from the article-extraction pages alone,
 * article-pages got F .875 without such copies and .896 with them.
 */
const blanked = (l: Lesson): Lesson => ({
  ...l,
  x: l.x.map((row) => row.map((v, f) => (HINTED.has(f) ? NO_HINT : v))),
  weights: l.weights.map((w) => w * BLANK_WEIGHT),
})

/** Trains both looks. */
export const learn = (pages: readonly Lesson[], first = FIRST, then = SECOND): Model => {
  const lessons = [...pages, ...pages.map(blanked)]
  const x = lessons.map((l) => l.x)
  const folds = foldsOf(lessons, INNER)
  const odds: Float64Array[] = []
  for (let f = 0; f < INNER; f++) {
    const known = lessons.filter((_, k) => folds[k] !== f)
    const [one] = fit(
      known,
      known.map((l) => l.x),
      FIRST_NAMES,
      [first],
    )
    const trees = forest(one as Trees, FIRST_NAMES)
    lessons.forEach((l, k) => {
      if (folds[k] === f) odds[k] = judge(trees, l.x)
    })
  }
  const wide = lessons.map((l, k) => second(l, odds[k] ?? new Float64Array(l.x.length)))
  const seeds = Array.from({ length: FORESTS }, (_, k) => ({ ...then, seed: then.seed + k }))
  return {
    first: together(fit(lessons, x, FIRST_NAMES, [first])),
    second: together(fit(lessons, wide, SECOND_NAMES, seeds)),
  }
}

/** Log odds of each block of `lesson`, as both looks give them. */
export const judged = (model: Model, lesson: Lesson): { first: Float64Array; second: Float64Array } => {
  const first = judge(forest(model.first, FIRST_NAMES), lesson.x)
  return { first, second: judge(forest(model.second, SECOND_NAMES), second(lesson, first)) }
}
