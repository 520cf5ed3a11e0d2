import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageOf } from '../../lang/index.ts'
import { articleOf } from '../../model/fixture.ts'
import type { Mention } from '../../model/index.ts'
import { documentOf } from '../../text/document.ts'
import { at } from '../../text/token.ts'
import { mentionsOf, passagesOf } from '../mentions.ts'
import { features } from './features.ts'
import { BIAS, featuresOf } from './kinds.ts'
import { weights } from './weights.ts'

const readable = (text: string) => ({
  document: documentOf(articleOf(text), languageOf('en')),
  language: languageOf('en'),
})
const mentions = (text: string): Mention[] => mentionsOf(readable(text))
const kindOf = (text: string, name: string): string | undefined => mentions(text).findLast((m) => m.text === name)?.kind

/** The features of the last run that ends with `word`. */
const featuresIn = (text: string, word: string): readonly string[] => {
  const { passages, around } = passagesOf(readable(text))
  const sighting = passages.flatMap((p) => p.sightings).findLast((s) => at(s.all, s.name.last).text === word)
  return sighting ? featuresOf(sighting, around) : []
}

test('every feature has its weights, and no weight is left over', () =>
  assert.deepEqual(Object.keys(weights).sort(), [BIAS, ...features.map((f) => f.name)].sort()))

for (const [feature, word, text] of [
  ['title', 'Oduya', 'We met Mr Oduya there.'],
  ['titled elsewhere', 'Oduya', 'We met Mr Oduya there. Then Oduya left.'],
  ['role before several', 'Tarrow', 'Then analyst Quill Tarrow left.'],
  ['role beside', 'Tarrow', 'Then Quill Tarrow, director of the port, left.'],
  ['role beside', 'Tarrow', 'Then the director, Quill Tarrow, left.'],
  ['age behind', 'Tarrow', 'Then Quill Tarrow, 44, left.'],
  ['surname', 'Tarrow', 'Mr Quill Tarrow came. Later, Tarrow left.'],
  ['hyphen small', 'Wai-lok', 'They met Tam Wai-lok there.'],
  ['known place', 'France', 'They went to France.'],
  ['place word', 'Airport', 'They left Quillon Airport.'],
  ['place word', 'Quillon', 'They climbed Mount Quillon.'],
  ['behind in elsewhere', 'Quillon', 'It rained in Quillon. The mayor loves Quillon.'],
  ['place behind a comma', 'Quillon', 'She was born near Quillon, Ohio.'],
  ['town of', 'Quillon', 'They left the town of Quillon.'],
  ['capitals of a name', 'QPA', 'The Quillon Port Authority met. Nobody likes QPA.'],
  ['owner', 'Tarrow', 'They saw Quill Tarrow’s roof.'],
  ['again', 'Quillon', 'It rained in Quillon. The mayor loves Quillon.'],
  ['happening', 'Cup', 'They won the Quillon Cup.'],
  ['people', 'Muslims', 'They met some Muslims there.'],
  ['among capitals', 'QUILLON', 'They read ABOUT THE QUILLON there.'],
  ['unknown, speaks', 'Quillon', 'The news came late. Quillon denied it.'],
] as const)
  test(`${feature}: ${text}`, () =>
    assert.ok(featuresIn(text, word).includes(feature), featuresIn(text, word).join(', ')))

test('a people, an office and a heading are no names', () => {
  assert.equal(kindOf('They met some French there.', 'French'), undefined)
  assert.equal(kindOf('They met the Prime Minister there.', 'Prime Minister'), undefined)
  assert.equal(kindOf('They read HARBOUR MATTERS there.', 'HARBOUR MATTERS'), undefined)
})
test('an office in capitals is a role', () => assert.equal(kindOf('Then the President left.', 'the President'), 'role'))
test('a role in front is no part of a name', () =>
  assert.equal(mentions('Actress Ann Lee came. Later Lee left.').findLast((m) => m.text === 'Lee')?.entity, 'Ann Lee'))
test('what speaks is somebody or a body', () =>
  assert.notEqual(kindOf('It was late. QXTV said so.', 'QXTV'), undefined))
test('a body ends before "and" where its name is complete', () =>
  assert.deepEqual(
    mentions('They left the Harbour Party and Ann Lee alone.').map((m) => m.text),
    ['Harbour Party', 'Ann Lee'],
  ))
test('a house of partners is one body', () =>
  assert.equal(kindOf('She left Lee, Vance & Finch.', 'Lee, Vance & Finch'), 'organisation'))
test('a given name with a hyphen is part of a name, "based" is not', () => {
  assert.equal(kindOf('Then Tam Wai-lok, 44, left.', 'Tam Wai-lok'), 'person')
  assert.equal(kindOf('They met a Quillon-based trader.', 'Quillon-based'), undefined)
})
test('two people of one surname stay apart', () => {
  const entities = mentions('Mr Adam Tarrow met Mrs Bella Tarrow. Mr Tarrow left. Mrs Tarrow stayed.').map(
    (m) => m.entity,
  )
  assert.deepEqual(entities, ['Adam Tarrow', 'Bella Tarrow', 'Adam Tarrow', 'Bella Tarrow'])
})

test('whoever is told with an age is a person, wherever else the name stands', () => {
  assert.equal(kindOf('The board met Quarrel Tarn, 52, there. It thanked Quarrel Tarn.', 'Quarrel Tarn'), 'person')
  assert.notEqual(kindOf('The board met in Quarrel Tarn, 5200 people came.', 'Quarrel Tarn'), 'person')
})
