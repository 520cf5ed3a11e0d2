import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { stretchesOf, within } from './stretches.ts'

const between = (text: string, from = 0, to = text.length): string[] => {
  const found: string[] = []
  within(stretchesOf(text), from, to, ({ text: word }, at) => {
    assert.equal(text.slice(at, at + word.length), word)
    found.push(word)
  })
  return found
}

test('a text is cut at its blanks', () =>
  assert.deepEqual(between(' The pier,\nat\u00a0dawn. '), ['The', 'pier,', 'at', 'dawn.']))
test('of a stretch across an edge what lies within is visited', () =>
  assert.deepEqual(between('The pier sank', 5, 10), ['ier', 's']))
test('nothing lies within a range that is empty', () => assert.deepEqual(between('aaaa', 3, 3), []))
test('nothing lies between the blanks of an empty text', () => assert.deepEqual(between(' \n'), []))
test('a stretch is what the pattern \\S+ finds, wherever the edges are', () => {
  const unit = fc.constantFrom(
    'a',
    'Ü',
    '.',
    '\ud83d',
    '\ude00',
    ' ',
    '\t',
    '\n',
    '\u00a0',
    '\u1680',
    '\u2003',
    '\u2028',
    '\u202f',
    '\u3000',
    '\ufeff',
    '\u200b',
    '\u0085',
  )
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 30 }), fc.nat(30), fc.nat(30), (units, a, b) => {
      const text = units.join('')
      const [from, to] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)]
      assert.deepEqual(between(text, from, to), text.slice(from, to).match(/\S+/g) ?? [])
    }),
  )
})
