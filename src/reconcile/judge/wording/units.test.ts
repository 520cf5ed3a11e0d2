import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scaleOf } from './units.ts'

/** How many of the second one of the first is. */
const in_ = (one: string, other: string): number | null => {
  const [x, y] = [scaleOf(one), scaleOf(other)]
  return x && y && x.dimension === y.dimension ? x.factor / y.factor : null
}

for (const [one, other, times] of [
  ['hour', 'minute', 60],
  ['week', 'day', 7],
  ['decade', 'year', 10],
  ['km', 'm', 1000],
  ['foot', 'inch', 12],
  ['yard', 'foot', 3],
  ['tonne', 'kg', 1000],
  ['pound', 'ounce', 16],
  ['square km', 'hectare', 100],
  ['percent', 'basis point', 100],
  ['gigawatt', 'megawatt', 1000],
] as const)
  test(`a ${one} is ${times} ${other}`, () => assert.ok(Math.abs((in_(one, other) ?? 0) - times) < 1e-3 * times))

test('a month has no number of days, what is counted no scale', () =>
  assert.deepEqual([in_('month', 'day'), scaleOf('person')], [null, null]))
