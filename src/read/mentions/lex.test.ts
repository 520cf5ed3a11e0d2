import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { stretchesOf } from '../../text/stretches.ts'
import { lex } from './lex.ts'

const cut = (text: string, from = 0, to = text.length): string[] =>
  lex(stretchesOf(text), { from, to }).map(({ text, kind, cap }) => `${text} ${cap ? 'capital' : kind}`)

test('words, figures, possessives and marks', () =>
  assert.deepEqual(cut('Ann’s two-car U.S. ferry, 3.5 t'), [
    'Ann capital',
    '’s possessive',
    'two-car word',
    'U.S. capital',
    'ferry word',
    ', mark',
    '3.5 figure',
    't word',
  ]))

test('where a sentence ends within a stretch, a word ends', () => {
  const text = 'on Sunday.Photo by'
  assert.deepEqual(cut(text, 0, 10), ['on word', 'Sunday capital', '. mark'])
  assert.deepEqual(cut(text), ['on word', 'Sunday.Photo capital', 'by word'])
})

test('what stands before and behind a span changes nothing in it', () => {
  const unit = fc.constantFrom('a', 'S', 's', '’', "'", '.', '-', '4', ',', ' ', '\u00a0', '“', 'É')
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 20 }), fc.nat(20), fc.nat(20), (units, a, b) => {
      const text = units.join('')
      const [from, to] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)]
      assert.deepEqual(cut(text, from, to), cut(text.slice(from, to)))
    }),
  )
})

test('of a stretch too long to be a word the parts asked for are cut alike', () => {
  const text = `The ${'pier,'.repeat(100)} sank`
  for (const [from, to] of [
    [0, text.length],
    [4, 504],
    [9, 14],
    [300, text.length],
  ] as const)
    assert.deepEqual(cut(text, from, to), cut(text.slice(from, to)))
  assert.equal(cut(text).length, 202)
})

test('lexemes are told where they stand in the text, and are the same for all who ask', () => {
  const stretches = stretchesOf('Ann’s ferry, late')
  const all = lex(stretches, { from: 0, to: 17 })
  assert.deepEqual(
    all.map(({ from, to }) => [from, to]),
    [
      [0, 3],
      [3, 5],
      [6, 11],
      [11, 12],
      [13, 17],
    ],
  )
  assert.equal(lex(stretches, { from: 6, to: 17 })[0], all[2])
})
