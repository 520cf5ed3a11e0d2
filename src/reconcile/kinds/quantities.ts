import type { Quantity } from '../../model/index.ts'
import { dice } from '../likeness.ts'
import type { Kind } from '../statement.ts'
import type { Weigh } from '../weights.ts'
import { type Figure, figureAt, fixed } from './figure.ts'
import { anchorFigure, exclude, roundsTo, sameFigure } from './intervals.ts'
import { judgeQuantities } from './judge-quantities.ts'
import { neverTogether, strangers } from './strangers.ts'
import { sums } from './sums.ts'

/** Shares of the likeness of two figures; found by grid on marked stories, see docs/decisions. */
const SHARE = {
  near: 0.35,
  clause: 0.15,
  sentence: 0.2,
  noun: 0.25,
  happening: 0.1,
  closeness: 0.25,
  bound: 0.06,
  unlikeNoun: 0.15,
  excluded: 0.08,
  renamed: 0.05,
  thing: 0.05,
}
const THRESHOLD = 0.3

/** How close figures are told that are not the same: one the other rounded, or both possible; the rest by how far they lie apart. */
const CLOSE = { rounded: 0.7, possible: 0.5, apart: 0.8 }
/** Figures further apart than this share of the larger are not told as one rounded. */
const ROUNDING = 0.02
/** A count that was revised lies close to the earlier one; twice the figure is another count. */
const FALL = 3

const closeness = (a: Quantity, b: Quantity): number => {
  if (sameFigure(a, b)) return 1
  const [x, y] = [anchorFigure(a), anchorFigure(b)]
  if (x === null || y === null) return exclude(a, b) ? 0 : CLOSE.possible
  if ((roundsTo(x, y) || roundsTo(y, x)) && Math.abs(x - y) <= ROUNDING * Math.max(x, y)) return CLOSE.rounded
  const most = Math.max(Math.abs(x), Math.abs(y))
  return CLOSE.apart * Math.max(0, 1 - Math.abs(x - y) / most) ** FALL
}

/** What is counted: the same kind of thing is half of it, the same words the rest. */
const nounLikeness = (a: Figure, b: Figure, weigh: Weigh): number => {
  const words = dice(a.noun, b.noun, weigh)
  return a.quantity.unit !== null && a.quantity.unit === b.quantity.unit && !fixed(a.quantity.unit) ? (1 + words) / 2 : words
}

/** Things of one name: lifeboats, excavators; persons and measures are counted too often to tell anything. */
const sameThing = ({ quantity: { unit } }: Figure, b: Figure): boolean => unit !== null && unit === b.quantity.unit && unit !== PERSON && !fixed(unit)
const PERSON = 'person'

const disjoint = (a: Figure, b: Figure): boolean => a.noun.weight > 0 && b.noun.weight > 0 && ![...a.noun.stems].some((w) => b.noun.stems.has(w))

/** What speaks against the pair: other things counted, figures that exclude each other. */
const against = (a: Figure, b: Figure, nouns: number): number => {
  const unlike = disjoint(a, b) && nouns === 0 && !fixed(a.quantity.unit) ? SHARE.unlikeNoun : 0
  return unlike + (exclude(a.quantity, b.quantity) ? SHARE.excluded + (disjoint(a, b) ? SHARE.renamed : 0) : 0)
}

const likeness = (a: Figure, b: Figure, weigh: Weigh): number => {
  const nouns = nounLikeness(a, b, weigh)
  return (
    SHARE.near * dice(a.near, b.near, weigh) +
    SHARE.clause * dice(a.within, b.within, weigh) +
    SHARE.sentence * dice(a.whole, b.whole, weigh) +
    SHARE.noun * nouns +
    (sameThing(a, b) ? SHARE.thing : 0) +
    SHARE.happening * (a.happening !== null && a.happening === b.happening ? 1 : 0) +
    SHARE.closeness * closeness(a.quantity, b.quantity) +
    SHARE.bound * (a.quantity.bound !== 'exact' && a.quantity.bound === b.quantity.bound ? 1 : 0) -
    against(a, b, nouns)
  )
}

/** How many, how much: figures for one thing, with their bounds. */
export const quantities: Kind<Figure> = {
  name: 'quantity',
  threshold: THRESHOLD,
  likeness,
  mayMeet: (a, b) => !strangers(a, b),
  mayShare: (a, b) => !neverTogether(a, b),
  answer: ({ quantity: { low, high, bound } }) => `${low}..${high} ${bound}`,
  statements: (telling, index, weigh) => [...telling.reading.annotations.quantities, ...sums(telling)].flatMap((q) => figureAt(telling, index, q, weigh) ?? []),
  judge: judgeQuantities,
}
