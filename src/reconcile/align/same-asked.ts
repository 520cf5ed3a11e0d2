import { dice, overlap } from '../likeness.ts'
import type { Statement } from '../statement.ts'
import type { Weigh } from '../weights.ts'

/** Share of their masked words that two sentences, or two clauses, have in common at least where they ask one thing in the same words. */
const ALIKE = { sentence: 0.8, clause: 0.85 }
/** Words that a clause must share besides: "it lasted" asks anything. */
const LEAST_SHARED = 2
/** What such a pair is worth: enough that answers which clash are held against each other. */
const SURE = 0.85

/** How probably two typed answers ask one thing because they stand in the same words, the answers masked: whatever the answers are. */
export const sameAsked = (a: Statement, b: Statement, weigh: Weigh): number => {
  const common = [...a.within.stems].filter((w) => b.within.stems.has(w)).length
  if (common < LEAST_SHARED) return 0
  const alike =
    dice(a.whole, b.whole, weigh) >= ALIKE.sentence ||
    (dice(a.within, b.within, weigh) >= ALIKE.clause && overlap(a.within, b.within) >= ALIKE.clause)
  return alike ? SURE : 0
}
