import assert from 'node:assert/strict'
import { test } from 'node:test'
import { needs } from './needs.ts'

const KINDS = {
  told: new Set(['month', 'unit']),
  numbers: new Set(['n', 'hour']),
  unparted: new Set(['hour', 'min', 'year']),
}

for (const [form, want] of [
  ['{n} {unit} ago', [['{n}'], ['{unit}'], ['ago']]],
  ['(?:ago|long since) {unit}', [['ago', 'long'], ['{unit}']]],
  ['(?:the )?{month}', [['{month}']]],
  ['(?:early|) {month}', [['{month}']]],
  ['{month}(?! of)', [['{month}']]],
  ['(?<=end of ){unit}', [['of'], ['{unit}']]],
  ['{hour}:{min}', [['{hour}'], ['/{hour}:{min}/']]],
  ['{hour}h', [['/{hour}h/']]],
  ['{month} {year}', [['{month}'], ['/{year}/']]],
  ['heures?', []],
  ['(?:old |new )+town', [['old', 'new'], ['town']]],
] as const)
  test(`${form} needs ${want.map((n) => n.join(' or ')).join(', ') || 'nothing'}`, () =>
    assert.deepEqual(needs(form, KINDS), want))
