import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../../read/index.ts'
import { claimed } from './claim.ts'
import { figuresOf, timesOf } from './claim-values.ts'
import { lineUp } from './line-up.ts'
import type { Worded } from './words.ts'

const worded = (id: string, text: string): Worded => {
  const published = { value: '2031-05-08', evidence: 'test', rejected: [] }
  const blocks = [{ from: 0, to: text.length, role: 'body' as const, why: 'test' }]
  const article = {
    id,
    name: id,
    title: null,
    byline: null,
    outlet: id,
    language: 'en',
    url: null,
    published,
    text,
    blocks,
    fields: {},
  }
  return { reading: { article, annotations: read(article) }, span: { from: 0, to: text.length } }
}
const held = (claim: string, passage: string) => claimed(lineUp(worded('a', passage), worded('b', claim)))
const figures = (claim: string, passage: string) => figuresOf(held(claim, passage)).map((f) => f.standing)
const times = (claim: string, passage: string) => timesOf(held(claim, passage))

const FAIR =
  'The fair at Skell, which the guild of coopers has held beside the river since the great flood, drew 489 visitors to its tents.'

test('a bound that holds is borne out, one that does not is ruled out', () => {
  assert.deepEqual(figures('It drew fewer than 500 visitors.', FAIR), ['borne-out'])
  assert.deepEqual(figures('It drew more than 500 visitors.', FAIR), ['ruled-out'])
  assert.deepEqual(figures('It drew more than 489 visitors.', FAIR), ['ruled-out'])
})
test('a figure is the same, another, or not found', () => {
  assert.deepEqual(figures('It drew 489 visitors.', FAIR), ['same'])
  assert.deepEqual(figures('It drew 498 visitors.', FAIR), ['ruled-out'])
  assert.deepEqual(figures('It cost $40.', FAIR), ['none'])
})
test('an exact figure does not follow from a bound', () =>
  assert.deepEqual(figures('It drew 500 visitors.', FAIR.replace('489', 'more than 500')), ['ruled-out']))

const MILL =
  'The mill at Velm, where oats were ground for the garrison of the castle on the hill above it, was sold on 4 March 1912 to a brewer.'

test('a year, a time before or after, a day', () => {
  assert.deepEqual(times('It was sold in 1912.', MILL), ['borne-out'])
  assert.deepEqual(times('It was sold in 1913.', MILL), ['ruled-out'])
  assert.deepEqual(times('It was sold before 1920.', MILL), ['borne-out'])
  assert.deepEqual(times('It was sold before 1910.', MILL), ['ruled-out'])
  assert.deepEqual(times('It was sold on 4 March.', MILL), ['same'])
})
test('a year apart from its day belongs to it', () =>
  assert.deepEqual(times('It was sold in March 1912.', MILL.replace('4 March 1912', 'March 4 , 1912')), ['borne-out']))
