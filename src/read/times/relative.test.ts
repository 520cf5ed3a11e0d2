import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleOf, dated } from '../../model/fixture.ts'
import { read } from '../index.ts'

/** The times of a text published on 14 May 2031, a Wednesday, or at the hour told. */
const told = (text: string, at = '2031-05-14'): string[] =>
  read(articleOf(text, { published: dated(at) })).times.map((t) =>
    t.start === t.end ? t.start : `${t.start}/${t.end}`,
  )

const CASES: readonly (readonly [text: string, ...want: readonly string[]])[] = [
  ['Last month it rained.', '2031-04'],
  ['Next month it will rain.', '2031-06'],
  ['The past three years were dry.', '2028/2031'],
  ['The three previous years were dry.', '2028/2030'],
  ['It opened in the second quarter of last year.', '2030-04/2030-06'],
  ['It opened in the second half of 2029.', '2029-07/2029-12'],
  ['The start of August 2030 was dry.', '2030-08-01'],
  ['By the end of 2029 it was shut.', '2029-12-31'],
  // 22 August is a hundred days off, which a sentence of the past may still mean
  ['On 22 August it opened.', '2031-08-22'],
  ['On 23 August it opened.', '2030-08-23'],
]
for (const [text, ...want] of CASES) test(`${text} ${want}`, () => assert.deepEqual(told(text), want))

test('a clock time of the past is of the day before where it had not come two hours later, to the minute', () => {
  assert.deepEqual(told('The alarm rang at 6.20pm.', '2031-05-14T16:25'), ['2031-05-14T18:20'])
  assert.deepEqual(told('The alarm rang at 6.40pm.', '2031-05-14T16:25'), ['2031-05-13T18:40'])
})

test('a year behind a name is part of it, whatever stands before', () => {
  assert.deepEqual(told('Agenda 2030 was signed.'), [])
  assert.deepEqual(told('They played for the Kestrel 2018 again.'), [])
})
