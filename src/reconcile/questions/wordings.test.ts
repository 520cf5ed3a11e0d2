import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../read/index.ts'
import { toldBy } from '../fixture.ts'
import { tellingsOf } from '../terms.ts'
import { type Wording, wordings, wordingsOf } from './wordings.ts'

const { reading, telling } = toldBy(read)
const clauses = (text: string, index = 0): readonly Wording[] => wordingsOf(telling(text), index, () => 1)
const [SHUT, AGAIN, BURST] = [
  'The old lock at Tolmin stays shut.',
  'At Tolmin the old lock stays shut.',
  'The weir at Brenne burst early.',
]

test('two clauses of one article tell one thing only where it repeats itself; those of two articles may', () => {
  const [shut, again, burst] = clauses([SHUT, AGAIN, BURST].join(' '))
  const [other] = clauses(BURST, 1)
  assert.ok(shut && again && burst && other)
  assert.deepEqual(
    [wordings.apart(shut, burst), wordings.apart(shut, again), wordings.apart(shut, other)],
    [true, false, false],
  )
})

test('a clause knows the figures in it, to its first and its last word', () => {
  const figures = (text: string): (number | null)[] => clauses(text)[0]?.figures.map((f) => f.quantity.low) ?? []
  assert.deepEqual([figures('The flood killed 17 people'), figures('17 people were killed by the flood')], [[17], [17]])
})

test('a clause that says that a thing is not known knows so', () =>
  assert.deepEqual(
    ['The cause is not yet known.', 'The cause was a fallen tree.'].map((text) => clauses(text)[0]?.unknown),
    [true, false],
  ))

test('wordings of two languages clash by no words', () => {
  const verdict = (language: string): string => {
    const tellings = tellingsOf([
      reading('The court cleared the pilot of all charges.'),
      reading('The court convicted the pilot of all charges.', { language }),
    ])
    const [a, b] = tellings.flatMap((t, i) => wordingsOf(t, i, () => 1).slice(0, 1))
    assert.ok(a && b)
    return wordings.judge([a, b], tellings, () => 1)(a, b).verdict
  }
  assert.deepEqual([verdict('en'), verdict('de')], ['differ', 'unjudged'])
})
