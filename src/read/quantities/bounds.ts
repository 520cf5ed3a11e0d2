import type { Language } from '../../lang/index.ts'
import type { Bound } from '../../model/index.ts'
import { at, type Token } from '../../text/token.ts'
import { eachLanguage } from '../each-language.ts'
import type { Line } from './line.ts'
import { phraseWords, stands } from './phrases.ts'

export interface BoundWords {
  readonly bound: Bound
  /** tokens `at`..`next` that say it */
  readonly at: number
  readonly next: number
  /** "within": before a span of time it is a bound */
  readonly inside: boolean
  /** "just over": the figure is as good as told */
  readonly closely: boolean
}

interface Worded {
  readonly bound: Bound
  readonly words: readonly string[]
}

/** The bounds of one side, by the word that stands next to the figure. */
const bySide = (side: 'before' | 'after'): ((language: Language) => ReadonlyMap<string, readonly Worded[]>) =>
  eachLanguage(({ numbers }) => {
    const found = new Map<string, Worded[]>()
    for (const b of numbers.bounds) {
      if (b.side !== side) continue
      const words = phraseWords(b.words)
      const next = words.at(side === 'before' ? -1 : 0) ?? ''
      found.set(next, [...(found.get(next) ?? []), { bound: b.bound, words }])
    }
    return found
  })
const before = bySide('before')
const after = bySide('after')
const NONE: readonly Worded[] = []

/** Tokens in which the other level of a move stands: "from 4.25 per cent up to", "up to 6.75 per cent from". */
const NEAR = 7

const hasLevel = (tokens: readonly Token[], fromLevel: ReadonlySet<string>): boolean =>
  tokens.some((token) => token.kind === 'number') && tokens.some((token) => fromLevel.has(token.lower))

/** "goes up to 6.75 percent", "from 4 up to 6": behind a verb of motion or beside another level it says where it went, and is no bound. */
const isWay = ({ list, language }: Line, { bound, at: first, next }: BoundWords): boolean => {
  const { to, adverbs, motions, fromLevel } = language.numbers
  if (bound !== 'at-most' || !to.has(at(list, next - 1).lower)) return false
  const before = adverbs.has(at(list, first - 1).lower) ? first - 2 : first - 1
  const onwards = list.slice(next + 1, next + NEAR).some((token) => to.has(token.lower))
  return (
    (motions.has(at(list, before).lower) && !onwards) ||
    hasLevel(list.slice(Math.max(0, first - NEAR), first), fromLevel) ||
    leavesLevel(list, next, fromLevel)
  )
}

/** "up to 6.75 percent from 4.25": the level that was left follows. */
const leavesLevel = (list: readonly Token[], i: number, fromLevel: ReadonlySet<string>): boolean => {
  for (let n = i + 1; n < i + NEAR; n++)
    if (fromLevel.has(at(list, n).lower) && [n + 1, n + 2].some((m) => at(list, m).kind === 'number')) return true
  return false
}

const isClose = (words: readonly string[], { numbers }: Language): boolean =>
  words.some((word) => numbers.closely.has(word))

/** The longest bound that ends right before token `i`: "at least", "more than". */
export const boundBefore = (line: Line, i: number): BoundWords | null => {
  let best: BoundWords | null = null
  for (const { bound, words } of before(line.language).get(at(line.list, i - 1).lower) ?? NONE) {
    const from = i - words.length
    if (stands(line.list, from, words) && (!best || from < best.at))
      best = { bound, at: from, next: i, inside: bound === 'exact', closely: isClose(words, line.language) }
  }
  return best && isWay(line, best) ? null : best
}

/** The longest bound that begins at token `i`: "or more". */
export const boundAfter = ({ list, language }: Line, i: number): BoundWords | null => {
  const { numbers } = language
  let best: BoundWords | null = null
  for (const { bound, words } of after(language).get(at(list, i).lower) ?? NONE)
    if (stands(list, i, words) && (!best || i + words.length > best.next))
      best = { bound, at: i, next: i + words.length, inside: false, closely: false }
  if (!best) return null
  // "ten men plus two women", "over 9 and over 10": the words belong to the figure behind them
  const behind = at(list, best.next)
  return behind.kind === 'number' || numbers.cardinals.has(behind.lower) || numbers.rangeJoiners.has(behind.lower)
    ? null
    : best
}

/** "about" allows a tenth either way; two readers of "about 100" would accept 90 and 110, not 80 */
const ABOUT = 0.1

const rounded = (n: number, like: number): number => {
  const step = like >= 20 && Number.isInteger(like) ? 1 : 10 ** (Math.floor(Math.log10(Math.abs(like) || 1)) - 3)
  return Number((Math.round(n / step) * step).toPrecision(12))
}

/** What "about" allows of `n`, on the side away from nothing (1) or towards it (-1). */
const widened = (n: number, side: 1 | -1): number => rounded(n + side * ABOUT * Math.abs(n), Math.abs(n))

/** The closed interval that `bound` makes of a figure; `closely`, it ends where "about" would. */
export const interval = (
  low: number,
  high: number | null,
  bound: Bound,
  closely = false,
): { low: number | null; high: number | null } => {
  const top = high ?? low
  if (bound === 'at-least' || bound === 'more-than') return { low, high: closely ? widened(top, 1) : null }
  if (bound === 'at-most' || bound === 'less-than')
    return low < 0 ? { low: null, high } : { low: closely ? widened(top, -1) : 0, high: top }
  if (bound === 'about' && high !== null) return { low: widened(low, -1), high: widened(high, 1) }
  return { low, high }
}
