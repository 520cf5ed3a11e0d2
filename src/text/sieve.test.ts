import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sieve } from './sieve.ts'

test('the phrases that a text holds, in the order of the list', () => {
  const held = sieve(['harbour', 'the ferry', 'lighthouse', 'sank', 'at'])
  assert.deepEqual(held('the ferry sank outside the harbour'), ['harbour', 'the ferry', 'sank'])
  assert.deepEqual(held(''), [])
  assert.deepEqual(held('at'), ['at'])
})
test('two sieves look at two texts in turn', () => {
  const [boats, towns] = [sieve(['ferry', 'barge', 'tug', 'dinghy']), sieve(['tarnwick', 'hollow', 'morvel', 'arle'])]
  for (const _ of [1, 2]) {
    assert.deepEqual(boats('a ferry left tarnwick'), ['ferry'])
    assert.deepEqual(towns('a tug left morvel'), ['morvel'])
    assert.deepEqual(towns('a ferry left tarnwick'), ['tarnwick'])
  }
})
test('what it finds is what a search finds', () => {
  const words = (least: number, most: number) =>
    fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é'), minLength: least, maxLength: most })
  fc.assert(
    fc.property(fc.array(words(1, 5), { minLength: 4, maxLength: 8 }), words(0, 30), (phrases, text) =>
      assert.deepEqual(
        sieve(phrases)(text),
        phrases.filter((p) => text.includes(p)),
      ),
    ),
  )
})
