import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reading } from '../relate/fixture.ts'
import { kindsOf, profile, seenIn, weights } from './profile.ts'
import { NAME, NUMBER, termOf, WORD } from './term.ts'

/** How often a term is counted in a text without a title. */
const counted = (text: string, term: number): number => {
  const { terms, counts } = profile(reading({ id: 'a', text, language: 'en' }).article)
  const at = terms.indexOf(term)
  return at < 0 ? 0 : (counts[at] ?? 0)
}
const LATE = `${'It went on. '.repeat(50)}\n\n`

test('a word with a capital within sentences is a name, one at their beginning is not', () => {
  const text = `${LATE}Cranes stood by. He saw Brescova. “Cranes,” he said of Brescova.`
  assert.equal(counted(text, termOf('brescova', NAME)), 2)
  assert.equal(counted(text, termOf('cranes', NAME)), 0)
  assert.equal(counted(text, termOf('en:crane', WORD)), 2)
})

test('numbers are the same in every language; small words and months tell nothing', () => {
  assert.equal(counted(`${LATE}Some 3,400 fled in May.`, termOf('#3,400', NUMBER)), 1)
  assert.equal(counted(`${LATE}Some 3,400 fled in May.`, termOf('may', NAME)), 0)
})

test('of more languages than words are kept for, all are read alike', () => {
  const codes = [...'abcdefghijkl'].map((c) => `x${c}`)
  for (const code of [...codes, ...codes]) {
    const { terms } = profile(reading({ id: code, text: 'Brescova has cranes.', language: code }).article)
    assert.ok(terms.includes(termOf(`${code}:cranes`, WORD)), code)
  }
})

test('the opening counts twice, and no count runs over', () => {
  assert.equal(counted('A flood came.', termOf('en:flood', WORD)), 2)
  assert.equal(counted(`${LATE}${'A flood came. '.repeat(400)}`, termOf('en:flood', WORD)), 255)
})

test('an article whose terms are of all kinds is of length one, whatever else was seen', () => {
  const own = profile(
    reading({
      id: 'a',
      text: 'In Brescova some 3,400 people fled the floods. The mayor of Brescova opened the schools.',
    }).article,
  )
  const others = Array.from({ length: 5 }, (_, i) =>
    profile(reading({ id: `${i}`, text: `Floods came to the delta in ${1900 + i}.` }).article),
  )
  const its = weights(kindsOf(own.terms), own.counts, seenIn([own, ...others])(own))
  assert.ok(Math.abs(its.reduce((sum, w) => sum + w * w, 0) - 1) < 1e-6)
})
