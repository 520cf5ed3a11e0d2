import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageOf } from '../../lang/index.ts'
import { articleOf } from '../../model/fixture.ts'
import { documentOf } from '../../text/document.ts'
import { numberOf, styleOf } from './value.ts'

/** The value of digits in an article that says nothing else, or that goes on with `rest`. */
const value = (digits: string, code = 'en', rest = ''): number | null => {
  const language = languageOf(code)
  return numberOf(digits, styleOf(documentOf(articleOf(`It was ${digits} ${rest}`), language), language, []), language)
}

test('separators by language', () => {
  assert.equal(value('55,000'), 55_000)
  assert.equal(value('1,234.5'), 1234.5)
  assert.equal(value('55.000', 'de'), 55_000)
  assert.equal(value('1.234,5', 'de'), 1234.5)
  assert.equal(value('12,34,567'), 1_234_567)
})

test('a decimal comma where the language has a point: no group has two digits', () => assert.equal(value('6,75'), 6.75))

test('an article that writes decimal commas writes its thousands with points', () => {
  assert.equal(value('85.125'), 85.125)
  assert.equal(value('85.125', 'en', 'and 6,75 percent'), 85_125)
  assert.equal(value('85.000'), 85_000)
})

test('no number', () => {
  for (const digits of ['12:30', '192.168.0.1', '3.5.2031', '1'.repeat(40)]) assert.equal(value(digits), null, digits)
})

test('a fraction in one sign', () => assert.equal(value('2½'), 2.5))
