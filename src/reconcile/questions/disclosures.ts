import { reasonOf } from '../judge/when-told.ts'
import { containment, dice } from '../likeness.ts'
import type { Judgement, Kind } from '../statement.ts'
import type { Telling } from '../terms.ts'
import type { Weigh } from '../weights.ts'
import { answers, isSought, type Matter, matterIn } from './open-matters.ts'
import { type Wording, wordingsOf } from './wordings.ts'

/** Shares of the likeness of two statements that a thing is not known; that both say so is half of it. */
const SHARE = { base: 0.2, clause: 0.35, sentence: 0.25, contained: 0.2 }
const THRESHOLD = 0.36

/** What is told of a matter that another telling says is not known is of one question with it. */
const ANSWERED = 0.6

/** A clause that says that a thing is not known, or one that tells such a thing. */
interface Disclosure extends Wording {
  readonly about: Matter | null
}

const alike = (a: Wording, b: Wording, weigh: Weigh): number =>
  SHARE.base +
  SHARE.clause * dice(a.within, b.within, weigh) +
  SHARE.sentence * dice(a.whole, b.whole, weigh) +
  SHARE.contained * containment(a.whole, b.whole, weigh)

const likeness = (a: Disclosure, b: Disclosure, weigh: Weigh): number => {
  if (a.unknown && b.unknown) return alike(a, b, weigh)
  const [open, known] = a.unknown ? [a, b] : [b, a]
  return open.unknown && open.about && known.about && answers(open.about, known.about) ? ANSWERED : 0
}

const judge =
  (_group: readonly Disclosure[], tellings: readonly Telling[]) =>
  (a: Disclosure, b: Disclosure): Judgement => {
    if (a.unknown && b.unknown) return { verdict: 'agree', reason: null, why: 'no telling has it', certainty: 0.8 }
    if (a.unknown === b.unknown)
      return { verdict: 'unjudged', reason: null, why: 'told beside one that does not know it', certainty: ANSWERED }
    const why = 'one telling has what another says is not known'
    return { verdict: 'differ', reason: reasonOf(a, b, tellings), why, certainty: 0.8 }
  }

/** What the articles say is not known or was not told, a cause, a name, a comment; and who tells it all the same. */
export const disclosures: Kind<Disclosure> = {
  name: 'disclosure',
  threshold: THRESHOLD,
  likeness,
  apart: (a, b) => a.telling === b.telling,
  answer: (s) => s.folded,
  statements: (telling, index, weigh) =>
    wordingsOf(telling, index, weigh).flatMap((w) => {
      const about = matterIn(w, telling.language)
      return w.unknown || (about && !isSought(w, telling.language)) ? [{ ...w, about }] : []
    }),
  judge,
}
