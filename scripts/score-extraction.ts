// Reads the pages of the two extraction benchmarks beside the project as `variorum` does, and prints the scores:
//   node scripts/score-extraction.ts [EXTRACTED.jsonl]
// article-extraction: F1 of 4-token shingles; article-pages: segments kept and left out, titles and dates right.
// The model has learnt from these pages: what it does on sites it has not seen is told by `node scripts/train-body.ts --check`.
import { writeFileSync } from 'node:fs'
import { ingest } from '../src/ingest/index.ts'
import type { Article } from '../src/model/index.ts'
import { segments } from './body/cross-validate.ts'
import { extractionPages, markedPages } from './body/pages.ts'
import { compare, mean } from './body/shingles.ts'

const read = async (html: string, name: string): Promise<Article | null> => {
  for await (const found of ingest({ name, bytes: new TextEncoder().encode(html), mediaType: 'text/html', charset: 'utf-8' }))
    if ('article' in found) return found.article
  return null
}
const bodyOf = (a: Article | null): string =>
  (a?.blocks ?? [])
    .filter((b) => b.role === 'body')
    .map((b) => a?.text.slice(b.from, b.to))
    .join('\n')
const share = (n: number, of: number): string => `${(n / Math.max(1, of)).toFixed(3)} (${n} of ${of})`
const plain = (s: string): string =>
  s
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const given = extractionPages()
const bodies: { name: string; text: string }[] = []
for (const page of given) bodies.push({ name: page.name, text: bodyOf(await read(page.html, `${page.name}.html`)) })
const file = process.argv.slice(2).find((a) => !a.startsWith('--'))
if (file) writeFileSync(file, bodies.map((b) => `${JSON.stringify(b)}\n`).join(''))
const whole = mean(given.map((page, i) => compare(page.body, bodies[i]?.text ?? '')))
console.log(
  `article-extraction  F1 ${whole.f1.toFixed(3)}  precision ${whole.precision.toFixed(3)}  recall ${whole.recall.toFixed(3)}  of ${given.length} pages (learnt from)`,
)

const marked = markedPages()
const articles: (Article | null)[] = []
// the address is part of what a reader has; the names of these files are not
for (const page of marked) articles.push(await read(page.html, 'page.html'))
const parts = segments(marked.map((page, i) => ({ body: bodyOf(articles[i] ?? null), with: page.with, without: page.without })))
console.log(
  `article-pages       F ${parts.f.toFixed(3)}  precision ${parts.precision.toFixed(3)}  recall ${parts.recall.toFixed(3)}  of ${marked.length} pages (learnt from)`,
)

const titled = marked.flatMap((page, i) => (page.title ? [{ want: page.title, got: articles[i]?.title ?? '', url: page.url }] : []))
const wrongTitles = titled.filter((t) => plain(t.want) !== plain(t.got))
console.log(`titles right        ${share(titled.length - wrongTitles.length, titled.length)}`)
const dated = marked.flatMap((page, i) =>
  page.title === undefined
    ? []
    : [{ want: page.date ?? '', got: articles[i]?.published?.value.slice(0, 10) ?? '', evidence: articles[i]?.published?.evidence, url: page.url }],
)
const known = dated.filter((d) => d.want !== '')
console.log(
  `dates right         ${share(known.filter((d) => d.want === d.got).length, known.length)}, wrong ${known.filter((d) => d.got !== '' && d.want !== d.got).length}, none ${known.filter((d) => d.got === '').length}; given where the benchmark has none: ${dated.filter((d) => d.want === '' && d.got !== '').length} of ${dated.filter((d) => d.want === '').length}`,
)
const writers = marked.flatMap((page, i) => (page.author ? [{ want: page.author, got: articles[i]?.byline ?? '', url: page.url }] : []))
console.log(
  `bylines right       ${share(writers.filter((w) => plain(w.got).includes(plain(w.want)) || (w.got !== '' && plain(w.want).includes(plain(w.got)))).length, writers.length)}`,
)
if (process.argv.includes('--misses')) {
  for (const t of wrongTitles) console.log('title  ', t)
  for (const d of known) if (d.got !== d.want) console.log('date   ', d)
  for (const d of dated) if (d.want === '' && d.got !== '') console.log('date?  ', d)
  for (const w of writers) if (plain(w.want) !== plain(w.got)) console.log('byline ', w)
}
