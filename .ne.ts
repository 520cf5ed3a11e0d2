import { readFileSync } from 'node:fs'
import { read } from './src/read/index.ts'
import { articleOf } from './src/model/fixture.ts'
const rows = readFileSync('/work/shared/benchmarks/stories/news-events.jsonl', 'utf8').split('\n').filter(Boolean).map((l) => JSON.parse(l))
let n = 0
const seen = new Set<string>()
for (const r of rows) {
  const a = articleOf(r.text, { id: r.id, title: r.title, published: r.published ? { value: r.published, evidence: '', rejected: [] } : null }, (line) => (line === r.title ? 'title' : 'body'))
  for (const c of read(a).commitments) {
    const e = c.evidence[0]; if (!e) continue
    const line = `${++n} ${c.kind.toUpperCase()} by=[${c.by}] …${r.text.slice(Math.max(0, Math.min(e.from, c.what.from) - 170), e.from).replace(/\s+/g, ' ')}<<${e.exact}>>${r.text.slice(e.to, Math.min(c.what.to, e.to + 110)).replace(/\s+/g, ' ')}`
    const key = `${e.exact}${c.what.exact.slice(0, 40)}`
    if (!seen.has(key)) console.log(line)
    seen.add(key)
  }
}
