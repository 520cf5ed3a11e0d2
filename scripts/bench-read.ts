// Measures reading alone, on one thread, warmed up: milliseconds of processor an article, reader by reader.
//   node scripts/bench-read.ts [ARTICLES] [SEED] [--text FILE.jsonl]
// Without --text the articles are invented (bench/planted.ts). The yardstick, wink-nlp's full pipeline, reads the same texts in the same process.
// Each figure but the first time is the best of several rounds, for a machine may be busy with other things. What readers make of words is kept, so that an
// article read again takes less than one of new words: `first time` is what a stream sees, early on. `document` is what all readers share, and is made once an article.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import model from 'wink-eng-lite-web-model'
import wink from 'wink-nlp'
import { planted } from '../bench/planted.ts'
import { ingest } from '../src/ingest/index.ts'
import { languageOf } from '../src/lang/index.ts'
import type { Article } from '../src/model/index.ts'
import { read, readers, sorted } from '../src/read/index.ts'
import { documentOf } from '../src/text/document.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { text: { type: 'string' } } })
const [count = 300, seed = 7] = positionals.map(Number)

const ROUNDS = 6
const WARM = 2

const rows = (): string[] =>
  values.text === undefined
    ? [...planted(count, seed)].map(({ id, title, published, text }) => JSON.stringify({ id, title, published, text }))
    : readFileSync(values.text, 'utf8').trim().split('\n').slice(0, count)

const articles: Article[] = []
for await (const found of ingest({ name: 'bench.jsonl', bytes: new TextEncoder().encode(rows().join('\n')) }))
  if ('article' in found) articles.push(found.article)

/** Milliseconds of processor that all of `work` takes an article. */
const timed = (work: () => void, count = articles.length): number => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / count
}
const best = (work: () => void): number => {
  for (let i = 0; i < WARM; i++) work()
  return Math.min(...Array.from({ length: ROUNDS }, () => timed(work)))
}

/** An article that no reader has seen: what readers share is kept with the object. */
const fresh = (article: Article): Article => ({ ...article })
const row = (name: string, ms: number): void => console.log(`${name.padEnd(12)} ${ms.toFixed(3).padStart(7)} ms`)

// half of the articles are read until the code is warm, the others then for the first time: their words are partly new
const [known, unseen] = [articles.filter((_, i) => i % 2), articles.filter((_, i) => i % 2 === 0)]
const all = (list: readonly Article[]) => (): void => {
  for (const article of list) read(fresh(article))
}
for (let i = 0; i < 2 * WARM; i++) all(known)()
const first = timed(all(unseen), unseen.length)

const nlp = wink(model)
const reference = best(() => {
  for (const { text } of articles) nlp.readDoc(text).tokens().length()
})
const whole = best(all(articles))
const length = Math.round(articles.reduce((n, a) => n + a.text.length, 0) / articles.length)
console.log(`${articles.length} articles of ${length} characters each`)
const annotated = articles.map((article) => {
  const language = languageOf(article.language)
  return { readable: { document: documentOf(article, language), language }, soFar: read(article) }
})
row(
  'document',
  best(() => {
    for (const { readable } of annotated) documentOf(readable.document.article, readable.language)
  }),
)
for (const reader of sorted(readers))
  row(
    reader.name,
    best(() => {
      for (const { readable, soFar } of annotated) reader.read(readable, soFar)
    }),
  )
row('read', whole)
row('first time', first)
row('wink-nlp', reference)
console.log(`reading takes ${(whole / reference).toFixed(2)} times as long as wink-nlp's full pipeline`)
