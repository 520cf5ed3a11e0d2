import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ELSEWHERE, INDEPENDENT, WIRE } from '../relate/fixture.ts'
import { candidates, reuseIndex, sizeOf, takeIn } from './candidates.ts'
import { fingerprint } from './fingerprint.ts'

/** The fixture's texts are short; told twice over in other order they give fingerprints of news size. */
const long = (text: string): string => [text, ...text.split('. ').reverse()].join('. ')
const filled = (...texts: readonly string[]) => {
  const index = reuseIndex()
  for (const [i, t] of texts.entries()) takeIn(index, `t${i}`, fingerprint(t))
  return index
}

test('a copy, a shuffled copy and an excerpt are found', () => {
  const index = filled(ELSEWHERE, WIRE, INDEPENDENT)
  const lines = WIRE.split('\n')
  const [first] = candidates(index, fingerprint(WIRE))
  assert.deepEqual([first?.id, first?.contained], ['t1', 1])
  assert.equal(candidates(index, fingerprint(lines.toReversed().join('\n')))[0]?.id, 't1')
  assert.equal(
    candidates(index, fingerprint(`${ELSEWHERE} ${lines.slice(0, 3).join(' ')}`)).some((c) => c.id === 't1'),
    true,
  )
})

test('another report of the same event is not', () =>
  assert.deepEqual(candidates(filled(INDEPENDENT), fingerprint(WIRE)), []))

test('shared quotations are not copying', () => {
  const said = `“${long(ELSEWHERE)}”`
  assert.deepEqual(candidates(filled(`${INDEPENDENT} ${said}`), fingerprint(`${WIRE} ${said}`)), [])
})

test('an article carried by hundreds is still found', () => {
  const index = filled(...Array.from({ length: 300 }, () => WIRE))
  assert.equal(candidates(index, fingerprint(WIRE)).length, 20)
})

test('what hundreds of other articles hold too links nothing', () => {
  const footer =
    'This material may not be published broadcast rewritten or redistributed without the leave of its owner in writing'
  const index = filled(
    ...Array.from(
      { length: 300 },
      (_, i) =>
        `${footer} ${i} ${long(INDEPENDENT)
          .split(' ')
          .map((w) => w + i)
          .join(' ')}`,
    ),
  )
  assert.deepEqual(candidates(index, fingerprint(`${WIRE} ${footer}`)), [])
})

test('the index forgets the oldest articles by segments', () => {
  const index = reuseIndex(50_000)
  const print = fingerprint(WIRE)
  takeIn(index, 'oldest', print)
  for (let i = 0; i < 100_000; i++) takeIn(index, String(i), new Uint32Array(0))
  assert.ok(sizeOf(index) <= 75_000)
  assert.deepEqual(candidates(index, print), [])
})

test('short texts and none at all give no candidates', () => {
  const index = filled('', 'two boats', 'two boats')
  assert.deepEqual(candidates(index, fingerprint('two boats')), [])
})
