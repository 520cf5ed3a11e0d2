import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageOf } from '../lang/index.ts'
import { read } from '../read/index.ts'
import { stems } from '../text/stem.ts'
import { toldBy } from './fixture.ts'
import { type Statement, statementAt } from './statement.ts'

const { telling } = toldBy(read)

/** The statement at `words` in the text. */
const at = (text: string, words: string): Statement => {
  const from = text.indexOf(words)
  const statement = statementAt(telling(text), 0, { from, to: from + words.length }, () => 1)
  assert.ok(statement)
  return statement
}
const stemOf = (word: string): string => stems(word, languageOf('en'))[0] ?? ''
const has = (words: Statement['near'], word: string): boolean => words.stems.has(stemOf(word))

const LONG =
  'Alder birch cedar dogwood elm fir gorse hazel ivy juniper MARK larch maple nettle oak pine quince rowan sorrel thyme walnut.'

test('near are the nine content words on either side', () => {
  const { near } = at(LONG, 'MARK')
  assert.deepEqual(
    ['alder', 'birch', 'juniper', 'larch', 'thyme', 'walnut'].map((w) => has(near, w)),
    [false, true, true, true, true, false],
  )
})

const TEXT = 'The lock at Brenne jammed on Sunday. A diver freed 14 crabs from the gate. Nobody paid the bill.'

test('words of other sentences are around it, not near it', () => {
  const { near, whole, context } = at(TEXT, '14 crabs')
  assert.deepEqual([has(near, 'lock'), has(whole, 'lock'), has(context, 'lock')], [false, false, true])
  assert.deepEqual([has(near, 'bill'), has(whole, 'bill'), has(context, 'bill')], [false, false, true])
})

test('its own figure is none of its words', () =>
  assert.deepEqual([has(at(TEXT, '14 crabs').whole, '14'), has(at(TEXT, '14 crabs').whole, 'gate')], [false, true]))

test('its place is 0 in the first sentence and 1 in the last', () =>
  assert.deepEqual(
    ['lock', 'diver', 'bill'].map((w) => at(TEXT, w).position),
    [0, 0.5, 1],
  ))
