import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Digest } from '../cluster/index.ts'
import { digestBytes, digestOf, runsBytes, runsOf, tallyBytes, tallyOf } from './kept-bytes.ts'

const digest: Digest = {
  id: 'crane',
  language: 'en',
  day: -3,
  profile: { terms: Uint32Array.of(1, 0xffffffff, 7), counts: Uint8Array.of(2, 255, 1) },
}
/** As a row of the store gives bytes: anywhere in a larger buffer. */
const inRow = (bytes: Uint8Array): Uint8Array => {
  const row = new Uint8Array(bytes.length + 3)
  row.set(bytes, 3)
  return row.subarray(3)
}
const kept = (of: { readonly digest?: Uint8Array; readonly print?: Uint8Array }) => ({
  seq: 1,
  id: 'crane',
  story: 's',
  digest: inRow(of.digest ?? new Uint8Array()),
  print: inRow(of.print ?? new Uint8Array()),
})

test('a digest comes back from its bytes', () =>
  assert.deepEqual(digestOf(kept({ digest: digestBytes(digest) })), digest))
test('an article without a date comes back without one', () =>
  assert.equal(digestOf(kept({ digest: digestBytes({ ...digest, day: null }) })).day, null))
test('where nothing was kept there are no terms', () => assert.equal(digestOf(kept({})).profile.terms.length, 0))
test('runs come back from their bytes', () =>
  assert.deepEqual(runsOf(kept({ print: runsBytes(Uint32Array.of(4, 0xfffffffc)) })), Uint32Array.of(4, 0xfffffffc)))
test('what was counted comes back from its bytes', () => {
  const counted = { articles: 3, terms: Uint32Array.of(5, 9), holding: Uint32Array.of(2, 3) }
  assert.deepEqual(tallyOf(inRow(tallyBytes(counted))), counted)
})
