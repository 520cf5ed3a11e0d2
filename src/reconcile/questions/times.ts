import type { Reading, Time } from '../../model/index.ts'
import { fold } from '../../text/fold.ts'
import { lowerBound } from '../../text/lower-bound.ts'
import { perObject } from '../../text/memo.ts'
import { tokens } from '../../text/tokens.ts'
import { timeFeatures } from '../align/features.ts'
import { MODELS, probability } from '../align/model.ts'
import { sameAsked } from '../align/same-asked.ts'
import { disjoint, type Extent, extent } from '../judge/extents.ts'
import { timeJudge } from '../judge/time.ts'
import { type Kind, type Statement, statementAt } from '../statement.ts'
import type { Telling } from '../terms.ts'
import { clauseOf } from './clause-of.ts'
import { dayAndHour } from './facets.ts'
import type { Wording } from './wordings.ts'

export interface When extends Statement {
  readonly time: Time
  readonly extent: Extent
  /** the clause it stands in, which asks the question; null in a headline */
  readonly asking: Wording | null
  /** the words, folded: "this year" is the same in articles whose dates slipped */
  readonly folded: string
  /** holds no figure: resolved against the day of the article */
  readonly relative: boolean
  /** named as an edge: since, until, by */
  readonly edge: boolean
  /** when somebody said so, not when it was */
  readonly ofSaying: boolean
}

/** Whether a statement is a time. */
export const isWhen = (s: Statement): s is When => 'time' in s

/** Times at least this probably of one thing; by grid over marked stories held out in turn (scripts/train-account.ts). */
const THRESHOLD = 0.5
/** A time this close behind a cue, in UTF-16 units, is when it was said: "said on Friday". */
const SAID = 6
/** Units before a time in which "since" or "until" stands. */
const EDGE_REACH = 12
/** Units between two times told in one breath: "six o'clock this morning", "7 a.m. on Tuesday". */
const ONE_BREATH = 5
/** ... and between a time of day and its day, with a zone between them: "at 11.30 pm GMT on Tuesday", "2.30 am local time (GMT+3) on Wednesday". */
const CLOCK_BREATH = 28

/** `fine` stands beside `coarse` and lies within it, so that only `fine` needs telling. */
const sharpens = (fine: Time, coarse: Time): boolean => {
  if (fine === coarse || fine.duration || coarse.duration) return false
  const gap = Math.max(fine.from, coarse.from) - Math.min(fine.to, coarse.to)
  const [x, y] = [extent(fine), extent(coarse)]
  return (
    gap <= (fine.grain === 'minute' && coarse.grain === 'day' ? CLOCK_BREATH : ONE_BREATH) &&
    y.from <= x.from &&
    x.to <= y.to &&
    x.to - x.from < y.to - y.from
  )
}

/** Where the cues of a reading end, in order. */
const cueEnds = perObject(({ annotations }: Reading): readonly number[] =>
  annotations.quotations.flatMap((q) => (q.cue ? [q.cue.to] : [])).sort((a, b) => a - b),
)
const isBehindCue = ({ reading }: Telling, { from }: Time): boolean => {
  const ends = cueEnds(reading)
  const next = ends[lowerBound(ends.length, (i) => ends[i] ?? 0, from - SAID)]
  return next !== undefined && next <= from + SAID
}
const ofSaying = (telling: Telling, time: Time): boolean => time.grain !== 'minute' && isBehindCue(telling, time)

/** Times beside which a finer one stands. Only those within a breath are looked at: a programme of a thousand times takes a thousand looks. */
const sharpened = (times: readonly Time[]): ReadonlySet<Time> => {
  const inOrder = [...times].sort((a, b) => a.from - b.from)
  const found = new Set<Time>()
  for (const [i, time] of inOrder.entries())
    for (let j = i + 1; j < inOrder.length; j++) {
      const next = inOrder[j] as Time
      if (next.from > time.to + CLOCK_BREATH) break
      if (sharpens(time, next)) found.add(next)
      if (sharpens(next, time)) found.add(time)
    }
  return found
}

/** Times that say when: no lengths of time, no day beside a time of day on it, no day on which somebody said so. Asked for each two clauses, so kept. */
const tellingTimes = perObject((telling: Telling): readonly Time[] => {
  const { times } = telling.reading.annotations
  const coarse = sharpened(times)
  return times.filter((t) => !t.duration && !coarse.has(t) && !ofSaying(telling, t))
})

const whenOf = (s: Statement, time: Time, asking: Wording | null, telling: Telling): When => {
  const { reading, language } = telling
  const { text } = reading.article
  const words = tokens(text, Math.max(0, time.from - EDGE_REACH), time.to).map((t) => fold(t.text))
  const folded = fold(text.slice(time.from, time.to))
  return {
    ...s,
    time,
    extent: extent(time),
    asking,
    folded,
    relative: !/\d/.test(folded),
    ofSaying: isBehindCue(telling, time),
    edge: time.relation !== null || words.some((w) => language.verdicts.edges.has(w)),
  }
}

/** The one time that a clause tells; null where it tells none, or several. */
export const onlyTimeIn = (clause: Wording, telling: Telling): When | null => {
  const inside = tellingTimes(telling).filter((t) => clause.from <= t.from && t.to <= clause.to)
  const [time] = inside
  if (!time || inside.length > 1) return null
  return whenOf({ ...clause, from: time.from, to: time.to, text: time.text }, time, clause, telling)
}

/** When something was or will be. */
export const times: Kind<When> = {
  name: 'time',
  threshold: THRESHOLD,
  admission: { least: 0.4, ahead: 0.1 },
  likeness: (a, b, weigh) => Math.max(sameAsked(a, b, weigh), probability(MODELS.time, timeFeatures(a, b, weigh))),
  apart: (a, b) => a.telling === b.telling && disjoint(a.extent, b.extent),
  facets: dayAndHour,
  answer: ({ time }) => `${time.start}/${time.end} ${time.bound} ${time.relation} ${time.offset}`,
  statements: (telling, index, weigh) =>
    tellingTimes(telling).flatMap((time) => {
      const s = statementAt(telling, index, time, weigh)
      return s ? [whenOf(s, time, clauseOf(telling, index, time, weigh), telling)] : []
    }),
  judge: timeJudge,
}
