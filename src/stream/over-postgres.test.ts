import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { invented } from '../../test/servers/invented.ts'
import { noPostgres, type PostgresServer, postgresServer } from '../../test/servers/postgres.ts'
import type { Article } from '../model/index.ts'
import { postgresStore, type Store, sqliteStore } from '../store/index.ts'
import { add } from './add.ts'
import { checked } from './check.ts'
import { correct, merged } from './correct.ts'
import { shownStories } from './corrected.ts'
import { addExport, exported } from './export.ts'

const server: PostgresServer | null = noPostgres ? null : await postgresServer()
const opened: Store[] = []
after(async () => {
  for (const store of opened) store.close()
  await server?.stop()
})
const kept = <T extends Store>(store: T): T => {
  opened.push(store)
  return store
}
let made = 0
const inPostgres = () => kept(postgresStore(server?.store(`s${++made}`) ?? '', { mode: 'write' }))
const inMemory = () => kept(sqliteStore(':memory:', { mode: 'write' }))

const articles = invented(60)
const filled = async (store: Store, list: readonly Article[] = articles): Promise<Store> => {
  await add(
    store,
    list.map((article) => ({ article })),
    { workers: 1 },
  )
  return store
}
const lines = (store: Store): string[] => [...exported(store)].map((line) => JSON.stringify(line))
async function* each(list: readonly string[]): AsyncGenerator<string> {
  yield* list
}
const groups = (store: Store): string[] =>
  shownStories(store)
    .map((s) => s.articles.map((a) => a.id).join(' '))
    .sort()

describe('a stream into PostgreSQL', { skip: noPostgres }, () => {
  it('finds the stories that it finds in SQLite', async () => {
    const found = groups(await filled(inPostgres()))
    assert.ok(found.some((g) => g.includes(' ')))
    assert.deepEqual(found, groups(await filled(inMemory())))
  })

  it('goes on where an earlier run ended', async () => {
    const path = server?.store('twice') ?? ''
    const [first, second] = [articles.slice(0, 30), articles.slice(30)]
    for (const part of [first, second]) {
      const store = postgresStore(path, { mode: 'add' })
      await filled(store, part)
      store.close()
    }
    const lite = await filled(await filled(inMemory(), first), second)
    assert.deepEqual(groups(kept(postgresStore(path, { mode: 'read' }))), groups(lite))
  })

  it('is exported as SQLite exports it, and comes back from there without loss', async () => {
    const lite = await filled(inMemory())
    const [a, b] = shownStories(lite)
    correct(lite, merged(lite, a?.id ?? '', b?.id ?? ''), '2031-04-18T10:00:00Z', 'Ama')
    lite.follow({
      id: 'f',
      url: 'http://gazette.example/feed',
      title: 'A „feed“',
      paused: false,
      added: '2031',
      last: null,
      next: null,
      articles: 0,
      state: null,
    })
    const post = inPostgres()
    await addExport(post, each(lines(lite)))
    assert.deepEqual(lines(post), lines(lite))
    const again = inMemory()
    await addExport(again, each(lines(post)))
    assert.deepEqual(lines(again), lines(lite))
  })

  it('is sound when it is checked', async () => assert.deepEqual(checked(await filled(inPostgres())).faults, []))
})
