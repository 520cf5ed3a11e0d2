import assert from 'node:assert/strict'
import { test } from 'node:test'
import { homes } from './homes.ts'

test('a part of the stream is settled where most of its articles stand', () =>
  assert.deepEqual(homes([[0, 1, 1]], [500, 500]), [1]))

test('of two partitions that have as many the one with less open takes it', () =>
  assert.deepEqual(homes([[0, 1]], [600, 500]), [1]))

test('a partition that has far more open than the others takes none of theirs', () => {
  assert.deepEqual(homes([[0, 0, 1]], [5000, 1000]), [1])
  assert.deepEqual(homes([[0, 0, 0]], [5000, 1000]), [1])
})

test('what one part takes counts for the next', () => {
  const parts = [Array(400).fill(0), Array(400).fill(0)]
  assert.deepEqual(homes(parts, [800, 0]), [1, 0])
})
