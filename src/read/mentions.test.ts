import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageOf } from '../lang/index.ts'
import { articleOf } from '../model/fixture.ts'
import type { Mention } from '../model/index.ts'
import { documentOf } from '../text/document.ts'
import { within } from '../text/within.fixture.ts'
import { mentionsOf } from './mentions.ts'

const read = (text: string, code = 'en'): Mention[] => {
  const language = languageOf(code)
  return mentionsOf({ document: documentOf(articleOf(text, { language: code }), language), language })
}
const entity = (text: string, words: string, language?: string): string | undefined =>
  read(text, language).findLast((m) => m.text === words)?.entity
const role = (text: string, words: string): string | null | undefined => read(text).find((m) => m.text === words)?.role
const kind = (text: string, words: string): string | undefined => read(text).find((m) => m.text === words)?.kind

test('a surname alone is the full name', () =>
  assert.equal(entity('The harbour chief, Orla Finch, came late. Later Finch left.', 'Finch'), 'Orla Finch'))
test('the fullest name counts wherever it stands', () =>
  assert.equal(entity('Mr Vance spoke first. He was cheered. Tobias Vance is the owner.', 'Mr Vance'), 'Tobias Vance'))
test('a small word hung on a surname belongs to the name', () => {
  const text = 'Engineer Yusuf al-Hakim checked the roof with Omar el-Sayed. It is safe, al-Hakim found.'
  assert.equal(entity(text, 'al-Hakim'), 'Yusuf al-Hakim')
  assert.equal(kind(text, 'Omar el-Sayed'), 'person')
  assert.equal(kind('It was a pre-Olympic show.', 'pre-Olympic'), undefined)
})
test('a title is a role, a courtesy is none', () => {
  assert.equal(role('We met President Orla Finch there.', 'President Orla Finch'), 'President')
  assert.equal(role('We met Mrs Finch there.', 'Mrs Finch'), null)
})
test('a role beside a name is told with it', () => {
  assert.equal(
    role('Orla Finch, director of the port of Marlow, spoke.', 'Orla Finch'),
    'director of the port of Marlow',
  )
  assert.equal(role('Then analyst Orla Finch spoke.', 'Orla Finch'), 'analyst')
})
test('an office stands for its holder, told before or after', () => {
  assert.equal(
    entity('Orla Finch, the transport minister, came. The minister left at once.', 'The minister'),
    'Orla Finch',
  )
  assert.equal(
    entity(
      'They met Norland’s acting foreign minister. Mullah Kerim Doral, Norland’s acting foreign minister, was brief.',
      'Norland’s acting foreign minister',
    ),
    'Kerim Doral',
  )
})
test('a spokesman becomes the spokesperson of the same body', () =>
  assert.equal(
    entity('A spokesman for the Harbour Board was asked. The spokesperson shrugged.', 'The spokesperson'),
    'Harbour Board spokesman',
  ))
test('she is the woman last spoken of', () =>
  assert.equal(entity('Orla Finch met Tobias Vance, her husband. She was tired.', 'She'), 'Orla Finch'))
test('the company is the body most spoken of', () =>
  assert.equal(
    entity('Marlow Motors Inc lost money. Marlow Motors sold cars. The company is for sale.', 'The company'),
    'Marlow Motors Inc',
  ))
test('a short name of a body is its full name', () =>
  assert.equal(
    entity('The Marlow Transport Police came. Then the transport police left.', 'the transport police'),
    'Marlow Transport Police',
  ))
test('kinds', () => {
  assert.equal(kind('They flew to New York with Marlow Airlines.', 'New York'), 'place')
  assert.equal(kind('They flew to New York with Marlow Airlines.', 'Marlow Airlines'), 'organisation')
  assert.equal(kind('Some officials in Paris agreed.', 'Some officials in Paris'), 'role')
})
test('a word that merely begins a sentence is no name', () =>
  assert.equal(kind('Lenders rely on it. Nobody knows.', 'Lenders'), undefined))
test('every mention repeats its words', () => {
  const text = 'Gen. Orla Finch of the U.S. Army told Harbour Radio: “The Board is wrong,” she said.'
  for (const m of read(text)) assert.equal(text.slice(m.from, m.to), m.text)
})
for (const [name, text] of Object.entries({
  capitals: 'Ab '.repeat(30_000),
  'one token': `A${'a'.repeat(100_000)}`,
  roles: 'the officials of '.repeat(6_000),
  quotes: '"'.repeat(50_000),
  blanks: ' '.repeat(50_000),
  digits: '1'.repeat(50_000),
}))
  test(`100 KB of ${name} pass`, () => assert.ok(within(4000, () => read(text)).length >= 0))
