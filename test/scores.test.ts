import assert from 'node:assert/strict'
import { it } from 'node:test'
import { currentExamples } from '../scripts/score/examples-table.ts'
import { sectionsOf } from '../scripts/score/recorded.ts'
import { markdown } from '../scripts/score/tables.ts'
import { textOf } from './tree.ts'

it('SCORES.md says what our own examples score now (npm run score writes it anew)', async () => {
  const table = await currentExamples()
  assert.equal(markdown(table), sectionsOf(textOf('SCORES.md')).get(table.title))
})
