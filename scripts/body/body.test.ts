import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forest, oddsOf } from '../../src/ingest/layout/html/trees.ts'
import { boost, random, type Settings } from './boost.ts'
import { labels } from './labels.ts'
import { together } from './learn.ts'
import { compare, mean } from './shingles.ts'

const SETTINGS: Settings = { trees: 40, depth: 2, rate: 0.3, features: 1, rows: 1, ridge: 1, least: 0.1, seed: 1 }
/** Two features; body is where just one of them is large. */
const rows = () => {
  const next = random(7)
  const a = Float64Array.from({ length: 400 }, () => next())
  const b = Float64Array.from({ length: 400 }, () => next())
  return {
    columns: [a, b],
    labels: Uint8Array.from(a, (x, i) => (x > 0.5 !== (b[i] ?? 0) > 0.5 ? 1 : 0)),
    weights: new Float64Array(400).fill(1),
  }
}

test('trees learn what no single feature tells', () => {
  const { columns, labels: y, weights } = rows()
  const f = forest(boost({ columns, labels: y, weights }, ['a', 'b'], SETTINGS), ['a', 'b'])
  const right = [...y].filter(
    (label, i) => oddsOf(f, Float64Array.of(columns[0]?.[i] ?? 0, columns[1]?.[i] ?? 0)) > 0 === (label === 1),
  ).length
  assert.ok(right > 380, `${right} of 400`)
})

test('forests put together judge by the mean of their scores', () => {
  const names = ['a', 'b']
  const [one, other] = [1, 2].map((seed) => boost(rows(), names, { ...SETTINGS, rows: 0.5, seed }))
  assert.ok(one && other)
  for (const x of [Float64Array.of(0.1, 0.9), Float64Array.of(0.8, 0.7)]) {
    const mean = (oddsOf(forest(one, names), x) + oddsOf(forest(other, names), x)) / 2
    assert.ok(Math.abs(oddsOf(forest(together([one, other]), names), x) - mean) < 0.05)
  }
})

test('training twice gives the same model', () =>
  assert.deepEqual(boost(rows(), ['a', 'b'], SETTINGS), boost(rows(), ['a', 'b'], SETTINGS)))

test('a model of other features is refused', () => {
  const model = boost(rows(), ['a', 'b'], SETTINGS)
  assert.throws(() => forest(model, ['a', 'c']), /feature 1 is b, not c/)
})

test('blocks whose words are in the truth are body; a second copy is not', () => {
  const truth =
    'The council voted to rebuild the old landing.\n\nFirst boats\n\nThey should land there again before the end of summer.'
  const texts = [
    'Home News Sport',
    'The council voted to rebuild the old landing.',
    'First boats',
    'They should land there again before the end of summer.',
    'The council voted to rebuild the old landing.',
  ]
  assert.deepEqual([...labels(texts, truth)], [0, 1, 1, 1, 0])
})

test('the metric is 1 for the same words and counts what is lost and what is too much', () => {
  assert.deepEqual(compare('a b c d e', 'a b c d e'), { precision: 1, recall: 1 })
  assert.deepEqual(compare('a b c d e', 'a b c d x'), { precision: 0.5, recall: 0.5 })
  assert.equal(mean([{ precision: 1, recall: 0.5 }]).f1, 2 / 3)
})
