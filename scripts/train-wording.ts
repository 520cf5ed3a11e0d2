// Trains the weights by which passages that no rule explains are judged, and writes src/reconcile/judge/wording/model.json (numbers only).
//   node scripts/train-wording.ts            learns from all pairs and writes the weights
//   node scripts/train-wording.ts --check    judges each pair by weights that have not seen its event (ten folds), beside those that have; writes nothing
import { writeFileSync } from 'node:fs'
import { learn, lessons } from './wording/learn.ts'
import { report } from './wording/report.ts'

const MODEL = new URL('../src/reconcile/judge/wording/model.json', import.meta.url)
const all = await lessons()
if (process.argv.includes('--check')) for (const line of report(all)) console.log(line)
else {
  const json = `${JSON.stringify(learn(all))}\n`
  writeFileSync(MODEL, json)
  console.log(`${all.length} pairs learnt, ${Math.round(json.length / 1000)} kB written`)
}
