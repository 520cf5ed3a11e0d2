import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, test } from 'node:test'
import { StoreFault } from './fault.ts'
import { MIGRATIONS } from './schema.ts'
import { sqliteStore } from './sqlite.ts'
import { batch, entry, storeSuite } from './suite.ts'

const folder = mkdtempSync(join(tmpdir(), 'variorum-store-'))
after(() => rmSync(folder, { recursive: true }))
let made = 0
const fresh = (): string => join(folder, `${++made}.db`)

storeSuite('sqlite in memory', () => sqliteStore(':memory:', { mode: 'write' }), null)
{
  const paths = new WeakMap<object, string>()
  storeSuite(
    'sqlite in a file',
    () => {
      const path = fresh()
      const store = sqliteStore(path, { mode: 'add' })
      paths.set(store, path)
      return store
    },
    (store) => {
      store.close()
      return sqliteStore(paths.get(store) ?? '', { mode: 'read' })
    },
  )
}

const isFault =
  (says: RegExp) =>
  (error: unknown): boolean =>
    error instanceof StoreFault && says.test(error.message)
const LONG = 'The harbour stayed closed. '.repeat(400)
const some = (path: string): void => {
  const store = sqliteStore(path, { mode: 'write' })
  store.put(batch([entry('a', 'The crane fell.')]))
  store.close()
}

test('a second process is told who holds the store', () => {
  const path = fresh()
  const first = sqliteStore(path, { mode: 'add', what: 'variorum add news.jsonl' })
  assert.throws(
    () => sqliteStore(path, { mode: 'add' }),
    isFault(new RegExp(`in use by "variorum add news.jsonl" \\(process ${process.pid} `)),
  )
  first.close()
  sqliteStore(path, { mode: 'add' }).close()
})

test('a store in use can be read and corrected', () => {
  const path = fresh()
  const first = sqliteStore(path, { mode: 'add' })
  first.put(batch([entry('a', 'The crane fell.')]))
  const reader = sqliteStore(path, { mode: 'read' })
  assert.equal(reader.counts().versions, 1)
  reader.close()
  sqliteStore(path, { mode: 'change' }).close()
  first.close()
})

test('a process that was killed holds nothing', async () => {
  const path = fresh()
  const code = `const { sqliteStore } = await import(${JSON.stringify(new URL('./sqlite.ts', import.meta.url).href)})
    sqliteStore(${JSON.stringify(path)}, { mode: 'add' }); process.stdout.write('held'); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  await new Promise((held) => child.stdout.once('data', held))
  assert.throws(() => sqliteStore(path, { mode: 'add' }), isFault(new RegExp(`process ${child.pid} `)))
  const gone = new Promise((ended) => child.once('exit', ended))
  child.kill('SIGKILL')
  await gone
  sqliteStore(path, { mode: 'add' }).close()
})

test('a full disk is told in a sentence, and what was kept before stays', () => {
  const path = fresh()
  const store = sqliteStore(path, { mode: 'write', mostPages: 60 })
  let kept = 0
  assert.throws(
    () => {
      for (let i = 0; i < 1000; i++) {
        store.put(batch([entry(`n${i}`, `${LONG}${i}`, { article: new Uint8Array(20_000).fill(i) })]))
        kept++
      }
    },
    isFault(/the disk is full/),
  )
  store.close()
  const again = sqliteStore(path, { mode: 'write' })
  assert.deepEqual([again.counts().versions, again.faults()], [kept, []])
  again.put(batch([entry('later', 'There is room again.')]))
  again.close()
})

test('a file that may not be written is told in a sentence', {
  skip: process.getuid?.() === 0 && 'root may write everything',
}, () => {
  const path = fresh()
  some(path)
  chmodSync(path, 0o444)
  assert.throws(
    () => sqliteStore(path, { mode: 'write' }).put(batch([entry('b', 'More.')])),
    isFault(/may be read but not written|cannot be opened/),
  )
})

test('a store of a later version is not touched', () => {
  const path = fresh()
  some(path)
  const db = new DatabaseSync(path)
  db.exec('PRAGMA user_version = 99')
  db.close()
  for (const mode of ['read', 'write', 'add'] as const)
    assert.throws(() => sqliteStore(path, { mode }), isFault(/later version of variorum \(schema 99/))
})

test('a store of an earlier version is brought up to date and keeps what it has', () => {
  const path = fresh()
  some(path)
  const db = new DatabaseSync(path)
  for (const table of ['member', 'closed', 'reuse', 'correction', 'tally'])
    db.exec(`ALTER TABLE ${table} DROP COLUMN sum`)
  db.exec('DROP INDEX reuse_earlier; DROP TABLE feed; DROP TABLE seal; PRAGMA user_version = 1')
  db.close()
  assert.throws(() => sqliteStore(path, { mode: 'read' }), isFault(/earlier version/))
  const store = sqliteStore(path, { mode: 'write' })
  assert.equal(store.counts().versions, 1)
  // what relating kept then has another form: its stories stay, and nothing joins them any more
  assert.deepEqual([...store.kept({ open: true })], [])
  assert.equal([...store.closed()].length, 1)
  assert.deepEqual([store.article('a')?.text, store.faults()], ['The crane fell.', []])
  store.close()
  const raw = new DatabaseSync(path)
  assert.deepEqual({ ...raw.prepare('PRAGMA user_version').get() }, { user_version: MIGRATIONS.length })
  raw.close()
})

test('a file that is no store is not touched', () => {
  const text = fresh()
  writeFileSync(text, 'These are notes and no store. '.repeat(100))
  assert.throws(() => sqliteStore(text, { mode: 'write' }), isFault(/it is no store/))
  const other = fresh()
  const db = new DatabaseSync(other)
  db.exec('CREATE TABLE pigeons (name TEXT)')
  db.close()
  assert.throws(() => sqliteStore(other, { mode: 'write' }), isFault(/no store of variorum/))
})

test('a store that is not there is not made by reading it', () => {
  const path = fresh()
  for (const mode of ['read', 'change'] as const)
    assert.throws(() => sqliteStore(path, { mode }), isFault(/there is no such file/))
})

test('a backup is the store over again, and replaces nothing', () => {
  const path = fresh()
  const copy = fresh()
  const store = sqliteStore(path, { mode: 'write' })
  store.put(batch([entry('a', 'The crane fell.')]))
  store.backup(copy)
  assert.throws(() => store.backup(copy), isFault(/there is such a file already/))
  store.close()
  const found = sqliteStore(copy, { mode: 'read' })
  assert.deepEqual(
    found.search({ words: 'crane', most: 5 }).map((h) => h.row.id),
    ['a'],
  )
  found.close()
})
