import { readFileSync } from 'node:fs'
import { read } from './src/read/index.ts'
import { articleOf } from './src/model/fixture.ts'
const rows = readFileSync('/work/shared/benchmarks/stories/news-events.jsonl', 'utf8').split('\n').filter(Boolean).map((l) => JSON.parse(l)).filter((r) => new RegExp(process.argv[2] ?? '').test(r.story))
for (const r of rows.slice(Number(process.argv[3] ?? 0), Number(process.argv[4] ?? 3))) {
  console.log('##', r.title)
  const a = articleOf(r.text, { id: r.id, title: r.title }, (line) => (line === r.title ? 'title' : 'body'))
  for (const q of read(a).quotations) console.log(`${q.manner[0]}${q.stance === 'asserts' ? '' : `(${q.stance})`} ${q.speaker?.name ?? '-'} <${q.cue?.exact ?? ''}> ${q.text.join(' … ').slice(0, 170)}`)
}
