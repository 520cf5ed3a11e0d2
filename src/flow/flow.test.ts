import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { deflateRawSync } from 'node:zlib'
import { bCubed } from '../../scripts/score/b-cubed.ts'
import { delayed } from '../../test/servers/delayed.ts'
import { small, smallDisk } from '../../test/servers/disk.ts'
import { inventedLines } from '../../test/servers/invented.ts'
import { type NatsServers, natsServers, noNats } from '../../test/servers/nats.ts'
import { noPostgres, type PostgresServer, postgresServer } from '../../test/servers/postgres.ts'
import { begun, ended, sleep, until } from '../../test/servers/process.ts'
import { MAIN, type RunningWorker, startWorker, variorum } from '../../test/servers/workers.ts'
import { postgresStore, type Store, sqliteStore } from '../store/index.ts'
import { shownStories } from '../stream/corrected.ts'
import { flow } from './flow.ts'
import { encoded } from './message.ts'
import { publish } from './publish.ts'
import { CHANNELS, type ChannelName } from './subjects.ts'

const skip = noNats || noPostgres
/** The machine may be busy; none of these waits is a measure of speed. */
const PATIENT = 400_000

const folder = mkdtempSync(join(tmpdir(), 'variorum-flow-'))
const servers: NatsServers[] = []
const running: RunningWorker[] = []
const stores: Store[] = []
let postgres: PostgresServer
if (!skip) postgres = await postgresServer()
after(async () => {
  await Promise.all(running.map((w) => w.end('SIGKILL')))
  for (const store of stores) store.close()
  await Promise.all(servers.map((s) => s.stop()))
  if (!skip) await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
})

const news = (name: string, articles: number): string => {
  const path = join(folder, `${name}.jsonl`)
  writeFileSync(path, inventedLines(articles, articles))
  return path
}
let made = 0
/** A flow of its own: servers, a store, and workers for it. */
const flowing = async (count = 1, disk?: string) => {
  const nats = await natsServers(count, disk)
  servers.push(nats)
  const store = postgres.store(`flow${++made}`)
  const start = async (role: RunningWorker['role'], ...more: readonly string[]): Promise<RunningWorker> => {
    const keeps = role === 'cluster' || role === 'account' ? ['--postgres', store] : []
    const worker = await startWorker(
      role,
      nats.url,
      '--patience',
      '5',
      ...(count > 1 ? ['--replicas', '3'] : []),
      ...keeps,
      ...more,
    )
    running.push(worker)
    return worker
  }
  const opened = () =>
    until(
      'the store',
      () => {
        try {
          const own = postgresStore(store, { mode: 'read' })
          stores.push(own)
          return own
        } catch {
          return null
        }
      },
      PATIENT,
    )
  return { nats, start, opened }
}
const add = async (path: string, nats: NatsServers): Promise<void> => {
  const { code, said } = await variorum('add', path, '--nats', nats.url)
  assert.equal(code, 0, said)
}
const ids = (store: Store): string[] => [...store.rows()].map((r) => r.id).sort()
const storyOf = (store: Store): ReadonlyMap<string, string> =>
  new Map(shownStories(store).flatMap((s) => s.articles.map((a) => [a.id, s.id] as const)))
/** The store that one process makes of the same. */
const inOne = async (path: string): Promise<Store> => {
  const { code, said } = await variorum('add', path, '--store', `${path}.db`)
  assert.equal(code, 0, said)
  const store = sqliteStore(`${path}.db`, { mode: 'read' })
  stores.push(store)
  return store
}
const all = (store: Store, articles: number) =>
  until(`${articles} articles`, () => store.counts().versions >= articles, PATIENT, 500)
const connected = (url: string) => flow({ url, name: 'test', replicas: 1, room: 64, patience: 5, works: false })
/** Messages that are in a stream. */
const messages = async (url: string, channel: ChannelName): Promise<number> => {
  const { connection, manager } = await connected(url)
  const { state } = await manager.streams.info(CHANNELS[channel].stream)
  await connection.close()
  return state.messages
}

