// Puts pairs of sentences into two short articles each and asks what is told of them, with the scorer of the shared material:
//   node scripts/score-contradictions.ts
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { askScorer, refereeIsPresent } from './score/referee.ts'
import { SHARED } from './score/shared.ts'
import { markdown, type Table } from './score/tables.ts'

const FOLDER = join(SHARED, 'benchmarks/contradictions')
const MEASURES: readonly (readonly [row: string, words: string])[] = [
  ['differ F1', 'differ, F1'],
  ['differ P', 'precision'],
  ['differ R', 'recall'],
  ['false agree (contradictions told agree)', 'contradictions told agree'],
  ['agree P', 'agree, precision'],
  ['agree R', 'recall'],
  ['false differ (agreements told differ)', 'agreements told differ'],
]

const NOTE =
  'Measured by `node scripts/score-contradictions.ts` with the scorer of the shared material; recorded, and made anew by `npm run score -- --all`. Two sentences, each an article of its own: a probe, for single sentences are not what the program is for. ' +
  'The judge of wordings has learnt from all but breaking-nli; by folds see [decision 017](docs/decisions/017-wordings-by-what-is-left-over.md).'

const rowsOf = (file: string): Readonly<Record<string, number>> =>
  askScorer<{ readonly rows: Readonly<Record<string, number>> }>('contradictions.mjs', () => [join(FOLDER, file)]).rows

/** The table for SCORES.md; null where the pairs are not there. */
export const rows = (): Table | null => {
  if (!refereeIsPresent()) return null
  const files = readdirSync(FOLDER).filter((f) => f.endsWith('.jsonl'))
  const columns = files.sort().map((file) => ({ name: basename(file, '.jsonl'), rows: rowsOf(file) }))
  return {
    title: 'Contradictions',
    note: NOTE,
    head: ['measure', ...columns.map(({ name, rows }) => `${name} (${rows['pairs'] ?? 0})`)],
    rows: MEASURES.map(([row, words]) => [words, ...columns.map(({ rows }) => (rows[row] ?? 0).toFixed(3))]),
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const table = rows()
  console.log(table ? markdown(table) : 'score-contradictions: the pairs lie beside the project and are not here')
}
