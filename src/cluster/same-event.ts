import { apart, type Days, fade } from './days.ts'

/**
 * How alike two groups must be on the average, by the size of the smaller: a single article is rarely drawn to a wrong story, two stories of
 * four and more that are so alike tell of two like events. The best of 192 settings for all sets together (docs/decisions/018).
 */
const LEAST: readonly number[] = [0.08, 0.12, 0.14, 0.24]
export const least = (smaller: number): number => LEAST[Math.min(smaller, LEAST.length) - 1] ?? 1

/**
 * And in comparison with how alike the articles of either are among themselves: like events use the same words, with other names, places
 * and figures. With .4 for one article, of those laid beside five of the like event .42 leak in instead of .61, and .02 of its own are lost
 * (`node scripts/score-events.ts`); .5 for two and more takes MEANTIME from .968 to 1.
 */
const SHARE = { one: 0.4, more: 0.5 }
/**
 * What retellings of one text have in common beyond this is copying, and asks nothing of the one paper that wrote its own. .5 changes no set by .001 and
 * loses 8 articles of their own stories, not 9; .45 takes news-events from .961 to .951 (`node scripts/score-events.ts`).
 */
const BY_COPYING = 0.5
/** A mean over the pairs of two articles says little of their story. */
export const TELLING = 3

/** What is asked of a group: how many articles it has, how alike they are over their pairs, and the days they span. */
export interface Side {
  readonly size: number
  /** summed over the pairs */
  readonly within: number
  readonly days: Days
}

const meanWithin = ({ size, within }: Side): number => within / ((size * (size - 1)) / 2)

/** How alike two groups must be to tell of one event. */
export const needed = (x: Side, y: Side): number => {
  const [larger, smaller] = x.size >= y.size ? [x, y] : [y, x]
  const toLarger = larger.size < TELLING ? 0 : SHARE.one * Math.min(BY_COPYING, meanWithin(larger))
  const toEither = smaller.size > 1 ? SHARE.more * Math.min(meanWithin(x), meanWithin(y)) : 0
  return Math.max(least(smaller.size), toLarger, toEither)
}

/** What is left of the mean likeness of two groups, over the days between them, where they tell of one event; 0 where they do not. */
export const oneEvent = (mean: number, x: Side, y: Side): number => {
  const need = needed(x, y)
  if (mean < need) return 0
  const faded = mean * fade(apart(x.days, y.days))
  return faded >= need ? faded : 0
}
