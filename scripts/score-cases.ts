// Runs the cases beside the project, small inputs with what a user expects of them, with the scorer of the shared material:
//   node scripts/score-cases.ts
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { askScorer, refereeIsPresent } from './score/referee.ts'
import { SHARED } from './score/shared.ts'
import { markdown, type Table } from './score/tables.ts'

interface Counts {
  readonly pass: number
  readonly total: number
}
interface Answer extends Counts {
  readonly kinds: Readonly<Record<string, Counts>>
}

const FOLDERS = ['ingest', 'compare'] as const

const NOTE =
  'Measured by `node scripts/score-cases.ts` with the scorer of the shared material; recorded, and made anew by `npm run score -- --all`. Small inputs, each with what a user expects of it. ' +
  'All of them were in sight while the rules were made.'

const cells = (what: string, kind: string, { pass, total }: Counts): string[] => [
  what,
  kind,
  String(pass),
  String(total),
  (pass / Math.max(1, total)).toFixed(3),
]

/** The table for SCORES.md; null where the cases are not there. */
export const rows = (): Table | null => {
  if (!refereeIsPresent()) return null
  const answers = FOLDERS.map((what) => ({
    what,
    ...askScorer<Answer>('cases.mjs', () => [join(SHARED, 'cases', what), '--fast']),
  }))
  return {
    title: 'Cases',
    note: NOTE,
    head: ['of', 'kind', 'pass', 'of', 'share'],
    rows: answers.flatMap(({ what, kinds, ...all }) => [
      cells(what, 'all', all),
      ...Object.entries(kinds).map(([kind, counts]) => cells(what, kind, counts)),
    ]),
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const table = rows()
  console.log(table ? markdown(table) : 'score-cases: the cases lie beside the project and are not here')
}
