import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageOf } from '../lang/index.ts'
import { stem } from './stem.ts'

const families: readonly (readonly [string, string])[] = [
  ['en', 'bridge bridges'],
  ['de', 'Brücke Brücken'],
  ['de', 'Regierung Regierungen'],
  ['es', 'explosión explosiones'],
  ['es', 'evacuar evacuado evacuadas evacuaron'],
  ['fr', 'blessé blessée blessés blessées'],
]
for (const [code, words] of families)
  test(`${code}: ${words}`, () => assert.equal(new Set(words.split(' ').map((w) => stem(w, languageOf(code)))).size, 1))

test('a language without lists is cut by its own rules, not by English ones', () => {
  assert.equal(stem('ponti', languageOf('it'), 'it'), stem('ponte', languageOf('it'), 'it'))
  assert.equal(stem('cranes', languageOf('xx'), 'xx'), 'cranes')
})
test('who owns it does not matter, nor how the apostrophe is set', () => {
  assert.equal(stem('Mayor’s', languageOf('en')), stem("mayors'", languageOf('en')).replace(/s$/, ''))
})
