import type { Time } from '../../model/index.ts'
import { dice } from '../likeness.ts'
import { type Judgement, type Kind, type Statement, statementAt } from '../statement.ts'
import type { Telling } from '../terms.ts'
import type { Weigh } from '../weights.ts'
import { disjoint, equal, extent } from './extents.ts'

export interface When extends Statement {
  readonly time: Time
}

/** Shares of the likeness of two times; found by grid on marked stories, see docs/decisions. */
const SHARE = { near: 0.35, clause: 0.25, sentence: 0.2, overlap: 0.2 }
const THRESHOLD = 0.36

const likeness = (a: When, b: When, weigh: Weigh): number =>
  SHARE.near * dice(a.near, b.near, weigh) +
  SHARE.clause * dice(a.within, b.within, weigh) +
  SHARE.sentence * dice(a.whole, b.whole, weigh) +
  (disjoint(extent(a.time), extent(b.time)) ? 0 : SHARE.overlap)

const mayMeet = (a: When, b: When): boolean => a.time.duration === b.time.duration && (a.telling !== b.telling || equal(extent(a.time), extent(b.time)))

const quote = (a: When, b: When): string => `“${a.text}” and “${b.text}”`

const judge = (group: readonly When[], _tellings: readonly Telling[]): Judgement => {
  const pairs = group.flatMap((a, i) => group.slice(i + 1).map((b) => [a, b] as const))
  const clash = pairs.find(([a, b]) => disjoint(extent(a.time), extent(b.time)))
  if (clash) return { verdict: 'differ', reason: 'date', why: `${quote(...clash)} are different times` }
  const looser = pairs.find(([a, b]) => !equal(extent(a.time), extent(b.time)))
  if (looser) return { verdict: 'compatible', reason: null, why: `${quote(...looser)}: one is closer than the other, both hold` }
  return { verdict: 'agree', reason: null, why: 'the same time in every telling' }
}

export const times: Kind<When> = {
  name: 'time',
  threshold: THRESHOLD,
  likeness,
  mayMeet,
  answer: ({ time }) => `${time.start}/${time.end} ${time.bound}`,
  statements: (telling, index, weigh) =>
    telling.reading.annotations.times.flatMap((time) => {
      const s = time.duration ? null : statementAt(telling, index, time, weigh)
      return s ? [{ ...s, time }] : []
    }),
  judge,
}
