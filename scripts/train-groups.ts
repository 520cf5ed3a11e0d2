import { writeFileSync } from 'node:fs'
import { groupFeatures } from '../src/reconcile/judge/group-features.ts'
import { relate } from '../src/relate/index.ts'
import { groupsOf } from './account/groups.ts'
import { auc, fit, type Row, score } from './account/logistic.ts'
import { markedStories } from './account/marked.ts'
import { prepared } from './account/rows.ts'

const CLASSES = ['agree', 'compatible', 'differ', 'none'] as const
interface G {
  readonly features: Readonly<Record<string, number>>
  readonly label: string
  readonly also: readonly string[]
  readonly story: string
  readonly kind: string
  readonly invented: boolean
  readonly fact: number | null
}
const rows: G[] = []
for (const s of await markedStories('../shared', '.')) {
  const w = prepared(s)
  const story = relate(s.readings)
  const at = new Map(s.readings.map((r, i) => [r.article.id, i]))
  const parent = s.readings.map((r) => at.get(story.reuse.find((u) => u.to === r.article.id)?.from ?? '') ?? -1)
  const originOf = (t: number): number => {
    let x = t
    for (let k = 0; k < 20 && (parent[x] ?? -1) >= 0; k++) x = parent[x] ?? x
    return x
  }
  for (const g of groupsOf(s, w, originOf))
    rows.push({
      features: groupFeatures(g.kind, g.statements, g.certainty, w.tellings, w.weigh, originOf),
      label: g.verdict ?? 'none',
      also: g.also,
      story: s.name,
      kind: g.kind.name,
      invented: ['port-strike', 'rate-rise'].includes(s.name),
      fact: g.fact,
    })
}
const names = [...new Set(rows.flatMap((r) => Object.keys(r.features)))]
console.log(rows.length, names.length, Object.fromEntries(CLASSES.map((c) => [c, rows.filter((r) => r.label === c).length])))
type M = readonly { weights: readonly number[]; bias: number }[]
const rowOf = (r: G, y: boolean): Row => ({ x: names.map((n) => r.features[n] ?? 0), y: y ? 1 : 0, group: r.story, weight: 1 })
const L2 = Number(process.env['L2'] ?? 20)
const train = (list: readonly G[]): M => [
  ...(['agree', 'compatible', 'differ'] as const).map((c) =>
    fit(
      list.filter((r) => r.label !== 'none' && r.kind === 'other').map((r) => rowOf(r, r.label === c)),
      L2,
    ),
  ),
  fit(
    list.map((r) => rowOf(r, r.label !== 'none')),
    L2,
  ),
]
const predict = (m: M, r: G) => {
  const x = rowOf(r, true).x
  return m.map((k) => score(k, x))
}
const held: number[][] = []
for (const s of new Set(rows.map((r) => r.story))) {
  const m = train(rows.filter((r) => r.story !== s))
  rows.forEach((r, i) => {
    if (r.story === s) held[i] = predict(m, r)
  })
}
const report = (title: string, probs: readonly number[][], pick: (r: G) => boolean) => {
  const tab: Record<string, Record<string, number>> = {}
  let ok = 0,
    n = 0
  rows.forEach((r, i) => {
    if (!pick(r) || r.label === 'none') return
    n++
    const p = (probs[i] ?? []).slice(0, 3)
    const got = CLASSES[p.indexOf(Math.max(...p))] ?? ''
    if (got === r.label || r.also.includes(got)) ok++
    const row = tab[r.label] ?? {}
    row[got] = (row[got] ?? 0) + 1
    tab[r.label] = row
  })
  console.log(title.padEnd(28), n, (ok / n).toFixed(3), JSON.stringify(tab))
  const worth = auc(rows.flatMap((r, i) => (pick(r) ? [{ p: probs[i]?.[3] ?? 0, y: (r.label === 'none' ? 0 : 1) as 0 | 1 }] : [])))
  console.log(
    '   worth AUC',
    worth.toFixed(3),
    [0.3, 0.4, 0.5, 0.6, 0.7]
      .map((t) => {
        const told = rows.map((r, i) => ({ r, p: probs[i]?.[2] ?? 0 })).filter(({ r, p }) => pick(r) && r.label !== 'none' && p >= t)
        return `differ@${t} ${told.filter(({ r }) => r.label === 'differ').length}/${told.length}`
      })
      .join('  '),
  )
}
const whole = train(rows)
for (const [t, probs] of [
  ['held out', held],
  ['plain', rows.map((r) => predict(whole, r))],
] as const) {
  for (const k of ['quantity', 'time', 'person', 'disclosure', 'other']) report(`${t} ${k}`, probs, (r) => r.kind === k)
  report(`${t} invented`, probs, (r) => r.invented)
  report(`${t} all`, probs, () => true)
}
const rule = rows.filter((r) => r.label !== 'none')
console.log(
  'rules alone',
  (
    rule.filter((r) => {
      const got = (['agree', 'compatible', 'differ'] as const).find((c) => r.features[`rule ${c}`])
      return got === r.label || r.also.includes(got ?? '')
    }).length / rule.length
  ).toFixed(3),
)
const final = whole
const out = Object.fromEntries(
  ['agree', 'compatible', 'differ', 'worth'].map((c, k) => [
    c,
    { features: Object.fromEntries(names.map((n, i) => [n, Number(final[k]?.weights[i]?.toFixed(4))])), bias: Number(final[k]?.bias.toFixed(4)) },
  ]),
)
writeFileSync('src/reconcile/judge/group-model.json', `${JSON.stringify(out, null, 1)}\n`)
for (const c of ['agree', 'compatible', 'differ', 'worth'])
  console.log(
    c,
    Object.entries(out[c]?.features ?? {})
      .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
      .slice(0, 14)
      .map(([n, v]) => `${n} ${v}`)
      .join(', '),
  )
