import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { FactRow } from './fact-row.ts'
import { foremost } from './foremost.ts'

const row = (id: string, values: readonly string[], outlets: number, certainty = 0.5): FactRow =>
  ({ id, outlets, origins: outlets, certainty, answers: values.map((value) => ({ value })) }) as unknown as FactRow
const order = (rows: readonly FactRow[]): string =>
  [...rows]
    .sort(foremost)
    .map((r) => r.id)
    .join(' ')
const CLAUSE = 'the crane had been inspected in spring by a firm that the harbour board had hired for it'

describe('what is disputed, as one wants to see it', () => {
  it('has what is unsure last, be it a figure that everybody tells', () =>
    assert.equal(order([row('unsure', ['14', '17'], 5, 0.2), row('clause', [CLAUSE, 'no'], 2, 0.3)]), 'clause unsure'))
  it('has figures before clauses, whoever tells them', () =>
    assert.equal(order([row('clause', [CLAUSE, 'no'], 5), row('toll', ['14', '17'], 2)]), 'toll clause'))
  it('has what most outlets tell first', () =>
    assert.equal(order([row('few', ['1', '2'], 2), row('many', ['3', '4'], 4)]), 'many few'))
  it('has what is surest first where as many tell it', () =>
    assert.equal(order([row('doubtful', ['1', '2'], 2, 0.4), row('sure', ['3', '4'], 2, 0.9)]), 'sure doubtful'))
})
