import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageOf } from '../../lang/index.ts'
import { articleOf, NOTHING_READ } from '../../model/fixture.ts'
import type { Quantity } from '../../model/index.ts'
import { documentOf } from '../../text/document.ts'
import { quantities } from '../quantities.ts'

const inText = (text: string, code: string): readonly Quantity[] => {
  const document = documentOf(articleOf(text, { language: code }), languageOf(code))
  return quantities.read({ document, language: languageOf(code) }, { ...NOTHING_READ, sentences: document.sentences })
}

/** `field` of every figure of the text, in order. */
const each = <K extends keyof Quantity>(field: K, text: string, code = 'en'): Quantity[K][] => inText(text, code).map((q) => q[field])

test('by how much something changed is told from where it stands', () => {
  assert.deepEqual(each('change', 'Sales fell 3 percent, then rose by 2 million tickets.'), ['down', 'up'])
  assert.deepEqual(each('change', 'Seven fewer than first stated had left.'), ['down'])
  assert.deepEqual(each('change', 'A 5% increase was asked.'), ['up'])
  assert.deepEqual(each('change', 'The mill cut 500 jobs.'), [null])
  assert.deepEqual(each('change', 'Der Umsatz stieg um 3 Prozent.', 'de'), ['up'])
})

test('the level before a change is known as such', () => {
  assert.deepEqual(each('former', 'Tolls rose to 17 from 14.'), [false, true])
  assert.deepEqual(each('former', 'There were 17 boats, compared with 14 boats before.'), [false, true])
  assert.deepEqual(each('former', 'Two came from 14 towns.'), [false, false])
})

test('a rate keeps its unit', () => {
  assert.deepEqual(each('per', 'It builds 300 carts a day and 20 boats every month.'), ['day', 'month'])
  assert.deepEqual(each('per', 'Lunch was 9 dollars per person.'), ['person'])
  assert.deepEqual(each('per', 'It had 5 boats a year earlier.'), [null])
})

test('a part knows its whole', () => {
  assert.deepEqual(each('of', 'Half of the 240 homes were dry.'), [240, null])
  assert.deepEqual(each('extent', 'A total of 17 people left, including three children and two women.'), ['whole', 'part', 'part'])
  assert.deepEqual(each('extent', 'They saw 12 homes.'), [null])
})

test('a figure that is denied is told as such', () => assert.deepEqual(each('denied', 'It was not 2,500 but 2,600 homes.'), [true, false]))
