import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Row } from '../../gold/sheet.ts'
import type { Account } from '../../src/model/index.ts'
import { ROOT, SHARED } from './shared.ts'
import type { Scored } from './stories.ts'

const SCORERS = join(SHARED, 'score')

/** The rows of a scorer, by measure. */
export type Rows = Readonly<Record<string, Row>>

export const refereeIsPresent = (): boolean => existsSync(join(SCORERS, 'score.mjs'))

/** What a scorer of the shared material says, as JSON; `make` writes what it looks at into a folder and gives the further arguments. */
export const askScorer = <T>(script: string, make: (folder: string) => readonly string[]): T => {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-score-'))
  try {
    const options = { encoding: 'utf8', maxBuffer: 1 << 28, cwd: ROOT } as const
    return JSON.parse(
      execFileSync(process.execPath, ['--no-warnings', join(SCORERS, script), ...make(folder), '--json'], options),
    ) as T
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The rows of one story by the scorer of the shared material; `marks` is the file of its marks. */
export const refereeRows = (account: Account, marks: string): Rows =>
  askScorer<{ readonly rows: Rows }>('score.mjs', (folder) => {
    const file = join(folder, 'account.json')
    writeFileSync(file, JSON.stringify(account))
    return [file, marks]
  }).rows

/** What the scorer of the shared material says of one set of marked pairs, given the account of each event. */
export const refereePairs = (set: string, accounts: ReadonlyMap<string, Account>): Readonly<Record<string, number>> =>
  askScorer<{ readonly rows: Readonly<Record<string, number>> }>('pairs.mjs', (folder) => {
    for (const [event, account] of accounts)
      writeFileSync(join(folder, `${event.replaceAll('/', '_')}.json`), JSON.stringify(account))
    const pairs = join(SHARED, 'benchmarks/pairs', set)
    return [`${pairs}.jsonl`, `${pairs}.labels.jsonl`, folder]
  }).rows

/** Scores one story with the scorer of the shared material and gives the measures on which it and ours do not agree. */
export const disagreements = ({ name, account, marks, measures }: Scored): string[] => {
  const rows = refereeRows(account, marks)
  const ours: Rows = Object.fromEntries(measures.map((measure) => [measure.name, measure.row]))
  const keys = new Set([...Object.keys(rows), ...Object.keys(ours)])
  return [...keys].filter((key) => !isDeepStrictEqual(rows[key], ours[key])).map((key) => `${name}: ${key}`)
}
