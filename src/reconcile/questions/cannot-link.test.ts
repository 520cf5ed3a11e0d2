import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../read/index.ts'
import { toldBy } from '../fixture.ts'
import { figures } from './figures.ts'

const { telling } = toldBy(read)

/** Whether the first figures of two articles can never answer one question. */
const apart = (a: string, b: string): boolean => {
  const [x, y] = [a, b].map((text, i) => figures.statements(telling(text), i, () => 1)[0])
  assert.ok(x && y)
  return figures.apart(x, y)
}

test('a vague number is of one thing with another only where both name the thing', () => {
  assert.equal(apart('Four climbers broke into the hut above Oster.', 'Numerous ski lifts stood still above Oster.'), true)
  assert.equal(apart('Forty climbers broke into the hut above Oster.', 'Dozens of climbers had to sleep in the hut.'), false)
})

test('small counts of two things are no one count, unless the clauses are alike', () => {
  assert.equal(apart('Two climbers died below the north wall.', 'Three ski lifts stood still for the day.'), true)
  assert.equal(apart('Two climbers died below the north wall.', 'Two mountaineers died below the north wall.'), false)
})

test('counts above a handful may go by two names', () =>
  assert.equal(apart('Some 2,400 residents had to leave the valley.', 'The flood drove 2,400 villagers from their homes.'), false))
