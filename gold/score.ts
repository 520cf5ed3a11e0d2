import type { Account } from '../src/model/index.ts'
import type { Expected } from './expected.ts'
import { anchors } from './measures/anchors.ts'
import { body, published, story } from './measures/articles.ts'
import { facts } from './measures/facts.ts'
import { quotations, sayings } from './measures/quotations.ts'
import { commitments, origins, reuse } from './measures/relations.ts'
import { quantities, times } from './measures/values.ts'
import { type Measure, type Measured, sheet } from './sheet.ts'

const MEASURES: readonly Measure[] = [
  story,
  published,
  body,
  quotations,
  sayings,
  quantities,
  facts,
  times,
  origins,
  reuse,
  commitments,
  anchors,
]

/** Holds `account` against what a careful reader marked. One entry a measure, in a fixed order; a measure the marks say nothing of is left out. */
export const score = (account: Account, expected: Expected): Measured[] => {
  const marks = sheet(account, expected)
  return MEASURES.flatMap((measure) => measure(marks))
}
