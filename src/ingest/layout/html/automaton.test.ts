import assert from 'node:assert/strict'
import { test } from 'node:test'
import { automaton } from './automaton.ts'
import { HINTS } from './markup.ts'

const PATTERNS = [/by-?line|shar(?:e|ing)/i, /\bads?\b/i, /(?:post|news)[-_]{0,2}(?:body|text)/i]
const found = automaton(PATTERNS)

for (const [text, bits] of [
  ['Byline', 0b001],
  ['post-by-line', 0b001],
  ['social-sharing', 0b001],
  ['top-ads', 0b010],
  ['ad', 0b010],
  ['adsense heads', 0],
  ['ad_1', 0],
  ['NEWS__text', 0b100],
  ['post---body', 0],
  ['postbody share', 0b101],
  ['', 0],
] as const)
  test(`"${text}" holds what its patterns say`, () => assert.equal(found(text), bits))

test('all hints are found as their regular expressions find them', () => {
  const hints = automaton(HINTS.map((h) => h.test))
  const parts = HINTS.flatMap((h) => h.test.source.split(/[^a-z]+/)).filter((w) => w !== '')
  const joints = ['', '-', '_', ' ', '__', '--', '1', 'é', '.']
  for (let i = 0; i < 4000; i++) {
    const text = [0, 1, 2]
      .map((k) => `${parts[(i * (k + 3) * 7) % parts.length]}${joints[(i + k * 5) % joints.length]}`)
      .join('')
    const expected = HINTS.reduce((bits, h, at) => bits | (h.test.test(text) ? 1 << at : 0), 0)
    assert.equal(hints(text), expected, text)
  }
})
