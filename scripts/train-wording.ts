// Trains the weights by which passages that no rule explains are judged, and writes src/reconcile/judge/wording/model.json and claim-model.json (numbers only).
//   node scripts/train-wording.ts            learns from all pairs and writes the weights
//   node scripts/train-wording.ts --check    judges each pair by weights that have not seen its event (ten folds), beside those that have; writes nothing
import { writeFileSync } from 'node:fs'
import { learnClaims } from './wording/claims.ts'
import { learn, lessons } from './wording/learn.ts'
import { report } from './wording/report.ts'

const at = (name: string): URL => new URL(`../src/reconcile/judge/wording/${name}.json`, import.meta.url)
const all = await lessons()
if (process.argv.includes('--check')) for (const line of report(all)) console.log(line)
else {
  for (const [name, model] of [
    ['model', learn(all)],
    ['claim-model', learnClaims(all)],
  ] as const) {
    const json = `${JSON.stringify(model)}\n`
    writeFileSync(at(name), json)
    console.log(`${all.length} pairs learnt, ${name}: ${Math.round(json.length / 1000)} kB written`)
  }
}
