import type { Time } from '../../model/index.ts'
import { fold } from '../../text/fold.ts'
import { tokens } from '../../text/tokens.ts'
import { dice } from '../likeness.ts'
import { type Judgement, type Kind, type Statement, statementAt } from '../statement.ts'
import type { Telling } from '../terms.ts'
import type { Weigh } from '../weights.ts'
import { disjoint, equal, extent } from './extents.ts'

export interface When extends Statement {
  readonly time: Time
  /** the words, folded: "this year" is the same in articles whose dates slipped */
  readonly folded: string
  /** named as an edge: since, until, by */
  readonly edge: boolean
  /** when somebody said so, not when it was */
  readonly ofSaying: boolean
}

/** Shares of the likeness of two times; found by grid on marked stories, see docs/decisions. */
const SHARE = { near: 0.35, clause: 0.25, sentence: 0.2, overlap: 0.2 }
const THRESHOLD = 0.36

const sameTime = (a: When, b: When): boolean => a.folded === b.folded || equal(extent(a.time), extent(b.time))
/** Two weeks of the calendar are two weeks, however loosely either is said. */
const otherWeek = ({ time: a }: When, { time: b }: When): boolean => a.grain === 'week' && b.grain === 'week' && (a.end < b.start || b.end < a.start)

const clash = (a: When, b: When): boolean => !sameTime(a, b) && (otherWeek(a, b) || disjoint(extent(a.time), extent(b.time)))

const likeness = (a: When, b: When, weigh: Weigh): number =>
  SHARE.near * dice(a.near, b.near, weigh) +
  SHARE.clause * dice(a.within, b.within, weigh) +
  SHARE.sentence * dice(a.whole, b.whole, weigh) +
  (clash(a, b) ? 0 : SHARE.overlap)

/** The day of a thing and the edge of a span are told of different things: "Wednesday's crash is the first since 1959". */
const mayMeet = (a: When, b: When): boolean => !(a.edge !== b.edge && clash(a, b)) && (a.telling !== b.telling || sameTime(a, b))

/** A time this close behind a cue, in UTF-16 units, is when it was said: "said on Friday". */
const SAID = 6
/** Units before a time in which "since" or "until" stands. */
const EDGE_REACH = 12

const quote = (a: When, b: When): string => `“${a.text}” and “${b.text}”`

/**
 * The verdict on times of one thing. Where two tellings use the same words and mean different days, the date of an article has slipped
 * (a stored date is a later update), and its days are not held against others.
 */
const judge = (group: readonly When[], _tellings: readonly Telling[]): Judgement => {
  const pairs = group.flatMap((a, i) => group.slice(i + 1).map((b) => [a, b] as const))
  const slipped = pairs.filter(([a, b]) => a.folded === b.folded && disjoint(extent(a.time), extent(b.time))).flat()
  const trusted = (w: When): boolean => !slipped.some((x) => x.telling === w.telling)
  const clashing = pairs.find(([a, b]) => clash(a, b) && trusted(a) && trusted(b))
  if (clashing) return { verdict: 'differ', reason: 'date', why: `${quote(...clashing)} are different times` }
  const looser = pairs.find(([a, b]) => !sameTime(a, b))
  if (looser) return { verdict: 'compatible', reason: null, why: `${quote(...looser)}: one is closer than the other, both hold` }
  return { verdict: 'agree', reason: null, why: 'the same time in every telling' }
}

/** Units between two times told in one breath: "six o'clock this morning", "7 a.m. on Tuesday". */
const ONE_BREATH = 5

/** `fine` stands beside `coarse` and lies within it, so that only `fine` needs telling. */
const sharpens = (fine: Time, coarse: Time): boolean => {
  if (fine === coarse || fine.duration || coarse.duration) return false
  const gap = Math.max(fine.from, coarse.from) - Math.min(fine.to, coarse.to)
  const [x, y] = [extent(fine), extent(coarse)]
  return gap <= ONE_BREATH && y.from <= x.from && x.to <= y.to && x.to - x.from < y.to - y.from
}

export const times: Kind<When> = {
  name: 'time',
  threshold: THRESHOLD,
  likeness,
  mayMeet,
  answer: ({ time }) => `${time.start}/${time.end} ${time.bound}`,
  statements: (telling, index, weigh) =>
    telling.reading.annotations.times
      .filter((t, _, all) => !all.some((o) => sharpens(o, t)))
      .flatMap((time) => {
        const s = time.duration ? null : statementAt(telling, index, time, weigh)
        if (!s) return []
        const { text } = telling.reading.article
        const words = tokens(text, Math.max(0, time.from - EDGE_REACH), time.to).map((t) => fold(t.text))
        return [{ ...s, time, folded: fold(s.text), ofSaying: telling.reading.annotations.quotations.some((q) => q.cue && Math.abs(q.cue.to - time.from) <= SAID), edge: words.some((w) => telling.language.verdicts.edges.has(w)) }]
      }),
  judge,
}
