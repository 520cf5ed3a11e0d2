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

  it('writes a file of tables that anything opens, with views of what is asked most', () => {
    const file = join(place, 'facts.db')
    run('--output', file)
    const db = new DatabaseSync(file, { readOnly: true })
    const count = (sql: string): number => Number(Object.values(db.prepare(sql).get() ?? {})[0])
    const whole = ['fact', 'answer', 'telling'].map((table) => count(`SELECT count(*) FROM ${table}`))
    const views = ['disputed', 'one_origin', 'figures'].map((view) => count(`SELECT count(*) FROM ${view}`))
    const orphans = count(
      'SELECT count(*) FROM telling t LEFT JOIN answer a ON a.story = t.story AND a.fact = t.fact AND a.n = t.n WHERE a.n IS NULL',
    )
    db.close()
    assert.ok([...whole, ...views].every((n) => n > 0))
    assert.equal(orphans, 0)
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
