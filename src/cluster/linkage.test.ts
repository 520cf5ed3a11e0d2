import assert from 'node:assert/strict'
import { test } from 'node:test'
import { connected } from './connected.ts'
import { averageLinkage, type Cluster } from './linkage.ts'

const joined = (
  rows: readonly (readonly number[])[],
  worth: (mean: number, x: Cluster, y: Cluster) => number,
): number[][] =>
  averageLinkage({
    sizes: rows.map(() => 1),
    within: rows.map(() => 0),
    sums: rows.map((r) => Float64Array.from(r)),
    worth,
  })
const from =
  (least: (smaller: number) => number) =>
  (mean: number, x: Cluster, y: Cluster): number =>
    mean >= least(Math.min(x.size, y.size)) ? mean : 0

test('the two most alike join first; what is not alike enough on the average stays', () => {
  const rows = [
    [0, 0.9, 0.5],
    [0.9, 0, 0.1],
    [0.5, 0.1, 0],
  ]
  assert.deepEqual(
    joined(
      rows,
      from(() => 0.4),
    ),
    [[0, 1], [2]],
  )
  assert.deepEqual(
    joined(
      rows,
      from(() => 0.3),
    ),
    [[0, 1, 2]],
  )
})

test('clusters are told how large they are, and how alike within', () => {
  const rows = [
    [0, 0.9, 0.3, 0.3],
    [0.9, 0, 0.3, 0.3],
    [0.3, 0.3, 0, 0.8],
    [0.3, 0.3, 0.8, 0],
  ]
  const told: (readonly [number, number, number, number])[] = []
  const apart = joined(rows, (mean, x, y) => {
    if (x.size > 1 && y.size > 1) told.push([x.size, x.within, y.size, y.within])
    return from((n) => (n > 1 ? 0.5 : 0.2))(mean, x, y)
  })
  assert.deepEqual(apart, [
    [0, 1],
    [2, 3],
  ])
  assert.deepEqual(told[0], [2, 0.8, 2, 0.9])
})

test('what is worth nothing is never joined', () =>
  assert.deepEqual(
    joined(
      [
        [0, 0.9],
        [0.9, 0],
      ],
      () => 0,
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
