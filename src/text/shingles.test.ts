import assert from 'node:assert/strict'
import { test } from 'node:test'
import { containment, hash32, shingles } from './shingles.ts'

const of = (text: string, size: number): Set<number> =>
  new Set(
    shingles(
      text.split(' ').map((w) => hash32(w)),
      size,
    ),
  )

test('a run of n words gives one shingle, a shorter one none', () => {
  assert.equal(of('two boats met at sea', 5).size, 1)
  assert.equal(of('two boats met', 5).size, 0)
})

test('an excerpt is wholly contained in the whole, the whole only in part in the excerpt', () => {
  const [part, whole] = [of('boats met at sea', 3), of('two boats met at sea on sunday', 3)]
  assert.equal(containment(part, whole), 1)
  assert.equal(containment(whole, part), 0.4)
})

test('the order of words matters', () => {
  assert.equal(containment(of('sea at met boats', 3), of('boats met at sea', 3)), 0)
})

test('a hash is the same on every machine', () => {
  assert.equal(hash32('harbour'), hash32('harbour'))
  assert.notEqual(hash32('harbour'), hash32('harbours'))
})
