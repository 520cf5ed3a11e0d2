import { bestPath, commonLength } from '../text/align.ts'
import type { Phrase, Telling } from './telling.ts'

/** Two sentences, one of each telling, that say the same in the same place of the order. */
export interface Pair {
  readonly a: Phrase
  readonly b: Phrase
  /** Dice of the distinct stems */
  readonly dice: number
}

/** How far one telling follows the other. */
export interface Chain {
  readonly pairs: readonly Pair[]
  /** share of either text, 0..1, that the path carries over, weighted by likeness */
  readonly ofA: number
  readonly ofB: number
  /** `meanOrder` along the path */
  readonly order: number
}

/** Sentences less alike than this are no step of a path (prototype on real rewritings; below it chance finds paths everywhere). */
const LEAST_DICE = 0.2

/** Share of distinct stems that two phrases have in common, 0..1. */
export const dice = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let n = 0
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  for (const s of small) if (large.has(s)) n++
  return a.size + b.size ? (2 * n) / (a.size + b.size) : 0
}

const weight = (phrases: readonly Phrase[]): number => phrases.reduce((n, p) => n + p.bag.size, 0)
/** Share of the stems of two phrases that stand in the same order in both, 0..1. */
export const sameOrder = ({ a, b }: Pair): number =>
  (2 * commonLength(a.stems, b.stems)) / (a.stems.length + b.stems.length)

/** Mean of `sameOrder`, 0..1, the most alike pairs counting most: what is alike shows how it was taken, what is not may be chance. 0 for no pairs. */
export const meanOrder = (pairs: readonly Pair[]): number =>
  pairs.length ? pairs.reduce((n, p) => n + sameOrder(p) * p.dice, 0) / pairs.reduce((n, p) => n + p.dice, 0) : 0

/** The path through both tellings along which their sentences say the same in the same order. */
export const chain = (a: Telling, b: Telling): Chain => {
  const blank: Phrase = { from: 0, to: 0, stems: [], bag: new Set(), plain: new Set() }
  const of = (t: Telling, i: number): Phrase => t.phrases[i] ?? blank
  const steps = bestPath(a.phrases.length, b.phrases.length, (i, j) => dice(of(a, i).bag, of(b, j).bag), LEAST_DICE)
  const pairs = steps.map((s) => ({ a: of(a, s.i), b: of(b, s.j), dice: s.score }))
  const carried = (side: 'a' | 'b'): number => pairs.reduce((n, p) => n + p.dice * p[side].bag.size, 0)
  return {
    pairs,
    ofA: carried('a') / Math.max(1, weight(a.phrases)),
    ofB: carried('b') / Math.max(1, weight(b.phrases)),
    order: meanOrder(pairs),
  }
}
