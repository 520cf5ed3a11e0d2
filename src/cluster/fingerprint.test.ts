import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fingerprint } from './fingerprint.ts'

/** Texts of so many words, all different. */
const texts = (words: number): string[] =>
  Array.from({ length: 60 }, (_, n) => Array.from({ length: words }, (_, i) => `word${n}x${i}`).join(' '))
const kept = (words: number): number => texts(words).reduce((sum, text) => sum + fingerprint(text).length, 0)

test('a text of two words has no run of three', () => assert.equal(kept(2), 0))
test('about one run of three words in four is kept', () => {
  const share = kept(42) / (60 * 40)
  assert.ok(share > 0.2 && share < 0.3, `${share}`)
})
test('a run that comes again is kept once', () => {
  const text = texts(42)[0] ?? ''
  assert.ok(fingerprint(`${text} ${text}`).length <= fingerprint(text).length + 2)
})
