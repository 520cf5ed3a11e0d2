import type { Step } from '../pipeline.ts'
import type { Supervised } from './supervised.ts'

/** Processor milliseconds that an account may take where nobody says otherwise: sixty articles of usual length take ten seconds. */
export const USUAL = 60_000
/** A thread looks at its budget between steps, and is ended where one step goes this far beyond it. */
const BEYOND = 1.5
/** Threads ended in the middle of a step, after which nothing more is tried. */
const TRIES = 3

/** Part of every question: what may be taken, and what is left out from the first. */
export interface Bounded {
  readonly budget: number
  readonly leaveOut: readonly Step[]
}

/**
 * The answer to a question that is an account within `budget`. A step in which the thread had to be ended is left out the next time; after three of them null,
 * for then nothing should be tried any more. Throws where the thread fails of itself.
 */
export const insisting = async <Q extends Bounded, A>({ ask }: Supervised<Q, A>, question: Q): Promise<A | null> => {
  let leaveOut = question.leaveOut
  for (let tried = 0; tried < TRIES; tried++) {
    const outcome = await ask({ ...question, leaveOut }, BEYOND * question.budget)
    if ('answer' in outcome) return outcome.answer
    if ('failed' in outcome) throw new Error(outcome.failed)
    if (!outcome.at) return null
    leaveOut = [...leaveOut, outcome.at]
  }
  return null
}
