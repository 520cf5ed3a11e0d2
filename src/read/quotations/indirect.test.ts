import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleOf } from '../../model/fixture.ts'
import { read } from '../index.ts'

const told = (text: string, title: string | null = null): string[] =>
  read(articleOf(title ? `${title}\n${text}` : text, { title }, (line) => (line === title ? 'title' : 'body')))
    .quotations.filter((q) => q.manner === 'indirect')
    .map((q) => `${q.speaker?.name ?? '-'}: ${q.text.join(' / ')}`)

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['a noun', "Little was left of Orla Finch's claim that the pier was safe.", ['Orla Finch: the pier was safe']],
  [
    'a noun with who utters it behind',
    'A warning by the harbour board that the pier may fall came too late.',
    ['harbour board: the pier may fall came too late'],
  ],
  ['an infinitive', 'Orla Finch was quick to point out that the pier was old.', ['Orla Finch: the pier was old']],
  ['a passive', 'Visitors were told by Orla Finch that the pier was closed.', ['Orla Finch: the pier was closed']],
  [
    'a clause split by its cue',
    'The old pier, Orla Finch said, would stay closed.',
    ['Orla Finch: The old pier / would stay closed'],
  ],
  ['a link', 'Orla Finch accused the harbour board of hiding the report.', ['Orla Finch: hiding the report']],
  [
    'two speakers',
    'Orla Finch said the pier was safe, but police said it had fallen down.',
    ['Orla Finch: the pier was safe', 'police: it had fallen down'],
  ],
  [
    'one in another',
    'Orla Finch said the guards had told her that the gate was open.',
    ['Orla Finch: the guards had told her that the gate was open', 'guards: the gate was open'],
  ],
  [
    'the reporter goes on',
    'Orla Finch said the pier was safe, while divers look for two men.',
    ['Orla Finch: the pier was safe'],
  ],
]
for (const [what, text, want] of cases) test(`indirect speech: ${what}`, () => assert.deepEqual(told(text), want))

test('a headline is read, and its speaker is nobody else’s', () => {
  assert.deepEqual(told('It rained.', 'Mayor says pier will open'), ['Mayor: pier will open'])
  assert.deepEqual(told('It rained.', 'Mayor: Pier will open in May'), ['Mayor: Pier will open in May'])
})

test('the turns of an interview are what its people say', () => {
  const text =
    'The mayor, Ann Finch, spoke to the Tide.\nQ: Is the pier safe?\nA: We looked at it twice.\nQ: And now?\nA: Now it is closed.'
  const said = read(articleOf(text)).quotations.map((q) => `${q.speaker?.name}: ${q.text.join(' ')}`)
  assert.deepEqual(said, ['Ann Finch: We looked at it twice.', 'Ann Finch: Now it is closed.'])
})
test('one label alone makes no interview', () =>
  assert.deepEqual(read(articleOf('Note: The pier is closed.\nIt rained.')).quotations, []))
