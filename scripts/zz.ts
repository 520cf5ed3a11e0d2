import { PLANTED } from './score/planted-figures.ts'
import { ingest } from '../src/ingest/index.ts'
import { account } from '../src/pipeline.ts'
import { read } from '../src/read/index.ts'
import { tellingsOf } from '../src/reconcile/terms.ts'
import { weights } from '../src/reconcile/weights.ts'
import { figures, CANNOT_LINK } from '../src/reconcile/questions/figures.ts'
for (const p of PLANTED.filter(p => p.about === process.argv[2])) {
  const arts = []
  for await (const f of ingest({ name: 'x.jsonl', bytes: new TextEncoder().encode(p.articles.map(a => JSON.stringify({...a, outlet: a.id})).join('\n')) })) if ('article' in f) arts.push(f.article)
  const rs = arts.map(a => ({ article: a, annotations: read(a) }))
  const ts = tellingsOf(rs); const w = weights(ts)
  const all = ts.flatMap((t, i) => figures.statements(t, i, w))
  console.log('==', p.language, arts.map(a=>a.language))
  for (const s of all) console.log('   ', s.telling, s.text, s.quantity.unit, s.counted, [...s.within.stems].join(' '), 'H', s.happening)
  for (const a of all) for (const b of all) if (a.telling < b.telling) console.log('      ', a.text, '|', b.text, figures.likeness(a, b, w).toFixed(2), CANNOT_LINK.filter(v => v.test(a, b)).map(v => v.name).join())
  const acc = account(arts, [], { oneStory: true })
  for (const f of acc.stories[0].facts) if (f.kind==='quantity') console.log('  F', f.verdict, f.about, f.versions.map(v => v.value), f.relations.map(r=>r.verdict+': '+r.why))
}
