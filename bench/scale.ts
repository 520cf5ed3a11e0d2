// What a stream in parts costs as it grows, by step and partition, and what each other stage costs an article:
//   node bench/scale.ts [--articles 200000] [--partitions 2] [--open 10000] [--texts 100000] [--beside 20000] [--sample 1000]
// What clustering is given is made without texts (bench/digests.ts), what other stages are given is invented text (bench/planted.ts). All costs are milliseconds
// of processor an article, so that a busy machine tells nearly the same. Prints what bench/runs/scale.md keeps.
import { parseArgs } from 'node:util'
import { bCubed } from '../scripts/score/b-cubed.ts'
import {
  type Ask,
  add,
  answer,
  batch,
  candidates,
  partition,
  reuseIndex,
  settle,
  storyStream,
  takeIn,
} from '../src/cluster/index.ts'
import { storyOf } from '../src/cluster/parted/parted.ts'
import { encoded } from '../src/flow/message.ts'
import { readingOf } from '../src/flow/reading.ts'
import { articleOf, dated } from '../src/model/fixture.ts'
import type { Article } from '../src/model/index.ts'
import { read } from '../src/read/index.ts'
import { packed, sqliteStore } from '../src/store/index.ts'
import { add as addTo } from '../src/stream/add.ts'
import { shownStories } from '../src/stream/corrected.ts'
import { prepare } from '../src/stream/prepare.ts'
import { storyAccount } from '../src/stream/story-account.ts'
import { type Digested, digests } from './digests.ts'
import { planted } from './planted.ts'

const number = (usual: string) => ({ type: 'string', default: usual }) as const
const { values } = parseArgs({
  options: {
    articles: number('200000'),
    partitions: number('2'),
    open: number('10000'),
    texts: number('100000'),
    beside: number('20000'),
    sample: number('1000'),
  },
})
const [articles, of, open] = [values.articles, values.partitions, values.open].map(Number) as [number, number, number]
const [texts, beside, sample] = [values.texts, values.beside, values.sample].map(Number) as [number, number, number]
const SEED = 77
const BATCH = 250
/** Articles a row of the table of growth. */
const WINDOW = 10_000

/** Processor time of this process so far, milliseconds. */
const spent = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Bytes of the arrays of numbers in `of`, each once: nearly all that a partition holds. */
const arrays = (of: unknown): number => {
  const seen = new Set<object>()
  let bytes = 0
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return
    seen.add(value)
    if (ArrayBuffer.isView(value)) bytes += value.byteLength
    else if (value instanceof Map) for (const v of value.values()) walk(v)
    else for (const v of Object.values(value)) walk(v)
  }
  walk(of)
  return bytes
}

const STEPS = ['share', 'tie', 'open', 'give', 'settle', 'idle', 'close'] as const

/** Puts articles through the partitions, and through one stream beside them as far as `beside` says. */
async function growth(): Promise<void> {
  const partitions = Array.from({ length: of }, (_, part) => partition({ part, of }, Math.ceil(texts / of)))
  const costs = partitions.map(() => new Map<string, number>())
  let inside = 0
  const ask: Ask = async (part, step, asked) => {
    const own = partitions[part]
    const cost = costs[part]
    if (!own || !cost) throw new RangeError('bench/scale: there is no such partition')
    const since = spent()
    const made = answer(own, step, asked)
    const took = spent() - since
    inside += took
    cost.set(step, (cost.get(step) ?? 0) + took)
    return made
  }
  const [stream, index] = [storyStream(), reuseIndex(texts)]
  let one: ReadonlyMap<string, string> = new Map()
  let many: ReadonlyMap<string, string> = new Map()
  let [next, opens, leading, alone, stories]: [number, readonly number[], number, number, number] = [
    0,
    partitions.map(() => 0),
    0,
    0,
    0,
  ]
  let own: Digested[] = []
  const said = (row: readonly string[]): void => void process.stdout.write(`| ${row.join(' | ')} |\n`)
  const head = [
    'articles',
    'one stream',
    'all parts together',
    'who leads',
    'each part',
    ...STEPS.slice(0, 5),
    'open in each',
    'MiB of arrays in each',
    'MiB resident, all',
  ]
  said(head)
  said(head.map(() => '---:'))
  const settleBeside = (): void => {
    const since = spent()
    for (const { digest: about, print } of own) {
      const found = candidates(index, print, 100)
      takeIn(index, about.id, print)
      add(
        stream,
        about,
        found.map((c) => c.id),
      )
    }
    const settled = settle(stream)
    alone += spent() - since
    one = storyOf(one, settled)
  }
  const flush = async (): Promise<void> => {
    const since = [spent(), inside] as const
    const settled = await batch(ask, { of, next, open: opens, most: open }, own)
    leading += spent() - since[0] - (inside - since[1])
    if (next < beside) {
      settleBeside()
      many = storyOf(many, settled)
    }
    next += own.length
    opens = settled.open
    stories += settled.stories.length
    own = []
  }
  for (const article of digests(articles, SEED)) {
    own.push(article)
    if (own.length >= BATCH) await flush()
    if (next % WINDOW || own.length) continue
    const each = (n: number): string => (n / WINDOW).toFixed(3)
    const sums = costs.map((c) => [...c.values()].reduce((a, b) => a + b, 0))
    const step = (name: string): string => each(costs.reduce((n, c) => n + (c.get(name) ?? 0), 0) / of)
    said([
      ...[
        String(next),
        next <= beside ? each(alone) : '',
        each(sums.reduce((a, b) => a + b, leading)),
        each(leading),
        sums.map(each).join(' / '),
      ],
      ...STEPS.slice(0, 5).map(step),
      ...[
        opens.join(' / '),
        partitions.map((p) => Math.round(arrays(p) / 2 ** 20)).join(' / '),
        String(Math.round(process.memoryUsage().rss / 2 ** 20)),
      ],
    ])
    if (next === beside)
      process.stderr.write(
        `B-cubed F1 of ${of} parts against one stream, ${next} articles: ${bCubed(many, one).f.toFixed(4)}\n`,
      )
    for (const c of costs) c.clear()
    leading = 0
    alone = 0
  }
  process.stdout.write(`\nstories changed a batch of ${BATCH}: ${(stories / (next / BATCH)).toFixed(1)}\n\n`)
}

const articleIn = ({
  id,
  text,
  title,
  published,
}: {
  readonly id: string
  readonly text: string
  readonly title: string
  readonly published: string
}): Article => articleOf(text, { id, title, language: 'en', published: dated(published) })

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
  await addTo(
    store,
    sampled.map((article) => ({ article })),
    { workers: 0 },
  )
  const several = shownStories(store)
    .filter((s) => s.articles.length > 1)
    .slice(0, 60)
  timed(
    `account of a story, of ${(several.reduce((n, s) => n + s.articles.length, 0) / several.length).toFixed(1)} articles on the average`,
    several.length,
    () => {
      for (const s of several) storyAccount(store, s)
    },
  )
  store.close()
  const mean = (all: readonly number[]): string => (all.reduce((a, b) => a + b) / all.length / 1000).toFixed(1)
  process.stdout.write(`\nKB an article: ${mean(raw)} as an article, ${mean(wire)} as a reading\n`)
}

if (articles) await growth()
if (sample) await stages()
