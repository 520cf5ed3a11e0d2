import type { DifferReason } from '../../model/index.ts'
import type { Statement } from '../statement.ts'
import type { Telling } from '../terms.ts'

/** Published this many days apart, an answer has had time to change. The day itself is too short: stories are told of on the day and the next. */
const DAYS_APART = 2
const MS_A_DAY = 86_400_000

const dayOf = (t: Telling | undefined): string | null => t?.reading.article.published?.value.slice(0, 10) ?? null

/** Why two statements differ, from when and by whom they were told. */
export const reasonOf = (a: Statement, b: Statement, tellings: readonly Telling[]): DifferReason => {
  const [da, db] = [dayOf(tellings[a.telling]), dayOf(tellings[b.telling])]
  if (da && db && Math.abs(Date.parse(da) - Date.parse(db)) >= DAYS_APART * MS_A_DAY) return 'date'
  if (a.speaker && b.speaker && a.speaker !== b.speaker) return 'attribution'
  return 'conflict'
}
