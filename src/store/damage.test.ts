import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { after, test } from 'node:test'
import { StoreFault } from './fault.ts'
import { sqliteStore } from './sqlite.ts'
import { batch, entry } from './suite.ts'

const folder = mkdtempSync(join(tmpdir(), 'variorum-damage-'))
after(() => rmSync(folder, { recursive: true }))

let made = 0
const wordsOf = (a: { readonly title: string | null; readonly text: string }) => ({
  title: a.title ?? '',
  body: a.text,
  speakers: 'Ama Osei',
})
/** A store of three articles, one link, a correction and a feed. */
const three = (): string => {
  const path = join(folder, `${++made}.db`)
  const store = sqliteStore(path, { mode: 'write' })
  const links = [{ later: 'b', earlier: 'a', contained: 0.5 }]
  store.put(
    batch([entry('a', 'The crane fell.'), entry('b', 'The weir broke.'), entry('c', 'A barge sank.')], {
      links,
      tally: new Uint8Array([7]),
    }),
  )
  store.correct({ id: 'c1', made: '2031-04-18T10:00:00Z', undone: false, kind: 'merge', a: 'a', b: 'b' })
  const state = { last: null, next: null, articles: 0, state: null, title: null, paused: false }
  store.follow({ id: 'f1', url: 'http://gazette.example/feed', added: '2031-04-18T10:00:00Z', ...state })
  store.close()
  return path
}
/** Changes what is stored behind the back of the store. */
const meddled = (path: string, sql: string, ...values: SQLInputValue[]): void => {
  const db = new DatabaseSync(path)
  db.prepare(sql).run(...values)
  db.close()
}

const CASES: readonly { readonly what: string; readonly sql: string; readonly says: RegExp }[] = [
  {
    what: 'a bit of a text',
    sql: `UPDATE content SET article = CAST(substr(article, 1, 9) || x'00' || substr(article, 11) AS BLOB) WHERE seq = 2`,
    says: /text of an article.*\(2\)/,
  },
  {
    what: 'what was read',
    sql: `UPDATE content SET annotations = (SELECT article FROM content WHERE seq = 1) WHERE seq = 2`,
    says: /read in an article.*\(2\)/,
  },
  {
    what: 'the text of another article',
    sql: `UPDATE content SET article = (SELECT article FROM content WHERE seq = 1) WHERE seq = 2`,
    says: /text of an article.*\(2\)/,
  },
  {
    what: 'an outlet',
    sql: `UPDATE article SET outlet = 'Hafenblatt' WHERE seq = 2`,
    says: /known of an article.*\(2\)/,
  },
  { what: 'a story', sql: `UPDATE member SET story = 'story-a' WHERE seq = 2`, says: /story of an article.*\(2\)/ },
  { what: 'a digest', sql: `UPDATE kept SET digest = x'01' WHERE seq = 2`, says: /relating kept.*\(2\)/ },
  { what: 'a link', sql: 'UPDATE reuse SET contained = 0.6', says: /link of article.*\(2\)/ },
  { what: 'a correction', sql: `UPDATE correction SET said = replace(said, 'merge', 'split')`, says: /correction.*c1/ },
  { what: 'a feed', sql: `UPDATE feed SET said = replace(said, 'gazette', 'elsewhere')`, says: /feed.*f1/ },
  { what: 'the count of terms', sql: `UPDATE tally SET value = x'08'`, says: /count of terms/ },
  { what: 'a lost content', sql: 'DELETE FROM content WHERE seq = 2', says: /lacks an article.*\(2\)/ },
  {
    what: 'a word of the index',
    sql: `INSERT INTO words (words, rowid, title, body, speakers) VALUES ('delete', 2, '', 'weir', '')`,
    says: /index of words/,
  },
]
for (const { what, sql, says } of CASES)
  test(`notices damage: ${what}`, () => {
    const path = three()
    const before = sqliteStore(path, { mode: 'read' })
    assert.deepEqual(before.faults(wordsOf), [])
    before.close()
    meddled(path, sql)
    const store = sqliteStore(path, { mode: 'read' })
    assert.match(store.faults(wordsOf).join('\n'), says)
    store.close()
  })

