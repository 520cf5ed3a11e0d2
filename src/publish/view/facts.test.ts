import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { factOf } from '../../model/fixture.ts'
import type { Fact } from '../../model/index.ts'
import { SURE } from '../facts/sure.ts'
import { factsOf } from './facts.ts'

const compatible = (id: string, certainty: number, outlets: number, origins = outlets): Fact =>
  factOf(id, { verdict: 'compatible', kind: 'other', certainty, outlets, origins })
const order = (...facts: readonly Fact[]): string =>
  factsOf(facts, 'compatible')
    .map((f) => f.id)
    .join(' ')

describe('facts of one verdict, as a writer tells them', () => {
  it('have what is unsure last, however many outlets carry it', () =>
    assert.equal(order(compatible('unsure', SURE - 0.01, 5), compatible('sure', SURE, 2)), 'sure unsure'))
  it('have what most outlets carry first, of the sure as of the unsure, then what most origins do', () =>
    assert.equal(
      order(
        compatible('unsure of two', 0.2, 2),
        compatible('sure of two', 0.9, 2),
        compatible('unsure of three', 0.1, 3),
        compatible('sure of three from one', 0.3, 3, 1),
        compatible('sure of three from two', 0.3, 3, 2),
      ),
      'sure of three from two sure of three from one sure of two unsure of three unsure of two',
    ))
  it('stay as they came where nothing tells them apart: how surely is no order among the sure', () =>
    assert.equal(order(compatible('a', 0.5, 2), compatible('b', 0.9, 2)), 'a b'))
  it('are of that verdict alone', () =>
    assert.equal(order(compatible('a', 1, 2), factOf('b', { verdict: 'agree' })), 'a'))
})
