import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bCubed } from './b-cubed.ts'

const gold = new Map([
  ['a', 'fire'],
  ['b', 'fire'],
  ['c', 'leak'],
])

test('the groups people made are all right', () =>
  assert.deepEqual(bCubed(gold, gold), { precision: 1, recall: 1, f: 1 }))

test('all in one group: nothing is missed, each stands beside strangers', () => {
  const { precision, recall } = bCubed(new Map([...gold.keys()].map((id) => [id, 'one'])), gold)
  assert.ok(Math.abs(precision - 5 / 9) < 1e-9)
  assert.equal(recall, 1)
})

test('what was not grouped stands alone', () => {
  const { precision, recall } = bCubed(new Map(), gold)
  assert.equal(precision, 1)
  assert.ok(Math.abs(recall - 2 / 3) < 1e-9)
})
