import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bestPath, commonLength, commonRun } from './align.ts'

const grid =
  (rows: readonly (readonly number[])[]) =>
  (i: number, j: number): number =>
    rows[i]?.[j] ?? 0

test('the path takes the diagonal where the order is kept', () => {
  const path = bestPath(
    2,
    2,
    grid([
      [0.9, 0.1],
      [0.1, 0.8],
    ]),
    0.2,
  )
  assert.deepEqual(path, [
    { i: 0, j: 0, score: 0.9 },
    { i: 1, j: 1, score: 0.8 },
  ])
})

test('of two crossing pairs the better one stays', () => {
  assert.deepEqual(
    bestPath(
      2,
      2,
      grid([
        [0, 0.9],
        [0.6, 0],
      ]),
      0.2,
    ),
    [{ i: 0, j: 1, score: 0.9 }],
  )
})

test('a pair no better than the least is no step', () => {
  assert.deepEqual(bestPath(1, 1, grid([[0.2]]), 0.2), [])
})

test('a path climbs in both directions and never uses a row or a column twice', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }), { maxLength: 6 }),
      (rows) => {
        const path = bestPath(rows.length, 4, grid(rows), 0.2)
        for (const [k, s] of path.entries()) {
          const before = path[k - 1]
          assert.ok(!before || (before.i < s.i && before.j < s.j))
        }
      },
    ),
  )
})

test('what two lists share in order, and in a row', () => {
  const [a, b] = ['the harbour was closed for hours'.split(' '), 'the old harbour was closed on hours'.split(' ')]
  assert.equal(commonLength(a, b), 5)
  assert.deepEqual(commonRun(a, b), { length: 3, i: 1, j: 2 })
})
