import type { PairLink } from './align.ts'
import type { Lined } from './features.ts'
import type { Passage } from './passage.ts'

/** A short passage held against a long one: whether what it claims is found there. Links run from the claim to the evidence. */
export interface Claimed {
  readonly claim: Passage
  readonly evidence: Passage
  /** by index of a word of the claim: its partner, -1 for none, and how it stands to it */
  readonly partner: Int16Array
  readonly links: ReadonlyMap<number, PairLink>
  /** words of the claim whose partner stands among the same neighbours */
  readonly placed: ReadonlySet<number>
  /** by index of a word of the evidence: its partner */
  readonly taken: Int16Array
  readonly lined: Lined
}

const telling = (p: Passage): number => p.words.filter((w) => w.kind !== 'function' && !w.idle).length

const TURNED: Readonly<Partial<Record<PairLink, PairLink>>> = { narrower: 'wider', wider: 'narrower' }

/** A claim is one proposition: so many telling words at most. One in twelve of the pairs as two papers would write them has one as short, six in ten of VitaminC's. */
const WORDS = 9
/** ... and not much more than half of what it is held against, in telling words. */
const SHARE = 0.6

/** One of the two is a short claim, which the other may bear out or rule out beside much else. */
export const isClaim = ({ a, b }: Lined): boolean => {
  const [short = 0, long = 0] = [telling(a), telling(b)].sort((x, y) => x - y)
  return short <= WORDS && short <= SHARE * long
}

/** Sister terms score .3 by themselves; with this much two of the words around them are the same. */
const PLACED = 0.52

/** The shorter of two passages as a claim, the longer as what it is held against. */
export const claimed = (lined: Lined): Claimed => {
  const { a, b, alignment } = lined
  const { pairs, ofA, ofB } = alignment
  const placed = pairs.filter((p) => p.score >= PLACED)
  return telling(a) < telling(b)
    ? {
        claim: a,
        evidence: b,
        partner: ofA,
        taken: ofB,
        links: new Map(pairs.map((p) => [p.a, p.link])),
        placed: new Set(placed.map((p) => p.a)),
        lined,
      }
    : {
        claim: b,
        evidence: a,
        partner: ofB,
        taken: ofA,
        links: new Map(pairs.map((p) => [p.b, TURNED[p.link] ?? p.link])),
        placed: new Set(placed.map((p) => p.b)),
        lined,
      }
}
