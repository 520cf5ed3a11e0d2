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
  /** by index of a word of the evidence: its partner */
  readonly taken: Int16Array
  readonly lined: Lined
}

/** Up to this share of the longer passage's telling words a passage is a claim; of pairs that two papers would write, one in ten. */
export const SHORT = 0.6

const telling = (p: Passage): number => p.words.filter((w) => w.kind !== 'function' && !w.idle).length

const TURNED: Readonly<Partial<Record<PairLink, PairLink>>> = { narrower: 'wider', wider: 'narrower' }

/** How much of the longer the shorter passage is, in words that tell something. */
export const shareOf = ({ a, b }: Lined): number => Math.min(telling(a), telling(b)) / Math.max(telling(a), telling(b), 1)

/** The shorter of two passages as a claim, the longer as what it is held against. */
export const claimed = (lined: Lined): Claimed => {
  const { a, b, alignment } = lined
  const { pairs, ofA, ofB } = alignment
  return telling(a) < telling(b)
    ? { claim: a, evidence: b, partner: ofA, taken: ofB, links: new Map(pairs.map((p) => [p.a, p.link])), lined }
    : { claim: b, evidence: a, partner: ofB, taken: ofA, links: new Map(pairs.map((p) => [p.b, TURNED[p.link] ?? p.link])), lined }
}
