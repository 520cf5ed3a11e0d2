import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cluster } from './cluster.ts'

test('alike items join, others stay alone', () => {
  assert.deepEqual(cluster(4, [{ a: 0, b: 2, score: 0.9 }], 0.3), [[0, 2], [1], [3]])
})

test('a likeness below the threshold joins nothing', () => assert.deepEqual(cluster(2, [{ a: 0, b: 1, score: 0.2 }], 0.3), [[0], [1]]))

test('a rewording joins a group of copies that is like it', () => {
  const copies = [{ a: 0, b: 1, score: 1 }]
  const rewording = [
    { a: 0, b: 2, score: 0.5 },
    { a: 1, b: 2, score: 0.2 },
  ]
  assert.deepEqual(cluster(3, [...copies, ...rewording], 0.4), [[0, 1, 2]])
})

test('a forbidden union is not made, however alike', () => {
  assert.deepEqual(
    cluster(2, [{ a: 0, b: 1, score: 1 }], 0.3, () => false),
    [[0], [1]],
  )
})

test('every item is in exactly one group, and the order of the links does not matter', () => {
  const link = fc.record({ a: fc.nat(11), b: fc.nat(11), score: fc.double({ min: 0, max: 1, noNaN: true }) })
  const links = fc.uniqueArray(
    link.filter((l) => l.a < l.b),
    { selector: (l) => `${l.a}-${l.b}` },
  )
  fc.assert(
    fc.property(links, (list) => {
      const groups = cluster(12, list, 0.4)
      assert.deepEqual(
        groups.flat().sort((x, y) => x - y),
        Array.from({ length: 12 }, (_, i) => i),
      )
      assert.deepEqual(cluster(12, [...list].reverse(), 0.4), groups)
    }),
  )
})
