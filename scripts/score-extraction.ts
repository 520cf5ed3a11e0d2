// Reads the pages of the two extraction benchmarks beside the project as `variorum` does, and prints the scores:
//   node scripts/score-extraction.ts [EXTRACTED.jsonl] [--misses]
// article-extraction: F1 of 4-token shingles; article-pages: segments kept and left out, titles and dates right.
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ingest } from '../src/ingest/index.ts'
import type { Article } from '../src/model/index.ts'
import { segments } from './body/cross-validate.ts'
import { extractionPages, type Marked, markedPages } from './body/pages.ts'
import { compare, mean } from './body/shingles.ts'
import { SHARED } from './score/shared.ts'
import { markdown, type Table } from './score/tables.ts'

const LEARNT = 'the model has learnt from them'
/** What takes too long to measure each time, with the command that does. */
const UNSEEN: readonly (readonly string[])[] = [
  [
    'article-extraction, bodies F1',
    'sites it has not seen, `node scripts/train-body.ts --check 5`',
    '0.976',
    '≥ 0.975',
    'yes',
  ],
  [
    'article-pages, segments F',
    'sites it has not seen, `node scripts/train-body.ts --check 5`',
    '0.943',
    '≥ 0.93',
    'yes',
  ],
  [
    'article-pages, segments F',
    'learnt from the other benchmark alone, `node scripts/train-body.ts --apart`',
    '0.937',
    '≥ 0.93',
    'yes',
  ],
]

const read = async (html: string, name: string): Promise<Article | null> => {
  for await (const found of ingest({
    name,
    bytes: new TextEncoder().encode(html),
    mediaType: 'text/html',
    charset: 'utf-8',
  }))
    if ('article' in found) return found.article
  return null
}
const bodyOf = (a: Article | null): string =>
  (a?.blocks ?? [])
    .filter((b) => b.role === 'body')
    .map((b) => a?.text.slice(b.from, b.to))
    .join('\n')
