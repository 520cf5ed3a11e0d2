import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cutEnd } from './cut-end.ts'

test('what stands at the end goes, the same in the middle stays', () => {
  assert.equal(cutEnd('North, Haven, , ', /[\s,]/), 'North, Haven')
  assert.equal(cutEnd('/news/fire//', /\//), '/news/fire')
  assert.equal(cutEnd(', ,', /[\s,]/), '')
})

test('it cuts what the pattern ending in $ would', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', ',', '-', '\n') }), (s) =>
      assert.equal(cutEnd(s, /[\s,-]/), s.replace(/[\s,-]+$/, '')),
    ),
  )
})

test('100 KB of what is cut, with something behind it, are read once', () => {
  const text = `${' '.repeat(100_000)}x`
  assert.equal(cutEnd(text, /\s/), text)
})
