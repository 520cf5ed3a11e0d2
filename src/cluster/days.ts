/** First and last day of a group, days since 1970; null where none of its articles has a date. */
export type Days = readonly [number, number] | null

/**
 * Days apart at which likeness begins to count less, and at which it counts least. A date may be the day a page was crawled, so that days
 * alone part nothing: a third of news-events dated to one later day costs .005 of B-cubed F1 where .75 is left, .04 where .5 is.
 */
const FADE = { from: 7, to: 30, left: 0.67 }

/** What is left of a likeness over a gap of days, 0..1. */
export const fade = (gap: number): number => 1 - (1 - FADE.left) * Math.min(1, Math.max(0, (gap - FADE.from) / (FADE.to - FADE.from)))

export const daysOf = (known: readonly (number | null)[]): Days => {
  const days = known.filter((d) => d !== null)
  return days.length ? [Math.min(...days), Math.max(...days)] : null
}

/** The days that both together span. */
export const spanned = (x: Days, y: Days): Days => (x && y ? [Math.min(x[0], y[0]), Math.max(x[1], y[1])] : (x ?? y))

/** Days between the nearest two of two spans; 0 where either has no dates. */
export const apart = (x: Days, y: Days): number => (x && y ? Math.max(0, y[0] - x[1], x[0] - y[1]) : 0)
