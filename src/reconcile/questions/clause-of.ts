import type { Span } from '../../model/index.ts'
import type { Telling } from '../terms.ts'
import type { Weigh } from '../weights.ts'
import type { Wording } from './wordings.ts'
import { wordingsOf } from './wordings.ts'

/** The clause that a figure or time of `telling` stands in; null in a headline. */
export const clauseOf = (telling: Telling, index: number, { from }: Span, weigh: Weigh): Wording | null =>
  wordingsOf(telling, index, weigh).find((w) => w.from <= from && from < w.to) ?? null
