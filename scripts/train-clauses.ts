import { readFileSync, writeFileSync } from 'node:fs'
import type { Features } from '../src/reconcile/align/features.ts'
import { MODELS } from '../src/reconcile/align/model.ts'
import { clauseFeatures } from '../src/reconcile/judge/clause-features.ts'
import type { Wording } from '../src/reconcile/questions/wordings.ts'
import { fit, type Row, score } from './account/logistic.ts'
import { type Event, markedPairs, markedStories } from './account/marked.ts'
import { placed, prepared } from './account/rows.ts'

const CLASSES = ['agree', 'compatible', 'differ', 'apart'] as const
interface Clauses {
  readonly features: Features
  readonly label: string
  readonly alt: string | null
  readonly group: string
  readonly from: string
  readonly weight: number
}
const shared = '../shared'
const rows: Clauses[] = []
for (const set of ['news-events', 'ecb-plus']) {
  const { pairs, events } = await markedPairs(shared, set)
  const known = new Map<Event, ReturnType<typeof prepared>>()
  for (const p of pairs) {
    if (p.kind !== 'sentence') continue
    const e = events.get(p.event)
    if (!e) continue
    const w = known.get(e) ?? prepared(e)
    known.set(e, w)
    const at = (name: string) => e.readings.findIndex((r) => r.article.name === name)
    const inside = (t: number, s: { from: number; to: number }) => w.wordings.filter((x) => x.telling === t && x.from < s.to && s.from < x.to)
    const all = inside(at(p.a.article), p.a).flatMap((a) => inside(at(p.b.article), p.b).map((b) => ({ a, b, p: likeness(a, b) })))
    function likeness(a: Wording, b: Wording) {
      return clauseFeaturesSame(a, b)
    }
    function clauseFeaturesSame(a: Wording, b: Wording) {
      return [...a.matter.stems].filter((s) => b.matter.stems.has(s)).reduce((x, s) => x + w.weigh(s), 0) / (1 + Math.min(a.matter.weight, b.matter.weight))
    }
    const best = all.sort((x, y) => y.p - x.p)[0]
    if (best)
      rows.push({
        features: clauseFeatures(best.a, best.b, w.tellings, w.weigh),
        label: p.same ? (p.verdict ?? 'apart') : 'apart',
        alt: p.alt,
        group: p.event,
        from: 'pair',
        weight: 1,
      })
  }
}
for (const s of await markedStories(shared, '.')) {
  const w = prepared(s)
  const marks = placed(s)
  const kinds = ['other', 'place', 'person', 'disclosure', 'saying']
  const hit = w.wordings
    .map((x) => ({
      x,
      hits: marks.filter((m) => m.telling === x.telling && m.from < x.to && x.from < m.to && kinds.includes(s.expected.facts[m.fact]?.kind ?? '')),
    }))
    .filter((h) => h.hits.length)
  for (const [i, a] of hit.entries())
    for (const b of hit.slice(i + 1)) {
      if (a.x.telling === b.x.telling) continue
      const both = a.hits.flatMap((h) =>
        b.hits.filter((k) => k.fact === h.fact).map((k) => ({ fact: s.expected.facts[h.fact], same: k.version === h.version })),
      )
      if (!both.length) {
        if ((i * 7 + b.x.from) % 25 === 0)
          rows.push({ features: clauseFeatures(a.x, b.x, w.tellings, w.weigh), label: 'apart', alt: null, group: s.name, from: 'story', weight: 0.5 })
        continue
      }
      const v = both.map((x) => (x.same ? 'agree' : x.fact?.verdict === 'only' ? 'agree' : (x.fact?.verdict ?? 'agree')))
      const label = v.includes('differ') ? 'differ' : v.includes('compatible') ? 'compatible' : 'agree'
      rows.push({ features: clauseFeatures(a.x, b.x, w.tellings, w.weigh), label, alt: null, group: s.name, from: 'story', weight: 0.5 })
    }
}
const names = Object.keys(rows[0]?.features ?? {})
console.log(rows.length, Object.fromEntries(CLASSES.map((c) => [c, rows.filter((r) => r.label === c).length])))
const train = (list: readonly Clauses[]) =>
  CLASSES.map((c) =>
    fit(
      list.map((r): Row => ({ x: names.map((n) => r.features[n] ?? 0), y: r.label === c ? 1 : 0, group: r.group, weight: r.weight })),
      3,
    ),
  )
const predict = (models: ReturnType<typeof train>, f: Features) => {
  const x = names.map((n) => f[n] ?? 0)
  const p = models.map((m) => score(m, x))
  const s = p.reduce((a, b) => a + b, 0)
  return p.map((v) => v / s)
}
const groups = [...new Set(rows.map((r) => r.group))]
// ten folds of events
const fold = new Map(groups.map((g, i) => [g, i % 10]))
const held: number[][] = new Array(rows.length)
for (let k = 0; k < 10; k++) {
  const m = train(rows.filter((r) => fold.get(r.group) !== k))
  for (const [i, r] of rows.entries()) if (fold.get(r.group) === k) held[i] = predict(m, r.features)
}
const report = (title: string, probs: readonly number[][], pick: (r: Clauses) => boolean) => {
  const same = rows.map((r, i) => ({ r, p: probs[i] ?? [] })).filter(({ r }) => pick(r) && r.label !== 'apart')
  const tab: Record<string, Record<string, number>> = {}
  let ok = 0
  for (const { r, p } of same) {
    const three = [p[0] ?? 0, p[1] ?? 0, p[2] ?? 0]
    const got = CLASSES[three.indexOf(Math.max(...three))] ?? ''
    if (got === r.label || got === r.alt) ok++
    const row = tab[r.label] ?? {}
    row[got] = (row[got] ?? 0) + 1
    tab[r.label] = row
  }
  console.log(title, 'verdict of those of one question', (ok / same.length).toFixed(3), JSON.stringify(tab))
  for (const t of [0.3, 0.4, 0.5, 0.6, 0.7]) {
    const told = rows.map((r, i) => ({ r, p: probs[i]?.[2] ?? 0 })).filter(({ r, p }) => pick(r) && p >= t)
    const right = told.filter(({ r }) => r.label === 'differ' || r.alt === 'differ').length
    console.log(`   differ at ${t}: ${right} of ${told.length}, recall of ${rows.filter((r) => pick(r) && r.label === 'differ').length}`)
  }
}
report('held out, pairs', held, (r) => r.from === 'pair')
report('held out, stories', held, (r) => r.from === 'story')
const all = train(rows)
report(
  'plain, pairs',
  rows.map((r) => predict(all, r.features)),
  (r) => r.from === 'pair',
)
const file = 'src/reconcile/judge/clause-model.json'
writeFileSync(
  file,
  `${JSON.stringify(Object.fromEntries(CLASSES.map((c, k) => [c, { features: Object.fromEntries(names.map((n, i) => [n, Number(all[k]?.weights[i]?.toFixed(4))])), bias: Number(all[k]?.bias.toFixed(4)) }])), null, 1)}\n`,
)
void readFileSync
void MODELS
