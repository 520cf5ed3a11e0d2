import type { Quantity } from '../../model/index.ts'
import { type Bag, bag, dice } from '../likeness.ts'
import { type Kind, type Statement, statementAt } from '../statement.ts'
import { termsWithin } from '../terms.ts'
import type { Weigh } from '../weights.ts'
import { exclude, sameFigure } from './intervals.ts'
import { judgeQuantities } from './judge-quantities.ts'

export interface Figure extends Statement {
  readonly quantity: Quantity
  readonly noun: Bag
}

/** Shares of the likeness of two figures; found by grid on marked stories, see docs/decisions. */
const SHARE = { near: 0.4, clause: 0.15, sentence: 0.2, noun: 0.2, closeness: 0.25, unlikeNoun: 0.15 }
const THRESHOLD = 0.33

/** Units that cannot stand for one another: money, shares, measures of time and space. */
const FIXED =
  /^(?:[A-Z]{3}|percent|share|second|minute|hour|day|week|month|year|year-old|decade|century|mm|cm|m|km|meter|metre|kilometer|kilometre|mile|foot|yard|inch|kg|gram|kilogram|ton|tonne|pound|litre|liter|gallon|mph|km\/h|kph|knot|degree|hectare|acre|celsius|fahrenheit|megawatt|kilowatt|volt)s?$/

const unitsMeet = (a: string | null, b: string | null): boolean => a === b || !(FIXED.test(a ?? '') || FIXED.test(b ?? ''))

/** 1 for the same figure, towards 0 the further they lie apart; half for a vague one. */
const closeness = (a: Quantity, b: Quantity): number => {
  if (sameFigure(a, b)) return 1
  const [x, y] = [a.low ?? a.high, b.low ?? b.high]
  if (x === null || y === null || a.bound === 'vague' || b.bound === 'vague') return exclude(a, b) ? 0 : 0.5
  const most = Math.max(Math.abs(x), Math.abs(y))
  return most ? Math.max(0, 1 - Math.abs(x - y) / most) ** 2 : 1
}

const likeness = (a: Figure, b: Figure, weigh: Weigh): number => {
  const nouns = dice(a.noun, b.noun, weigh)
  const unlike = a.noun.weight > 0 && b.noun.weight > 0 && nouns === 0 ? SHARE.unlikeNoun : 0
  return (
    SHARE.near * dice(a.near, b.near, weigh) +
    SHARE.clause * dice(a.within, b.within, weigh) +
    SHARE.sentence * dice(a.whole, b.whole, weigh) +
    SHARE.noun * nouns +
    SHARE.closeness * closeness(a.quantity, b.quantity) -
    unlike
  )
}

/** Two figures of one article that exclude each other count different things: an article does not contradict itself in one breath. */
const mayMeet = (a: Figure, b: Figure): boolean => unitsMeet(a.quantity.unit, b.quantity.unit) && (a.telling !== b.telling || !exclude(a.quantity, b.quantity))

export const quantities: Kind<Figure> = {
  name: 'quantity',
  threshold: THRESHOLD,
  likeness,
  mayMeet,
  answer: ({ quantity: { low, high, bound } }) => `${low}..${high} ${bound}`,
  statements: (telling, index, weigh) =>
    telling.reading.annotations.quantities.flatMap((quantity) => {
      const s = statementAt(telling, index, quantity, weigh)
      const inFigure = (from: number): boolean => from >= quantity.figure.from && from < quantity.figure.to
      const noun = bag(
        termsWithin(telling, quantity)
          .filter((t) => !inFigure(t.from))
          .map((t) => t.stem),
        weigh,
      )
      return s ? [{ ...s, quantity, noun }] : []
    }),
  judge: judgeQuantities,
}