test('a damaged text is left out and named, and the others are there', () => {
  const path = three()
  meddled(path, `UPDATE content SET article = x'0102' WHERE seq = 2`)
  const store = sqliteStore(path, { mode: 'read' })
  assert.deepEqual(
    [store.article('a')?.text, store.article('b'), store.article('c')?.text],
    ['The crane fell.', null, 'A barge sank.'],
  )
  assert.deepEqual(store.damaged(), ['article b'])
  store.close()
})

test('a damaged row is left out of lists and searches', () => {
  const path = three()
  meddled(path, `UPDATE article SET title = 'The c title' WHERE seq = 2`)
  const store = sqliteStore(path, { mode: 'read' })
  assert.deepEqual(
    [...store.rows()].map((r) => r.id),
    ['a', 'c'],
  )
  assert.deepEqual(store.search({ words: 'weir', most: 5 }), [])
  assert.deepEqual(store.damaged(), ['article 2'])
  store.close()
})

test('a damaged correction is not replayed', () => {
  const path = three()
  meddled(path, `UPDATE correction SET said = replace(said, '"b"', '"c"')`)
  const store = sqliteStore(path, { mode: 'read' })
  assert.deepEqual([store.corrections(), store.damaged()], [[], ['correction c1']])
  store.close()
})

test('a page of articles that cannot be read takes no other page along', () => {
  const path = join(folder, 'pages.db')
  const store = sqliteStore(path, { mode: 'write' })
  store.put(
    batch(
      Array.from({ length: 300 }, (_, i) => entry(`n${i}`, `Barge ${i} sank.`, { name: `${i} ${'x'.repeat(200)}` })),
    ),
  )
  store.close()
  const db = new DatabaseSync(path)
  const { pageno } =
    db
      .prepare(
        `SELECT pageno FROM dbstat WHERE name = 'article' AND pagetype = 'leaf' ORDER BY pageno LIMIT 1 OFFSET 2`,
      )
      .get() ?? {}
  db.close()
  const bytes = readFileSync(path)
  bytes.fill(0xff, 8192 * (Number(pageno) - 1), 8192 * (Number(pageno) - 1) + 100)
  writeFileSync(path, bytes)
  const again = sqliteStore(path, { mode: 'read' })
  const there = [...again.rows()].length
  assert.ok(there > 200 && there < 300, `${there} of 300 are there`)
  assert.ok(again.damaged().length > 0)
  assert.ok(again.faults().length > 0)
  again.close()
})

test('a file of which the head is gone is told in a sentence', () => {
  const path = three()
  const bytes = readFileSync(path)
  bytes.fill(0, 0, 200)
  writeFileSync(path, bytes)
  assert.throws(() => [...sqliteStore(path, { mode: 'read' }).rows()], StoreFault)
})

test('what was acknowledged does not lie in the log alone', () => {
  const path = join(folder, 'log.db')
  const store = sqliteStore(path, { mode: 'write' })
  store.put(batch([entry('a', 'The crane fell.')]))
  const copy = join(folder, 'without-log.db')
  // as after a kill, with the log gone
  writeFileSync(copy, readFileSync(path))
  store.close()
  const again = sqliteStore(copy, { mode: 'read' })
  assert.equal(again.article('a')?.text, 'The crane fell.')
  again.close()
})

test('a backup that cannot be written leaves its name free', () => {
  const path = three()
  const bytes = readFileSync(path)
  // pages from the third on: the tables' roots
  bytes.fill(0xee, 3 * 8192, 6 * 8192)
  writeFileSync(path, bytes)
  const copy = join(folder, 'copy.db')
  const store = sqliteStore(path, { mode: 'read' })
  assert.throws(() => store.backup(copy), StoreFault)
  store.close()
  assert.throws(() => readFileSync(copy), { code: 'ENOENT' })
})
