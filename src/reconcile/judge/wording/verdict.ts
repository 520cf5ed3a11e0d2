import type { DifferReason, Verdict } from '../../../model/index.ts'
import { isClaim } from './claim.ts'
import { judgeClaim } from './claim-verdict.ts'
import type { Clash } from './clashes.ts'
import { type Edit, editOf } from './edits.ts'
import { featuresOf, type Lined } from './features.ts'
import { diff } from './hunks.ts'
import { type Linear, odds, type Weights } from './model.ts'
import { reasonsOf } from './reasons.ts'
import { slotOf } from './side.ts'
import { slots } from './slots.ts'
import { transposed } from './transposed.ts'

/** What is told of two passages. */
export interface WordingVerdict {
  readonly verdict: Exclude<Verdict, 'only'>
  readonly reason: DifferReason | null
  /** name of the rule by which an edit speaks (edits.ts); null where edits were not asked */
  readonly by: string | null
  /** one plain sentence */
  readonly why: string
  /** 0..1 */
  readonly certainty: number
  /** 0..1: that both answer one question at all */
  readonly same: number
}

/**
 * From this share of words in the same order, what is left over on each side can be laid side by side, and every edit must be explained.
 * Below it words have been put otherwise throughout. Found on pairs that differ by one word and on pairs written apart.
 */
const PARALLEL = 0.6

const [SURE, UNSURE] = [0.95, 0.5]
const quotedClash = (c: Clash | undefined): string => `“${c?.a ?? ''}” and “${c?.b ?? ''}”`
const quoted = (e: Edit): string => (e.a && e.b ? `“${e.a}” and “${e.b}”` : `“${e.a || e.b}”`)

/** Edits that exchange the same words count once: "the red cars ... red" / "the blue cars ... blue". */
const distinct = (edits: readonly Edit[]): readonly Edit[] => [
  ...new Map(edits.map((e) => [`${e.a.toLowerCase()}|${e.b.toLowerCase()}`, e])).values(),
]

/** What a passage has beside its answer may be what parts the two questions: another verb beside another figure, a year that the other does not name. */
const otherQuestion = (rivals: readonly Edit[], edits: readonly Edit[]): boolean =>
  rivals.length > 1 ||
  (rivals.length === 1 &&
    (edits.some((e) => e.effect === 'open') ||
      rivals.some((e) => e.several) ||
      edits.some((e) => e.by === 'added' && e.dated)))

/** The verdict on passages laid side by side: by what their edits come to, composed. */
const byEdits = (all: readonly Edit[], lined: Lined): WordingVerdict => {
  const edits = distinct(all)
  const rivals = edits.filter((e) => e.effect === 'rival')
  const [rival] = rivals
  if (rival && otherQuestion(rivals, edits)) {
    return {
      verdict: 'unjudged',
      reason: null,
      by: rival.by,
      why: `${quoted(rival)}, and more beside it: perhaps two questions`,
      certainty: UNSURE,
      same: UNSURE,
    }
  }
  if (rival)
    return {
      verdict: 'differ',
      reason: 'conflict',
      by: rival.by,
      why: `${quoted(rival)} exclude each other (${rival.by})`,
      certainty: SURE,
      same: SURE,
    }
  const { roles, directions } = slots(lined)
  if (directions.length > 1)
    return {
      verdict: 'differ',
      reason: 'conflict',
      by: 'direction',
      why: `${quotedClash(directions[0])}: the other way round`,
      certainty: SURE,
      same: SURE,
    }
  if (roles.turnedNames > 0)
    return {
      verdict: 'differ',
      reason: 'conflict',
      by: 'roles',
      why: 'who did it to whom is told the other way round',
      certainty: SURE,
      same: SURE,
    }
  const turned = transposed(lined)
  if (turned)
    return {
      verdict: 'unjudged',
      reason: null,
      by: 'order',
      why: `${quotedClash(turned)}: perhaps the other way round`,
      certainty: UNSURE,
      same: SURE,
    }
  const open = edits.find((e) => e.effect === 'open')
  if (open)
    return {
      verdict: 'unjudged',
      reason: null,
      by: open.by,
      why: `nothing explains ${quoted(open)}`,
      certainty: UNSURE,
      same: SURE,
    }
  const looser = edits.find((e) => e.effect === 'more' || e.effect === 'less')
  if (looser)
    return {
      verdict: 'compatible',
      reason: null,
      by: looser.by,
      why: `${quoted(looser)}: one says more than the other, both hold`,
      certainty: SURE,
      same: SURE,
    }
  return {
    verdict: 'agree',
    reason: null,
    by: null,
    why: edits.length ? 'every word has its like' : 'the same words',
    certainty: SURE,
    same: SURE,
  }
}

