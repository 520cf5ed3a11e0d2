import type { Language } from '../../lang/index.ts'
import type { Bound } from '../../model/index.ts'
import type { Piece } from './tokens.ts'

export interface BoundWords {
  readonly bound: Bound
  /** pieces `at`..`next` that say it */
  readonly at: number
  readonly next: number
}

const split = new Map<string, readonly string[]>()
const partsOf = (words: string): readonly string[] => {
  const known = split.get(words) ?? words.match(/[\p{L}']+|[^\s\p{L}]/gu) ?? []
  split.set(words, known)
  return known
}

const at = (list: readonly Piece[], start: number, parts: readonly string[]): boolean => start >= 0 && parts.every((w, i) => list[start + i]?.lower === w)

/** The longest bound that ends right before piece `start`: "at least", "more than". */
export const boundBefore = (list: readonly Piece[], start: number, { numbers }: Language): BoundWords | null => {
  let best: BoundWords | null = null
  for (const b of numbers.bounds) {
    if (b.side !== 'before') continue
    const parts = partsOf(b.words)
    const from = start - parts.length
    if (at(list, from, parts) && (!best || from < best.at)) best = { bound: b.bound, at: from, next: start }
  }
  return best
}

/** The longest bound that begins at piece `start`: "or more". */
export const boundAfter = (list: readonly Piece[], start: number, { numbers }: Language): BoundWords | null => {
  let best: BoundWords | null = null
  for (const b of numbers.bounds) {
    if (b.side !== 'after') continue
    const parts = partsOf(b.words)
    if (at(list, start, parts) && (!best || start + parts.length > best.next)) best = { bound: b.bound, at: start, next: start + parts.length }
  }
  // "ten men plus two women", "over 9 and over 10": the words belong to the figure behind them
  const behind = best ? list[best.next] : undefined
  return behind && (behind.kind === 'digits' || numbers.cardinals.has(behind.lower) || numbers.rangeJoiners.has(behind.lower)) ? null : best
}

/** "about" allows a tenth either way; two readers of "about 100" would accept 90 and 110, not 80 */
const ABOUT = 0.1

const rounded = (n: number, like: number): number => {
  const step = like >= 20 && Number.isInteger(like) ? 1 : 10 ** (Math.floor(Math.log10(Math.abs(like) || 1)) - 3)
  return Number((Math.round(n / step) * step).toPrecision(12))
}

/** The closed interval that `bound` makes of a figure. */
export const interval = (low: number, high: number | null, bound: Bound): { low: number | null; high: number | null } => {
  if (bound === 'at-least' || bound === 'more-than') return { low, high: null }
  if (bound === 'at-most' || bound === 'less-than') return { low: 0, high: high ?? low }
  if (bound === 'about' && high !== null) return { low: rounded(low * (1 - ABOUT), low), high: rounded(high * (1 + ABOUT), high) }
  return { low, high }
}
