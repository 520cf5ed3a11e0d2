import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Bound } from '../../model/index.ts'
import { anchorFigure, digits, exclude, roundsTo, sameFigure } from './intervals.ts'

const of = (bound: Bound, low: number | null, high: number | null = low) => ({ bound, low, high })

test('more than 51 excludes 51, at least 51 does not', () => {
  assert.equal(exclude(of('more-than', 51, null), of('exact', 51)), true)
  assert.equal(exclude(of('at-least', 51, null), of('exact', 51)), false)
})

test('fewer than 400 excludes 400, up to 400 does not', () => {
  assert.equal(exclude(of('less-than', null, 400), of('exact', 400)), true)
  assert.equal(exclude(of('at-most', null, 400), of('exact', 400)), false)
})

test('about allows a tenth, yet no more than half of the last digit told', () => {
  assert.equal(exclude(of('about', 90, 110), of('exact', 108)), false)
  assert.equal(exclude(of('about', 117, 143), of('exact', 140)), true)
})

test('a vague word that names a size excludes what is far beyond it', () => {
  assert.equal(exclude(of('vague', 24, null), of('exact', 180)), false)
  assert.equal(exclude(of('vague', 24, null), of('exact', 181)), true)
  assert.equal(exclude(of('vague', 3, null), of('exact', 181)), false)
})

test('at least 55 and at least 46 can both hold', () =>
  assert.equal(exclude(of('at-least', 55, null), of('at-least', 46, null)), false))

test('a bound hangs on its figure', () => {
  assert.equal(anchorFigure(of('at-most', null, 14)), 14)
  assert.equal(anchorFigure(of('vague', 24, null)), null)
  assert.equal(sameFigure(of('about', 95, 105), of('exact', 100)), true)
})

test('digits told', () => assert.deepEqual([46, 50, 400_000, 14.3, 0.5].map(digits), [2, 1, 1, 3, 1]))

test('a figure told with fewer digits is rounded or cut off', () => {
  assert.equal(roundsTo(693_665, 700_000), true)
  assert.equal(roundsTo(229.6, 229), true)
  assert.equal(roundsTo(145.5e6, 143e6), false)
  assert.equal(roundsTo(55, 46), false)
})

test('what lies a fifth from a figure is no rounding of it', () => {
  assert.equal(roundsTo(250, 200), false)
  assert.equal(roundsTo(17, 20), true)
  assert.equal(roundsTo(693_665, 700_000), true)
})
