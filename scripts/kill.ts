// Kills `variorum` (SIGKILL) after it has acknowledged something, and looks what is left: node scripts/kill.ts [add|serve|backup|upgrade|all] [TIMES] [SEED]
// What was acknowledged must be there, the store must be sound, and no name of a file or a lock may be in the way of the next run.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { random } from '../bench/planted.ts'
import { addKilled } from './kill/add.ts'
import { backupKilled } from './kill/backup.ts'
import { isClean, type Tally, told } from './kill/killed.ts'
import type { Round } from './kill/round.ts'
import { serveKilled } from './kill/serve.ts'
import { upgradeKilled } from './kill/upgrade.ts'

const ROUNDS: Readonly<Record<string, { readonly times: number; readonly run: (round: Round) => Promise<Tally> }>> = {
  add: { times: 300, run: addKilled },
  serve: { times: 100, run: serveKilled },
  backup: { times: 100, run: backupKilled },
  upgrade: { times: 50, run: upgradeKilled },
}

const [which = 'all', times, seed = '1'] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'variorum-kill-'))
try {
  for (const [name, { times: usual, run }] of Object.entries(ROUNDS)) {
    if (which !== 'all' && which !== name) continue
    const tally = await run({
      folder,
      times: Number(times ?? usual),
      chance: random(Number(seed)),
      say: (line) => console.log(line),
    })
    console.log(told(name, tally))
    if (!isClean(tally)) process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
