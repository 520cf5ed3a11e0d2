import assert from 'node:assert/strict'
import { test } from 'node:test'
import { figureLink } from './figures.ts'

const q = (
  low: number | null,
  high: number | null,
  unit: string | null,
  bound: 'exact' | 'about' | 'at-least' = 'exact',
) => ({ low, high, unit, bound })

test('a figure is the same in another unit', () =>
  assert.equal(figureLink(q(90, 90, 'minute'), q(1.5, 1.5, 'hour')), 'same'))
test('a conversion is told in round figures', () =>
  assert.equal(figureLink(q(160, 160, 'km'), q(100, 100, 'mile')), 'same'))
test('one number of two units is another measure', () => {
  assert.equal(figureLink(q(20, 20, 'km'), q(20, 20, 'mile')), 'other-unit')
  assert.equal(figureLink(q(40, 40, 'USD'), q(40, 40, 'EUR')), 'other-unit')
})
test('a bound that allows the figure holds', () =>
  assert.equal(figureLink(q(40, null, 'person', 'at-least'), q(43, 43, 'person')), 'holds'))
test('figures that exclude each other are rivals', () =>
  assert.equal(figureLink(q(12, 12, 'person'), q(17, 17, 'person')), 'rival'))
test('money and length say nothing of each other', () =>
  assert.equal(figureLink(q(12, 12, 'USD'), q(17, 17, 'km')), 'apart'))
