import type { Member } from './fact.ts'
import type { Span } from './span.ts'

/**
 * How the answer of a version stands to a claim. `bears-out`: it gives the same answer. `contradicts`: the two cannot both be repeated.
 * `differently-exact`: one says more than the other, and both hold. `unjudged`: it speaks of the same thing, and no rule can tell.
 */
export type Bearing = 'bears-out' | 'contradicts' | 'differently-exact' | 'unjudged'

/** One answer that the articles give to what a claim says. */
export interface Finding extends Span {
  readonly bearing: Bearing
  /** id of the fact in the account of the story */
  readonly fact: string
  /** the question both answer */
  readonly about: string
  /** the answer of the articles, as worded */
  readonly value: string
  /** one plain sentence */
  readonly why: string
  readonly outlets: number
  /** independent origins behind this answer alone */
  readonly origins: number
  readonly members: readonly Member[]
}

/** What the articles of a story say to a claim; `from`/`to` of a finding are the words of the claim that it speaks of. */
export interface Claim {
  readonly claim: string
  /** those that contradict first, then those that bear it out, then the rest; empty where nothing speaks of it */
  readonly findings: readonly Finding[]
}
