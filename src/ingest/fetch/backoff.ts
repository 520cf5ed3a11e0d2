const FIRST = 1000
const LONGEST = 60_000

/**
 * Milliseconds to wait before attempt `attempt` (1 is the first repetition): doubling, at most a minute, the upper half of it by chance,
 * so that many clients that failed together do not return together. `random` gives 0..1.
 */
export const backoff = (attempt: number, random: () => number): number => {
  const most = Math.min(LONGEST, FIRST * 2 ** (attempt - 1))
  return Math.round(most / 2 + (most / 2) * random())
}

/** Milliseconds from `now` (epoch) that a Retry-After header asks for, in seconds or as a date; null where it says nothing readable. */
export const retryAfter = (header: string | undefined, now: number): number | null => {
  const value = header?.trim().slice(0, 60) ?? ''
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000
  const date = /^[A-Z][a-z]{2,8},? /.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}
