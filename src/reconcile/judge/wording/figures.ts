import type { Quantity } from '../../../model/index.ts'
import { anchorFigure, exclude, roundsTo, sameFigure } from '../intervals.ts'
import { isCurrency, scaleOf } from './units.ts'

/** How two figures stand to each other. `apart`: of other units, so that neither speaks about the other. */
export type FigureLink = 'same' | 'holds' | 'rival' | 'other-unit' | 'apart'

type Measured = Pick<Quantity, 'low' | 'high' | 'bound' | 'unit'>

/** A conversion is told in round figures: 160 km and 100 miles are one distance. */
const CONVERTED = 0.025

const scaled = (q: Measured, factor: number): Measured => ({
  ...q,
  low: q.low === null ? null : q.low * factor,
  high: q.high === null ? null : q.high * factor,
})

const near = (a: Measured, b: Measured): boolean => {
  const [x, y] = [anchorFigure(a), anchorFigure(b)]
  return x !== null && y !== null && Math.abs(x - y) <= CONVERTED * Math.max(Math.abs(x), Math.abs(y))
}

const exact = (q: Measured): boolean => q.bound === 'exact' || q.bound === 'about'

/** Same figures with a bound on one side only, a rounding, a vague word: both may be repeated. */
const holding = (a: Measured, b: Measured): boolean => {
  const [x, y] = [anchorFigure(a), anchorFigure(b)]
  if (a.bound === 'vague' || b.bound === 'vague') return !exclude(a, b)
  if (x !== null && y !== null && (a.bound === 'about' || b.bound === 'about') && (roundsTo(x, y) || roundsTo(y, x)))
    return true
  return !exclude(a, b)
}

const compared = (a: Measured, b: Measured): FigureLink => {
  if (sameFigure(a, b)) return exact(a) === exact(b) ? 'same' : exclude(a, b) ? 'rival' : 'holds'
  return holding(a, b) ? 'holds' : 'rival'
}

/** "Lind, 48" and "Lind, 48 years": the one leaves out that it is an age. */
const AGES: ReadonlySet<string | null> = new Set(['year-old', 'year'])

/** How figure `a` stands to figure `b`, each in its unit. */
export const figureLink = (a: Measured, b: Measured): FigureLink => {
  const [x, y] = [scaleOf(a.unit), scaleOf(b.unit)]
  if (x && y && x.dimension === y.dimension) {
    if (a.unit === b.unit) return compared(a, b)
    const [p, q] = [scaled(a, x.factor), scaled(b, y.factor)]
    if (near(p, q)) return exact(a) === exact(b) ? 'same' : 'holds'
    return sameFigure(a, b) ? 'other-unit' : compared(p, q)
  }
  if (a.unit === b.unit || (AGES.has(a.unit) && AGES.has(b.unit))) return compared(a, b)
  const [money, measure] = [isCurrency(a.unit) || isCurrency(b.unit), x !== null || y !== null]
  // "110 billion euros in loans", "110bn in loans": the one leaves out in what it is paid
  if (sameFigure(a, b) && money && (a.unit === null || b.unit === null)) return 'holds'
  if (sameFigure(a, b) && (money || (x !== null && y !== null))) return 'other-unit'
  if (isCurrency(a.unit) && isCurrency(b.unit)) return 'apart'
  return money || measure ? 'apart' : compared(a, b)
}
