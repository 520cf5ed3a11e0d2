import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url))
const FERRY = fileURLToPath(new URL('../../examples/ferry-fire', import.meta.url))
const TABLES = fileURLToPath(new URL('../../docs/reference/tables.md', import.meta.url))
const GUIDE = fileURLToPath(new URL('../../docs/guide/data.md', import.meta.url))

describe('variorum facts', () => {
  const place = mkdtempSync(join(tmpdir(), 'variorum-facts-'))
  const store = join(place, 'store.db')
  const run = (...args: string[]): string =>
    execFileSync(process.execPath, [MAIN, 'facts', '--store', store, ...args], { encoding: 'utf8' })
  before(() => void execFileSync(process.execPath, [MAIN, 'add', FERRY, '-q', '--store', store]))
  after(() => rmSync(place, { recursive: true, force: true }))

  it('writes a line a fact with every place it is told at', () => {
    const facts = run('--format', 'jsonl', '--verdict', 'differ')
      .trim()
      .split('\n')
      .map(
        (line) =>
          JSON.parse(line) as {
            verdict: string
            answers: { tellings: { exact: string; from: number; to: number }[] }[]
          },
      )
    assert.ok(facts.length > 2 && facts.every((f) => f.verdict === 'differ' && f.answers.length > 1))
    const tellings = facts.flatMap((f) => f.answers.flatMap((a) => a.tellings))
    assert.ok(tellings.every((t) => t.exact.length === t.to - t.from))
  })

  describe('a file of tables that anything opens', () => {
    let db: DatabaseSync
    const rows = (sql: string): Record<string, unknown>[] => db.prepare(sql).all()
    const count = (sql: string): number => Number(Object.values(db.prepare(sql).get() ?? {})[0])
    before(() => {
      const file = join(place, 'facts.db')
      run('--output', file)
      db = new DatabaseSync(file, { readOnly: true })
    })
    after(() => db.close())

    it('has the tables, views, columns and types that the reference lists, and no other', () => {
      const told = [...readFileSync(TABLES, 'utf8').matchAll(/^### (\w+)\n([\s\S]*?)(?=^##|$(?![\s\S]))/gm)].map(
        ([, name = '', text = '']) => [
          name,
          [...text.matchAll(/^\| `(\w+)` \| ([A-Z]+) \|/gm)].map((m) => `${m[1]} ${m[2]}`),
        ],
      )
      const there = rows("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')").map(({ name }) => [
        name,
        rows(`PRAGMA table_info ('${name}')`).map((c) => `${c['name']} ${c['type']}`),
      ])
      assert.ok(there.length === 7)
      assert.deepEqual(Object.fromEntries(told), Object.fromEntries(there))
    })
    it('holds answers and tellings of its facts alone, and nothing that the engine doubts', () => {
      assert.deepEqual(rows('PRAGMA foreign_key_check'), [])
      assert.deepEqual(rows('PRAGMA integrity_check').map(Object.values), [['ok']])
      for (const table of ['story', 'fact', 'answer', 'telling'])
        assert.ok(count(`SELECT count(*) FROM ${table}`) > 0, table)
    })
    it('shows as disputed all that differs, the latest first', () => {
      const disputed = rows('SELECT * FROM disputed')
      assert.equal(disputed.length, count("SELECT count(*) FROM fact WHERE verdict = 'differ'"))
      const last = disputed.map((d) => String(d['last']))
      assert.deepEqual(last, [...last].sort().reverse())
      assert.ok(disputed.every((d) => String(d['line']).includes(' / ') && String(d['story']).startsWith('Ferry fire')))
    })
    it('shows as from one origin what several outlets have from there, and figures as numbers', () => {
      assert.equal(
        count('SELECT count(*) FROM one_origin'),
        count('SELECT count(*) FROM fact WHERE origins = 1 AND outlets > 1'),
      )
      assert.equal(
        count('SELECT count(*) FROM figures'),
        count(
          "SELECT count(*) FROM answer JOIN fact ON fact.story = answer.story AND fact.id = fact WHERE kind = 'quantity'",
        ),
      )
      const figures = rows('SELECT low, high, superseded FROM figures')
      assert.ok(figures.some((f) => typeof f['low'] === 'number' && f['low'] === f['high']))
      assert.ok(figures.some((f) => f['superseded'] === 1) && figures.some((f) => f['superseded'] === 0))
    })
    it('answers every query of the guide', () => {
      const [, sql = ''] = /```sql\n([\s\S]*?)```/.exec(readFileSync(GUIDE, 'utf8')) ?? []
      const queries = sql.split(';').filter((q) => q.trim())
      assert.equal(queries.length, 3)
      for (const query of queries) assert.ok(rows(query).length > 0, query)
    })
  })

  it('writes Parquet, with the rows of the CSV and numbers as numbers', async () => {
    const [file, csv] = [join(place, 'facts.parquet'), join(place, 'facts.csv')]
    for (const output of [file, csv]) run('--output', output, '--verdict', 'differ')
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(file) })
    const lines = readFileSync(csv, 'utf8').trimEnd().split('\n')
    assert.deepEqual([rows.length, `\uFEFF${Object.keys(rows[0] ?? {}).join()}`], [lines.length - 1, lines[0]])
    assert.ok(
      rows.some((r) => typeof r['low'] === 'number') &&
        rows.some((r) => r['low'] === null) &&
        rows.every((r) => typeof r['superseded'] === 'boolean'),
    )
  })

  it('has every column that the lines for pandas in the guide ask for', () => {
    const [, python = ''] = /```python\n([\s\S]*?)```/.exec(readFileSync(GUIDE, 'utf8')) ?? []
    const asked = [...python.matchAll(/\b[fF](?:acts)?\.(\w+)(?![\w("])|[["(, ]"([a-z_]+)"(?=[\],])/g)].flatMap(
      (m) => m[1] ?? m[2] ?? [],
    )
    const csv = join(place, 'columns.csv')
    run('--output', csv)
    const columns = new Set(readFileSync(csv, 'utf8').split('\n')[0]?.replace('\uFEFF', '').split(',') ?? [])
    assert.ok(asked.length > 6)
    assert.deepEqual(
      asked.filter((name) => !columns.has(name)),
      [],
    )
  })

  it('does not write what it cannot', () => {
    const done = spawnSync(process.execPath, [MAIN, 'facts', '--store', store, '--output', 'facts.pdf'], {
      encoding: 'utf8',
    })
    assert.deepEqual([done.status, /facts are not written as \.pdf/.test(done.stderr)], [2, true])
  })
})
