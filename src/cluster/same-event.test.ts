import assert from 'node:assert/strict'
import { test } from 'node:test'
import { needed, oneEvent, type Side } from './same-event.ts'

/** A group whose articles are so alike on the average. */
const side = (size: number, mean = 0, days: Side['days'] = null): Side => ({
  size,
  within: (mean * size * (size - 1)) / 2,
  days,
})

test('more is needed the larger the smaller group is', () => {
  assert.ok(needed(side(1), side(1)) < needed(side(2), side(2)))
  assert.ok(needed(side(2), side(5)) < needed(side(4), side(5)))
})

test('an article must be alike to a story in comparison with how alike the story is within', () => {
  assert.ok(oneEvent(0.2, side(1), side(5, 0.3)) > 0)
  assert.equal(oneEvent(0.19, side(1), side(5, 0.5)), 0)
})

test('what copies of one text have in common asks nothing more of a paper that wrote its own', () =>
  assert.equal(needed(side(1), side(5, 0.9)), needed(side(1), side(5, 0.5))))

test('a pair says too little of a story to be compared with', () => assert.ok(oneEvent(0.2, side(1), side(2, 0.9)) > 0))

test('two groups must be half as alike as the looser of them is within', () => {
  assert.equal(oneEvent(0.2, side(2, 0.5), side(2, 0.6)), 0)
  assert.ok(oneEvent(0.3, side(2, 0.5), side(2, 0.6)) > 0)
})

test('weeks between them make likeness count less, years no less than months', () => {
  const on = (day: number): Side => side(5, 0.3, [day, day])
  assert.equal(oneEvent(0.3, on(0), on(5)), 0.3)
  assert.ok(oneEvent(0.4, on(0), on(20)) < 0.4)
  assert.equal(oneEvent(0.4, on(0), on(40)), oneEvent(0.4, on(0), on(4000)))
})
