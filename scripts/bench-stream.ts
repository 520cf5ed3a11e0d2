// Measures the whole way of a stream: JSONL text in, articles read, related, clustered and on the disk.
//   node scripts/bench-stream.ts [ARTICLES] [SEED] [--text FILE.jsonl] [--into FOLDER]
// Without --text the articles are invented (bench/planted.ts). They are written to a file first; what is timed is what "variorum add FILE" does.
// The yardstick, wink-nlp's full pipeline on the same text, runs in the same run, on one thread, before and after the store is filled; growth
// is told in twentieths of the run.
import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import model from 'wink-eng-lite-web-model'
import wink from 'wink-nlp'
import { planted } from '../bench/planted.ts'
import { foundIn } from '../src/cli/store/found.ts'
import { isolated } from '../src/ingest/worker/isolated.ts'
import { sqliteStore } from '../src/store/index.ts'
import { add } from '../src/stream/add.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    text: { type: 'string' },
    into: { type: 'string' },
    workers: { type: 'string' },
    yardstick: { type: 'boolean' },
  },
})
const [count = 10_000, seed = 7] = positionals.map(Number)

/** Articles the yardstick reads: enough for a steady figure. */
const SAMPLE = 500
/** Lines written at a time. */
const PORTION = 2000

const realRows = (file: string): string[] => readFileSync(file, 'utf8').trim().split('\n')
/** Lines of the stream; real ones are told over and over, a word with the round in each, so that no article is another's copy to the store. */
function* lines(): Generator<string> {
  if (values.text === undefined) {
    for (const { id, text, title, published } of planted(count, seed))
      yield JSON.stringify({ id, title, published, text })
    return
  }
  const rows = realRows(values.text)
  for (let i = 0; i < count; i++) {
    const { id, url: _, ...row } = JSON.parse(rows[i % rows.length] ?? '{}') as Record<string, unknown>
    const round = Math.floor(i / rows.length)
    yield JSON.stringify({
      ...row,
      id: `${round}/${String(id)}`,
      text: round ? `${String(row['text'])}\nRound ${round}.` : row['text'],
    })
  }
}

const first = <T>(n: number, of: Iterable<T>): T[] => {
  const taken: T[] = []
  for (const x of of) {
    taken.push(x)
    if (taken.length >= n) break
  }
  return taken
}

/** Of wink-nlp's full pipeline: articles a second, and milliseconds of processor an article. */
interface Yardstick {
  readonly speed: number
  readonly processor: number
}

/** On one thread, warmed up. */
const yardstick = (texts: readonly string[]): Yardstick => {
  const nlp = wink(model)
  const run = (): Yardstick => {
    const [start, cpu] = [process.hrtime.bigint(), process.cpuUsage()]
    for (const text of texts) nlp.readDoc(text).tokens().length()
    const { user, system } = process.cpuUsage(cpu)
    return {
      speed: texts.length / (Number(process.hrtime.bigint() - start) / 1e9),
      processor: (user + system) / 1000 / texts.length,
    }
  }
  run()
  return run()
}
/** The yardstick in a process of its own, so that its model does not count as our memory. */
const measured = (texts: readonly string[]): Yardstick =>
  JSON.parse(
    execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--yardstick'], {
      input: JSON.stringify(texts),
      encoding: 'utf8',
      maxBuffer: 1 << 20,
    }),
  ) as Yardstick
const mean = (a: Yardstick, b: Yardstick): Yardstick => ({
  speed: (a.speed + b.speed) / 2,
  processor: (a.processor + b.processor) / 2,
})

/** Writes the lines to a file, a portion at a time. */
const written = (path: string): void => {
  let held: string[] = []
  const flush = (): void => {
    appendFileSync(path, held.join(''))
    held = []
  }
  for (const line of lines()) if (held.push(`${line}\n`) >= PORTION) flush()
  flush()
}

if (values.yardstick) {
  console.log(JSON.stringify(yardstick(JSON.parse(readFileSync(0, 'utf8')) as string[])))
  process.exit(0)
}
const texts = first(SAMPLE, lines()).map((l) => String((JSON.parse(l) as { text: string }).text))
const before = measured(texts)
const told = ({ speed, processor }: Yardstick): string =>
  `wink-nlp, full pipeline, one thread: ${speed.toFixed(0)} articles/s, ${processor.toFixed(2)} ms of processor each`
console.log(`${told(before)} (${Math.round(texts.join('').length / texts.length)} characters each)`)

const folder = mkdtempSync(join(values.into ?? tmpdir(), 'variorum-stream-'))
const path = join(folder, 'stream.db')
const input = join(folder, 'stream.jsonl')
written(input)
const reader = isolated()
const store = sqliteStore(path, { mode: 'add' })
const begin = process.hrtime.bigint()
const cpu = process.cpuUsage()
const seconds = (): number => Number(process.hrtime.bigint() - begin) / 1e9
let [mark, markTime, markCpu, most] = [0, 0, 0, 0]
/** Milliseconds of processor, all threads, since the store was opened. */
const processor = (): number => {
  const { user, system } = process.cpuUsage(cpu)
  return (user + system) / 1000
}
try {
  const onKept = ({ articles: n }: { readonly articles: number }): void => {
    most = Math.max(most, process.memoryUsage.rss())
    if (n - mark < Math.max(1000, count / 20) && n < count) return
    const now = seconds()
    const used = process.memoryUsage()
    console.log(
      `${n} articles, ${((n - mark) / (now - markTime)).toFixed(0)} a second since ${mark} at ${((processor() - markCpu) / (n - mark)).toFixed(2)} ms of processor; memory ${Math.round(most / 2 ** 20)} MB at most (heap ${Math.round(used.heapUsed / 2 ** 20)}, buffers ${Math.round(used.arrayBuffers / 2 ** 20)}); ${Math.round(statSync(path).size / n)} bytes an article`,
    )
    mark = n
    markTime = now
    markCpu = processor()
  }
  const found = foundIn({ kind: 'file', path: input, size: 0 }, reader, async () => null, {})
  const so = await add(store, found, { onKept, ...(values.workers ? { workers: Number(values.workers) } : {}) })
  const speed = so.articles / seconds()
  const used = processor() / so.articles
  const { stories, links, bytes } = store.counts()
  const after = measured(texts)
  console.log(told(after))
  const reference = mean(before, after)
  console.log(
    `all ${so.articles}: ${speed.toFixed(0)} articles/s, ${(speed / reference.speed).toFixed(2)} of wink-nlp's; ${used.toFixed(2)} ms of processor each, ${(used / reference.processor).toFixed(1)} times wink-nlp's; ${stories} stories, ${links} links, ${Math.round(bytes / so.articles)} bytes an article, ${Math.round(most / 2 ** 20)} MB of memory at most`,
  )
} finally {
  store.close()
  await reader.close()
  rmSync(folder, { recursive: true })
}
