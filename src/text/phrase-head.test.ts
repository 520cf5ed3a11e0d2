import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageOf } from '../lang/index.ts'
import { nameFor, phraseHead } from './phrase-head.ts'

const en = languageOf('en')

const cases: readonly (readonly [string, string, string])[] = [
  ['The opposition on the council', 'council', 'opposition on the council'],
  ['the army of the state', 'state', 'army of the state'],
  ['the company', 'hospital in Marlow', 'company'],
  ['the company', 'Marlow Mills', 'Marlow Mills'],
  ['The bank', 'savings bank of Marlow', 'savings bank of Marlow'],
  ['the ministry', 'interior ministry', 'interior ministry'],
  ['she', 'Anna Brack', 'Anna Brack'],
  ['its mayor', 'Anna Brack', 'Anna Brack'],
]
for (const [phrase, name, want] of cases)
  test(`${phrase}, taken for ${name}`, () => assert.equal(nameFor(phrase, name, en), want))

test('the head of a phrase stands before what hangs on it', () =>
  assert.equal(phraseHead('the commission of inquiry', en)?.text, 'commission'))
