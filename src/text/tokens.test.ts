import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { tokens } from './tokens.ts'

const words = (text: string): string[] => tokens(text).map((t) => t.text)

test('words and numbers are told from what stands between them', () => {
  assert.deepEqual(words('O’Neill paid 55,000 in the U.S. at 7:30, a 20-year high of 3.5%.'), [
    ...['O’Neill', 'paid', '55,000', 'in', 'the', 'U.S', 'at', '7:30', 'a', '20', 'year', 'high', 'of', '3.5'],
  ])
})

test('accents that stand alone, ideographs and letters of two units are parts of words', () => {
  assert.deepEqual(words('cafe\u0301 中文 𝐀b 😀x'), ['cafe\u0301', '中文', '𝐀b', 'x'])
})

test('offsets are those of the whole text, and nothing beyond the stretch is seen', () => {
  assert.deepEqual(tokens('one two three', 4, 10), [
    { text: 'two', from: 4, to: 7 },
    { text: 'th', from: 8, to: 10 },
  ])
})

test('words are what the pattern of Unicode letters, marks and digits finds', () => {
  const pattern = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’.][\p{L}\p{M}\p{N}]+)*|\p{N}+(?:[.,:]\p{N}+)*/gu
  const piece = fc.constantFrom(
    'a',
    'B',
    'é',
    '\u0301',
    '’',
    "'",
    '.',
    ',',
    ':',
    '1',
    '٣',
    '½',
    '𝐀',
    '😀',
    '\ud835',
    '\udc00',
    ' ',
    '-',
    '中',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      assert.deepEqual(words(pieces.join('')), pieces.join('').match(pattern) ?? [])
    }),
  )
})
