import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { noPostgres, type PostgresServer, postgresServer } from '../../../test/servers/postgres.ts'
import type { OpenOptions } from '../connection.ts'
import { StoreFault } from '../fault.ts'
import { batch, entry, storeSuite } from '../suite.ts'
import { address } from './address.ts'
import { bridge } from './bridge.ts'
import { postgresStore } from './postgres.ts'

const server: PostgresServer | null = noPostgres ? null : await postgresServer()
const opened: { readonly close: () => void }[] = []
after(async () => {
  for (const store of opened) store.close()
  await server?.stop()
})

let made = 0
const fresh = (): string => server?.store(`s${++made}`) ?? ''
const open = (path: string, options: OpenOptions = { mode: 'write' }) => {
  const store = postgresStore(path, options)
  opened.push(store)
  return store
}
/** Runs SQL beside the store. */
const spoilt = (path: string, sql: string): void => {
  const beside = bridge({ address: address(path), mode: 'write', what: 'beside' })
  beside.ask({ kind: 'query', sql, values: [] })
  beside.close()
}
const isFault =
  (says: RegExp) =>
  (error: unknown): boolean =>
    error instanceof StoreFault && says.test(error.message)

if (noPostgres) describe('a store in PostgreSQL', { skip: noPostgres }, () => {})
else {
  const paths = new WeakMap<object, string>()
  storeSuite(
    'postgres',
    () => {
      const path = fresh()
      const store = open(path, { mode: 'add' })
      paths.set(store, path)
      return store
    },
    (store) => {
      store.close()
      return open(paths.get(store) ?? '', { mode: 'read' })
    },
  )
}

describe('a store in PostgreSQL', { skip: noPostgres }, () => {
  it('tells a second process who holds it', () => {
    const path = fresh()
    const first = open(path, { mode: 'add', what: 'variorum add news.jsonl' })
    assert.throws(() => open(path, { mode: 'add' }), isFault(/in use by "variorum add news\.jsonl"/))
    first.close()
    open(path, { mode: 'add' }).close()
  })

  it('can be read and corrected while it is in use', () => {
    const path = fresh()
    open(path, { mode: 'add' }).put(batch([entry('a', 'The crane fell.')]))
    assert.equal(open(path, { mode: 'read' }).counts().versions, 1)
    open(path, { mode: 'change' })
  })

  it('is not made by reading it', () => {
    for (const mode of ['read', 'change'] as const)
      assert.throws(() => open(fresh(), { mode }), isFault(/there is no such store/))
  })

  it('is not changed by who may only read', () => {
    const path = fresh()
    open(path)
    assert.throws(
      () => open(path, { mode: 'read' }).put(batch([entry('a', 'The crane fell.')])),
      isFault(/may be read but not written/),
    )
  })

  it('keeps signs that PostgreSQL has no place for, in the article as it was', () => {
    const store = open(fresh())
    store.put(batch([entry('a', 'The crane\u0000 fell \ud83d.', { title: 'A \u0000 title', outlet: '\ud83d' })]))
    assert.equal(store.article('a')?.text, JSON.parse(JSON.stringify('The crane\u0000 fell \ud83d.')))
    assert.deepEqual(
      [[...store.rows()].map((r) => r.title), store.damaged(), store.faults()],
      [['A \ufffd title'], [], []],
    )
  })

  it('takes keys and words longer than an index has room for', () => {
    const store = open(fresh())
    const key = `url https://news.example/${'x'.repeat(10_000)}`
    store.put(batch([entry('a', 'y'.repeat(5000), { key })]))
    assert.deepEqual([store.latest(key)?.id, store.search({ words: 'y'.repeat(5000), most: 1 }).length], ['a', 1])
  })

  it('takes a text of more words than a tsvector has room for', () => {
    const text = Array.from({ length: 300_000 }, (_, i) => `word${i}`).join(' ')
    const store = open(fresh())
    store.put(batch([entry('a', text)]))
    assert.equal(store.search({ words: 'word1 word20000', most: 1 }).length, 1)
  })

  it('does not take the end of the title and the beginning of the body for a phrase', () => {
    const store = open(fresh())
    store.put(batch([entry('a', 'fell', { words: { title: 'The crane', body: 'fell', speakers: '' } })]))
    assert.deepEqual(store.search({ words: '"crane fell"', most: 1 }), [])
  })

  it('ranks a word in the title above one in the body', () => {
    const store = open(fresh())
    const words = (title: string, body: string) => ({ words: { title, body, speakers: '' } })
    store.put(
      batch([
        entry('a', '', words('The harbour', 'A crane fell.')),
        entry('b', '', words('The crane', 'A harbour closed.')),
      ]),
    )
    assert.deepEqual(
      store.search({ words: 'crane', most: 5 }).map((h) => h.row.id),
      ['b', 'a'],
    )
  })

  it('names what is not as it was stored, and leaves it out', () => {
    const path = fresh()
    const store = open(path)
    store.put(batch([entry('a', 'The crane fell.'), entry('b', 'The ferry left.')]))
    store.keepAccount('s', 'x', new Uint8Array([1]))
    spoilt(path, "UPDATE content SET article = '\\x00' WHERE seq = 1")
    spoilt(path, "UPDATE article SET title = 'Another' WHERE seq = 2")
    assert.deepEqual([store.article('a'), [...store.rows()].map((r) => r.id)], [null, ['a']])
    assert.deepEqual(store.damaged(), ['article 2', 'article a'])
    assert.deepEqual(store.faults(), [
      'what is known of an article is not as it was stored (2)',
      'the text of an article is not as it was stored (1)',
    ])
  })

  it('finds an index of words that is not that of the articles', () => {
    const path = fresh()
    const store = open(path)
    store.put(batch([entry('a', 'The crane fell.')]))
    const words = () => entry('a', 'The crane fell.').words
    assert.deepEqual(store.faults(words), [])
    spoilt(path, "UPDATE words SET words = '''ferry'':1'")
    assert.deepEqual(store.faults(words), ['the index of words is not that of the articles: a search may miss some'])
  })

  it('tells a server that is not there in a sentence without the password', () =>
    assert.throws(
      () => open('postgres://user:secret@127.0.0.1:1/news', { mode: 'read' }),
      (error) => isFault(/does not answer/)(error) && !/secret/.test(String(error)),
    ))

  it('is not written by who held it on a connection that has gone', () => {
    const path = fresh()
    const store = open(path, { mode: 'add', what: 'the first' })
    spoilt(path, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'the first'")
    assert.throws(() => store.put(batch([entry('a', 'The crane fell.')])), StoreFault)
    // on the new connection too
    assert.throws(() => store.put(batch([entry('a', 'The crane fell.')])), StoreFault)
    assert.equal(open(path).counts().versions, 0)
  })

  it('of a later version is not touched', () => {
    const path = fresh()
    open(path)
    spoilt(path, 'UPDATE variorum SET version = 99')
    for (const mode of ['read', 'write', 'add'] as const)
      assert.throws(() => open(path, { mode }), isFault(/later version of variorum \(schema 99/))
  })

  it('says that its backup is made by others', () =>
    assert.throws(() => open(fresh()).backup('/nowhere'), isFault(/pg_dump/)))
})
