// What a stream in parts costs as it grows, and what a day of ten million articles needs: node bench/scale.ts [--articles 200000] [--partitions 2] [--open 10000] [--texts 100000]
// Articles are invented (bench/planted.ts). Each partition is a process of its own, this one leads; what they say to one another is sent as over the wire. All
// costs are processor time, so that a busy machine tells the same. Prints what bench/runs/scale.md keeps.
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Ask, answer, batch, bodyText, digest, fingerprint, type Partition, partition, type Step } from '../src/cluster/index.ts'
import { encoded } from '../src/flow/message.ts'
import { readingOf } from '../src/flow/reading.ts'
import { read } from '../src/read/index.ts'
import { packed, sqliteStore } from '../src/store/index.ts'
import { add } from '../src/stream/add.ts'
import { shownStories } from '../src/stream/corrected.ts'
import { prepare } from '../src/stream/prepare.ts'
import { storyAccount } from '../src/stream/story-account.ts'
import { articleOf, dated } from '../src/model/fixture.ts'
import type { Article } from '../src/model/index.ts'
import { planted } from './planted.ts'

const number = (usual: string) => ({ type: 'string', default: usual }) as const
const { values } = parseArgs({
  options: { articles: number('200000'), partitions: number('2'), open: number('10000'), texts: number('100000'), sample: number('2000'), part: { type: 'string' } },
})
const [articles, of, open, texts, sample] = [values.articles, values.partitions, values.open, values.texts, values.sample].map(Number) as [number, number, number, number, number]
const SEED = 77
const BATCH = 250
/** Articles a row of the table of growth. */
const WINDOW = 10_000

/** Processor time of this process so far, milliseconds. */
const spent = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

interface Told {
  /** milliseconds of processor: all of the process, and by step */
  readonly all: number
  readonly steps: Readonly<Record<string, number>>
  readonly resident: number
}

/** A partition that answers its parent. */
const serve = (own: Partition): void => {
  const steps: Record<string, number> = {}
  process.on('message', ({ step, asked }: { readonly step: Step | 'told'; readonly asked: never }) => {
    if (step === 'told') return void process.send?.({ all: spent(), steps, resident: process.memoryUsage().rss } satisfies Told)
    const since = spent()
    const made = answer(own, step, asked)
    steps[step] = (steps[step] ?? 0) + spent() - since
    process.send?.(made)
  })
}


const articleIn = ({ id, text, title, published }: { id: string; text: string; title: string; published: string }): Article =>
  articleOf(text, { id, title, language: 'en', published: dated(published) })

async function lead(): Promise<void> {
  const children = Array.from({ length: of }, (_, part) =>
    fork(fileURLToPath(import.meta.url), [...process.argv.slice(2), '--part', String(part)], { serialization: 'advanced' }),
  )
  const asks = (child: ChildProcess, message: object): Promise<unknown> =>
    new Promise((done) => {
      child.once('message', done)
      child.send(message)
    })
  const ask: Ask = (part, step, asked) => asks(children[part] as ChildProcess, { step, asked }) as never
  const told = (): Promise<Told[]> => Promise.all(children.map((c) => asks(c, { step: 'told' }) as Promise<Told>))

  const rows: string[][] = []
  let [next, opens, waiting]: [number, readonly number[], { digest: ReturnType<typeof digest>; print: Uint32Array; before: null }[]] = [0, children.map(() => 0), []]
  let leading = 0
  let [before, led] = [await told(), 0]
  let stories = 0
  const flush = async (): Promise<void> => {
    const since = spent()
    const settled = await batch(ask, { of, next, open: opens, most: open }, waiting)
    leading += spent() - since
    next += waiting.length
    opens = settled.open
    stories += settled.stories.length
    waiting = []
  }
  for (const one of planted(articles, SEED)) {
    const article = articleIn(one)
    waiting.push({ digest: digest(article), print: fingerprint(bodyText(article)), before: null })
    if (waiting.length >= BATCH) await flush()
    if (next % WINDOW || waiting.length) continue
    const now = await told()
    const each = now.map((t, p) => (t.all - (before[p]?.all ?? 0)) / WINDOW)
    const step = (name: string): string => {
      const all = now.map((t, p) => ((t.steps[name] ?? 0) - (before[p]?.steps[name] ?? 0)) / WINDOW)
      return (all.reduce((a, b) => a + b) / of).toFixed(3)
    }
    const row = [
      String(next),
      ((leading - led) / WINDOW).toFixed(3),
      each.map((x) => x.toFixed(3)).join(' / '),
      ...(['share', 'tie', 'open', 'give', 'settle'] as const).map(step),
      opens.join(' / '),
      now.map((t) => Math.round(t.resident / 2 ** 20)).join(' / '),
    ]
    process.stderr.write(`${new Date().toISOString()} ${row.join(' | ')}\n`)
    rows.push(row)
    before = now
    led = leading
  }
  for (const c of children) c.kill()
  const head = ['articles', 'leader', 'partition', 'share', 'tie', 'open', 'give', 'settle', 'open articles', 'MiB']
  process.stdout.write(`${[head, head.map(() => '---:'), ...rows].map((r) => `| ${r.join(' | ')} |`).join('\n')}\n\n`)
  process.stdout.write(`stories changed a batch of ${BATCH}: ${(stories / (next / BATCH)).toFixed(1)}\n\n`)
  await stages()
}

/** What the other stages cost, on a sample. */
async function stages(): Promise<void> {
  const sampled = [...planted(sample, SEED)].map(articleIn)
  const timed = (name: string, count: number, work: () => void): void => {
    const since = spent()
    work()
    process.stdout.write(`| ${name} | ${((spent() - since) / count).toFixed(3)} |\n`)
  }
  // what is compiled first is no part of what it costs
  for (const a of sampled.slice(0, 500)) prepare({ article: a })
  process.stdout.write('| stage | ms of processor each |\n| --- | ---: |\n')
  timed('read: annotations', sample, () => {
    for (const a of sampled) read(a)
  })
  timed('read: all, packed for the wire', sample, () => {
    for (const a of sampled) encoded(readingOf(prepare({ article: a }), [0, 0]))
  })
  const wire = sampled.slice(0, 200).map((a) => encoded(readingOf(prepare({ article: a }), [0, 0])).length)
  const raw = sampled.slice(0, 200).map((a) => packed(a).length)
  const store = sqliteStore(':memory:', { mode: 'write' })
  await add(
    store,
    sampled.map((article) => ({ article })),
    { workers: 0 },
  )
  const several = shownStories(store)
    .filter((s) => s.articles.length > 1)
    .slice(0, 60)
  timed(`account of a story, of ${(several.reduce((n, s) => n + s.articles.length, 0) / several.length).toFixed(1)} articles on the average`, several.length, () => {
    for (const s of several) storyAccount(store, s)
  })
  store.close()
  const mean = (all: readonly number[]): string => (all.reduce((a, b) => a + b) / all.length / 1000).toFixed(1)
  process.stdout.write(`\nKB an article: ${mean(raw)} as an article, ${mean(wire)} as a reading\n`)
}

if (values.part !== undefined) serve(partition({ part: Number(values.part), of }, texts))
else await lead()
