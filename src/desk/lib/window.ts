/** A list as it stands in the window: pixels from its top to that of the window, the window's height, the height of a row. */
export interface View {
  readonly top: number
  readonly height: number
  readonly row: number
  readonly count: number
}

/** Rows beyond either edge that are drawn all the same, so that a turn of the wheel shows no gap. */
const SPARE = 8

const clamped = (n: number, most: number): number => Math.max(0, Math.min(most, n))

/** The rows to draw: those in sight with some spare ones, and the one that holds the focus, wherever it is. */
export const rowsIn = ({ top, height, row, count }: View, held: number | null): number[] => {
  const first = clamped(Math.floor(top / row) - SPARE, count)
  const end = clamped(Math.ceil((top + height) / row) + SPARE, count)
  const rows = Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i)
  if (held === null || held >= count || (held >= first && held < end)) return rows
  return held < first ? [held, ...rows] : [...rows, held]
}

/** The row that a step leads to; where none is held, the first or the last that is wholly in sight. */
export const rowAfter = ({ top, height, row, count }: View, held: number | null, by: number): number => {
  if (held !== null) return clamped(held + by, count - 1)
  return clamped(by > 0 ? Math.ceil(top / row) : Math.floor((top + height) / row) - 1, count - 1)
}
