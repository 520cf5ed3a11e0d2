import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageOf } from '../lang/index.ts'
import { clauses } from './clauses.ts'

const parts = (sentence: string): string[] =>
  clauses(sentence, { from: 0, to: sentence.length }, languageOf('en')).map((c) => sentence.slice(c.from, c.to))

test('a sentence falls into clauses at relative words and conjunctions', () => {
  assert.deepEqual(
    parts(
      'The ferry left Orsund harbour at noon, and the crew found smoke below deck before anyone called the coast guard.',
    ),
    [
      'The ferry left Orsund harbour at noon',
      'and the crew found smoke below deck',
      'before anyone called the coast guard',
    ],
  )
})

test('a piece too short to say anything stays with its neighbour', () => {
  assert.deepEqual(parts('Rescuers, who were late, reached the burning ferry near Orsund.'), [
    'Rescuers, who were late, reached the burning ferry near Orsund',
  ])
})

test('quotation marks part the reported words from the reporter’s', () => {
  assert.deepEqual(parts('“Nobody warned the passengers about smoke below,” the harbour master of Orsund said.'), [
    'Nobody warned the passengers about smoke below',
    'the harbour master of Orsund said',
  ])
})
