import assert from 'node:assert/strict'
import { describe, it, test } from 'node:test'
import { articleOf } from '../../model/fixture.ts'
import { read } from '../index.ts'

/** Who says what, and how: "direct Ann Lee: We won." */
const told = (text: string): string[] =>
  read(articleOf(text)).quotations.map((q) => `${q.manner} ${q.speaker?.name ?? '-'}: ${q.text.join(' / ')}`)

type Case = readonly [what: string, text: string, ...want: readonly string[]]
const cases = (list: readonly Case[]): void => {
  for (const [what, text, ...want] of list) it(`${what}: ${text}`, () => assert.deepEqual(told(text), want))
}

describe('who speaks, right of the verb', () =>
  cases([
    [
      'the name behind a comma tells who a description means',
      'The pier is safe, said a friend of the mayor, Ann Lee.',
      'indirect Ann Lee: The pier is safe',
    ],
    ['who it was of several', '“The pier is safe,” said one of them, Ann Lee.', 'direct Ann Lee: The pier is safe,'],
    ['by a description', '“The pier is safe,” said one of the four, a guard.', 'direct guard: The pier is safe,'],
    [
      'a body of several words',
      'The harbour was closed, reported the old harbour board.',
      'indirect old harbour board: The harbour was closed',
    ],
    ['at the head of the sentence', 'Said the mayor: “The pier is shut.”', 'direct mayor: The pier is shut.'],
  ]))

describe('who speaks, left of the verb', () =>
  cases([
    [
      'past a short name in brackets',
      'The Harbour Union (HU), which runs the pier, said it was safe.',
      'indirect Harbour Union: it was safe',
    ],
    ['past the day', 'The guards on Tuesday said the pier was safe.', 'indirect guards: the pier was safe'],
    [
      'of a clause within',
      'It took an hour before the captain came back and said the pier was safe.',
      'indirect captain: the pier was safe',
    ],
    ['past a verb of going on', 'The captain went on to say the pier was safe.', 'indirect captain: the pier was safe'],
    [
      'a name that goes before nouns stays whole',
      'Island councils ask for a second ship in winter.',
      'indirect Island councils: for a second ship in winter',
    ],
  ]))

describe('what is said', () =>
  cases([
    [
      'begins behind the name of who was told',
      'The mayor told the Old Harbour Herald the pier was safe.',
      'indirect mayor: the pier was safe',
    ],
    [
      'begins behind who was told and when',
      'The mayor told reporters on Friday the pier was safe.',
      'indirect mayor: the pier was safe',
    ],
    [
      'is what a survey shows',
      'The survey showed that most people want it open.',
      'indirect survey: most people want it open',
    ],
    [
      'is a whole sentence right behind its verb, however short',
      'Ann Lee said “Never again”.',
      'direct Ann Lee: Never again',
    ],
    [
      'goes on in the next marks',
      'They said: “We will close the pier.” “We looked at it twice.”',
      'direct -: We will close the pier. / We looked at it twice.',
    ],
  ]))

const cues = (text: string): (string | null)[] => read(articleOf(text)).quotations.map((q) => q.cue?.exact ?? null)
test('the cue is the verb, in an interview the colon; a sentence that merely leads to the words has none', () => {
  assert.deepEqual(cues('Said the mayor: “The pier is shut.”'), ['Said'])
  assert.deepEqual(
    cues(
      'The mayor, Ann Finch, spoke.\nQ: Is the pier safe?\nA: We looked at it twice.\nQ: And now?\nA: Now it is closed.',
    ),
    [':', ':'],
  )
  assert.deepEqual(cues('Orla Finch, 77, opposed the idea. “The pier has kept us dry.”'), [null])
})
