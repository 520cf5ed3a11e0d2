import type { Table } from '../score/tables.ts'

/** One line of the tables that `npm run suites` and `npm run hostile` print and SCORES.md holds. */
export interface Row {
  readonly suite: string
  readonly what: string
  readonly right: number
  readonly of: number
  readonly note?: string
}

/** Counts right answers by what was asked. */
export const counter = (suite: string) => {
  const counts = new Map<string, { right: number; of: number; misses: string[] }>()
  return {
    add: (what: string, right: boolean, miss = ''): void => {
      const count = counts.get(what) ?? { right: 0, of: 0, misses: [] }
      counts.set(what, count)
      count.of++
      if (right) count.right++
      else if (miss) count.misses.push(miss)
    },
    rows: (): Row[] => [...counts].map(([what, { right, of }]) => ({ suite, what, right, of })),
    misses: (): string[] => [...counts].flatMap(([what, { misses }]) => misses.map((m) => `${suite} ${what}: ${m}`)),
  }
}

/** The rows as a table of SCORES.md. Milliseconds stay out of it: they are another machine's. */
export const scoreTable = (
  title: string,
  note: string,
  rows: readonly Row[],
  asked: (row: Row) => number | null,
): Table => ({
  title,
  note,
  head: ['suite', 'what', 'right', 'of', 'share', 'asked', 'met'],
  rows: rows.map((row) => {
    const [share, least] = [row.of ? row.right / row.of : 0, asked(row)]
    return [
      row.suite,
      row.what,
      String(row.right),
      String(row.of),
      share.toFixed(3),
      ...(least === null ? ['', ''] : [`≥ ${least}`, share >= least ? 'yes' : 'no']),
    ]
  }),
})

/** The rows as a Markdown table. */
export const tableOf = (rows: readonly Row[]): string =>
  [
    '| suite | what | right | of | share | |',
    '|---|---|---:|---:|---:|---|',
    ...rows.map(
      (r) =>
        `| ${r.suite} | ${r.what} | ${r.right} | ${r.of} | ${r.of ? (r.right / r.of).toFixed(3) : '-'} | ${r.note ?? ''} |`,
    ),
  ].join('\n')
