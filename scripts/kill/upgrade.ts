import { copyFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sqliteStore } from '../../src/store/index.ts'
import { soundStore } from '../damage/sound.ts'
import { nothing, running, type Tally, watched } from './killed.ts'
import { looked } from './looked.ts'
import type { Round } from './round.ts'

/** Milliseconds after the first sign of writing in which the kill falls. */
const AFTER = 60

/** Takes a store back to how its tables were at first. */
const aged = (path: string): void => {
  const db = new DatabaseSync(path)
  for (const table of ['member', 'closed', 'reuse', 'correction', 'tally'])
    db.exec(`ALTER TABLE ${table} DROP COLUMN sum`)
  db.exec('DROP TABLE seal; DROP TABLE feed; DROP INDEX reuse_earlier; PRAGMA user_version = 1')
  db.close()
}

/** Kills `add` while it brings a store of the first version up to date: the store is of the one version or of the other, and whole. */
export const upgradeKilled = async ({ folder, times, chance, say }: Round): Promise<Tally> => {
  const tally = nothing()
  const [old, path, input] = [join(folder, 'old.db'), join(folder, 'upgraded.db'), join(folder, 'one.txt')]
  await soundStore(old)
  const store = sqliteStore(old, { mode: 'read' })
  const names = [...store.rows()].map((r) => r.name)
  store.close()
  aged(old)
  writeFileSync(input, 'A barge sank off Lindmouth on Monday, the harbour master said.')
  while (tally.kills < times) {
    for (const ending of ['', '-wal', '-shm', '-lock']) rmSync(path + ending, { force: true })
    copyFileSync(old, path)
    const { ended, kill } = running(['add', input, '--store', path, '--quiet'])
    let armed = false
    let killed = false
    const unwatch = watched(path, (name) => {
      if (armed || !name.endsWith('-wal')) return
      armed = true
      setTimeout(() => {
        killed = kill()
      }, chance() * AFTER)
    })
    await ended
    unwatch()
    if (killed) tally.kills++
    tally.acknowledged += names.length
    looked(path, names, tally, say)
    if (tally.kills % 20 === 0) say(`upgrade: ${JSON.stringify(tally)}`)
  }
  return tally
}
