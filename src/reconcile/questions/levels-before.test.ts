import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../read/index.ts'
import { toldBy } from '../fixture.ts'
import { levelsBefore } from './levels-before.ts'

const { telling } = toldBy(read)
const before = (text: string): unknown[] => levelsBefore(telling(text)).map((q) => [q.low, q.high, q.bound, q.text])

test('a level and how it differs from what was first said give what was first said', () => {
  assert.deepEqual(before('Eleven people died, seven fewer than first stated.'), [
    [18, 18, 'exact', 'Eleven people died, seven fewer than first stated'],
  ])
  assert.deepEqual(before('The yard employs 120 welders, 15 more than a year earlier.'), [
    [105, 105, 'exact', '120 welders, 15 more than a year earlier'],
  ])
})

test('its words end where it is said that this was before', () => {
  const [first] = before('Eleven people died, seven fewer than first stated by the port and the town.') as [unknown[]]
  assert.equal(first[3], 'Eleven people died, seven fewer than first stated')
})

test('what is told roughly gives a rough level', () => {
  const [first] = before('The yard has 900 boats, some 300 boats more than previously estimated.') as [unknown[]]
  assert.deepEqual(first.slice(0, 3), [570, 630, 'about'])
})

test('a comparison with others is none with what was before', () => {
  assert.deepEqual(before('There were 30 men on board, 20 more than women.'), [])
  assert.deepEqual(before('Rents rose to 14 crowns, 2 crowns more than in May.'), [])
})

test('percentages are no differences of levels', () =>
  assert.deepEqual(before('The yard employs 120 welders, 15 percent more than a year earlier.'), []))
