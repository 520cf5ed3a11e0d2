import type { Witness } from '../formats/index.ts'
import { type Candidate, MINUTES } from './candidate.ts'
import { daysApart } from './iso.ts'

/** What states machines' dates of publication. */
export const STATED: ReadonlySet<Witness> = new Set(['json-ld', 'meta', 'microdata'])
/**
 * Sites that state the moment of the last change as that of publication too, and print an earlier day beside the headline, printed the day it appeared.
 * A year and more before, it is rather that of an event.
 */
const EARLIER = { from: 1, to: 366 } as const
/** `best`, or the day printed beside the headline where that is stated to be of a change. */
export const original = (
  best: Candidate | undefined,
  ranked: readonly Candidate[],
  changed: readonly Candidate[],
): Candidate | undefined => {
  if (
    !best ||
    !STATED.has(best.from) ||
    best.value.length <= MINUTES ||
    !changed.some((c) => c.from === best.from && c.value === best.value)
  )
    return best
  const shown = ranked.find(
    (c) => (c.from === 'time' || (c.from === 'text' && c.value.length > 10)) && !c.weak && !c.aside,
  )
  const days = shown && shown.value < best.value ? daysApart(shown.value, best.value) : 0
  return days >= EARLIER.from && days <= EARLIER.to && shown ? shown : best
}
