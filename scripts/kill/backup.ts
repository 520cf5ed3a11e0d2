import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { sqliteStore } from '../../src/store/index.ts'
import { soundStore } from '../damage/sound.ts'
import { nothing, running, type Tally, watched } from './killed.ts'
import { looked } from './looked.ts'
import type { Round } from './round.ts'

/** Milliseconds after the first byte beside the copy in which the kill falls. */
const AFTER = 30

/**
 * Kills `backup` and `export` while they write. The store stays as it was; the copy is whole or not there; and where a copy was there before, it is one of
 * the two. At the end the name is free for another.
 */
export const backupKilled = async ({ folder, times, chance, say }: Round): Promise<Tally> => {
  const tally = nothing()
  const path = join(folder, 'whole.db')
  await soundStore(path)
  const store = sqliteStore(path, { mode: 'read' })
  const names = [...store.rows()].map((r) => r.name)
  store.close()
  for (let n = 0; tally.kills < times; n++) {
    const exporting = n % 4 === 3
    const copy = join(folder, exporting ? 'copy.jsonl' : 'copy.db')
    if (!exporting) rmSync(copy, { force: true })
    const { ended, kill } = running(
      exporting ? ['export', '--output', copy, '--store', path] : ['backup', copy, '--store', path],
    )
    let armed = false
    let killed = false
    const unwatch = watched(copy, () => {
      if (armed) return
      armed = true
      setTimeout(() => {
        killed = kill()
      }, chance() * AFTER)
    })
    await ended
    unwatch()
    if (killed) tally.kills++
    looked(path, names, tally, say)
    if (exporting) continue
    if (existsSync(copy)) {
      tally.acknowledged++
      looked(copy, names, tally, say)
    }
    for (const ending of ['', '-wal', '-shm']) rmSync(copy + ending, { force: true })
    if (tally.kills % 20 === 0) say(`backup: ${JSON.stringify(tally)}`)
  }
  // now undisturbed: both names are free, and what the killed ones left is swept away
  for (const args of [
    ['backup', join(folder, 'copy.db')],
    ['export', '--output', join(folder, 'copy.jsonl')],
  ]) {
    const { ended, child } = running([...args, '--store', path])
    await ended
    if (child.exitCode !== 0) tally.blocked++
  }
  const left = readdirSync(folder).filter((name) => name.endsWith('.part'))
  tally.blocked += left.length
  for (const name of left) say(`left behind: ${name}`)
  return tally
}
