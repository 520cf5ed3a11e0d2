// Puts every file of the peers' suites in ../shared/suites through ingest and counts what comes of it: npm run suites [-- --misses]
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { archiveKind, isGap, records } from '../src/ingest/formats/archive/records.ts'
import type { Input } from '../src/ingest/index.ts'
import { isolated } from '../src/ingest/worker/isolated.ts'
import type { Table } from './score/tables.ts'
import { feedparser, gofeed } from './suites/feeds.ts'
import { counter, type Row, scoreTable, tableOf } from './suites/row.ts'

const HERE = fileURLToPath(new URL('../../shared/suites', import.meta.url))
const FEEDS = ['feedparser', 'gofeed', 'feedvalidator'] as const
/** An input that takes longer counts as a hang. */
const HANG = 2000

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((f) => statSync(join(folder, f)).isFile())
    .sort()

type Reader = ReturnType<typeof isolated>
const STOPPED: ReadonlySet<string> = new Set(['too-slow', 'unreadable'])

/** Reads each input in the worker: no crash, no hang, nothing that neither gives an article nor a notice. */
export const intake = async (
  suite: string,
  inputs: Iterable<Input>,
  reader: Reader,
): Promise<{ readonly rows: Row[]; readonly misses: string[] }> => {
  const count = counter(suite)
  let slowest = 0
  for (const input of inputs) {
    const begun = performance.now()
    const rules: string[] = []
    let articles = 0
    for await (const found of reader.ingest(input)) {
      if ('article' in found) articles++
      else rules.push(found.notice.rule)
    }
    const took = performance.now() - begun
    slowest = Math.max(slowest, took)
    const stopped = rules.filter((r) => STOPPED.has(r))
    count.add('no crash', !stopped.length, `${input.name} ${stopped.join()}`)
    count.add('no hang', took < HANG, `${input.name} ${took.toFixed(0)} ms`)
    count.add('article or notice', articles + rules.length > 0, input.name)
    if (input.name.startsWith('illformed/')) count.add('ill-formed: told', rules.length > 0, input.name)
  }
  const rows = count
    .rows()
    .map((row) => (row.what === 'no hang' ? { ...row, note: `slowest ${slowest.toFixed(0)} ms` } : row))
  return { rows, misses: count.misses() }
}

function* inputsIn(root: string): Generator<Input> {
  for (const file of filesIn(root)) yield { name: file, bytes: readFileSync(join(root, file)) }
}

/** The inputs of html5lib-tests: tokenizer cases in JSON, encoding cases after "#data". */
function* html5lib(root: string): Generator<Input> {
  for (const file of filesIn(root)) {
    const bytes = readFileSync(join(root, file))
    const cases = file.endsWith('.test')
      ? [...bytes.toString().matchAll(/"input"\s*:\s*("(?:[^"\\]|\\.)*")/g)].map((m) =>
          String(JSON.parse(m[1] ?? '""')),
        )
      : bytes.toString('latin1').split(/^#data\n/m)
    // a little article around it, so that the case does not end as "empty"
    for (const [i, test] of cases.entries())
      yield {
        name: `${file}#${i}`,
        bytes: Buffer.from(`<!doctype html><title>Case</title><p>${test}`, 'latin1'),
        mediaType: 'text/html',
      }
  }
}

/** Records that come whole, or with a notice of what is wrong with them; the note says what that was. */
const archives = async (root: string, reader: Reader): Promise<Row[]> => {
  const rows: Row[] = []
  for (const file of filesIn(root).filter((f) => /arc/.test(f))) {
    const bytes = readFileSync(join(root, file))
    const found = [...records(bytes, archiveKind(bytes) ?? 'warc')]
    const broken = found.flatMap((f) => (isGap(f) ? [f.gap] : f.wrong ? [f.wrong] : []))
    const told: string[] = []
    for await (const f of reader.ingest({ name: file, bytes }))
      if ('notice' in f && f.notice.rule === 'broken-record') told.push(f.notice.says)
    const right = found.length - broken.filter((wrong) => !told.some((says) => says.includes(wrong))).length
    rows.push({
      suite: 'warcio',
      what: file,
      right,
      of: found.length,
      note: broken.map((wrong) => `told: ${wrong}`).join('; '),
    })
  }
  return rows
}

/** All rows; empty where the suites are not there. */
export const suites = async (
  root = HERE,
): Promise<{ readonly rows: readonly Row[]; readonly misses: readonly string[] }> => {
  if (!existsSync(root)) return { rows: [], misses: [] }
  const reader = isolated()
  const rows: Row[] = []
  const misses: string[] = []
  const add = (part: { readonly rows: readonly Row[]; readonly misses: readonly string[] }): void => {
    rows.push(...part.rows)
    misses.push(...part.misses)
  }
  for (const suite of FEEDS) add(await intake(suite, inputsIn(join(root, suite)), reader))
  add(await intake('warcio', inputsIn(join(root, 'warcio')), reader))
  add(await intake('html5lib-tests', html5lib(join(root, 'html5lib-tests')), reader))
  const whole = await archives(join(root, 'warcio'), reader)
  await reader.close()
  for (const [name, judge] of [
    ['gofeed', gofeed],
    ['feedparser', feedparser],
  ] as const) {
    const count = judge(join(root, name), filesIn(join(root, name)))
    add({ rows: count.rows(), misses: count.misses() })
  }
  rows.push(...whole)
  return { rows, misses }
}

/** Every file goes in and something comes of it; of gofeed's titles, links and dates nine in ten are asked. */
const asked = ({ suite, what }: Row): number | null => {
  if (['no crash', 'no hang', 'article or notice', 'ill-formed: told'].includes(what) || /arc/.test(what)) return 1
  return suite === 'gofeed' && ['titles', 'links', 'dates'].includes(what) ? 0.9 : null
}

/** The table for SCORES.md; without rows where the suites are not there. */
export const tables = async (): Promise<readonly Table[]> => [
  scoreTable(
    "Peers' test inputs",
    'Measured by `npm run suites`; with `-- --misses` it lists what went wrong. A broken archive gives its good records and a notice.',
    (await suites()).rows,
    asked,
  ),
]

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { rows, misses } = await suites()
  process.stdout.write(
    rows.length ? `${tableOf(rows)}\n` : 'The suites are not there (../shared/suites): nothing counted.\n',
  )
  if (process.argv.includes('--misses')) process.stdout.write(`${misses.join('\n')}\n`)
}
