import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compounds } from './compounds.ts'
import { at, tokenized } from './token.ts'
import { within } from './within.fixture.ts'

const cut = (text: string): string =>
  compounds(tokenized(text))
    .map((t) => t.text)
    .join(' ')

for (const [text, want] of [
  ['a two-car ferry', 'a two-car ferry'],
  ['Jean-Luc’s out-of-date A-7', 'Jean-Luc ’s out-of-date A-7'],
  ['a 20-year lease', 'a 20 - year lease'],
  ['the U.S.-led raid', 'the U.S. - led raid'],
  ['here - there, mid- and long-term', 'here - there , mid - and long-term'],
  ['all-', 'all -'],
])
  test(`${text} is put together`, () => assert.equal(cut(text ?? ''), want))

test('a compound is looked up as a whole, and stands where its parts stood', () => {
  const made = at(compounds(tokenized('The Vice-Präsident left')), 1)
  assert.deepEqual(
    [made.lower, made.folded, made.capital, made.from, made.to],
    ['vice-präsident', 'vice-prasident', true, 4, 18],
  )
})

test('a line drawn with letters and hyphens passes', () =>
  assert.ok(within(2000, () => compounds(tokenized('o-'.repeat(50_000)))).length > 0))
