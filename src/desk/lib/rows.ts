/** Heights of one shared passage in two columns. */
export type Row = readonly [own: number, other: number]

/** Rows in the order of one column, without those that would lead backwards in the other. */
const inOrder = (rows: readonly Row[]): Row[] => {
  const found: Row[] = []
  for (const row of [...rows].sort((a, b) => a[0] - b[0])) {
    const last = found.at(-1)
    if (!last || (row[0] > last[0] && row[1] > last[1])) found.push(row)
  }
  return found
}

/** Where the height `at` of one column stands in another: shared passages stand level, and what is between them in proportion. `ends` are the heights of both. */
export const across = (rows: readonly Row[], ends: Row, at: number): number => {
  const all: readonly Row[] = inOrder([[0, 0], ...rows.filter(([a, b]) => a < ends[0] && b < ends[1]), ends])
  const next = Math.max(
    1,
    all.findIndex(([own]) => own >= at),
  )
  const [a, b] = [all[next - 1] ?? [0, 0], all[next] ?? ends]
  return b[0] === a[0] ? b[1] : a[1] + ((at - a[0]) / (b[0] - a[0])) * (b[1] - a[1])
}
