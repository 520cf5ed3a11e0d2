import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { touching } from './touching.ts'

const span = fc.tuple(fc.nat(5000), fc.nat(2000)).map(([from, length]) => ({ from, to: from + length }))

test('finds what a look at every span would find, in the same order', () =>
  fc.assert(
    fc.property(fc.array(span), span, (spans, asked) =>
      assert.deepEqual(
        touching(spans)(asked),
        spans.filter((s) => s.from <= asked.to && asked.from <= s.to),
      ),
    ),
  ))

test('one that ends where the other begins is found', () =>
  assert.deepEqual(touching([{ from: 0, to: 512 }])({ from: 512, to: 600 }), [{ from: 0, to: 512 }]))
