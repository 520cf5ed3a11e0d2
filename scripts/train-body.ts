// Trains the trees that tell body from furniture on the pages beside the project, and writes src/ingest/layout/model.json (numbers only).
//   node scripts/train-body.ts            trains on all pages and writes the model
//   node scripts/train-body.ts --check    cross-validates by site and prints what SCORES.md records, writes nothing
//   node scripts/train-body.ts --apart    learns from one benchmark and judges the pages of the other, writes nothing
//   node scripts/train-body.ts --counted  what of standfirsts, captions and tables either benchmark counts to the body, writes nothing
import { writeFileSync } from 'node:fs'
import { counted } from './body/counted.ts'
import { crossValidated, learntApart } from './body/cross-validate.ts'
import { learn } from './body/learn.ts'
import { lessons } from './body/rows.ts'

const MODEL = new URL('../src/ingest/layout/model.json', import.meta.url)

const { given, marked } = lessons()
if (process.argv.includes('--apart')) console.log(learntApart(given, marked))
else if (process.argv.includes('--counted')) {
  for (const line of [...counted('article-extraction', given), ...counted('article-pages', marked)]) console.log(line)
} else if (process.argv.includes('--check')) {
  const folds = Number(process.argv.find((a) => /^\d+$/.test(a)) ?? 10)
  for (const line of crossValidated(given, marked, folds)) console.log(line)
} else {
  const model = learn([...given, ...marked])
  const json = `${JSON.stringify(model)}\n`
  writeFileSync(MODEL, json)
  console.log(`${given.length} + ${marked.length} pages learnt, ${Math.round(json.length / 1000)} kB written`)
}
