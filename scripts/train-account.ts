import { writeFileSync } from 'node:fs'
import { auc, fit, heldOut, type Row } from './account/logistic.ts'
import { type Event, markedPairs, markedStories } from './account/marked.ts'
import { type KindName, type Labelled, prepared, rowsOfPairs, rowsOfStory } from './account/rows.ts'

const shared = '../shared'
const labelled: Labelled[] = []
for (const set of ['news-events', 'ecb-plus']) {
  const { pairs, events } = await markedPairs(shared, set)
  const known = new Map<Event, ReturnType<typeof prepared>>()
  const prep = (e: Event) => {
    const p = known.get(e) ?? prepared(e)
    known.set(e, p)
    return p
  }
  labelled.push(...rowsOfPairs(pairs, events, prep))
}
for (const s of await markedStories(shared, '.')) labelled.push(...rowsOfStory(s, prepared(s)))

const cache: Record<string, ReturnType<typeof fit>> = {}
const models: Record<string, unknown> = {}
for (const kind of ['figure', 'time', 'wording'] as KindName[]) {
  const mine = labelled.filter((l) => l.kind === kind)
  const names = Object.keys(mine[0]?.features ?? {})
  const rows: Row[] = mine.map((l) => ({ x: names.map((n) => l.features[n] ?? 0), y: l.y, group: l.group, weight: l.weight }))
  for (const l2 of [3]) {
    const held = heldOut(rows, l2)
    const scored = rows.map((r, i) => ({ p: held[i] ?? 0, y: r.y, ...mine[i] }))
    const of = (f: (s: (typeof scored)[number]) => boolean) => auc(scored.filter(f)).toFixed(3)
    console.log(
      kind,
      'l2',
      l2,
      'rows',
      rows.length,
      'pos',
      rows.filter((r) => r.y).length,
      'AUC',
      auc(scored).toFixed(3),
      'pairs',
      of((s) => s.from === 'pair'),
      'stories',
      of((s) => s.from === 'story'),
      'clashing positives against negatives',
      of((s) => s.clash || s.y === 0),
      'plain',
      auc(rows.map((r) => ({ p: fitScore(rows, l2)(r.x), y: r.y }))).toFixed(3),
    )
  }
  const model = fit(rows, 3)
  console.log(names.map((n, i) => `${n} ${model.weights[i]?.toFixed(2)}`).join(', '), 'bias', model.bias.toFixed(2))
  models[kind] = { features: Object.fromEntries(names.map((n, i) => [n, Number(model.weights[i]?.toFixed(4))])), bias: Number(model.bias.toFixed(4)) }
}
function fitScore(rows: readonly Row[], l2: number) {
  const key = `${rows.length}/${l2}`
  cache[key] ??= fit(rows, l2)
  const m = cache[key]
  return (x: readonly number[]) => 1 / (1 + Math.exp(-x.reduce((s, v, i) => s + v * (m?.weights[i] ?? 0), m?.bias ?? 0)))
}

writeFileSync('src/reconcile/align/models.json', `${JSON.stringify(models, null, 1)}\n`)
