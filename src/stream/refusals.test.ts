import assert from 'node:assert/strict'
import { it } from 'node:test'
import { type CorrectionMatter, sqliteStore } from '../store/index.ts'
import { batch, entry } from '../store/suite.ts'
import { correct } from './correct.ts'
import { refusals, refused } from './refusals.ts'

const filled = () => {
  const store = sqliteStore(':memory:', { mode: 'write' })
  store.put(batch([entry('a', 'The crane fell.'), entry('b', 'The weir broke.')]))
  return store
}
const speaker = (from: number, to: number, exact: string, name = 'Ama Osei'): CorrectionMatter => ({
  kind: 'speaker',
  article: 'a',
  from,
  to,
  exact,
  name,
})
const telling = (article: string, from: number, to: number, exact: string) => ({ article, from, to, exact })

const FACT: CorrectionMatter = {
  kind: 'verdict',
  about: 'the crane',
  verdict: 'agree',
  tellings: [telling('a', 4, 9, 'crane')],
}

const CASES: readonly (readonly [rule: string, matter: CorrectionMatter])[] = [
  ['of-nothing', { kind: 'split', articles: [] }],
  ['of-nothing', { kind: 'verdict', about: 'the crane', verdict: 'agree', tellings: [] }],
  ['with-itself', { kind: 'merge', a: 'a', b: 'a' }],
  ['with-itself', { kind: 'independent', a: 'b', b: 'b' }],
  ['named-twice', { kind: 'split', articles: ['a', 'b', 'a'] }],
  ['not-there', { kind: 'not-independent', a: 'a', b: 'z' }],
  ['empty-place', speaker(9, 4, '')],
  ['empty-place', speaker(4, 4, '')],
  ['other-words', speaker(0, 5, 'Three')],
  ['other-words', speaker(0, 99, 'The crane fell.')],
  [
    'other-words',
    {
      kind: 'verdict',
      about: 'the crane',
      verdict: 'agree',
      tellings: [telling('a', 4, 9, 'crane'), telling('b', 4, 9, 'crane')],
    },
  ],
  ['other-words', { ...FACT, joined: [telling('b', 4, 8, 'dam!')] }],
  ['other-words', { ...FACT, without: [telling('a', 0, 5, 'crane')] }],
  ['not-there', { ...FACT, joined: [telling('z', 0, 3, 'The')] }],
  ['nobody', speaker(4, 9, 'crane', '  ')],
]
for (const [rule, matter] of CASES)
  it(`${rule}: ${JSON.stringify(matter)} is refused`, () =>
    assert.equal(refused(matter, filled()), refusals.find((r) => r.name === rule)?.why))

for (const matter of [
  speaker(4, 9, 'crane'),
  { kind: 'merge', a: 'a', b: 'b' },
  { kind: 'split', articles: ['b'] },
  { ...FACT, joined: [telling('b', 4, 8, 'weir')] },
] as const)
  it(`${JSON.stringify(matter)} is taken`, () => assert.equal(refused(matter, filled()), null))

it('what is refused is not kept', () => {
  const store = filled()
  assert.throws(
    () => correct(store, { kind: 'merge', a: 'a', b: 'a' }, '2031-04-18T10:00:00Z'),
    /cannot be put together with itself/,
  )
  assert.deepEqual(store.corrections(), [])
})
