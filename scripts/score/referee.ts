import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { SHARED } from './shared.ts'
import type { Scored } from './stories.ts'

const REFEREE = join(SHARED, 'score', 'score.mjs')

export const refereeIsPresent = (): boolean => existsSync(REFEREE)

/** Scores one story with the scorer of the shared material and gives the measures on which it and ours do not agree. */
export const disagreements = ({ name, account, marks, measures }: Scored): string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-score-'))
  try {
    const file = join(folder, 'account.json')
    writeFileSync(file, JSON.stringify(account))
    const answer = execFileSync(process.execPath, [REFEREE, file, marks, '--json'], { encoding: 'utf8', maxBuffer: 1 << 28 })
    const { rows } = JSON.parse(answer) as { rows: Record<string, unknown> }
    const ours = Object.fromEntries(measures.map((measure) => [measure.name, measure.row]))
    const keys = new Set([...Object.keys(rows), ...Object.keys(ours)])
    return [...keys].filter((key) => !isDeepStrictEqual(rows[key], ours[key])).map((key) => `${name}: ${key}`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
