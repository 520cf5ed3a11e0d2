import type { Quantity } from '../../model/index.ts'
import { anchorFigure } from '../judge/intervals.ts'
import { fixed } from '../judge/units.ts'

/** The unit of persons, in every language. */
export const PERSON = 'person'

/** A figure without its bound, and the measure it is told in: two quantities with one key tell one figure. */
export const keyOf = (quantity: Quantity): string =>
  `${anchorFigure(quantity)} ${fixed(quantity.unit) ? quantity.unit : ''} ${quantity.unit === PERSON}`
