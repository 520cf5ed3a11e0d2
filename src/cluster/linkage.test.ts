import assert from 'node:assert/strict'
import { test } from 'node:test'
import { connected } from './connected.ts'
import { averageLinkage } from './linkage.ts'

const joined = (
  rows: readonly (readonly number[])[],
  least: (n: number) => number,
  fade?: (x: readonly number[], y: readonly number[]) => number,
): number[][] => averageLinkage({ sizes: rows.map(() => 1), sums: rows.map((r) => Float64Array.from(r)), least, ...(fade ? { fade } : {}) })

test('the two most alike join first; what is not alike enough on the average stays', () => {
  const rows = [
    [0, 0.9, 0.5],
    [0.9, 0, 0.1],
    [0.5, 0.1, 0],
  ]
  assert.deepEqual(
    joined(rows, () => 0.4),
    [[0, 1], [2]],
  )
  assert.deepEqual(
    joined(rows, () => 0.3),
    [[0, 1, 2]],
  )
})

test('two larger groups need more than a single thing does', () => {
  const rows = [
    [0, 0.9, 0.3, 0.3],
    [0.9, 0, 0.3, 0.3],
    [0.3, 0.3, 0, 0.9],
    [0.3, 0.3, 0.9, 0],
  ]
  assert.deepEqual(
    joined(rows, (n) => (n > 1 ? 0.5 : 0.2)),
    [
      [0, 1],
      [2, 3],
    ],
  )
})

test('likeness that fades joins nothing', () =>
  assert.deepEqual(
    joined(
      [
        [0, 0.9],
        [0.9, 0],
      ],
      () => 0.4,
      () => 0.4,
    ),
    [[0], [1]],
  ))

test('connected parts come in order', () => {
  assert.deepEqual(
    connected(5, [
      [3, 1],
      [4, 3],
    ]),
    [[0], [1, 3, 4], [2]],
  )
})
