// Trains the models an account rests on, from the marked stories and pairs beside the project: what is lined up, how clauses stand to each other, which groups are told.
//   node scripts/train-account.ts                   learns from all and writes src/reconcile/align/models.json, judge/clause-model.json and judge/group-model.json
//   node scripts/train-account.ts --check           and prints how each does on events it has not seen, beside those it has
//   node scripts/train-account.ts --without STORY   learns from all but one story, and writes that
// VARIORUM_READINGS names a folder in which what was read is kept from one run to the next.
import { parseArgs } from 'node:util'
import { check } from './account/check.ts'
import { write } from './account/models.ts'
import { material, train } from './account/train.ts'
import { sharedIsPresent } from './score/shared.ts'

const RECONCILE = new URL('../src/reconcile/', import.meta.url)

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, without: { type: 'string' } } })

if (!sharedIsPresent()) throw new Error('train-account: what is learnt from lies beside the project and is not here')
const all = await material()
const learnt = all.stories.filter((s) => s.learnt).map((s) => s.name)
if (values.without && !learnt.includes(values.without))
  throw new Error(`train-account: no story "${values.without}" to learn from; there are ${learnt.join(', ')}`)
const { models, groups } = await train(all, (event) => event !== values.without)
write(models, RECONCILE)
console.log(
  `learnt from ${all.align.length} pairs to line up, ${all.clause.length} pairs of clauses, ${groups.length} groups`,
)
if (values.check) for (const line of check(all, groups)) console.log(line)
