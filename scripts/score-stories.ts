// Puts the story benchmarks beside the project through `variorum add` and scores the stories that `variorum stories` tells:
//   node scripts/score-stories.ts
//   node scripts/score-stories.ts --orders 10    also in so many other orders, from a seed, in runs of 100 articles each
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { random } from '../bench/planted.ts'
import { bCubed } from './score/b-cubed.ts'
import { ROOT, SHARED } from './score/shared.ts'
import { markdown, type Table } from './score/tables.ts'

const FOLDER = join(SHARED, 'benchmarks/stories')
const MAIN = join(ROOT, 'src/cli/main.ts')

/** What each has to reach. ECB+ and MEANTIME have sentences; of MEANTIME every article is to be found with its translations. */
const SETS = [
  { name: 'news-events', asked: 0.95 },
  { name: 'ecb-plus', asked: 0.9 },
  { name: 'meantime', asked: 0.95 },
] as const

/** Articles a run of `add` where the order is another: stories are settled so often. */
const RUN = 100

interface Line {
  readonly id: string
  readonly story?: string
  readonly lang?: string
  readonly text?: string
  readonly sentences?: readonly string[]
  readonly title?: string
  readonly outlet?: string
  readonly published?: string
  readonly url?: string
}

const parsed = <T>(text: string): T[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)

const variorum = (args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(`score-stories: variorum ${args[0]} ended with ${status}: ${stderr.slice(0, 300)}`)
  return stdout
}

/** A list in another order, from a seed (Fisher and Yates). */
const shuffled = <T>(list: readonly T[], seed: number): T[] => {
  const next = random(seed)
  const all = [...list]
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    ;[all[i], all[j]] = [all[j] as T, all[i] as T]
  }
  return all
}

/** The score of a set; `order` null as it stands, in one run, else in that order, in runs of RUN articles. */
const scored = (
  name: string,
  order: number | null = null,
): { readonly articles: number; readonly stories: number; readonly found: number } & ReturnType<typeof bCubed> => {
  const lines = parsed<Line>(readFileSync(join(FOLDER, `${name}.jsonl`), 'utf8'))
  const idOf = (l: Line): string => (l.lang ? `${l.id}/${l.lang}` : l.id)
  const gold = new Map(lines.map((l) => [idOf(l), l.story ?? l.id]))
  const place = mkdtempSync(join(tmpdir(), 'variorum-stories-'))
  try {
    const [input, store] = [join(place, `${name}.jsonl`), join(place, 'store.db')]
    // the labels are no part of what an outlet publishes
    const bare = (order === null ? lines : shuffled(lines, order)).map((l) => ({
      id: idOf(l),
      title: l.title,
      outlet: l.outlet,
      published: l.published,
      url: l.url,
      text: l.text ?? l.sentences?.join('\n'),
    }))
    const run = order === null ? bare.length : RUN
    for (let from = 0; from < bare.length; from += run) {
      writeFileSync(
        input,
        bare
          .slice(from, from + run)
          .map((l) => JSON.stringify(l))
          .join('\n'),
      )
      variorum(['add', input, '--store', store, '--quiet'])
    }
    const told = parsed<{ id: string; story: string }>(
      variorum(['stories', '--store', store, '--format', 'jsonl', '--articles']),
    )
    const found = new Map(told.map(({ id, story }) => [id, story]))
    return {
      articles: gold.size,
      stories: new Set(gold.values()).size,
      found: new Set(found.values()).size,
      ...bCubed(found, gold),
    }
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

/** The table for SCORES.md; without rows where the benchmarks are not there. */
export const rows = (): Table => ({
  title: 'Stories out of a stream',
  note: 'Measured by `node scripts/score-stories.ts`, through `variorum add` and `variorum stories`, with the same thresholds for all. B-cubed: each article judged by the story it came into.',
  head: ['benchmark', 'articles', 'stories marked', 'found', 'precision', 'recall', 'F1', 'asked', 'met'],
  rows: existsSync(FOLDER)
    ? SETS.map(({ name, asked }) => {
        const s = scored(name)
        const numbers = [s.precision, s.recall, s.f].map((x) => x.toFixed(3))
        return [
          name,
          String(s.articles),
          String(s.stories),
          String(s.found),
          ...numbers,
          `≥ ${asked}`,
          Number(s.f.toFixed(3)) >= asked ? 'yes' : 'no',
        ]
      })
    : [],
})

/** How much the score depends on the order. */
const orders = (count: number): Table => ({
  title: 'In other orders',
  note: `${count} orders from a seed, in runs of ${RUN} articles.`,
  head: ['benchmark', 'F1 as it stands', 'least', 'mean', 'most'],
  rows: SETS.map(({ name }) => {
    const others = Array.from({ length: count }, (_, i) => scored(name, i + 1).f)
    const numbers = [
      scored(name).f,
      Math.min(...others),
      others.reduce((a, b) => a + b, 0) / count,
      Math.max(...others),
    ]
    return [name, ...numbers.map((x) => x.toFixed(3))]
  }),
})

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { orders: { type: 'string' } } })
  console.log(markdown(rows()))
  if (values.orders !== undefined) console.log(markdown(orders(Number(values.orders))))
}
