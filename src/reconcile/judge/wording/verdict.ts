import type { DifferReason, Verdict } from '../../../model/index.ts'
import { type Edit, editOf, slotOf } from './edits.ts'
import { featuresOf, type Lined } from './features.ts'
import { diff } from './hunks.ts'
import { odds, type Weights } from './model.ts'
import { reasonsOf } from './reasons.ts'

/** What is told of two passages. */
export interface WordingVerdict {
  readonly verdict: Exclude<Verdict, 'only'>
  readonly reason: DifferReason | null
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

const SURE = 0.95
const quoted = (e: Edit): string => (e.a && e.b ? `“${e.a}” and “${e.b}”` : `“${e.a || e.b}”`)

/** The verdict on passages laid side by side: by what their edits come to, composed. */
const byEdits = (edits: readonly Edit[], same: number): WordingVerdict => {
  const rival = edits.find((e) => e.effect === 'rival')
  if (rival) return { verdict: 'differ', reason: 'conflict', why: `${quoted(rival)} exclude each other (${rival.rule})`, certainty: SURE, same }
  const open = edits.find((e) => e.effect === 'open')
  if (open) return { verdict: 'unjudged', reason: null, why: `nothing explains ${quoted(open)}`, certainty: 0.5, same }
  const looser = edits.find((e) => e.effect === 'more' || e.effect === 'less')
  if (looser) return { verdict: 'compatible', reason: null, why: `${quoted(looser)}: one says more than the other, both hold`, certainty: SURE, same }
  return { verdict: 'agree', reason: null, why: edits.length ? 'every word has its like' : 'the same words', certainty: SURE, same }
}

/** How sure the weights must be, found on pairs whose event they had not seen (scripts/train-wording.ts --check): see docs/decisions/017. */
const LEAST = { differ: 0.55, agree: 0.65, compatible: 0.5 } as const

const byWeights = (lined: Lined, weights: Weights | undefined): WordingVerdict => {
  const p = odds(featuresOf(lined), weights)
  const same = 1 - p.neutral
  const told = (['differ', 'agree', 'compatible'] as const).find((v) => p[v] >= LEAST[v])
  if (!told) return { verdict: 'unjudged', reason: null, why: 'worded too differently to tell', certainty: Math.max(p.agree, p.compatible, p.differ), same }
  return { verdict: told, reason: told === 'differ' ? 'conflict' : null, why: reasonsOf(lined, told), certainty: p[told], same }
}

/** The verdict on two passages lined up. */
export const judgeLined = (lined: Lined, weights?: Weights): WordingVerdict => {
  const { hunks, parallel } = diff(lined.a, lined.b, lined.alignment)
  if (parallel < PARALLEL) return byWeights(lined, weights)
  return byEdits(
    hunks.map((h) => editOf(slotOf(lined, h))),
    SURE,
  )
}