/** Soft hyphens, which nobody sees, part no word. */
const plain = (s: string): string =>
  s
    .replace(/\u00ad/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

interface Pair {
  readonly want: string
  readonly got: string
  readonly url: string
}
const share = (pairs: readonly Pair[], right: (pair: Pair) => boolean): readonly [number, string] => {
  const n = pairs.filter(right).length
  return [n / Math.max(1, pairs.length), `${(n / Math.max(1, pairs.length)).toFixed(3)} (${n} of ${pairs.length})`]
}
const asked = (figure: number, least: number): readonly [string, string] => [
  `≥ ${least}`,
  Number(figure.toFixed(3)) >= least ? 'yes' : 'no',
]

interface Measured {
  readonly rows: readonly (readonly string[])[]
  readonly misses: readonly string[]
}

/** Whole bodies. Writes what was extracted where `file` names a place for it. */
const bodies = async (file?: string): Promise<Measured> => {
  const given = extractionPages()
  const found: { name: string; text: string }[] = []
  for (const page of given) found.push({ name: page.name, text: bodyOf(await read(page.html, `${page.name}.html`)) })
  if (file) writeFileSync(file, found.map((b) => `${JSON.stringify(b)}\n`).join(''))
  const { f1 } = mean(given.map((page, i) => compare(page.body, found[i]?.text ?? '')))
  return {
    rows: [['article-extraction, bodies F1', `${given.length} pages; ${LEARNT}`, f1.toFixed(3), ...asked(f1, 0.97)]],
    misses: [],
  }
}

const sameTitle = ({ want, got }: Pair): boolean => plain(want) === plain(got)
const sameDay = ({ want, got }: Pair): boolean => want === got
const sameWriter = ({ want, got }: Pair): boolean =>
  plain(got).includes(plain(want)) || (got !== '' && plain(want).includes(plain(got)))

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Segments that must and must not be in the body; titles, dates and bylines of the pages that tell them. */
const parts = async (): Promise<Measured> => {
  const pages: { readonly marked: Marked; readonly article: Article | null }[] = []
  // the names of these files are not part of what a reader has
  for (const marked of markedPages()) pages.push({ marked, article: await read(marked.html, 'page.html') })
  const { f } = segments(
    pages.map(({ marked, article }) => ({ body: bodyOf(article), with: marked.with, without: marked.without })),
  )
  const told = pages.filter(({ marked }) => marked.title)
  const pairs = (
    list: typeof pages,
    want: (m: Marked) => string | undefined,
    got: (a: Article) => string | null | undefined,
  ): Pair[] =>
    list.map(({ marked, article }) => ({
      want: want(marked) ?? '',
      got: (article && got(article)) ?? '',
      url: marked.url,
    }))
  const titles = pairs(
    told,
    (m) => m.title,
    (a) => a.title,
  )
  const dates = pairs(
    pages.filter(({ marked }) => marked.title !== undefined),
    (m) => m.date,
    (a) => a.published?.value.slice(0, 10),
  )
  const unknown = dates.filter((d) => d.want === '')
  // a marked date that is no day ("2022-11-1") can be told neither rightly nor wrongly
  const known = dates.filter((d) => DAY.test(d.want))
  const malformed = dates.length - unknown.length - known.length
  const writers = pairs(
    pages.filter(({ marked }) => marked.author),
    (m) => m.author,
    (a) => a.byline,
  )
  const [titled, dated, written] = [share(titles, sameTitle), share(known, sameDay), share(writers, sameWriter)]
  const ofTold = share(
    known.filter((d) => d.got !== ''),
    sameDay,
  )
  const missed = (what: string, list: readonly Pair[], right: (pair: Pair) => boolean): string[] =>
    list.filter((p) => !right(p)).map((p) => `${what} ${JSON.stringify(p)}`)
  return {
    rows: [
      ['article-pages, segments F', `${pages.length} pages; ${LEARNT}`, f.toFixed(3), ...asked(f, 0.93)],
      ['article-pages, titles right', '', titled[1], ...asked(titled[0], 0.9)],
      [
        'article-pages, dates right',
        malformed ? `without ${malformed} whose mark is no date` : '',
        dated[1],
        ...asked(dated[0], 0.92),
      ],
      ['article-pages, dates right, of those told', 'where a day is marked', ofTold[1], ...asked(ofTold[0], 0.97)],
      [
        'article-pages, dates told where none is marked',
        '',
        `${unknown.filter((d) => d.got !== '').length} of ${unknown.length}`,
        '',
        '',
      ],
      ['article-pages, bylines right', '', written[1], ...asked(written[0], 0.8)],
    ],
    misses: [
      ...missed('title', titles, sameTitle),
      ...missed('date', dates, sameDay),
      ...missed('byline', writers, sameWriter),
    ],
  }
}

const measured = async (file?: string): Promise<{ readonly table: Table; readonly misses: readonly string[] }> => {
  const there = existsSync(join(SHARED, 'benchmarks/article-pages'))
  const [whole, marked] = there
    ? [await bodies(file), await parts()]
    : [
        { rows: [], misses: [] },
        { rows: [], misses: [] },
      ]
  const table = {
    title: 'Article bodies out of pages',
    note: 'Measured by `node scripts/score-extraction.ts`; what is told of unseen sites is recorded from the command beside it, for that takes long. The figures on unseen sites are nearer to what you will get.',
    head: ['measure', 'of what', 'value', 'asked', 'met'],
    rows: there ? [...whole.rows, ...marked.rows, ...UNSEEN] : [],
  }
  return { table, misses: [...whole.misses, ...marked.misses] }
}

/** The table for SCORES.md; without rows where the pages are not there. */
export const rows = async (): Promise<Table> => (await measured()).table

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { table, misses } = await measured(process.argv.slice(2).find((a) => !a.startsWith('--')))
  console.log(markdown(table))
  if (process.argv.includes('--misses')) console.log(misses.join('\n'))
}
