// Kills `variorum add` at random points (SIGKILL) and looks what is left: node scripts/kill.ts [TIMES] [ARTICLES] [SEED]
// Each round adds the same stream to the store of the round before, until it is whole; then a new store is begun. After every kill: every
// article that was acknowledged must be there, and the store must be sound; at the end of each store: no article twice, none missing.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, watch, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { planted, random } from '../bench/planted.ts'
import { sqliteStore } from '../src/store/index.ts'
import { checked } from '../src/stream/check.ts'

const [times = 300, count = 700, seed = 1] = process.argv.slice(2).map(Number)
const MAIN = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))
const chance = random(seed)

const folder = mkdtempSync(join(tmpdir(), 'variorum-kill-'))
const input = join(folder, 'stream.jsonl')
const stream = [...planted(count, seed)]
writeFileSync(input, stream.map(({ id, text, title, published }) => `${JSON.stringify({ id, title, published, text })}\n`).join(''))

interface Run {
  readonly acknowledged: number
  readonly killed: boolean
}

/** When to kill: so many milliseconds after the start, or after so many signs of writing. */
interface Aim {
  readonly writes: number
  readonly wait: number
}

/** Calls `written` whenever the store's write-ahead log changes. */
const watched = (store: string, written: () => void): (() => void) => {
  const watcher = watch(dirname(store), (_, name) => {
    if (name === `${basename(store)}-wal`) written()
  })
  return () => watcher.close()
}

/** Adds the stream to `store`, and kills it where `aim` says, or never. */
const run = (store: string, aim: Aim | null): Promise<Run> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [MAIN, 'add', input, '--store', store, '--quiet'], { stdio: ['ignore', 'pipe', 'inherit'] })
    let acknowledged = 0
    let writes = 0
    let killed = false
    const kill = (): void => {
      if (child.exitCode === null && child.pid !== undefined) killed = process.kill(child.pid, 'SIGKILL')
    }
    const arm = (): void => {
      if (aim && writes === aim.writes) setTimeout(kill, aim.wait)
    }
    const unwatch = watched(store, () => {
      writes++
      arm()
    })
    arm()
    createInterface({ input: child.stdout }).on('line', (line) => {
      const told = /^acknowledged (\d+) /.exec(line)
      if (told) acknowledged = Number(told[1])
    })
    child.on('error', fail)
    child.on('close', () => {
      unwatch()
      done({ acknowledged, killed })
    })
  })

/** Two of three kills come while something is being written, or right after; the others at any time. */
const aimed = (): Aim => (chance() < 0.67 ? { writes: 1 + Math.floor(chance() * 40), wait: chance() * 25 } : { writes: 0, wait: chance() * 6000 })

const tally = { kills: 0, lost: 0, unsound: 0, doubled: 0, missing: 0, stores: 0, acknowledged: 0 }

/** What is wrong with a store in which the first `acknowledged` articles of the stream must be. */
const looked = (path: string, acknowledged: number): void => {
  const store = sqliteStore(path, { mode: 'write' })
  try {
    const names = new Map<string, number>()
    for (const row of store.rows()) names.set(row.name, (names.get(row.name) ?? 0) + 1)
    const lost = stream.slice(0, acknowledged).filter((p) => !names.has(p.id))
    const doubled = [...names.values()].filter((n) => n > 1)
    const faults = checked(store).faults
    tally.lost += lost.length
    tally.doubled += doubled.length
    tally.unsound += faults.length ? 1 : 0
    for (const fault of faults) console.log(`unsound after kill ${tally.kills}: ${fault}`)
  } finally {
    store.close()
  }
}

try {
  for (let number = 0; tally.kills < times; number++) {
    const path = join(folder, `${number}.db`)
    let before = 0
    for (;;) {
      const { acknowledged, killed } = await run(path, tally.kills < times ? aimed() : null)
      if (killed) tally.kills++
      before = Math.max(before, acknowledged)
      tally.acknowledged += acknowledged
      if (before > 0) looked(path, before)
      if (tally.kills % 20 === 0 && killed) console.log(`${tally.kills} kills: ${JSON.stringify(tally)}`)
      if (!killed) break
    }
    const store = sqliteStore(path, { mode: 'read' })
    const names = new Set([...store.rows()].map((r) => r.name))
    store.close()
    tally.missing += stream.filter((p) => !names.has(p.id)).length
    tally.stores++
    for (const ending of ['', '-wal', '-shm', '-lock']) rmSync(path + ending, { force: true })
  }
  console.log(
    `${tally.kills} kills over ${tally.stores} stores of ${count} articles: ${tally.lost} acknowledged articles lost, ${tally.unsound} unsound stores, ${tally.doubled} articles twice, ${tally.missing} missing at the end`,
  )
  process.exitCode = tally.lost + tally.unsound + tally.doubled + tally.missing ? 1 : 0
} finally {
  rmSync(folder, { recursive: true })
}
