import { rivalDoers } from './doers.ts'
import { lineUp } from './line-up.ts'
import { judgeLined, otherDoer, type WordingVerdict } from './verdict.ts'
import type { Worded } from './words.ts'

export type { WordingVerdict } from './verdict.ts'
export type { Worded } from './words.ts'

/**
 * What two passages that may answer one question are to each other. Their words are lined up; where most stand in one order, each word left over must be
 * explained, else it is `unjudged`; where all is put otherwise, trained weights judge, and say `unjudged` where they are not sure. A short
 * claim against a long passage is judged by weights of its own where each is the `whole` of what its article says, as in the pairs those were learnt from. The same
 * whichever stands first.
 */
export const judgeWordings = (a: Worded, b: Worded, whole = true): WordingVerdict => {
  const lined = lineUp(a, b)
  const clash = rivalDoers(lined, a, b)
  return clash ? otherDoer(clash) : judgeLined(lined, { whole })
}
