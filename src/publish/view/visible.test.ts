import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { visible } from './visible.ts'

const CASES: readonly (readonly [what: string, words: string, shown: string])[] = [
  ['an escape sequence', '\u001b[2Jgone', '<U+001B>[2Jgone'],
  ['a one-byte escape', '\u009b31mred', '<U+009B>31mred'],
  ['a right-to-left override', 'gpj.\u202Eexe', 'gpj.<U+202E>exe'],
  ['an isolate', '\u2066a\u2069', '<U+2066>a<U+2069>'],
  ['tag characters', 'a\u{e0041}', 'a<U+E0041>'],
  ['a null', 'a\u0000b', 'a<U+0000>b'],
  ['half a surrogate pair', 'a\ud800', 'a\ufffd'],
  ['line feeds and tabs', ' a\n\tb\u2028c ', 'a b c'],
  ['honest Hebrew with its mark', 'שלום\u200f!', 'שלום\u200f!'],
]

describe('visible', () => {
  for (const [what, words, shown] of CASES) it(`shows ${what}`, () => assert.equal(visible(words), shown))
})
