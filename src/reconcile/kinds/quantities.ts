import type { Quantity, Span } from '../../model/index.ts'
import { stem } from '../../text/stem.ts'
import { type Bag, bag, dice } from '../likeness.ts'
import { type Kind, type Statement, statementAt } from '../statement.ts'
import { type Telling, termsWithin } from '../terms.ts'
import type { Weigh } from '../weights.ts'
import { type Extent, extent } from './extents.ts'
import { happening } from './happening.ts'
import { anchorFigure, exclude, roundsTo, sameFigure } from './intervals.ts'
import { judgeQuantities } from './judge-quantities.ts'
import { sums } from './sums.ts'

export interface Figure extends Statement {
  readonly quantity: Quantity
  /** content words of what is counted */
  readonly noun: Bag
  /** see happening.ts */
  readonly happening: number | null
  /** the time the figure is told of, where its clause names one */
  readonly when: Extent | null
}

/** Shares of the likeness of two figures; found by grid on marked stories, see docs/decisions. */
const SHARE = {
  near: 0.35,
  clause: 0.15,
  sentence: 0.2,
  noun: 0.25,
  happening: 0.1,
  closeness: 0.25,
  unlikeNoun: 0.15,
  excluded: 0.08,
  renamed: 0.05,
  bound: 0.06,
}
const THRESHOLD = 0.3

/** Units that cannot stand for one another: money, shares, measures of time and space. */
const FIXED =
  /^(?:[A-Z]{3}|percent|share|second|minute|hour|day|week|month|year|year-old|decade|century|mm|cm|m|km|meter|metre|kilometer|kilometre|mile|foot|yard|inch|kg|gram|kilogram|ton|tonne|pound|litre|liter|gallon|mph|km\/h|kph|knot|degree|hectare|acre|celsius|fahrenheit|megawatt|kilowatt|volt)s?$/

const fixed = (unit: string | null): boolean => FIXED.test(unit ?? '')
const unitsMeet = (a: string | null, b: string | null): boolean => a === b || !(fixed(a) || fixed(b))

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

const likeness = (a: Figure, b: Figure, weigh: Weigh): number => {
  const nouns = nounLikeness(a, b, weigh)
  const unlike = a.noun.weight > 0 && b.noun.weight > 0 && nouns === 0 && !fixed(a.quantity.unit) ? SHARE.unlikeNoun : 0
  return (
    SHARE.near * dice(a.near, b.near, weigh) +
    SHARE.clause * dice(a.within, b.within, weigh) +
    SHARE.sentence * dice(a.whole, b.whole, weigh) +
    SHARE.noun * nouns +
    SHARE.happening * (a.happening !== null && a.happening === b.happening ? 1 : 0) +
    SHARE.closeness * closeness(a.quantity, b.quantity) +
    (a.quantity.bound !== 'exact' && a.quantity.bound === b.quantity.bound ? SHARE.bound : 0) -
    (exclude(a.quantity, b.quantity) ? SHARE.excluded + (disjointNouns(a, b) ? SHARE.renamed : 0) : 0) -
    unlike
  )
}

const disjointNouns = (a: Figure, b: Figure): boolean => a.noun.weight > 0 && b.noun.weight > 0 && ![...a.noun.stems].some((w) => b.noun.stems.has(w))

/** Figures that exclude each other are figures of other things where another thing happened to those counted, or nothing did and they are named by other words. */
const ofOtherThings = (a: Figure, b: Figure): boolean =>
  exclude(a.quantity, b.quantity) && disjointNouns(a, b) && (a.happening === null || a.happening !== b.happening)

/** "Dozens" are no name for 124,000: a vague figure this many times smaller or larger counts other things. */
const VAGUE_SPAN = 30

const ofOtherSize = ({ quantity: a }: Figure, { quantity: b }: Figure): boolean => {
  if (a.bound !== 'vague' && b.bound !== 'vague') return false
  const [x, y] = [a.low ?? a.high, b.low ?? b.high]
  return x !== null && y !== null && x > 0 && y > 0 && Math.max(x, y) / Math.min(x, y) > VAGUE_SPAN
}

/**
 * Two figures of one article that exclude each other count different things: an article does not contradict itself in one breath.
 * Nor do figures meet whose units or happenings are different ones.
 */
const mayMeet = (a: Figure, b: Figure): boolean =>
  unitsMeet(a.quantity.unit, b.quantity.unit) &&
  (a.happening === b.happening || a.happening === null || b.happening === null) &&
  !ofOtherThings(a, b) &&
  !ofOtherSize(a, b) &&
  !(a.when && b.when && apart(a.when, b.when)) &&
  (a.telling !== b.telling || !exclude(a.quantity, b.quantity))

/** The time named in the figure's clause, if it is one; a time of day or of saying does not bound what is counted, so days apart are asked for below. */
const whenOf = (telling: Telling, clause: Span): Extent | null => {
  const { times, quotations } = telling.reading.annotations
  const inside = times.filter((t) => !t.duration && clause.from <= t.from && t.to <= clause.to)
  const said = inside.filter((t) => !quotations.some((q) => q.cue && Math.abs(q.cue.to - t.from) <= SAID))
  return said.length === 1 && said[0] ? extent(said[0]) : null
}

/** A time this close behind a cue is when it was said: "said on Friday". */
const SAID = 6
/** Times this far apart are times of different events. */
const DAYS_APART = 3
const DAY = 86_400_000

const apart = (a: Extent, b: Extent): boolean => a.to + DAYS_APART * DAY <= b.from || b.to + DAYS_APART * DAY <= a.from

const figureOf = (telling: Telling, index: number, quantity: Quantity, weigh: Weigh): Figure[] => {
  const s = statementAt(telling, index, quantity, weigh)
  if (!s) return []
  const inFigure = (from: number): boolean => from >= quantity.figure.from && from < quantity.figure.to
  const unit = quantity.unit === null ? '' : stem(quantity.unit, telling.language)
  const noun = termsWithin(telling, quantity).filter((t) => !inFigure(t.from) && (t.stem !== unit || !fixed(quantity.unit)))
  const { text } = telling.reading.article
  return [
    {
      ...s,
      quantity,
      noun: bag(
        noun.map((t) => t.stem),
        weigh,
      ),
      happening: happening(text, s.sentence, quantity, telling.language),
      when: whenOf(telling, s.clause),
    },
  ]
}

export const quantities: Kind<Figure> = {
  name: 'quantity',
  threshold: THRESHOLD,
  likeness,
  mayMeet,
  answer: ({ quantity: { low, high, bound } }) => `${low}..${high} ${bound}`,
  statements: (telling, index, weigh) => [...telling.reading.annotations.quantities, ...sums(telling)].flatMap((q) => figureOf(telling, index, q, weigh)),
  judge: judgeQuantities,
}
