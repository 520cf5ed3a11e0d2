import assert from 'node:assert/strict'
import { test } from 'node:test'
import { comparable, factor, isCurrency } from './units.ts'

const near = (a: number | null, b: number): void =>
  assert.ok(a !== null && Math.abs(a - b) < 1e-6 * b, `${a}, not ${b}`)

/** How many of the second one of the first is. */
const SAME: readonly (readonly [string, string, number])[] = [
  ['mile', 'km', 1.609344],
  ['foot', 'm', 0.3048],
  ['yard', 'foot', 3],
  ['nautical mile', 'm', 1852],
  ['acre', 'hectare', 0.40468564224],
  ['square mile', 'square km', 2.589988110336],
  ['pound', 'kg', 0.45359237],
  ['pound', 'ounce', 16],
  ['tonne', 'kg', 1000],
  ['kN', 'MN', 0.001],
  ['GW', 'MW', 1000],
  ['barrel', 'gallon', 42],
  ['cubic m', 'litre', 1000],
  ['knot', 'km/h', 1.852],
  ['mph', 'kph', 1.609344],
  ['week', 'day', 7],
  ['day', 'hour', 24],
]
for (const [from, to, n] of SAME)
  test(`one ${from} is ${n} ${to}`, () => {
    near(factor(from, to), n)
    near(factor(to, from), 1 / n)
    assert.equal(comparable(from, to), true)
  })

const OTHER: readonly (readonly [string | null, string | null])[] = [
  ['mile', 'hour'],
  ['kg', 'litre'],
  ['m', 'square m'],
  ['USD', 'EUR'],
  ['house', 'barn'],
  ['km', null],
  [null, 'day'],
]
for (const [from, to] of OTHER)
  test(`${from} and ${to} measure no one thing`, () => {
    assert.equal(factor(from, to), null)
    assert.equal(comparable(from, to), false)
  })

test('what is the same unit needs no table', () => {
  assert.deepEqual(
    [factor('barn', 'barn'), factor(null, null), comparable('barn', 'barn'), comparable(null, null)],
    [1, 1, true, true],
  )
})

test('a currency is told by its code', () =>
  assert.deepEqual(['USD', 'km', 'EURO', null].map(isCurrency), [true, false, false, false]))
