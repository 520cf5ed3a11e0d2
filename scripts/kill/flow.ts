// Puts invented articles through a flow with real servers, ends processes in the middle of it, and holds what is kept against what one process keeps:
//   node scripts/kill/flow.ts --articles 3000 --workers 30        thirty workers are killed, one after another
//   node scripts/kill/flow.ts --nodes 3 --nats 30                 the NATS node that leads the readings
//   node scripts/kill/flow.ts --postgres 30                       PostgreSQL, begun again
//   node scripts/kill/flow.ts --articles 20000 --account          none: how long it takes beside the one process, and what memory each role needs
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
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

const number = (usual: string) => ({ type: 'string', default: usual }) as const
const { values } = parseArgs({
  options: {
    ...{ articles: number('3000'), workers: number('0'), nats: number('0'), postgres: number('0') },
    ...{ nodes: number('1'), partitions: number('2'), readers: number('2'), pause: number('1500') },
    account: { type: 'boolean', default: false },
  },
})
const [articles, partitions, nodes] = [values.articles, values.partitions, values.nodes].map(Number) as [
  number,
  number,
  number,
]
const SEED = 21
const HOURS = 6 * 3_600_000
/** One more than there are partitions: it stands by. */
const ROLES = [
  'ingest',
  ...Array<'read'>(Number(values.readers)).fill('read'),
  ...Array<'cluster'>(partitions + Number(Number(values.workers) > 0)).fill('cluster'),
  ...(values.account ? (['account'] as const) : []),
] as const

const folder = mkdtempSync(join(tmpdir(), 'variorum-kill-'))
const [nats, postgres] = await Promise.all([natsServers(nodes), postgresServer()])
const news = join(folder, 'news.jsonl')
writeFileSync(news, inventedLines(articles, SEED))
const address = postgres.store('kills')
const start = (role: (typeof ROLES)[number]): Promise<RunningWorker> => {
  const keeps = role === 'cluster' || role === 'account' ? ['--postgres', address] : []
  const parted = role === 'cluster' ? ['--partitions', String(partitions)] : []
  return startWorker(role, nats.url, '--patience', '10', '--replicas', nodes > 1 ? '3' : '1', ...keeps, ...parted)
}
const workers: RunningWorker[] = await Promise.all(ROLES.map(start))

const progress = (text: string): void => void process.stderr.write(`${new Date().toISOString()} ${text}\n`)

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
const storyOf = (store: Store): ReadonlyMap<string, string> =>
  new Map(shownStories(store).flatMap((s) => s.articles.map((a) => [a.id, s.id] as const)))
const kept = (): number => asked((store) => store.counts().versions) ?? 0
const { connection, manager } = await flow({
  url: nats.url,
  name: 'kill',
  replicas: 1,
  room: 1024,
  patience: 10,
  works: false,
})
/** Messages in a stream; null while its leader is chosen. */
const left = async (stream: string): Promise<number | null> => {
  try {
    return (await manager.streams.info(stream)).state.messages
  } catch {
    return null
  }
}

/** What memory a process had at most, MiB. */
const peakOf = (pid: number): number => {
  try {
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024)
  } catch {
    return 0
  }
}
const parentOf = (pid: number): number =>
  Number(/PPid:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
/** The servers' memory: their processes are our children, and those of PostgreSQL its own. */
const serversPeak = (): Readonly<Record<string, number>> => {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        return [
          {
            pid: Number(name),
            parent: parentOf(Number(name)),
            name: readFileSync(`/proc/${name}/comm`, 'utf8').trim(),
          },
        ]
      } catch {
        return []
      }
    })
  const own = all.filter((p) => p.parent === process.pid)
  const inner = all.filter((p) => own.some((o) => o.pid === p.parent))
  return Object.fromEntries(
    ['nats-server', 'postgres'].map((name) => [
      name,
      Math.max(0, ...[...own, ...inner].filter((p) => p.name === name).map((p) => peakOf(p.pid))),
    ]),
  )
}

