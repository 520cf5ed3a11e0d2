import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../read/index.ts'
import { toldBy } from './fixture.ts'
import { figures } from './questions/figures.ts'
import { times } from './questions/times.ts'
import { toldWords } from './told-words.ts'

const { telling } = toldBy(read)

/** The words in which the first answer of `kind` in `text` is told. */
const wordsOf = (kind: typeof figures | typeof times, text: string): string => {
  const told = telling(text)
  const [first] = kind.statements(told, 0, () => 1)
  assert.ok(first)
  const { from, to } = toldWords(first, told)
  return text.slice(from, to)
}

test('a day is told with what happens on it', () =>
  assert.equal(
    wordsOf(times, 'The second crane is not expected to reach Oster until Monday.'),
    'to reach Oster until Monday',
  ))

test('a count is told with who is counted and what befell them', () =>
  assert.equal(
    wordsOf(figures, 'Rescuers who worked all night led four climbers down to the hut.'),
    'worked all night led four climbers down to the',
  ))

test('what is told with an answer does not leave its clause', () =>
  assert.equal(
    wordsOf(figures, 'The bridge to Oster was closed because two main beams had cracked badly in the frost.'),
    'because two main beams had cracked badly',
  ))
