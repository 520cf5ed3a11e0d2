import type { When } from '../questions/times.ts'
import type { Judgement } from '../statement.ts'
import type { Telling } from '../terms.ts'
import { disjoint, type Extent, equal } from './extents.ts'
import { reasonOf } from './when-told.ts'

const MINUTE = 60_000
/** Clocks of the world lie on half hours and, here and there, on quarters of an hour from each other, and less than a day. */
const ZONE_STEP = 15 * MINUTE
const ZONE_MOST = 26 * 60 * MINUTE

const sameTime = (a: When, b: When): boolean => a.folded === b.folded || equal(a.extent, b.extent)

/** Two weeks of the calendar are two weeks, however loosely either is said. */
const otherWeek = ({ time: a }: When, { time: b }: When): boolean =>
  a.grain === 'week' && b.grain === 'week' && (a.end < b.start || b.end < a.start)

/** Clock times told in two zones, or one of them in none: "11.30 pm GMT", "2.30 am local time". */
const zonesApart = ({ time: a }: When, { time: b }: When): boolean =>
  a.grain === 'minute' && b.grain === 'minute' && a.offset !== b.offset

const shifted = ({ extent: { from, to }, time }: When): Extent => {
  const by = (time.offset ?? 0) * MINUTE
  return { from: from - by, to: to - by }
}

/** An edge is named, and the other time may lie on the right side of it: "by Friday", "on Thursday". */
const edgeHolds = (edge: When, other: When): boolean => {
  const { relation } = edge.time
  if (relation === 'by' || relation === 'until' || relation === 'before') return other.extent.from < edge.extent.to
  if (relation === 'since' || relation === 'after') return other.extent.to > edge.extent.from
  return false
}

/**
 * Noon, five o'clock and half past five, in words, may be some minutes off. Over 36 marked stories .680 of the verdicts are right in place of .678 with no minutes; half an hour gives
 * what a quarter gives (plain columns of scripts/score-held-out.ts).
 */
const ROUNDED_BY = 15 * MINUTE
const HOUR = 60 * MINUTE
const isRound = ({ relative, extent }: When): boolean => relative && extent.from % (HOUR / 2) === 0

/** "Midday" and "12.10 pm". */
const roundedClock = (a: When, b: When): boolean =>
  a.time.grain === 'minute' &&
  b.time.grain === 'minute' &&
  [a, b].some(isRound) &&
  Math.abs(a.extent.from - b.extent.from) <= ROUNDED_BY

/** "Three years ago" and the year. */
const isYearsAgo = ({ time }: When): boolean => time.grain === 'year' && time.bound === 'about'
/** The year that holds the last moment: counted back from a day, the span ends on it. */
const yearOf = ({ extent }: When): number => new Date(extent.to - 1).getUTCFullYear()
const yearsBetween = (a: When, b: When): number => Math.abs(yearOf(a) - yearOf(b))
const yearsAgo = (a: When, b: When): boolean =>
  a.time.grain === 'year' && b.time.grain === 'year' && isYearsAgo(a) !== isYearsAgo(b)

/** It began then, told flatly or as an edge: "takes effect on 1 January", "from 1 January". */
const fromThenOn = (a: When, b: When): boolean =>
  equal(a.extent, b.extent) &&
  [a, b].some((w) => w.time.relation === null) &&
  [a, b].some((w) => w.time.relation === 'since')

/** Units of the day an ISO value begins with. */
const DAY = 10
/** "On Sunday morning" and "on Sunday": readers take them for one answer. Over 36 marked stories .680 of the verdicts are right in place of .677. */
const ofTheDay = ({ time: part }: When, { time: whole }: When): boolean =>
  part.grain === 'part' &&
  whole.grain !== 'minute' &&
  whole.start === whole.end &&
  whole.start === part.start.slice(0, DAY)

interface Rule {
  readonly name: string
  readonly verdict: Judgement['verdict']
  readonly test: (a: When, b: When, slipped: (w: When) => boolean) => boolean
  readonly why: (a: When, b: When) => string
}

const quote = (a: When, b: When): string => `“${a.text}” and “${b.text}”`

