import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageOf } from '../lang/index.ts'
import { firstSpeakers } from './first-speakers.ts'

const en = languageOf('en')

test('a surname alone is the person named in full', () =>
  assert.equal(firstSpeakers(['Keller', 'Amina Keller', 'Keller'], en), 1))
test('a spokeswoman in one telling and a spokesman in another may be one', () =>
  assert.equal(firstSpeakers(['Port Authority spokesman', 'the spokeswoman'], en), 1))
test('one name in two scripts is one person', () =>
  assert.equal(firstSpeakers(['Karim al-Haddad', 'Kareem Al Haddad'], en), 1))
test('people of other names are others', () =>
  assert.equal(firstSpeakers(['Amina Keller', 'Jonas Keller', 'Oru Vance'], en), 3))
test('nobody named is nobody counted', () => assert.equal(firstSpeakers([], en), 0))
