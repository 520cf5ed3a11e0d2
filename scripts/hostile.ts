// Puts hostile inputs through ingest, and hostile strings through every regular expression of the project: npm run hostile
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { docxOf, paragraph, pdfOf } from '../src/ingest/formats/documents.fixture.ts'
import type { Input } from '../src/ingest/index.ts'
import { isolated } from '../src/ingest/worker/isolated.ts'
import { accountRows } from './hostile/accounts.ts'
import { type Attack, attacks } from './hostile/inputs.ts'
import { patternRows } from './hostile/patterns.ts'
import type { Table } from './score/tables.ts'
import { counter, type Row, scoreTable, tableOf } from './suites/row.ts'

/** What the issue allows for one input. */
const LONGEST = 2000
/** What was read to its end, and not ended by us. It is told, and asked of nobody. */
const TO_THE_END = 'read to the end'
const WARMING: readonly Input[] = [
  { name: 'start.txt', bytes: new TextEncoder().encode('A start.') },
  { name: 'start.docx', bytes: docxOf(paragraph('A start.')) },
  { name: 'start.pdf', bytes: pdfOf([[{ text: 'A start.', size: 9, y: 700 }]]) },
  {
    name: 'start.eml',
    bytes: new TextEncoder().encode('From: a@mail.example\r\nSubject: A\r\nDate: b\r\n\r\nA start.'),
  },
]
/** Notices of a reading that was ended before its time: told, and what was found before is kept. */
const STOPPED: ReadonlySet<string> = new Set(['too-slow', 'too-large'])
/** Words that would show that a file of the machine or a place on the net was read. */
const LEAKED = /root:x?:0|localhost\s/

type Reader = ReturnType<typeof isolated>
interface Met {
  readonly took: number
  readonly found: number
  /** why the worker broke */
  readonly died: string | null
  /** why it was ended by us */
  readonly stopped: string | null
  readonly leaked: boolean
}

const meet = async (input: Input, reader: Reader): Promise<Met> => {
  const begun = process.cpuUsage()
  let found = 0
  let died: string | null = null
  let stopped: string | null = null
  let leaked = false
  for await (const next of reader.ingest(input)) {
    found++
    if ('article' in next) leaked ||= LEAKED.test(next.article.text.slice(0, 1_000_000))
    else if (STOPPED.has(next.notice.rule) && next.notice.says.startsWith('reading was stopped'))
      stopped = next.notice.says
    else if (/worker|stack size|Maximum call/.test(next.notice.says)) died = next.notice.says
  }
  // processor time, that of the thread included: how busy the machine is, is not the input's fault
  const { user, system } = process.cpuUsage(begun)
  return { took: (user + system) / 1000, found, died, stopped, leaked }
}

/** Begins the worker, and has it load what reads documents: neither is an input's fault. */
const warm = async (reader: Reader): Promise<void> => {
  for (const input of WARMING) await meet(input, reader)
}

const attackRows = async (
  attack: Attack,
  reader: Reader,
): Promise<{ readonly rows: Row[]; readonly misses: string[] }> => {
  const count = counter(attack.name)
  let slowest = { name: '', took: 0 }
  const ended: string[] = []
  for await (const input of attack.inputs()) {
    const { took, found, died, stopped, leaked } = await meet(input, reader)
    if (took > slowest.took) slowest = { name: input.name, took }
    count.add('lives', died === null, `${input.name}: ${died}`)
    count.add('within 2 s', took <= LONGEST, `${input.name}: ${took.toFixed(0)} ms`)
    count.add('told', found > 0, input.name)
    count.add('nothing leaks', !leaked, input.name)
    count.add(TO_THE_END, stopped === null)
    if (stopped) ended.push(`${input.name}: ${stopped}`)
    if (stopped) await warm(reader)
  }
  const notes = new Map([
    ['within 2 s', `slowest ${slowest.name} ${slowest.took.toFixed(0)} ms`],
    [TO_THE_END, ended.join('; ')],
  ])
  const rows = count.rows().map((row) => ({ ...row, note: notes.get(row.what) ?? '' }))
  return { rows, misses: count.misses() }
}

/** All rows and what went wrong; `only` runs the attacks whose name holds it. */
export const hostile = async (
  only = '',
): Promise<{ readonly rows: readonly Row[]; readonly misses: readonly string[] }> => {
  const reader = isolated()
  await warm(reader)
  const parts = []
  for (const attack of attacks.filter((a) => a.name.includes(only))) parts.push(await attackRows(attack, reader))
  await reader.close()
  if ('accounts'.includes(only)) parts.push(await accountRows())
  if ('regular expressions'.includes(only)) parts.push(await patternRows())
  return { rows: parts.flatMap((p) => p.rows), misses: parts.flatMap((p) => p.misses) }
}

/** The table for SCORES.md. In a process of its own, for patterns are seen as modules are loaded. */
export const tables = (): readonly Table[] => {
  const { stdout } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  const rows = (JSON.parse(stdout) as Row[]).filter(
    ({ what }) => !what.startsWith('within 200 ms') && what !== 'told whole' && what !== TO_THE_END,
  )
  return [
    scoreTable(
      'Hostile input',
      'Measured by `npm run hostile`, which makes the inputs and tries every regular expression of the program.',
      rows,
      () => 1,
    ),
  ]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const json = process.argv.includes('--json')
  const { rows, misses } = await hostile(process.argv.slice(2).find((word) => word !== '--json'))
  if (json) process.stdout.write(JSON.stringify(rows))
  else process.stdout.write(`${tableOf(rows)}\n${misses.length ? `\n${misses.join('\n')}\n` : ''}`)
  process.exitCode = misses.length ? 1 : 0
}
