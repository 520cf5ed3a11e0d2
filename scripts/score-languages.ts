// Reads news and its translations (MEANTIME): node scripts/score-languages.ts [--misses LANG|all] [--every N] [--planted]
// Of the figures and times that are read in the English article, how many are read in its translation with the same value; how many facts the English
// article and its translation tell together, of those that the English one and a copy of it tell; how many of these are told as differing, though
// a translation says the same. Last, small stories of our own in which two languages name different figures: they have to be told as differing.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ingest } from '../src/ingest/index.ts'
import type { Article, Fact, Quantity, Reading, Time } from '../src/model/index.ts'
import { account } from '../src/pipeline.ts'
import { read } from '../src/read/index.ts'
import { PLANTED } from './score/planted-figures.ts'
import { SHARED } from './score/shared.ts'
import { markdown, type Table } from './score/tables.ts'

const FILE = join(SHARED, 'benchmarks/stories/meantime.jsonl')
const OTHERS = ['es', 'it', 'nl'] as const

interface Line {
  readonly id: string
  readonly lang: string
  readonly sentences: readonly string[]
}

/** Articles as their outlets would give them, under a name of their own. */
const articlesOf = async (
  rows: readonly { readonly id: string; readonly title: string; readonly published?: string; readonly text: string }[],
): Promise<Article[]> => {
  const bytes = new TextEncoder().encode(rows.map((r) => JSON.stringify({ ...r, outlet: r.id })).join('\n'))
  const articles: Article[] = []
  for await (const found of ingest({ name: 'articles.jsonl', bytes }))
    if ('article' in found) articles.push(found.article)
  return articles
}

/** The day in the second line of an English article. */
const dayOf = (line: string | undefined): string | undefined => {
  const at = Date.parse(`${line?.replace(' ,', ',')} UTC`)
  return Number.isNaN(at) ? undefined : new Date(at).toISOString().slice(0, 10)
}

interface Told {
  readonly id: string
  readonly en: Reading
  readonly copy: Reading
  readonly others: ReadonlyMap<string, Reading>
}

const readingOf = (article: Article): Reading => ({ article, annotations: read(article) })

const stories = async (every: number): Promise<Told[]> => {
  const lines = readFileSync(FILE, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l) as Line)
  const days = new Map(lines.filter((l) => l.lang === 'en').map((l) => [l.id, dayOf(l.sentences[1])]))
  const told: Told[] = []
  for (const id of [...days.keys()].filter((_, i) => i % every === 0)) {
    const of = lines.filter((l) => l.id === id)
    const rows = of.map((l) => ({
      id: l.lang,
      title: l.sentences[0] ?? '',
      published: days.get(id),
      text: l.sentences.slice(2).join('\n'),
    }))
    const copy = rows.filter((r) => r.id === 'en').map((r) => ({ ...r, id: 'copy' }))
    const readings = new Map(
      (await articlesOf([...rows, ...copy].map(({ published, ...r }) => (published ? { ...r, published } : r)))).map(
        (a) => [a.name, readingOf(a)],
      ),
    )
    const named = (name: string): Reading | undefined => [...readings].find(([n]) => n.endsWith(name))?.[1]
    const [en, again] = [named('en'), named('copy')]
    if (en && again)
      told.push({
        id,
        en,
        copy: again,
        others: new Map(OTHERS.flatMap((l) => (named(l) ? [[l, named(l) as Reading] as const] : []))),
      })
  }
  return told
}

const figureOf = ({ low, high }: Quantity): string => `${low}..${high}`
const timeOf = ({ start, end }: Time): string => `${start}..${end}`
const figures = ({ annotations }: Reading): readonly Quantity[] => annotations.quantities
const moments = ({ annotations }: Reading): readonly Time[] => annotations.times.filter((t) => !t.duration)

