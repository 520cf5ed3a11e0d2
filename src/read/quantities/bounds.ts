import type { Language } from '../../lang/index.ts'
import type { Bound } from '../../model/index.ts'
import { eachLanguage } from '../each-language.ts'
import type { Piece } from './tokens.ts'

export interface BoundWords {
  readonly bound: Bound
  /** pieces `at`..`next` that say it */
  readonly at: number
  readonly next: number
}

interface Worded {
  readonly bound: Bound
  readonly parts: readonly string[]
}

/** The bounds of one side, by the word that stands next to the figure. */
const bySide = (side: 'before' | 'after'): ((language: Language) => ReadonlyMap<string, readonly Worded[]>) =>
  eachLanguage(({ numbers }) => {
    const found = new Map<string, Worded[]>()
    for (const b of numbers.bounds) {
      if (b.side !== side) continue
      const parts = b.words.match(/[\p{L}']+|[^\s\p{L}]/gu) ?? []
      const next = parts.at(side === 'before' ? -1 : 0) ?? ''
      found.set(next, [...(found.get(next) ?? []), { bound: b.bound, parts }])
    }
    return found
  })
const before = bySide('before')
const after = bySide('after')

const at = (list: readonly Piece[], start: number, parts: readonly string[]): boolean => start >= 0 && parts.every((w, i) => list[start + i]?.lower === w)

/** The longest bound that ends right before piece `start`: "at least", "more than". */
export const boundBefore = (list: readonly Piece[], start: number, language: Language): BoundWords | null => {
  let best: BoundWords | null = null
  for (const { bound, parts } of before(language).get(list[start - 1]?.lower ?? '') ?? []) {
    const from = start - parts.length
    if (at(list, from, parts) && (!best || from < best.at)) best = { bound, at: from, next: start }
  }
  return best
}

/** The longest bound that begins at piece `start`: "or more". */
export const boundAfter = (list: readonly Piece[], start: number, language: Language): BoundWords | null => {
  const { numbers } = language
  let best: BoundWords | null = null
  for (const { bound, parts } of after(language).get(list[start]?.lower ?? '') ?? [])
    if (at(list, start, parts) && (!best || start + parts.length > best.next)) best = { bound, at: start, next: start + parts.length }
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
