import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../read/index.ts'
import { toldBy } from '../fixture.ts'
import { tellingsOf } from '../terms.ts'
import { disclosures } from './disclosures.ts'

const { reading } = toldBy(read)

/** How the first disclosures of two articles stand to each other; null where they are of two questions. */
const judged = (a: string, b: string, language = 'en'): string | null => {
  const tellings = tellingsOf([reading(a, { id: 'a', language }), reading(b, { id: 'b', language })])
  const [x, y] = tellings.map((t, i) => disclosures.statements(t, i, () => 1)[0])
  if (!x || !y || disclosures.likeness(x, y, () => 1) < disclosures.threshold) return null
  return disclosures.judge([x, y], tellings, () => 1)(x, y).verdict
}

test('what no telling has agrees', () =>
  assert.equal(judged('The cause of the fire is not known.', 'It is unclear what caused the fire.'), 'agree'))

test('what one telling has and another says is not known differs', () => {
  assert.equal(judged('The cause of the fire is unclear.', 'A candle caused the fire.'), 'differ')
  assert.equal(
    judged('The identity of the diver was not immediately clear.', 'The diver was identified as Bo Finch.'),
    'differ',
  )
  assert.equal(
    judged('Die Ursache des Brandes ist noch unklar.', 'Die Ursache des Brandes war eine Kerze.', 'de'),
    'differ',
  )
})

test('what is still looked for is no answer', () => {
  assert.equal(judged('The cause of the fire is unclear.', 'An inquiry into the cause of the fire has begun.'), null)
  assert.equal(judged('The cause of the fire is unclear.', 'A candle may have caused the fire.'), null)
})

test('the cause of another thing is no answer', () =>
  assert.equal(judged('The cause of the fire is unclear.', 'The rain caused a flood.'), null))
