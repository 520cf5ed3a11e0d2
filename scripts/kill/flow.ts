// Kills workers, and PostgreSQL, in the middle of a flow, and holds what is kept against what one process keeps:
// node scripts/kill/flow.ts [ARTICLES] [KILLS]; with 0 kills it tells how long the flow takes beside the one process.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { random } from '../../bench/planted.ts'
import { flow } from '../../src/flow/flow.ts'
import { CHANNELS } from '../../src/flow/subjects.ts'
import { postgresStore, type Store, StoreFault, sqliteStore } from '../../src/store/index.ts'
import { shownStories } from '../../src/stream/corrected.ts'
import { inventedLines } from '../../test/servers/invented.ts'
import { natsServers } from '../../test/servers/nats.ts'
import { postgresServer } from '../../test/servers/postgres.ts'
import { sleep, until } from '../../test/servers/process.ts'
import { type RunningWorker, startWorker, variorum } from '../../test/servers/workers.ts'
import { bCubed } from '../score/b-cubed.ts'

const [articles = 3000, kills = 30] = process.argv.slice(2).map(Number)
const SEED = 21
const ROLES = ['ingest', 'read', 'read', 'cluster', 'cluster'] as const
const HOURS = 3_600_000

const folder = mkdtempSync(join(tmpdir(), 'variorum-kill-'))
const [nats, postgres] = await Promise.all([natsServers(), postgresServer()])
const news = join(folder, 'news.jsonl')
writeFileSync(news, inventedLines(articles, SEED))
const address = postgres.store('kills')
const start = (role: (typeof ROLES)[number]): Promise<RunningWorker> =>
  startWorker(role, nats.url, '--patience', '10', ...(role === 'cluster' ? ['--postgres', address] : []))
const workers: RunningWorker[] = await Promise.all(ROLES.map(start))

/** What the store says; where PostgreSQL is away, nothing. */
const asked = <T>(ask: (store: Store) => T): T | null => {
  try {
    const store = postgresStore(address, { mode: 'read' })
    try {
      return ask(store)
    } finally {
      store.close()
    }
  } catch (error) {
    if (error instanceof StoreFault) return null
    throw error
  }
}
const storyOf = (store: Store): ReadonlyMap<string, string> => new Map(shownStories(store).flatMap((s) => s.articles.map((a) => [a.id, s.id] as const)))

const begun = performance.now()
const { code, said } = await variorum('add', news, '--nats', nats.url)
if (code !== 0) throw new Error(said)
const r = random(SEED)
const done = { worker: 0, postgres: 0 }
for (let i = 0; i < kills; i++) {
  await sleep(500 + 2500 * r())
  // of six kills one is of PostgreSQL
  if (i % 6 === 5) {
    await postgres.restart()
    done.postgres++
    continue
  }
  const n = Math.floor(r() * ROLES.length)
  await workers[n]?.end('SIGKILL')
  workers[n] = await start(ROLES[n] ?? 'read')
  done.worker++
}
await until('all articles', () => asked((store) => store.counts().versions >= articles), HOURS, 1000)
const took = (performance.now() - begun) / 1000
const { connection, manager } = await flow({ url: nats.url, name: 'kill', replicas: 1, room: 1024, patience: 10, works: false })
const left = async (stream: string): Promise<number> => (await manager.streams.info(stream)).state.messages
await until('all acknowledged', async () => (await left(CHANNELS.readings.stream)) === 0, HOURS, 1000)
const dead = await left(CHANNELS.dead.stream)
await connection.close()

const since = performance.now()
await variorum('add', news, '--store', join(folder, 'one.db'))
const alone = (performance.now() - since) / 1000
const one = sqliteStore(join(folder, 'one.db'), { mode: 'read' })
const many = postgresStore(address, { mode: 'read' })
const ids = [...many.rows()].map((row) => row.id)
const lost = [...one.rows()].filter((row) => !many.has(row.id)).length
const told = {
  articles,
  killed: done,
  lost,
  doubled: ids.length - new Set(ids).size,
  dead,
  faults: many.faults(),
  bCubed: Number(bCubed(storyOf(many), storyOf(one)).f.toFixed(4)),
  seconds: { flow: Number(took.toFixed(1)), alone: Number(alone.toFixed(1)) },
}
process.stdout.write(`${JSON.stringify(told)}\n`)
for (const store of [one, many]) store.close()
await Promise.all(workers.map((w) => w.end('SIGTERM')))
await Promise.all([nats.stop(), postgres.stop()])
rmSync(folder, { recursive: true, force: true })
process.exitCode = lost || told.doubled || dead || told.faults.length ? 1 : 0