/** Of the values of the one reading, those the other has not; each counts as often as it is told. */
const missing = <T>(own: readonly T[], other: readonly T[], keyOf: (t: T) => string): T[] => {
  const left = other.map(keyOf)
  return own.filter((t) => {
    const at = left.indexOf(keyOf(t))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** The facts that two articles of one story tell together. */
const together = (a: Reading, b: Reading): Fact[] => {
  const told = account([a.article, b.article], [], { oneStory: true })
  return told.stories
    .flatMap((s) => s.facts)
    .filter((f) => [a, b].every((r) => f.versions.some((v) => v.members.some((m) => m.article === r.article.id))))
}

interface Row {
  readonly lang: string
  readonly quantities: readonly [number, number]
  readonly times: readonly [number, number]
  readonly facts: readonly [number, number]
  readonly differ: readonly Fact[]
  readonly pairs: number
  readonly misses: readonly string[]
}

const share = ([right, of]: readonly [number, number]): string => `${(right / of).toFixed(3)} of ${of}`
const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0)

const rowOf = (told: readonly Told[], within: number, lang: string): Row => {
  const pairs = told.flatMap((t) => (t.others.has(lang) ? [{ ...t, other: t.others.get(lang) as Reading }] : []))
  const lost = pairs.map(({ en, other }) => ({
    quantities: missing(figures(en), figures(other), figureOf),
    times: missing(moments(en), moments(other), timeOf),
  }))
  const facts = pairs.map(({ en, other }) => together(en, other))
  const all = [sum(pairs.map((p) => figures(p.en).length)), sum(pairs.map((p) => moments(p.en).length))] as const
  return {
    lang,
    quantities: [all[0] - sum(lost.map((l) => l.quantities.length)), all[0]],
    times: [all[1] - sum(lost.map((l) => l.times.length)), all[1]],
    facts: [sum(facts.map((f) => f.length)), within],
    differ: facts.flat().filter((f) => f.verdict === 'differ'),
    pairs: pairs.length,
    misses: pairs.flatMap(({ id, en, other }, i) => {
      const [mine, theirs] = [lost[i], other]
      const extra = missing(figures(theirs), figures(en), figureOf).map(
        (q) => `      has ${q.text} ${figureOf(q)} ${q.unit}`,
      )
      const extraTimes = missing(moments(theirs), moments(en), timeOf).map((t) => `      has ${t.text} ${timeOf(t)}`)
      return mine && mine.quantities.length + mine.times.length > 0
        ? [
            `  ${id}`,
            ...mine.quantities.map((q) => `    no ${q.text} ${figureOf(q)} ${q.unit}`),
            ...extra,
            ...mine.times.map((t) => `    no ${t.text} ${timeOf(t)}`),
            ...extraTimes,
          ]
        : []
    }),
  }
}

/** Which planted stories are told as differing with both figures in one fact. */
const planted = async (): Promise<readonly (readonly [string, string])[]> => {
  const rows: (readonly [string, string])[] = []
  for (const { language, about, articles, figures: asked } of PLANTED) {
    const told = account(await articlesOf(articles), [], { oneStory: true })
    const found = told.stories
      .flatMap((s) => s.facts)
      .some(
        (f) =>
          f.verdict === 'differ' && asked.every((value) => f.versions.some((v) => v.low === value && v.high === value)),
      )
    rows.push([`${language}: ${about}`, found ? 'told as differing' : 'not told as differing'])
  }
  return rows
}

const measured = async (every: number): Promise<readonly Row[]> => {
  const told = await stories(every)
  const within = sum(told.map(({ en, copy }) => together(en, copy).length))
  return OTHERS.map((lang) => rowOf(told, within, lang))
}

const NOTE =
  'Measured by `node scripts/score-languages.ts`, whose first lines say how; recorded, and made anew by `npm run score -- --all`. Wikinews and its translations (MEANTIME), in sight while the lists of these languages were made. Some translations bear another date or figure than the English text.'

const across = (rows: readonly Row[]): Table => ({
  title: 'Across languages',
  note: NOTE,
  head: ['language', 'quantities', 'times', 'facts told by both', 'told differ, in 100 pairs'],
  rows: rows.map((r) => [
    r.lang,
    share(r.quantities),
    share(r.times),
    share(r.facts),
    ((r.differ.length * 100) / r.pairs).toFixed(1),
  ]),
})

const plantedTable = async (): Promise<Table> => ({
  title: 'Figures planted in two languages',
  head: ['story', 'verdict'],
  rows: await planted(),
})

/** The tables for SCORES.md; none where the articles are not there. */
export const tables = async (): Promise<readonly Table[]> =>
  existsSync(FILE) ? [across(await measured(1)), await plantedTable()] : []

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { misses: { type: 'string' }, every: { type: 'string', default: '1' }, planted: { type: 'boolean' } },
  })
  const rows = values.planted || !existsSync(FILE) ? [] : await measured(Number(values.every))
  for (const table of [...(rows.length ? [across(rows)] : []), await plantedTable()])
    console.log(`${markdown(table)}\n`)
  for (const row of rows.filter((r) => values.misses === 'all' || r.lang === values.misses))
    console.log(
      [
        ...row.misses,
        ...row.differ.map(
          (f) =>
            `  differ: ${f.about}: ${f.why} ${f.versions.map((v) => v.members.map((m) => m.exact).join(' / ')).join(' | ')}`,
        ),
      ].join('\n'),
    )
}
