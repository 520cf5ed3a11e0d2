import { readFileSync, writeFileSync } from 'node:fs'
import { read } from './src/read/index.ts'
import { articleOf } from './src/model/fixture.ts'
const rows = readFileSync('/work/shared/benchmarks/stories/news-events.jsonl', 'utf8').split('\n').filter(Boolean).map((l) => JSON.parse(l)).filter((r) => /rich_dauer|australia_beach|microbes|small_bird|settlements/.test(r.story))
let n = 0
const out: string[] = []
for (const r of rows) {
  const a = articleOf(r.text, { id: r.id, title: r.title }, (line) => (line === r.title ? 'title' : 'body'))
  console.log('##', r.title)
  for (const q of read(a).quotations.filter((q) => q.manner !== 'indirect')) {
    const s = q.spans[0]; const e = q.spans.at(-1); if (!s || !e) continue
    n++
    out.push(`${n}\t${q.speaker?.name ?? '-'}`)
    const t = r.text.slice(Math.max(0, s.from - 230), e.to + 90).replace(/\s+/g, ' ')
    console.log(`${n} ${t.length > 620 ? t.slice(0, 330) + ' [..] ' + t.slice(-250) : t}`)
  }
}
writeFileSync('/tmp/spk.tsv', out.join('\n'))