describe('a flow of workers', { skip }, () => {
  it('finds the stories that one process finds, and keeps each article once', async () => {
    const path = news('stories', 200)
    const { nats, start, opened } = await flowing()
    const workers = await Promise.all([start('ingest'), start('read'), start('read'), start('cluster')])
    await add(path, nats)
    const [one, many] = [await inOne(path), await opened()]
    await all(many, 200)
    assert.deepEqual(ids(many), ids(one))
    // readers end in no order, and batches where they may: a story in a hundred may be cut elsewhere
    assert.ok(bCubed(storyOf(many), storyOf(one)).f >= 0.98)
    assert.deepEqual(many.faults(), [])
    await until('acknowledged', async () => (await messages(nats.url, 'readings')) === 0)
    // on a slow machine a message may be handed out twice, and is done with twice
    const [, done] =
      /variorum_messages_total\{outcome="done",role="cluster"\} (\d+)/.exec(
        (await workers[3]?.get('/metrics')) ?? '',
      ) ?? []
    assert.ok(Number(done) >= 200, done)
    assert.deepEqual(JSON.parse((await workers[0]?.get('/healthz')) ?? ''), { status: 'ok', why: null })
    assert.deepEqual(await Promise.all(workers.map((w) => w.end('SIGTERM'))), [0, 0, 0, 0])
  })

  it('finds them in two partitions, and goes on where a partition and who leads are killed', async () => {
    const path = news('parts', 600)
    const { nats, start, opened } = await flowing()
    const cluster = () => start('cluster', '--partitions', '2')
    const workers = await Promise.all([start('ingest'), start('read'), cluster(), cluster(), cluster()])
    await add(path, nats)
    const [one, many] = [await inOne(path), await opened()]
    for (const [i, articles] of [100, 300].entries()) {
      await all(many, articles)
      await workers[2 + i]?.end('SIGKILL')
      await cluster()
    }
    await all(many, 600)
    await until('acknowledged', async () => (await messages(nats.url, 'readings')) === 0, PATIENT, 500)
    assert.deepEqual(ids(many), ids(one))
    assert.ok(bCubed(storyOf(many), storyOf(one)).f >= 0.98)
    assert.deepEqual([await messages(nats.url, 'dead'), many.faults()], [0, []])
  })

  it('takes what it was sent before for what it is', async () => {
    const path = news('twice', 20)
    const { nats, start, opened } = await flowing()
    await Promise.all([start('ingest'), start('read'), start('cluster')])
    await add(path, nats)
    const store = await opened()
    await all(store, 20)
    const { said } = await variorum('add', path, '--nats', nats.url)
    assert.match(said, /published 1 input, 1 known before/)
  })

  it('tells the accounts of the stories', async () => {
    const path = news('accounts', 12)
    const { nats, start, opened } = await flowing()
    await Promise.all([start('ingest'), start('read'), start('cluster'), start('account')])
    await add(path, nats)
    const store = await opened()
    await all(store, 12)
    await until('the accounts', () => shownStories(store).every((s) => store.account(s.id) !== null), PATIENT, 500)
  })

  it('puts aside what nobody can work on, with the reason, and goes on', async () => {
    const path = news('poison', 20)
    const { nats, start, opened } = await flowing()
    await start('ingest')
    const { js, manager, connection } = await connected(nats.url)
    await js.publish('variorum.articles.en', new Uint8Array([255, 255, 255, 255, 0]))
    const broken = join(folder, 'broken.pdf')
    writeFileSync(broken, '%PDF-1.4 and then nothing')
    await add(broken, nats)
    await add(path, nats)
    await Promise.all([start('read'), start('cluster')])
    await all(await opened(), 20)
    await until('dead letters', async () => (await messages(nats.url, 'dead')) === 2)
    const letters = await Promise.all([1, 2].map((seq) => manager.streams.getMessage(CHANNELS.dead.stream, { seq })))
    const reasons = letters.map((m) => decodeURIComponent(m?.header.get('Variorum-Reason') ?? '')).sort()
    assert.match(reasons[0] ?? '', /^it is no message of ours|flow\/message: it is no message of ours/)
    assert.match(reasons[1] ?? '', /unreadable: /)
    await connection.close()
    const told = await variorum('dead', '--nats', nats.url, '--role', 'ingest')
    assert.match(told.said, /\tingest\t.*broken\.pdf\tunreadable: /)
    // nothing was mended, so both come back
    assert.match((await variorum('dead', '--nats', nats.url, '--again')).said, /2 published again/)
    await until('dead letters', async () => (await messages(nats.url, 'dead')) === 2, PATIENT, 500)
  })

  it('works again on what was put aside, once it can', async () => {
    const { nats, start, opened } = await flowing()
    await Promise.all([start('ingest'), start('read'), start('cluster')])
    const own = await connected(nats.url)
    const name = join(folder, 'mended.jsonl')
    writeFileSync(name, inventedLines(1, 99))
    // as a worker put it aside that could not read it then
    const bytes = new Uint8Array(deflateRawSync(readFileSync(name)))
    const raw = encoded({ head: { name }, parts: [bytes] })
    await publish(own, {
      ...{
        channel: 'dead',
        part: 'ingest',
        id: null,
        head: { subject: 'variorum.raw.any', large: null },
        parts: [raw],
      },
      headers: {
        'Variorum-Role': 'ingest',
        'Variorum-About': name,
        'Variorum-Reason': 'the reader was broken',
        'Variorum-Deliveries': '1',
      },
    })
    await own.connection.close()
    assert.equal((await variorum('dead', '--nats', nats.url, '--role', 'read')).code, 1)
    assert.match((await variorum('dead', '--nats', nats.url, '--again')).said, /mended\.jsonl\tthe reader was broken/)
    await all(await opened(), 1)
    assert.equal(await messages(nats.url, 'dead'), 0)
  })

  it('waits where the disk of NATS is full, and loses nothing', {
    skip: !small && 'no small disk can be mounted here',
  }, async () => {
    const path = news('disk', 300)
    const disk = smallDisk(64)
    try {
      const { nats, start, opened } = await flowing(1, disk.folder)
      await start('ingest', '--room', '8')
      await add(path, nats)
      disk.fill(1)
      const reader = await start('read', '--room', '8')
      await until('a full disk', async () => JSON.parse(await reader.get('/healthz')).status === 'waiting', PATIENT)
      // a server that had no room for what it must keep takes part no more until it is begun again
      disk.free()
      await nats.nodes[0]?.kill()
      await nats.nodes[0]?.start()
      await start('cluster', '--room', '8')
      const store = await opened()
      await all(store, 300)
      assert.deepEqual([new Set(ids(store)).size, await messages(nats.url, 'dead')], [300, 0])
      await nats.stop()
    } finally {
      disk.end()
    }
  })

  it('takes its time where PostgreSQL is slow, and loses nothing', async () => {
    const path = news('slow', 60)
    const slow = await delayed(postgres.port, 100)
    const { nats, start, opened } = await flowing()
    await Promise.all([start('ingest'), start('read')])
    await start('cluster', '--postgres', postgres.store(`flow${made}`).replace(`:${postgres.port}/`, `:${slow.port}/`))
    await add(path, nats)
    const store = await opened()
    await all(store, 60)
    await until('acknowledged', async () => (await messages(nats.url, 'readings')) === 0, PATIENT, 500)
    assert.deepEqual([new Set(ids(store)).size, await messages(nats.url, 'dead')], [60, 0])
    await slow.close()
  })

  it('waits where a stream is full, and loses nothing', async () => {
    const path = news('full', 400)
    const { nats, start, opened } = await flowing()
    // readings of 400 articles take some 2 MB
    await start('ingest', '--room', '1')
    const reader = await start('read', '--room', '1')
    await add(path, nats)
    await until('a full stream', async () => JSON.parse(await reader.get('/healthz')).status === 'waiting', PATIENT)
    await start('cluster', '--room', '1')
    const store = await opened()
    await all(store, 400)
    assert.equal(new Set(ids(store)).size, 400)
  })

  it('loses nothing and doubles nothing where workers are killed, and another takes over', async () => {
    const path = news('kills', 300)
    const { nats, start, opened } = await flowing()
    const roles = ['ingest', 'read', 'cluster', 'cluster'] as const
    const workers = await Promise.all(roles.map((role) => start(role)))
    await add(path, nats)
    for (const [i, role] of roles.entries()) {
      await sleep(500)
      await workers[i]?.end('SIGKILL')
      await start(role)
    }
    const [one, many] = [await inOne(path), await opened()]
    await all(many, 300)
    await until('acknowledged', async () => (await messages(nats.url, 'readings')) === 0, PATIENT, 500)
    assert.deepEqual(ids(many), ids(one))
    assert.deepEqual([await messages(nats.url, 'dead'), many.faults()], [0, []])
  })

  it('goes on where PostgreSQL was away', async () => {
    const path = news('away', 100)
    const { nats, start, opened } = await flowing()
    await Promise.all([start('ingest'), start('read')])
    const worker = await start('cluster')
    await opened()
    await postgres.kill()
    await add(path, nats)
    await until(
      'the cluster worker to notice',
      async () => JSON.parse(await worker.get('/healthz')).status === 'waiting',
      PATIENT,
    )
    await postgres.start()
    const store = await opened()
    await all(store, 100)
    assert.deepEqual([await messages(nats.url, 'dead'), new Set(ids(store)).size], [0, 100])
  })

  it('goes on where a node of three with copies is killed', async () => {
    const path = news('nodes', 100)
    const { nats, start, opened } = await flowing(3)
    await Promise.all([start('ingest'), start('read'), start('cluster')])
    await add(path, nats)
    await nats.nodes[0]?.kill()
    const store = await opened()
    await all(store, 100)
    await nats.nodes[0]?.start()
    assert.equal(new Set(ids(store)).size, 100)
  })
})

describe('a worker', { skip: noNats }, () => {
  it('waits for a server that is not there yet, and ends when told', async () => {
    const { child, said } = begun(process.execPath, [MAIN, 'work', '--role', 'ingest', '--nats', 'nats://127.0.0.1:1'])
    await until('its first line', () => said().includes('started'), PATIENT)
    assert.equal(await ended(child, 'SIGTERM'), 0)
  })
  it('that keeps something says what it needs', async () => {
    const { code, said } = await variorum('work', '--role', 'cluster', '--nats', 'nats://127.0.0.1:1')
    assert.equal(code, 2)
    assert.match(said, /needs --postgres postgres:/)
  })
})
