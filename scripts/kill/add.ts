import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { planted } from '../../bench/planted.ts'
import { sqliteStore } from '../../src/store/index.ts'
import { nothing, running, type Tally } from './killed.ts'
import { looked } from './looked.ts'
import type { Round } from './round.ts'

const ARTICLES = 700
/** Signs of each: short ones are read sooner, and the kills fall as they would among long ones. */
const LENGTH = 600
/** Milliseconds after an acknowledgement in which the kill falls: what the next batch takes to be read and kept. */
const AFTER = 600

/**
 * Kills `add` after an acknowledgement. Each run adds the same stream to the store of the run before, until it is whole; then a new store is begun. After every
 * kill what was acknowledged must be there, and the store be sound; at the end nothing twice, nothing missing.
 */
export const addKilled = async ({ folder, times, chance, say }: Round): Promise<Tally> => {
  const tally = nothing()
  const stream = [...planted(ARTICLES, 1)]
  const input = join(folder, 'stream.jsonl')
  writeFileSync(
    input,
    stream
      .map(
        ({ id, text, title, published }) =>
          `${JSON.stringify({ id, title, published, text: text.slice(0, LENGTH) })}\n`,
      )
      .join(''),
  )
  /** One run; how many it acknowledged, and whether it was killed. */
  const run = async (
    path: string,
    may: boolean,
  ): Promise<{ readonly acknowledged: number; readonly killed: boolean }> => {
    let acknowledged = 0
    let killed = false
    let lines = 0
    const aim = 1 + Math.floor(chance() * 2)
    const wait = chance() * AFTER
    const { ended, kill } = running(['add', input, '--store', path, '--quiet'], (line) => {
      const n = /^acknowledged (\d+) /.exec(line)?.[1]
      if (n === undefined) return
      acknowledged = Number(n)
      if (may && ++lines === aim)
        setTimeout(() => {
          killed = kill()
        }, wait)
    })
    await ended
    return { acknowledged, killed }
  }
  for (let number = 0; tally.kills < times; number++) {
    const path = join(folder, `${number}.db`)
    let before = 0
    for (;;) {
      const { acknowledged, killed } = await run(path, tally.kills < times)
      if (killed) tally.kills++
      before = Math.max(before, acknowledged)
      tally.acknowledged += acknowledged
      if (before > 0)
        looked(
          path,
          stream.slice(0, before).map((p) => p.id),
          tally,
          say,
        )
      if (!killed) break
      if (tally.kills % 20 === 0) say(`add: ${JSON.stringify(tally)}`)
    }
    const store = sqliteStore(path, { mode: 'read' })
    const names = new Set([...store.rows()].map((r) => r.name))
    store.close()
    tally.lost += stream.filter((p) => !names.has(p.id)).length
    for (const ending of ['', '-wal', '-shm', '-lock']) rmSync(path + ending, { force: true })
  }
  return tally
}
