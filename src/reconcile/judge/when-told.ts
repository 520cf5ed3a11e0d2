import type { DifferReason } from '../../model/index.ts'
import { MS_A_DAY } from '../../text/day.ts'
import type { Statement } from '../statement.ts'
import type { Telling } from '../terms.ts'

/** Published this many days apart, an answer has had time to change. The day itself is too short: stories are told of on the day and the next. */
const DAYS_APART = 2

const dayOf = (t: Telling | undefined): string | null => t?.reading.article.published?.value.slice(0, 10) ?? null

/** The day on which what is told was said, where its sentence names one. */
const saidOf = (s: Statement, t: Telling | undefined): string | null =>
  t?.reading.annotations.quotations
    .find((q) => q.said && q.spans.some((x) => x.from < s.to && s.from < x.to))
    ?.said?.slice(0, 10) ?? null

const daysApart = (a: string | null, b: string | null): number =>
  a && b ? Math.abs(Date.parse(a) - Date.parse(b)) / MS_A_DAY : 0

/** Why two statements differ, from when and by whom they were told. */
export const reasonOf = (a: Statement, b: Statement, tellings: readonly Telling[]): DifferReason => {
  const [x, y] = [tellings[a.telling], tellings[b.telling]]
  if (daysApart(dayOf(x), dayOf(y)) >= DAYS_APART || daysApart(saidOf(a, x), saidOf(b, y)) >= 1) return 'date'
  if (a.speaker && b.speaker && a.speaker !== b.speaker) return 'attribution'
  return 'conflict'
}
