import type { Reading, Span } from '../../model/index.ts'
import { type Features, wordingFeatures } from '../align/features.ts'
import { MODELS, probability } from '../align/model.ts'
import { CANNOT_LINK } from '../questions/cannot-link.ts'
import type { Figure } from '../questions/figures.ts'
import type { Wording } from '../questions/wordings.ts'
import type { Judgement } from '../statement.ts'
import type { Telling } from '../terms.ts'
import type { Weigh } from '../weights.ts'
import { judgeFigures } from './figure.ts'
import { editOf } from './wording/edits.ts'
import { featuresOf } from './wording/features.ts'
import { diff } from './wording/hunks.ts'
import { lineUp } from './wording/line-up.ts'
import { odds } from './wording/model.ts'
import { slotOf } from './wording/side.ts'

/** Up to this share of words in the same order, edits are no edits but other sentences (judge/wording/verdict.ts). */
const PARALLEL = 0.6

const flag = (b: boolean): number => (b ? 1 : 0)

/** Figures of one unit that may answer one question, as their rules judge them. */
export const figureJudgements = (
  a: readonly Figure[],
  b: readonly Figure[],
  tellings: readonly Telling[],
): readonly Judgement[] =>
  a.flatMap((x) =>
    b.flatMap((y) =>
      x.quantity.unit !== null && x.quantity.unit === y.quantity.unit && !CANNOT_LINK.some((v) => v.test(x, y))
        ? [judgeFigures(x, y, tellings)]
        : [],
    ),
  )

const editsOf = (reading: Reading, span: Span, other: Reading, otherSpan: Span): Record<string, number> => {
  const lined = lineUp({ reading, span }, { reading: other, span: otherSpan })
  const { hunks, parallel } = diff(lined.a, lined.b, lined.alignment)
  const edits = parallel < PARALLEL ? [] : hunks.map((h) => editOf(slotOf(lined, h)).effect)
  const told = odds(featuresOf(lined))
  return {
    parallel,
    laid: flag(parallel >= PARALLEL),
    rival: flag(edits.includes('rival')),
    open: flag(edits.includes('open')),
    looser: flag(edits.some((e) => e === 'more' || e === 'less')),
    equal: flag(parallel >= PARALLEL && edits.every((e) => e === 'equal')),
    agree: told.agree,
    compatible: told.compatible,
    differ: told.differ,
    neutral: told.neutral,
  }
}

/** What tells how two clauses of one story stand to each other: their clauses and their sentences lined up word by word, and what is left over. */
export const clauseFeatures = (a: Wording, b: Wording, tellings: readonly Telling[], weigh: Weigh): Features => {
  const [x, y] = [tellings[a.telling] as Telling, tellings[b.telling] as Telling]
  const base = wordingFeatures(a, b, weigh)
  const clause = editsOf(x.reading, a, y.reading, b)
  const sentence = editsOf(x.reading, a.sentence, y.reading, b.sentence)
  const figures = figureJudgements(a.figures, b.figures, tellings).map((j) => j.verdict)
  const [shorter, longer] = [a, b].map((w) => w.matter.weight).sort((p, q) => p - q)
  return {
    ...base,
    same: probability(MODELS.wording, base),
    words: flag(a.folded === b.folded),
    ...clause,
    ...Object.fromEntries(Object.entries(sentence).map(([k, v]) => [`sentence ${k}`, v])),
    'figures clash': flag(figures.includes('differ')),
    'figures agree': flag(figures.includes('agree')),
    'figures hold': flag(figures.includes('compatible')),
    lopsided: longer ? 1 - (shorter ?? 0) / longer : 0,
  }
}
