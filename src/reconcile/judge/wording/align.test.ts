import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../../read/index.ts'
import { featuresOf } from './features.ts'
import { wordedBy } from './fixture.ts'

const { links, lined } = wordedBy(read)

const CASES: readonly (readonly [what: string, a: string, b: string, link: string])[] = [
  [
    'a word that no lexicon has is itself',
    'The skerrel of Velm was sold.',
    'A skerrel was sold in Velm.',
    'skerrel~skerrel same',
  ],
  ['a word and its wider one', 'A dog bit the reeve of Velm.', 'An animal bit the reeve of Velm.', 'dog~animal wider'],
  [
    'a name and its adjective',
    'The Ruvian fleet left port on Monday.',
    'On Monday the fleet of Ruvia left port.',
    'Ruvian~Ruvia synonym',
  ],
]
for (const [what, a, b, link] of CASES)
  test(`${what}: ${link}`, () => assert.ok(links(a, b).includes(link), links(a, b).join(', ')))

test('two names are not lined up because they are about as long', () =>
  assert.ok(
    !links('Velmar won the cup in Tessin.', 'Ostrol won the cup in Tessin.').some((l) => l.startsWith('Velmar~')),
  ))

/** The words of a sentence that stand under a negator. */
const negated = (text: string): string[] => {
  const { a } = lined(text, text)
  return a.words.flatMap((w, i) => (a.negated[i] && w.kind === 'content' ? [w.text] : []))
}
test('a negator reaches to the end of its clause', () => {
  assert.deepEqual(negated('The lock was not repaired.'), ['repaired'])
  assert.deepEqual(negated('The lock was not repaired but the gate was closed.'), ['repaired'])
  assert.deepEqual(negated('The lock was not repaired, and the gate was closed.'), ['repaired'])
})

test('figures lined up are counted by what they are to each other', () => {
  const counts = (a: string, b: string): (number | undefined)[] => {
    const found = new Map(featuresOf(lined(a, b)))
    return ['figures same', 'figures hold', 'figures rival'].map((name) => found.get(name))
  }
  assert.deepEqual(counts('The storm sank 24 boats.', 'Two dozen boats sank in the storm.'), [1, 0, 0])
  assert.deepEqual(counts('The storm sank 24 boats.', 'At least 20 boats sank in the storm.'), [0, 1, 0])
  assert.deepEqual(counts('The storm sank 24 boats.', 'The storm sank 31 boats.'), [0, 0, 1])
})
