import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { AnswerRow, FactRow } from '../../publish/facts/fact-row.ts'
import { reasonOf, restsOnOne } from './reasons.ts'

const answer = (value: string, asOf: string | null, superseded = false): AnswerRow => ({
  value,
  low: null,
  high: null,
  unit: null,
  start: null,
  end: null,
  asOf,
  superseded,
  outlets: [],
  origins: 1,
  tellings: [],
})
const fact = (more: Partial<FactRow>): FactRow => ({
  id: 'f',
  story: 's',
  storyTitle: '',
  about: 'people killed',
  kind: 'quantity',
  verdict: 'differ',
  reason: 'date',
  why: '',
  certainty: 1,
  outlets: 2,
  origins: 2,
  speakers: 0,
  first: null,
  last: null,
  answers: [answer('17', '2031-03-04'), answer('14', '2031-03-03', true)],
  ...more,
})

describe('why tellings differ, in a sentence', () => {
  it('is the course of a figure where it was updated', () =>
    assert.equal(reasonOf(fact({})), '“14” on 3 Mar 2031, “17” on 4 Mar 2031: updated.'))
  it('names what was corrected', () =>
    assert.equal(reasonOf(fact({ reason: 'correction' })), '“14” was corrected to “17”.'))
  it('says so where nothing explains it', () =>
    assert.match(reasonOf(fact({ reason: 'conflict' })), /nothing in the texts explains it/))
  it('fits the verdict', () => assert.match(reasonOf(fact({ verdict: 'compatible', reason: null })), /all can hold/))
  it('is not said where all agree', () => assert.equal(reasonOf(fact({ verdict: 'agree', reason: null })), ''))
})

describe('what rests on one origin', () => {
  it('is what several outlets have from one place', () =>
    assert.deepEqual(
      [restsOnOne(fact({ origins: 1 })), restsOnOne(fact({})), restsOnOne(fact({ origins: 1, outlets: 1 }))],
      [true, false, false],
    ))
})
