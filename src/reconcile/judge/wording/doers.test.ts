import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../../read/index.ts'
import { toldBy } from '../../fixture.ts'
import { judgeWordings, type WordingVerdict } from './index.ts'

const { reading } = toldBy(read)
const worded = (text: string) => ({ reading: reading(text), span: { from: 0, to: text.length } })
const judge = (one: string, other: string): WordingVerdict => judgeWordings(worded(one), worded(other))

test('one thing done by two persons differs, told of the doer first or last', () => {
  const { verdict, why } = judge(
    'The orchestra was conducted in both concerts by Nora Velde.',
    'Paul Renner conducted the orchestra in both concerts.',
  )
  assert.equal(verdict, 'differ')
  assert.match(why, /Nora Velde.*Paul Renner/)
})
test('two of one family are two', () =>
  assert.equal(judge('The bridge was designed by Nora Velde.', 'Jonas Velde designed the bridge.').verdict, 'differ'))
test('a description in commas may stand between', () =>
  assert.equal(
    judge('Nora Velde, an engineer from Aulin, designed the bridge.', 'The bridge was designed by Paul Renner.')
      .verdict,
    'differ',
  ))
test('one person in two spellings is one', () =>
  assert.notEqual(
    judge('The bridge was designed by Karim Haddad.', 'Kareem Haddad designed the bridge.').verdict,
    'differ',
  ))
test('who did another thing is no rival', () =>
  assert.notEqual(
    judge('The bridge was designed by Nora Velde.', 'Paul Renner opened the bridge.').why,
    '“Nora Velde” and “Paul Renner”: another did it',
  ))
