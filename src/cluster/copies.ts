import type { Profile } from './profile.ts'

/** Share of the terms of the richer of two articles that both have: with text in common they are one text, edited at most. */
const ONE_TEXT = 0.7

/** Whether two profiles are of one text, edited at most. Cost: linear in their terms. */
export const isOneText = (a: Profile, b: Profile): boolean => {
  const larger = Math.max(a.terms.length, b.terms.length)
  if (Math.min(a.terms.length, b.terms.length) < ONE_TEXT * larger) return false
  const own = new Set(a.terms)
  let both = 0
  for (const term of b.terms) if (own.has(term)) both++
  return both >= ONE_TEXT * larger
}
