import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Fact, Version } from '../model/index.ts'
import { disputesIn, isTold, judgeDisputed, type Place } from './disputes.ts'

/** An answer that `article` gives at `from`, ten units long. */
const answer = (article: string, from: number): Version => ({
  value: '',
  low: null,
  high: null,
  unit: null,
  start: null,
  end: null,
  asOf: null,
  members: [
    { article, from, to: from + 10, exact: '', prefix: '', suffix: '', origin: '', speaker: null, stance: 'asserts' },
  ],
})

/** Article a and article b give rival answers, article c a third that holds with both. */
const fact = (kind: Fact['kind'], verdict: 'differ' | 'compatible'): Fact => ({
  id: kind,
  about: 'people killed',
  kind,
  verdict,
  reason: 'date',
  why: '14 on Monday, 17 on Tuesday',
  certainty: 0.8,
  outlets: 3,
  origins: 3,
  speakers: 0,
  versions: [answer('a', 100), answer('b', 200), answer('c', 300)],
  relations: [{ a: 0, b: 1, verdict, reason: 'date', why: '14 on Monday, 17 on Tuesday' }],
})

const clause = (article: string, from: number, to: number): Place => ({ article, from, to })
const [A, B, C] = [clause('a', 90, 130), clause('b', 190, 230), clause('c', 290, 330)]
const verdictOf = (list: readonly Fact[], x: Place, y: Place) => judgeDisputed(disputesIn(list), x, y)?.verdict

test('clauses that hold rival figures or times differ, as those do', () => {
  assert.deepEqual(judgeDisputed(disputesIn([fact('quantity', 'differ')]), A, B), {
    verdict: 'differ',
    reason: 'date',
    why: '14 on Monday, 17 on Tuesday',
    certainty: 0.8,
  })
  assert.equal(verdictOf([fact('time', 'differ')], B, A), 'differ')
})

test('nothing is said of clauses that hold no rivals', () => {
  assert.equal(verdictOf([fact('quantity', 'differ')], A, C), undefined)
  assert.equal(verdictOf([fact('quantity', 'differ')], A, clause('b', 205, 230)), undefined)
  assert.equal(verdictOf([fact('quantity', 'differ')], A, clause('a', 90, 300)), undefined)
})

test('answers that hold together, and facts of other kinds, are no disputes', () => {
  assert.equal(verdictOf([fact('quantity', 'compatible')], A, B), undefined)
  assert.equal(verdictOf([fact('other', 'differ')], A, B), undefined)
})

test('a dispute tells clauses each of which holds an answer of it', () => {
  assert.equal(isTold(disputesIn([fact('quantity', 'differ')]), [A, B, C]), true)
  assert.equal(isTold(disputesIn([fact('quantity', 'differ')]), [A, B, clause('c', 400, 450)]), false)
  assert.equal(isTold(disputesIn([fact('quantity', 'compatible')]), [A, B]), false)
  assert.equal(isTold(disputesIn([fact('other', 'differ')]), [A, B]), false)
})