const r = random(SEED)
const pause = (): Promise<void> => sleep(Number(values.pause) * (0.5 + r()))
const done = { worker: 0, nats: 0, postgres: 0 }
const kill: Readonly<Record<keyof typeof done, () => Promise<void>>> = {
  worker: async () => {
    const n = Math.floor(r() * ROLES.length)
    progress(`kill ${ROLES[n]}`)
    await workers[n]?.end('SIGKILL')
    workers[n] = await start(ROLES[n] ?? 'read')
  },
  nats: async () => {
    const leader = await until(
      'a leader',
      async () => (await manager.streams.info(CHANNELS.readings.stream).catch(() => null))?.cluster?.leader ?? null,
      HOURS,
    )
    progress(`kill ${leader}`)
    const node = nats.nodes[Number(leader.slice(1))]
    await node?.kill()
    await pause()
    await node?.start()
    // a node that is killed before its copies are whole again takes the majority with it: then all wait, which is not what is asked here
    await until(
      'copies',
      async () => {
        const infos = await Promise.all(
          Object.values(CHANNELS).map((c) => manager.streams.info(c.stream).catch(() => null)),
        )
        return infos.every(
          (i) => i?.cluster?.leader && (i.cluster.replicas ?? []).every((p) => p.current && !p.offline),
        )
      },
      HOURS,
      200,
    )
  },
  postgres: async () => {
    progress('kill postgres')
    await postgres.restart()
  },
}

const begun = performance.now()
const publishing = variorum('add', news, '--nats', nats.url)
/** The kinds in turn, as many of each as are asked for; what is left when all articles are kept is told. */
const turns = (Object.keys(done) as (keyof typeof done)[]).flatMap((kind) =>
  Array.from({ length: Number(values[kind === 'worker' ? 'workers' : kind]) }, (_, i) => ({ kind, i })),
)
let late = 0
for (const { kind } of turns.sort((a, b) => a.i - b.i)) {
  await pause()
  await kill[kind]()
  done[kind]++
  if (kept() >= articles) late++
}
const { code, said } = await publishing
if (code !== 0) throw new Error(said)
let shown = 0
await until(
  'all articles',
  () => {
    const n = kept()
    if (n >= shown + 500) {
      shown = n
      progress(`${n} kept after ${((performance.now() - begun) / 1000).toFixed(1)} s`)
    }
    return n >= articles
  },
  HOURS,
  1000,
)
const took = (performance.now() - begun) / 1000
await until('all acknowledged', async () => (await left(CHANNELS.readings.stream)) === 0, HOURS, 1000)
const dead = await until('dead letters', () => left(CHANNELS.dead.stream).then((n) => (n === null ? null : { n })))
const memory = { ...Object.fromEntries(workers.map((w, i) => [`${w.role} ${i}`, peakOf(w.pid)])), ...serversPeak() }
const storage = (await Promise.all(Object.values(CHANNELS).map((c) => manager.streams.info(c.stream)))).map(
  (i) => i.state.bytes,
)
await connection.close()
progress('all kept; now the one process')

const since = performance.now()
await variorum('add', news, '--store', join(folder, 'one.db'))
const alone = (performance.now() - since) / 1000
const one = sqliteStore(join(folder, 'one.db'), { mode: 'read' })
const many = postgresStore(address, { mode: 'read' })
const ids = [...many.rows()].map((row) => row.id)
const lost = [...one.rows()].filter((row) => !many.has(row.id)).length
const told = {
  articles,
  roles: ROLES.join(' '),
  nodes,
  killed: done,
  late,
  lost,
  doubled: ids.length - new Set(ids).size,
  more: ids.length - articles,
  dead: dead.n,
  faults: many.faults().slice(0, 5),
  bCubed: Number(bCubed(storyOf(many), storyOf(one)).f.toFixed(4)),
  seconds: { flow: Number(took.toFixed(1)), alone: Number(alone.toFixed(1)), ratio: Number((alone / took).toFixed(2)) },
  peakMiB: memory,
  bytesInPostgres: many.counts().bytes,
  bytesInStreams: storage,
}
process.stdout.write(`${JSON.stringify(told)}\n`)
for (const store of [one, many]) store.close()
await Promise.all(workers.map((w) => w.end('SIGTERM')))
await Promise.all([nats.stop(), postgres.stop()])
rmSync(folder, { recursive: true, force: true })
process.exitCode = lost || told.doubled || dead.n || told.faults.length ? 1 : 0
