import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageOf } from '../../lang/index.ts'
import { timeOf } from '../../model/fixture.ts'
import type { Quotation, Time } from '../../model/index.ts'
import { type Told, whyPassing } from './passing.ts'

/** The words of `text` as a time, on Monday 12 May 2031 where nothing else is told. */
const at = (text: string, words: string, more: Partial<Time> = {}): Time => {
  const from = text.indexOf(words)
  return timeOf('2031-05-12', { from, to: from + words.length, text: words, ...more })
}
const why = (text: string, words: string, time: Partial<Time> = {}, more: Partial<Told> = {}): string | null => {
  const own = at(text, words, time)
  const sentence = { from: 0, to: text.length, block: 0 }
  return whyPassing({
    time: own,
    all: [own],
    text,
    sentence,
    quotations: [],
    day: '2031-05-13',
    language: languageOf('en'),
    ...more,
  })
}

test('a day on which something happened may tell an event', () =>
  assert.equal(why('The weir burst on Monday.', 'Monday'), null))

const BOTH = 'Divers searched on Monday and Tuesday.'
const CASES: readonly (readonly [name: string, got: string | null])[] = [
  ['length', why('It was shut for eight years.', 'for eight years', { duration: true })],
  ['coarse', why('It was built in 1912.', '1912', { start: '1912', end: '1912', grain: 'year' })],
  ['coarse', why('It rained last week.', 'last week', { grain: 'week' })],
  ['since', why('It is shut since Monday.', 'Monday', { bound: 'at-least' })],
  ['repeat', why('They spoke of Monday’s fire.', 'Monday’s')],
  ['part of another', why(BOTH, 'Tuesday', {}, { all: [at(BOTH, 'Monday and Tuesday'), at(BOTH, 'Tuesday')] })],
  ['said then', why('The weir is lost, she said Monday.', 'Monday')],
  ['in brackets', why('It burst (Marlow Daily, Monday) early.', 'Monday')],
  ['asked', why('Who was there on Monday?', 'Monday')],
  ['supposed', why('If it holds, on Monday it opens.', 'Monday')],
  ['another event', why('It burst on March 3.', 'March 3', { start: '2031-03-03', end: '2031-03-03' })],
]
for (const [name, got] of CASES) test(`left out: ${name}`, () => assert.equal(got, name))

test('two readings of the same words are no part of one another, nor is what lies in a length of time', () => {
  assert.equal(why(BOTH, 'Monday', {}, { all: [at(BOTH, 'Monday'), at(BOTH, 'Monday')] }), null)
  assert.equal(why(BOTH, 'Tuesday', {}, { all: [at(BOTH, 'Monday and Tuesday', { duration: true })] }), null)
})

test('so many days before and behind the story it may be its own, one more and it is another’s', () => {
  const on = (start: string): string | null => why('It burst then.', 'then', { start, end: start })
  assert.deepEqual(['2031-03-29', '2031-03-28', '2031-07-12', '2031-07-13'].map(on), [
    null,
    'another event',
    null,
    'another event',
  ])
})

test('a day behind the cue is when it was told; one within what is told is the speaker’s', () => {
  const text = 'The weir burst on Sunday, she said at a meeting on Monday.'
  const quotation = {
    manner: 'indirect',
    spans: [{ from: 0, to: 24 }],
    cue: { from: 30, to: 34 },
  } as unknown as Quotation
  assert.deepEqual(
    [why(text, 'Sunday', {}, { quotations: [quotation] }), why(text, 'Monday', {}, { quotations: [quotation] })],
    [null, 'told then'],
  )
  assert.equal(why(text, 'Sunday', {}, { quotations: [{ ...quotation, manner: 'direct' }] }), 'in the speaker’s words')
})
