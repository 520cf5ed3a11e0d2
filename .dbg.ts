import { read } from './src/read/index.ts'
import { articleOf } from './src/model/fixture.ts'
for (const t of process.argv.slice(2)) {
  const a = read(articleOf(t, { published: { value: '2031-05-14', evidence: '', rejected: [] } }))
  console.log(t)
  console.log('  M', a.mentions.map((m) => `${m.text}[${m.kind}:${m.entity}]`).join(' '))
  console.log('  T', a.times.map((m) => m.text).join(' | '))
  for (const q of a.quotations) console.log('  Q', q.manner, q.stance, '|', q.speaker?.name, '|', q.cue?.exact, '|', q.text.join(' … '))
  for (const c of a.commitments) console.log('  C', c.kind, c.by, '|', c.what.exact, c.due)
}
