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
const each = <K extends keyof Quantity>(field: K, text: string, code = 'en'): Quantity[K][] =>
  inText(text, code).map((q) => q[field])

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
  assert.deepEqual(
    each(
      'former',
      'The mill raised its estimate of the cost of the flood to 17 million crowns ($2 million) from some 14 million.',
    ),
    [false, false, true],
  )
  assert.deepEqual(
    each('former', 'The club moved the 17 boats that had come over the hills of the next valley from 14 towns.'),
    [false, false],
  )
  assert.deepEqual(each('former', 'Some 17 boats sank, not the 14 boats first reported.'), [false, true])
  assert.deepEqual(each('former', 'Some 17 litres leaked, not the 14 litres first reported.'), [false, true])
  assert.deepEqual(each('former', 'The pilot had previously been reported to be 41 years old.'), [true])
  assert.deepEqual(each('former', 'The leak, initially put at 300 litres, came to 900 litres.'), [true, false])
  assert.deepEqual(each('former', 'The pilot, who was reported to be 41 years old, slept.'), [false])
  assert.deepEqual(each('former', 'Previously, ferries paid a toll of 14 crowns and 2 guilders.'), [true, false])
  assert.deepEqual(each('former', 'Ferries had paid previously a toll of 14 crowns.'), [false])
  assert.deepEqual(
    each(
      'former',
      'The board of the old ferry previously shut every single old pier on that side of the wide and muddy river for 14 boats.',
    ),
    [false],
  )
  assert.deepEqual(each('former', 'Bisher zahlten Fähren 14 Kronen.', 'de'), [true])
})

test('a rate keeps its unit', () => {
  assert.deepEqual(each('per', 'It builds 300 carts a day and 20 boats every month.'), ['day', 'month'])
  assert.deepEqual(each('per', 'Lunch was 9 dollars per person.'), ['person'])
  assert.deepEqual(each('per', 'It had 5 boats a year earlier.'), [null])
})

test('a part knows its whole', () => {
  assert.deepEqual(each('of', 'Half of the 240 homes were dry.'), [240, null])
  assert.deepEqual(each('extent', 'A total of 17 people left, including three children and two women.'), [
    'whole',
    'part',
    'part',
  ])
  assert.deepEqual(each('extent', 'They saw 12 homes.'), [null])
})

test('a figure that is denied is told as such', () =>
  assert.deepEqual(each('denied', 'It was not 2,500 but 2,600 homes.'), [true, false]))