/** How two times of one thing stand to each other; the first rule that holds speaks. */
export const RULES: readonly Rule[] = [
  {
    name: 'one-moment-in-two-zones',
    verdict: 'agree',
    test: (a, b) =>
      zonesApart(a, b) && a.time.offset !== null && b.time.offset !== null && equal(shifted(a), shifted(b)),
    why: (a, b) => `${quote(a, b)} are one moment in two zones`,
  },
  {
    name: 'zones',
    verdict: 'differ',
    test: (a, b) =>
      zonesApart(a, b) && a.time.offset !== null && b.time.offset !== null && disjoint(shifted(a), shifted(b)),
    why: (a, b) => `${quote(a, b)} are different moments`,
  },
  {
    name: 'zone-untold',
    verdict: 'compatible',
    test: (a, b) => {
      const gap = Math.abs(a.extent.from - b.extent.from)
      return zonesApart(a, b) && gap > 0 && gap <= ZONE_MOST && gap % ZONE_STEP === 0
    },
    why: (a, b) => `${quote(a, b)}: the zone of one is not told, and they may be one moment`,
  },
  {
    name: 'slipped',
    verdict: 'agree',
    test: (a, b, slipped) => a.folded === b.folded && (slipped(a) || slipped(b)),
    why: (a, b) => `${quote(a, b)} are the same words`,
  },
  {
    name: 'same',
    verdict: 'agree',
    test: (a, b) => sameTime(a, b) && a.time.relation === b.time.relation,
    why: () => 'the same time',
  },
  {
    name: 'part-of-the-day',
    verdict: 'agree',
    test: (a, b) => (ofTheDay(a, b) || ofTheDay(b, a)) && a.time.relation === b.time.relation,
    why: (a, b) => `${quote(a, b)}: one day, and a part of it`,
  },
  { name: 'from-then-on', verdict: 'agree', test: fromThenOn, why: (a, b) => `${quote(a, b)}: then, and from then on` },
  {
    name: 'years-ago',
    verdict: 'agree',
    test: (a, b) => yearsAgo(a, b) && yearsBetween(a, b) === 0,
    why: (a, b) => `${quote(a, b)} are one year`,
  },
  {
    name: 'about-years-ago',
    verdict: 'compatible',
    test: (a, b) => yearsAgo(a, b) && yearsBetween(a, b) <= 1,
    why: (a, b) => `${quote(a, b)}: the one is counted in whole years`,
  },
  {
    name: 'edge',
    verdict: 'compatible',
    test: (a, b) => a.time.relation !== b.time.relation && (edgeHolds(a, b) || edgeHolds(b, a)),
    why: (a, b) => `${quote(a, b)}: the bound holds`,
  },
  {
    name: 'rounded',
    verdict: 'compatible',
    test: roundedClock,
    why: (a, b) => `${quote(a, b)}: the one is told in round words`,
  },
  {
    name: 'doubtful-date',
    verdict: 'unjudged',
    test: (a, b, slipped) => disjoint(a.extent, b.extent) && (slipped(a) || slipped(b)),
    why: (a, b) => `${quote(a, b)}: the date of one of the articles is in doubt`,
  },
  { name: 'other-week', verdict: 'differ', test: otherWeek, why: (a, b) => `${quote(a, b)} are different weeks` },
  {
    name: 'other-time',
    verdict: 'differ',
    test: (a, b) => disjoint(a.extent, b.extent),
    why: (a, b) => `${quote(a, b)} are different times`,
  },
  {
    name: 'closer',
    verdict: 'compatible',
    test: () => true,
    why: (a, b) => `${quote(a, b)}: one is closer than the other, both hold`,
  },
]

/**
 * How two times of one thing stand to each other. Where two tellings use the same words and mean different days, the date of an article has slipped
 * (a stored date is a later update), and its days are not held against others.
 */
export const timeJudge = (group: readonly When[], tellings: readonly Telling[]): ((a: When, b: When) => Judgement) => {
  const doubted = new Set<number>()
  for (const [i, a] of group.entries())
    for (const b of group.slice(i + 1))
      if (a.relative && a.folded === b.folded && disjoint(a.extent, b.extent)) doubted.add(a.telling).add(b.telling)
  const slipped = (w: When): boolean => doubted.has(w.telling)
  return (a, b) => {
    const rule = RULES.find((r) => r.test(a, b, slipped)) as Rule
    return {
      verdict: rule.verdict,
      reason: rule.verdict === 'differ' ? reasonOf(a, b, tellings) : null,
      why: rule.why(a, b),
      certainty: 1,
    }
  }
}
