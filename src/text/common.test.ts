import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { common } from './common.ts'

const letters = (a: string, b: string): string | undefined =>
  common([...a], [...b])
    ?.map(([i]) => a[i])
    .join('')

test('what two lists share, in order, at its longest', () => {
  assert.deepEqual(common(['a', 'b', 'c'], ['b', 'x', 'c']), [
    [1, 0],
    [2, 2],
  ])
  assert.equal(letters('ferry burns', 'fire burns'), 'fr burns')
})
test('nothing where they share nothing', () => assert.deepEqual(common(['a'], ['b']), []))
test('lists too long to compare give null', () =>
  assert.equal(common(Array(3000).fill('a'), Array(3000).fill('a')), null))
test('each pair is of equals, and both sides go on', () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c')), fc.array(fc.constantFrom('a', 'b', 'c')), (a, b) => {
      const pairs = common(a, b) ?? []
      for (const [n, [i, j]] of pairs.entries()) {
        assert.equal(a[i], b[j])
        const before = pairs[n - 1]
        assert.ok(!before || (before[0] < i && before[1] < j))
      }
    }),
  ))
