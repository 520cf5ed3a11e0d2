import { isClaim } from '../../src/reconcile/judge/wording/claim.ts'
import { claimFeatures } from '../../src/reconcile/judge/wording/claim-features.ts'
import { featuresOf } from '../../src/reconcile/judge/wording/features.ts'
import { lineUp } from '../../src/reconcile/judge/wording/line-up.ts'
import { CLASSES, type Trees, type Weights } from '../../src/reconcile/judge/wording/model.ts'
import { boost } from '../body/boost.ts'
import { logistic, type Row, type Linear as Standardised } from './logistic.ts'
import { contradictions, type Label, type Marked, newsSentences } from './pairs.ts'

/** A pair with its features. `corpus` says where it comes from. */
export interface Lesson {
  readonly corpus: string
  readonly marked: Marked
  readonly features: readonly (readonly [string, number])[]
  /** those of the shorter held against the longer; null where neither is short */
  readonly claim: readonly (readonly [string, number])[] | null
}

/**
 * What a pair of each corpus counts. Sentences of real news and those written for the purpose count most; in encyclopaedic claims "agree" means that the one
 * follows from the other, so it teaches only that the two do not differ.
 */
const WEIGHT: Readonly<Record<string, number>> = {
  'news-pairs': 1,
  'news-events': 0.3,
  'ecb-plus': 0.3,
  vitaminc: 0.1,
  'fever-symmetric-dev': 0.05,
}

export const lesson = (corpus: string, marked: Marked): Lesson => {
  const lined = lineUp(marked.a, marked.b)
  return { corpus, marked, features: featuresOf(lined), claim: isClaim(lined) ? claimFeatures(lined) : null }
}

export const lessons = async (): Promise<Lesson[]> => {
  const sets: [string, Marked[]][] = []
  for (const name of ['news-pairs', 'vitaminc', 'fever-symmetric-dev']) sets.push([name, await contradictions(name)])
  for (const name of ['news-events', 'ecb-plus']) sets.push([name, await newsSentences(name)])
  return sets.flatMap(([corpus, marked]) => marked.map((m) => lesson(corpus, m)))
}

const ENTAILED = new Set(['vitaminc', 'fever-symmetric-dev'])

/** Each corpus but the first has an intercept of its own, for how often its articles differ is no property of two passages; it is left out of the weights. */
const CORPORA = ['news-events', 'ecb-plus', 'vitaminc', 'fever-symmetric-dev']

const rowsOf = (l: Lesson): Row[] => {
  const x = [...l.features.map(([, v]) => v), ...CORPORA.map((c) => Number(c === l.corpus))]
  const weight = WEIGHT[l.corpus] ?? 1
  const y = (label: Label): number => CLASSES.indexOf(label)
  if (l.marked.label === 'agree' && ENTAILED.has(l.corpus))
    return [
      { x, y: y('agree'), weight: weight / 2 },
      { x, y: y('compatible'), weight: weight / 2 },
    ]
  return [{ x, y: y(l.marked.label), weight }]
}

/** Pulls the weights towards 0: chosen by the loss on left-out pairs. */
const RIDGE = 0.08

/** Numbers of four digits are enough. */
const round = (x: number): number => Number(x.toPrecision(4))

/** Small steps, a fifth of the features a tree: with so few lessons what keeps trees unlike each other counts most. */
const TREES = { trees: 200, depth: 3, rate: 0.04, features: 0.2, rows: 0.6, ridge: 1, least: 0.5, seed: 1 }

const trees = (from: readonly Lesson[], names: readonly string[]): Trees => {
  const rows = from.map((l) => [...l.features.map(([, v]) => v), ...CORPORA.map((c) => Number(c === l.corpus))])
  const columns = names.map((_, k) => Float64Array.from(rows, (r) => r[k] ?? 0))
  const labels = Uint8Array.from(from, (l) => Number(l.marked.label === 'differ'))
  return boost({ columns, labels, weights: Float64Array.from(from, (l) => WEIGHT[l.corpus] ?? 1) }, names, TREES)
}

/** Weights over the features as they are, without those of the last so many, which are the corpora's. */
export const folded = ({ mean, scale, weights }: Standardised, corpora: number): number[][] =>
  weights.map(([base = 0, ...w]) => {
    const own = w.map((wi, i) => wi / (scale[i] ?? 1))
    return [
      round(base - own.reduce((s, wi, i) => s + wi * (mean[i] ?? 0), 0)),
      ...own.slice(0, w.length - corpora).map(round),
    ]
  })

/** A model of these lessons, its standardisation folded into the weights. */
export const learn = (from: readonly Lesson[], ridge = RIDGE): Weights => {
  const { mean, scale, weights } = logistic(from.flatMap(rowsOf), CLASSES.length, ridge)
  const features = from[0]?.features.map(([n]) => n) ?? []
  return {
    features,
    differ: trees(from, [...features, ...CORPORA]),
    weights: folded({ mean, scale, weights }, CORPORA.length),
  }
}

const hashed = (s: string): number => [...s].reduce((h, c) => (Math.imul(h, 31) + c.charCodeAt(0)) | 0, 7) >>> 0
/** Which of `n` folds a lesson falls into: pairs of one event stay together. */
export const foldOf = ({ marked, corpus }: Lesson, n: number): number => hashed(`${corpus}/${marked.group}/fold`) % n
