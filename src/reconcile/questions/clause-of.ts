import type { Span } from '../../model/index.ts'
import { perObject } from '../../text/memo.ts'
import { touching } from '../../text/touching.ts'
import type { Telling } from '../terms.ts'
import type { Weigh } from '../weights.ts'
import type { Wording } from './wordings.ts'
import { wordingsOf } from './wordings.ts'

const clausesAt = perObject((all: readonly Wording[]) => touching(all))

/** The clause that a figure or time of `telling` stands in; null in a headline. */
export const clauseOf = (telling: Telling, index: number, { from }: Span, weigh: Weigh): Wording | null =>
  clausesAt(wordingsOf(telling, index, weigh))({ from, to: from }).find((w) => w.from <= from && from < w.to) ?? null
