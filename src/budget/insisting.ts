import type { Step } from '../pipeline.ts'
import type { Supervised } from './supervised.ts'

/** Processor milliseconds that an account may take where nobody says otherwise: sixty articles of usual length take ten seconds. */
export const USUAL = 60_000
/**
 * Of what is left of the budget a thread begins nothing new beyond the first share, and is ended in the middle of a step beyond the second: the rest is for the
 * next. With .6 and .8 what was left of two seconds was too little to tell 2,000 short tellings with (`npm run hostile accounts`).
 */
const WORKING = 0.5
const ENDED = 0.7
/** Threads that work and may have to be ended. One more takes what is left, to tell what they read. */
const WORKERS = 2

/** Part of every question: what may be taken, what is left out from the first, and what threads that were ended had read (see `effortOf`). */
export interface Bounded {
  readonly budget: number
  readonly leaveOut: readonly Step[]
  readonly kept: readonly Uint8Array[]
}
/** A question of which nothing has been tried yet. */
export const untried = { leaveOut: [], kept: [] } as const

/**
 * The answer to a question that is an account within `budget`, which is a total: what a thread took before it had to be ended is not there for the next one. The
 * step it was in is left out then, and what it had read is not read again. Null where not even that can be told. Throws where the thread fails of itself.
 */
export const insisting = async <Q extends Bounded, A>({ ask }: Supervised<Q, A>, question: Q): Promise<A | null> => {
  let { budget: left, leaveOut, kept } = question
  for (let tried = 0; tried <= WORKERS && left > 0; tried++) {
    const [working, most] = tried < WORKERS ? [WORKING * left, ENDED * left] : [0, left]
    const outcome = await ask({ ...question, budget: working, leaveOut, kept }, most)
    if ('answer' in outcome) return outcome.answer
    if ('failed' in outcome) throw new Error(outcome.failed)
    left -= outcome.used
    leaveOut = [...leaveOut, ...(outcome.at ? [outcome.at] : [])]
    kept = [...kept, ...outcome.kept]
  }
  return null
}
