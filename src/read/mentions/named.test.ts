import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleOf } from '../../model/fixture.ts'
import { read } from '../index.ts'

/** Everybody and everything named, as "words = entity (role)". */
const named = (text: string): string[] =>
  read(articleOf(text)).mentions.map((m) => `${m.text} = ${m.entity}${m.role ? ` (${m.role})` : ''}`)

const CASES: readonly (readonly [what: string, text: string, ...want: readonly string[]])[] = [
  [
    'an office with its place before a name',
    'President of France Orsolo Lee spoke.',
    'President of France Orsolo Lee = Orsolo Lee (President of France)',
  ],
  ['a name that begins a sentence and owns something', 'Tarnwick’s roof fell.', 'Tarnwick = Tarnwick'],
  ['an initial within a name', 'They met Kim J. Oduya there.', 'Kim J. Oduya = Kim J. Oduya'],
  ['a short word in capitals', 'They left LINDA Brack alone.', 'LINDA Brack = LINDA Brack'],
  ['a longer one is a heading', 'They left HARBOUR Brack alone.'],
  ['the end of a credit before a name', 'PA Ann Lee spoke.', 'PA = PA', 'Ann Lee = Ann Lee'],
  [
    'a role before a name in commas',
    'The director, Ann Lee, spoke.',
    'The director = director',
    'Ann Lee = Ann Lee (director)',
  ],
  [
    'a role before a name at the end',
    'They met the director, Ann Lee.',
    'the director = director',
    'Ann Lee = Ann Lee (director)',
  ],
  [
    'a role before a name whose comma is never shut',
    'The director, Ann Lee spoke.',
    'The director = director',
    'Ann Lee = Ann Lee',
  ],
  [
    'the full name of a body, wherever it stands',
    'Marlow Motors lost money. Then Marlow Motors Inc sold cars.',
    'Marlow Motors = Marlow Motors Inc',
    'Marlow Motors Inc = Marlow Motors Inc',
  ],
]
for (const [what, text, ...want] of CASES) test(`${what}: ${text}`, () => assert.deepEqual(named(text), want))

test('a ministry is no other body that was named before it', () =>
  assert.equal(
    read(articleOf('The Tarn Queen passed its last inspection in March, the transport ministry said.')).mentions.find(
      (m) => m.text === 'the transport ministry',
    )?.entity,
    'transport ministry',
  ))

test('she is the one whose role tells a woman', () => {
  const she = read(articleOf('Then Dane Tarrow met the spokeswoman Quill Brack. She left.')).mentions.find(
    (m) => m.text === 'She',
  )
  assert.equal(she?.entity, 'Quill Brack')
})
