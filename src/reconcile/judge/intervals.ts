import type { Bound, Quantity } from '../../model/index.ts'

type Interval = Pick<Quantity, 'low' | 'high' | 'bound'>

/** Figures this close, relative to the larger, are one figure (5.0 and 5). */
const SAME = 1e-6

const near = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= SAME * Math.max(1, Math.abs(a), Math.abs(b)))

/** The figure a bound hangs on: 55 of "at least 55"; the middle of "about 100"; null for a vague one. */
export const anchorFigure = ({ low, high, bound }: Interval): number | null => {
  if (bound === 'vague') return null
  if (bound === 'at-least' || bound === 'more-than') return low
  if (bound === 'at-most' || bound === 'less-than') return high
  if (low !== null && high !== null) return (low + high) / 2
  return low ?? high
}

type Changing = Pick<Quantity, 'change'>

/** One tells by how much something changed, the other how much it is: "rose by 4 per cent", "rose to 4 per cent". */
export const changeAgainstLevel = (a: Changing, b: Changing): boolean => (a.change === null) !== (b.change === null)

/** Both hang on the same figure, whatever their bounds. */
export const sameFigure = (a: Interval, b: Interval): boolean => {
  const [x, y] = [anchorFigure(a), anchorFigure(b)]
  return x !== null && y !== null && near(x, y)
}

export const sameInterval = (a: Interval, b: Interval): boolean =>
  a.bound === b.bound && near(a.low, b.low) && near(a.high, b.high)

const OPEN_LOW: readonly Bound[] = ['more-than']
const OPEN_HIGH: readonly Bound[] = ['less-than']

/** "About" allows a tenth either way, yet no more than half of the last digit told: "about 100" 90 to 110, "roughly 130" 125 to 135. */
const TENTH = 0.1

/**
 * "Dozens" may be some seven times two dozen, not twenty times: 500 are no dozens, nor 1,600,000 hundreds of thousands. Words that name no size, such as "many", allow anything. Chosen by judgement:
 * over 36 marked stories 5 to 15, and no end at all, give verdicts within .001 (plain columns of scripts/score-held-out.ts).
 */
const VAGUE_SPAN = 7.5
const LEAST_SIZED = 24

const allowed = (q: Interval): Interval => {
  if (q.bound === 'vague')
    return q.high === null && q.low !== null && q.low >= LEAST_SIZED ? { ...q, high: q.low * VAGUE_SPAN } : q
  const n = q.bound === 'about' ? anchorFigure(q) : null
  if (n === null || n === 0) return q
  const slack = Math.min(Math.abs(n) * TENTH, place(n) / 2)
  return { low: n - slack, high: n + slack, bound: q.bound }
}

/** True where no figure satisfies both. "More than 51" excludes 51. */
export const exclude = (a: Interval, b: Interval): boolean =>
  below(allowed(a), allowed(b)) || below(allowed(b), allowed(a))

/** True where all of `a` lies below all of `b`. */
const below = (a: Interval, b: Interval): boolean => {
  if (a.high === null || b.low === null) return false
  if (near(a.high, b.low)) return OPEN_HIGH.includes(a.bound) || OPEN_LOW.includes(b.bound)
  return a.high < b.low
}

/** Significant digits of a figure: 2 for 46, 1 for 50 and for 400,000, 3 for 14.3. */
export const digits = (n: number): number => {
  const plain = Math.abs(n).toPrecision(12).replace(/e.*$/, '').replace('.', '').replace(/^0+/, '')
  return Math.max(1, plain.replace(/0+$/, '').length)
}

/** One unit of the last digit told: 10 for 50, 0.1 for 14.3. */
const place = (n: number): number => 10 ** (Math.floor(Math.log10(Math.abs(n))) + 1 - digits(n))

/** `rough` is `fine` told with fewer digits, rounded or cut off: 693,665 and 700,000; 229.6 and 229. */
export const roundsTo = (fine: number, rough: number): boolean =>
  rough !== 0 &&
  digits(rough) < digits(fine) &&
  Math.abs(fine - rough) < Math.min(place(rough), ROUGHEST * Math.abs(fine))

/** Nobody tells 250 as 200: what lies further from a figure is another count (scripts/score-languages.ts --planted). */
const ROUGHEST = 0.2