/** The verdict where one thing is told of two persons. */
export const otherDoer = (clash: Clash): WordingVerdict => ({
  verdict: 'differ',
  reason: 'conflict',
  by: 'doers',
  why: `${quotedClash(clash)}: another did it`,
  certainty: SURE,
  same: SURE,
})

/** How sure the weights must be, found on pairs whose event they had not seen (scripts/train-wording.ts --check): see docs/decisions/017. */
const LEAST = { differ: 0.58, agree: 0.66, compatible: 0.45 } as const

const byWeights = (lined: Lined, weights: Weights | undefined): WordingVerdict => {
  const p = odds(featuresOf(lined), weights)
  const same = 1 - p.neutral
  const told = (['differ', 'agree', 'compatible'] as const).find((v) => p[v] >= LEAST[v])
  if (!told)
    return {
      verdict: 'unjudged',
      reason: null,
      by: null,
      why: 'worded too differently to tell',
      certainty: Math.max(p.agree, p.compatible, p.differ),
      same,
    }
  return {
    verdict: told,
    reason: told === 'differ' ? 'conflict' : null,
    by: null,
    why: reasonsOf(lined, told),
    certainty: p[told],
    same,
  }
}

/** A short claim held against a long passage. */
const byClaim = (lined: Lined, weights: Linear | undefined): WordingVerdict => {
  const { verdict, certainty, same } = judgeClaim(lined, weights)
  const why =
    verdict === 'unjudged' ? 'nothing in the longer tells whether the shorter holds' : reasonsOf(lined, verdict)
  return { verdict, reason: verdict === 'differ' ? 'conflict' : null, by: 'claim', why, certainty, same }
}

/** Every word that tells something has its like on the other side, in whatever order. */
const allMeet = ({ a, b, alignment: { pairs } }: Lined): boolean => {
  const same = pairs.filter((p) => p.link === 'same' || p.link === 'synonym')
  const telling = (p: Lined['a']): number => p.words.filter((w) => w.kind !== 'function').length
  return same.length > 1 && same.length === telling(a) && same.length === telling(b)
}

/** A passage that stands whole in one so many times as long is what that is about; in a longer one it may be a scrap. */
const LONGER = 3

const within = ({ a, b }: Lined, contained: number): boolean =>
  contained === 1 && Math.max(a.words.length, b.words.length) <= LONGER * Math.min(a.words.length, b.words.length)

interface Means {
  /** each passage is all that its article says; else no claim is asked */
  readonly whole?: boolean
  /** weights other than those that are read from the files beside, for learning */
  readonly weights?: Weights | undefined
  readonly claims?: Linear | undefined
}

/** The verdict on two passages lined up. */
export const judgeLined = (lined: Lined, { weights, claims, whole = true }: Means = {}): WordingVerdict => {
  const { hunks, parallel, contained } = diff(lined.a, lined.b, lined.alignment)
  if (parallel < PARALLEL && !within(lined, contained) && !allMeet(lined))
    return whole && isClaim(lined) ? byClaim(lined, claims) : byWeights(lined, weights)
  return byEdits(
    hunks.map((h) => editOf(slotOf(lined, h))),
    lined,
  )
}
