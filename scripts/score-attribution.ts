// Holds what is read of who says what against the marks in gold/attribution:
//   node scripts/score-attribution.ts               source, cue and content: precision, recall, F1
//   node scripts/score-attribution.ts --misses      and what was missed or read besides
//   node scripts/score-attribution.ts FILE.jsonl... of other files of the same form
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { overlap, words as wordsOf } from '../gold/words.ts'
import type { Article, Quotation } from '../src/model/index.ts'
import { read } from '../src/read/index.ts'
import { ROOT } from './score/shared.ts'
import { markdown, type Table } from './score/tables.ts'

/** The words of one attribution; a source of null where nobody is named. */
interface Attribution {
  readonly source: string | null
  readonly cue: string | null
  readonly content: string
}

interface Row {
  readonly id: string
  readonly why: string
  readonly language?: string
  readonly title?: string
  readonly text: string
  readonly attributions: readonly Attribution[]
}

const SLOTS = ['source', 'cue', 'content'] as const
type Slot = (typeof SLOTS)[number]

/** Share of the words (Dice) from which two sources or contents are one. */
const SAME = 0.5

/** The words without possessive endings: "Vance’s" is Vance. */
const words = (text: string | null): string[] => wordsOf(text?.replace(/['’]s(?!\p{L})/gu, ''))

const dice = (a: string | null, b: string | null): number => {
  const [x, y] = [words(a), words(b)]
  return x.length + y.length === 0 ? Number((a ?? '') === (b ?? '')) : (2 * overlap(x, y)) / (x.length + y.length)
}

/** Whether the slot is right. A source may be told without its apposition, a cue in part. */
const right = (slot: Slot, g: Attribution, p: Attribution): boolean => {
  const [a, b] = [g[slot], p[slot]]
  if (a === null || b === null) return a === b
  if (slot === 'content') return dice(a, b) >= SAME
  const both = overlap(words(a), words(b))
  return slot === 'cue'
    ? a === b || both > 0
    : dice(a, b) >= SAME || (both > 0 && both === Math.min(words(a).length, words(b).length))
}

const articleOf = ({ id, title, text, language }: Row): Article => {
  const whole = title ? `${title}\n${text}` : text
  const lines = [...whole.matchAll(/[^\n]+/g)]
  return {
    id,
    name: id,
    title: title ?? null,
    byline: null,
    outlet: null,
    language: language ?? 'en',
    url: null,
    published: null,
    text: whole,
    blocks: lines.map((m, i) => ({
      from: m.index,
      to: m.index + m[0].length,
      role: title && i === 0 ? 'title' : 'body',
      why: 'marked',
    })),
    fields: {},
  }
}

const told = (q: Quotation): Attribution => ({
  source: q.speaker?.at.exact ?? null,
  cue: q.cue?.exact ?? null,
  content: q.text.join(' '),
})

interface Pair {
  readonly g: Attribution
  readonly p: Attribution
  readonly fit: number
}

/** Marks and readings that are of one attribution: the best pairs first, each once. */
const paired = (marks: readonly Attribution[], readings: readonly Attribution[]): Pair[] => {
  const all = marks.flatMap((g) =>
    readings
      .filter((p) => right('cue', g, p) || right('content', g, p))
      .map(
        (p): Pair => ({
          g,
          p,
          fit: dice(g.content, p.content) + Number(right('cue', g, p)) + Number(right('source', g, p)),
        }),
      ),
  )
  const used = new Set<Attribution>()
  return all
    .sort((a, b) => b.fit - a.fit)
    .filter(({ g, p }) => {
      if (used.has(g) || used.has(p)) return false
      used.add(g).add(p)
      return true
    })
}

interface Count {
  readonly marked: number
  readonly told: number
  readonly right: number
}

const has = (slot: Slot) => (a: Attribution) => a[slot] !== null

const counted = (
  rows: readonly { readonly row: Row; readonly readings: readonly Attribution[] }[],
  slot: Slot,
): Count => {
  let [marked, all, good] = [0, 0, 0]
  for (const { row, readings } of rows) {
    marked += row.attributions.filter(has(slot)).length
    all += readings.filter(has(slot)).length
    good += paired(row.attributions, readings).filter(({ g, p }) => g[slot] !== null && right(slot, g, p)).length
  }
  return { marked, told: all, right: good }
}

const line = (a: Attribution): string => `${a.source ?? '-'} | ${a.cue ?? '-'} | ${a.content}`

const missesOf = (row: Row, readings: readonly Attribution[]): string[] => {
  const pairs = paired(row.attributions, readings)
  const wrong = pairs.flatMap(({ g, p }) => {
    const slots = SLOTS.filter((s) => !right(s, g, p))
    return slots.length ? [`  ${slots.join(', ')} wrong: ${line(g)}\n       read as: ${line(p)}`] : []
  })
  const missed = row.attributions.filter((g) => !pairs.some((x) => x.g === g)).map((g) => `  missed: ${line(g)}`)
  const besides = readings.filter((p) => !pairs.some((x) => x.p === p)).map((p) => `  besides: ${line(p)}`)
  const lines = [...wrong, ...missed, ...besides]
  return lines.length ? [`${row.id} (${row.why})`, ...lines] : []
}

const share = (a: number, b: number): number => (b === 0 ? 0 : a / b)
const cells = ({ marked, told, right }: Count): string[] => {
  const [p, r] = [share(right, told), share(right, marked)]
  return [String(marked), ...[p, r, share(2 * p * r, p + r)].map((x) => x.toFixed(3))]
}

const FOLDER = join(ROOT, 'gold/attribution')
const ourFiles = (): string[] =>
  readdirSync(FOLDER)
    .filter((f) => f.endsWith('.jsonl'))
    .sort()
    .map((f) => join(FOLDER, f))

const rowsIn = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l) as Row)
    .map((row) => ({ row, readings: read(articleOf(row)).quotations.map(told) }))

const NOTE =
  'Measured by `node scripts/score-attribution.ts`; recorded, and made anew by `npm run score -- --all`. Passages of our own in `gold/attribution`, each with who says what by which words. ' +
  'The first set was in sight while the rules were made; the second was written before it was scored (sources .91, cues .93, content .92 as it came out), and has been in sight since.'

/** The table for SCORES.md. */
export const rows = (files: readonly string[] = ourFiles()): Table => ({
  title: 'Who says what',
  note: NOTE,
  head: ['set', 'of', 'marked', 'precision', 'recall', 'F1'],
  rows: files.flatMap((file) => {
    const list = rowsIn(file)
    return SLOTS.map((slot) => [basename(file, '.jsonl'), slot, ...cells(counted(list, slot))])
  }),
})

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { misses: { type: 'boolean' } } })
  const files = positionals.length ? positionals : ourFiles()
  console.log(markdown(rows(files)))
  if (values.misses)
    for (const { row, readings } of files.flatMap(rowsIn)) console.log(missesOf(row, readings).join('\n'))
}
