import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../read/index.ts'
import { toldBy } from '../fixture.ts'
import { byFacet, dayAndHour, nowAndBefore } from './facets.ts'
import { figures } from './figures.ts'
import { times } from './times.ts'

const { telling } = toldBy(read)
const all = () => 1

const hours = (...texts: readonly string[]): string[][] =>
  dayAndHour(texts.flatMap((text, i) => times.statements(telling(text), i, all).slice(0, 1))).map((group) =>
    group.map((s) => s.text),
  )
const levels = (...texts: readonly string[]): string[][] =>
  nowAndBefore(texts.flatMap((text, i) => figures.statements(telling(text), i, all).slice(0, 2))).map((group) =>
    group.map((s) => s.text),
  )

test('on which day and at what hour are two questions where two articles answer each', () => {
  assert.deepEqual(
    hours(
      'The kiln burst on Monday.',
      'The kiln burst on Monday.',
      'The kiln burst at 4.30 a.m.',
      'The kiln burst at 4.30 a.m.',
    ),
    [
      ['Monday', 'Monday'],
      ['4.30 a.m.', '4.30 a.m.'],
    ],
  )
})

test('an hour that one article alone tells stays with the day', () => {
  assert.deepEqual(hours('The kiln burst on Monday.', 'The kiln burst on Monday.', 'The kiln burst at 4.30 a.m.'), [
    ['Monday', 'Monday', '4.30 a.m.'],
  ])
})

test('what the fare is and what it was are two questions', () => {
  assert.deepEqual(
    levels('The fare rose to 17 crowns from 14 crowns.', 'The fare was raised to 17 crowns from 14 crowns.'),
    [
      ['17 crowns', '17 crowns'],
      ['14 crowns', '14 crowns'],
    ],
  )
})

test('a former figure that another article tells as of today is a rival answer', () => {
  assert.equal(
    levels(
      'The toll rose to 17 people from 14 people.',
      'The toll rose to 17 people from 14 people.',
      'The toll stands at 14 people.',
    ).length,
    1,
  )
})

test('who answers another question of the event stands beside', () => {
  const statements = [
    'The kiln burst on Monday.',
    'The kiln burst on Monday.',
    'The kiln burst at 4.30 a.m.',
    'The kiln burst at 4.30 a.m.',
  ].flatMap((text, i) => times.statements(telling(text), i, all).slice(0, 1))
  const told = byFacet(times, { statements, certainty: 1, linked: () => new Map() })
  assert.deepEqual(
    told.map((g) => [g.statements.length, g.beside?.map((s) => s.text)]),
    [
      [2, ['4.30 a.m.', '4.30 a.m.']],
      [2, ['Monday', 'Monday']],
    ],
  )
})
