import { containment, dice } from '../likeness.ts'
import type { Judgement, Kind } from '../statement.ts'
import type { Weigh } from '../weights.ts'
import { type Wording, wordingsOf } from './wordings.ts'

/** Shares of the likeness of two statements that a thing is not known; that both say so is half of it. */
const SHARE = { base: 0.2, clause: 0.35, sentence: 0.25, contained: 0.2 }
const THRESHOLD = 0.36

const likeness = (a: Wording, b: Wording, weigh: Weigh): number =>
  SHARE.base +
  SHARE.clause * dice(a.within, b.within, weigh) +
  SHARE.sentence * dice(a.whole, b.whole, weigh) +
  SHARE.contained * containment(a.whole, b.whole, weigh)

const judge = (): Judgement => ({ verdict: 'agree', reason: null, why: 'no telling has it', certainty: 0.8 })

/** What the articles say is not known or was not told: the cause, a name, a comment. */
export const disclosures: Kind<Wording> = {
  name: 'disclosure',
  threshold: THRESHOLD,
  likeness,
  apart: (a, b) => a.telling === b.telling,
  answer: (s) => s.folded,
  statements: (telling, index, weigh) => wordingsOf(telling, index, weigh).filter((w) => w.unknown),
  judge: () => judge,
}
