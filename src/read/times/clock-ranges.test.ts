import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleOf, dated } from '../../model/fixture.ts'
import { read } from '../index.ts'

const ranges = (text: string, language = 'en'): string[] =>
  read(articleOf(text, { language, published: dated('2022-03-09') }))
    .times.filter((t) => t.start !== t.end && t.grain === 'minute')
    .map((t) => `${t.start.slice(11)}-${t.end.slice(11)}`)

test('an hour before the end of a range is of the same half of the day', () => {
  assert.deepEqual(ranges('The ferry was closed between 5 and 6 p.m. on Tuesday.'), ['17:00-18:00'])
  assert.deepEqual(ranges('Polls were open from 7:30 to 10 a.m. on Tuesday.'), ['07:30-10:00'])
})

test('a range over noon begins before it', () =>
  assert.deepEqual(ranges('The market was shut from 11 to 1 p.m. on Tuesday.'), ['11:00-13:00']))

test('two times of day are no range', () => assert.deepEqual(ranges('Trains left at 9 and 10 a.m. on Tuesday.'), []))

test('other languages have ranges too', () =>
  assert.deepEqual(ranges('Am Dienstag war die Brücke von 14 bis 16.30 Uhr gesperrt.', 'de'), ['14:00-16:30']))
