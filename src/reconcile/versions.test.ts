import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Relating } from '../model/index.ts'
import { statementOf } from './fixture.ts'
import type { Judgement, Kind, Statement } from './statement.ts'
import { answersOf, MOST_ANSWERS, relationsOf } from './versions.ts'

/** A statement of telling `telling`, whose answer is its text. */
const said = statementOf
const kind: Kind = {
  name: 'other',
  threshold: 0.5,
  statements: () => [],
  likeness: () => 1,
  apart: () => false,
  answer: (s) => s.text,
  judge: () => () => judged('agree'),
}
const judged = (verdict: Relating): Judgement => ({
  verdict,
  reason: verdict === 'differ' ? 'conflict' : null,
  why: `they ${verdict}`,
  certainty: 0.5,
})

/** "about twelve" and "12" agree by their figure; all others differ. */
const figureOf = (s: Statement): string => (s.text === 'about twelve' ? '12' : s.text)
const byFigure = (a: Statement, b: Statement): Judgement => judged(figureOf(a) === figureOf(b) ? 'agree' : 'differ')
const words = (answers: readonly (readonly Statement[])[]): string[][] => answers.map((a) => a.map((s) => s.text))

test('statements come together by their answer, the most told first', () => {
  const group = ['15', '12', 'about twelve', '12'].map((t, i) => said(t, i))
  assert.deepEqual(words(answersOf(group, kind, byFigure)), [['12', 'about twelve', '12'], ['15']])
})

test('one joins an answer only where all who are asked of it agree', () => {
  const order = ['early', 'noon', 'late']
  const nextTo = (a: Statement, b: Statement): Judgement =>
    judged(Math.abs(order.indexOf(a.text) - order.indexOf(b.text)) <= 1 ? 'agree' : 'differ')
  assert.deepEqual(words(answersOf([said('early'), said('noon'), said('late')], kind, nextTo)), [
    ['early', 'noon'],
    ['late'],
  ])
})

test('the same words of one who means another day are another answer', () => {
  const slipped = (a: Statement, b: Statement): Judgement => judged(a.telling === b.telling ? 'agree' : 'differ')
  assert.equal(answersOf([said('Monday', 0), said('Monday', 1)], kind, slipped).length, 2)
})

test('a list of many answers is heard so far, and who agrees with those heard still comes to them', () => {
  const group = [...Array.from({ length: 3 * MOST_ANSWERS }, (_, i) => said(String(i), i)), said('0', 99)]
  const answers = words(answersOf(group, kind, byFigure))
  assert.deepEqual([answers.length, answers[0]], [MOST_ANSWERS, ['0', '0']])
})

test('every two answers are related once, by their places', () => {
  const answers = [[said('12')], [said('15')], [said('20')]]
  assert.deepEqual(
    relationsOf(answers, byFigure).map(({ a, b, verdict }) => [a, b, verdict]),
    [
      [0, 1, 'differ'],
      [0, 2, 'differ'],
      [1, 2, 'differ'],
    ],
  )
})

/** Whichever statement `verdicts` names by its text speaks so of all others. */
const gravest = (...verdicts: readonly Relating[]): ReturnType<typeof relationsOf> =>
  relationsOf([[said('x')], verdicts.map((v) => said(v))], (_, b) => judged(b.text as Relating))

test('of all their members the gravest judgement counts: differ, then unjudged, then compatible', () => {
  assert.equal(gravest('compatible', 'differ', 'unjudged')[0]?.verdict, 'differ')
  assert.equal(gravest('agree', 'unjudged', 'compatible')[0]?.verdict, 'unjudged')
  assert.equal(gravest('agree', 'compatible')[0]?.verdict, 'compatible')
})

test('it brings its reason and its why along', () => {
  const [r] = gravest('compatible', 'differ')
  assert.deepEqual([r?.reason, r?.why, r?.certainty], ['conflict', 'they differ', 0.5])
})

test('two answers are never told to agree: they would be one', () =>
  assert.equal(gravest('agree')[0]?.verdict, 'compatible'))

test('one answer alone stands to none', () => assert.deepEqual(relationsOf([[said('12')]], byFigure), []))
