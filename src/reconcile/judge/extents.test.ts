import assert from 'node:assert/strict'
import { test } from 'node:test'
import { timeOf } from '../../model/fixture.ts'
import { disjoint, equal, extent } from './extents.ts'

test('a day lies in its month and its year', () => {
  assert.equal(disjoint(extent(timeOf('2031-05-09')), extent(timeOf('2031-05'))), false)
  assert.equal(disjoint(extent(timeOf('2031-05-09')), extent(timeOf('2031'))), false)
})

test('two days do not meet', () =>
  assert.equal(disjoint(extent(timeOf('2031-05-09')), extent(timeOf('2031-05-10'))), true))

test('about five o’clock may be ten past, about 12:20 is no quarter past', () => {
  const about = (start: string) => extent(timeOf(start, { grain: 'minute', bound: 'about' }))
  const sharp = (start: string) => extent(timeOf(start, { grain: 'minute' }))
  assert.equal(disjoint(about('2031-05-09T05:00'), sharp('2031-05-09T05:10')), false)
  assert.equal(disjoint(about('2031-05-09T12:20'), sharp('2031-05-09T12:13')), true)
})

test('the same day told twice is equal', () =>
  assert.equal(equal(extent(timeOf('2031-05-09')), extent(timeOf('2031-05-09'))), true))

test('“last week” is said loosely: two days either way, not three', () => {
  const week = extent(timeOf('2031-05-05', { end: '2031-05-11', grain: 'week' }))
  const at = (start: string) => extent(timeOf(start, { grain: 'minute' }))
  assert.deepEqual(
    ['2031-05-02T23:30', '2031-05-03T00:30', '2031-05-13T23:30', '2031-05-14T00:30'].map((t) => disjoint(week, at(t))),
    [true, false, false, true],
  )
})

test('“in the evening” is said loosely: two hours either way, not three', () => {
  const evening = extent(timeOf('2031-05-09T18:00', { end: '2031-05-09T23:59', grain: 'part' }))
  const at = (start: string) => extent(timeOf(start, { grain: 'minute' }))
  assert.deepEqual(
    ['2031-05-09T15:30', '2031-05-09T16:30', '2031-05-10T01:30', '2031-05-10T02:30'].map((t) =>
      disjoint(evening, at(t)),
    ),
    [true, false, false, true],
  )
})
