import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordHashes } from './word-hashes.ts'

const of = (text: string): number[] => [...wordHashes(text)]

test('case, accents and apostrophes do not matter', () =>
  assert.deepEqual(of('Élan du maire, O’Neill'), of("elan DU Maire O'Neill")))
test('what stands between words does not matter', () =>
  assert.deepEqual(of('two boats -- at sea'), of('two, boats\nat sea!')))
test('words in quotation marks are left out, in every style', () => {
  for (const quoted of ['“we shall see”', '"we shall see"', '„we shall see“', '«we shall see»'])
    assert.deepEqual(of(`she said ${quoted} at sea`), of('she said at sea'))
})
test('a mark that is never closed hides nothing', () =>
  assert.deepEqual(of('she said " at sea'), of('she said at sea')))
test('an ideograph is a word', () => assert.equal(of('東京').length, 2))
test('100,000 open marks or letters hang nothing', () => {
  for (const piece of ['“', '"', 'x', ' ', 'é']) of(piece.repeat(100_000))
})
