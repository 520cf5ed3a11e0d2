import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FactKind } from '../model/index.ts'
import { read } from '../read/index.ts'
import { toldBy } from './fixture.ts'
import { figures } from './questions/figures.ts'
import { times } from './questions/times.ts'
import type { Judgement, Statement } from './statement.ts'
import { sureAnswers } from './sure-answers.ts'

const { telling } = toldBy(read)
const clash = (): Judgement => ({ verdict: 'differ', reason: 'conflict', why: '', certainty: 1 })
const all = () => 1

/** How many of two clashing answers are left, where they are of one question with this probability. */
const left = (statements: readonly Statement[], kind: FactKind, probable: number): number =>
  sureAnswers(
    statements.map((s) => [s]),
    clash,
    { linked: () => new Map(statements.map((s) => [s, probable])) },
    kind,
  ).length

const figuresOf = (...texts: readonly string[]): Statement[] =>
  texts.flatMap((text, i) => figures.statements(telling(text), i, all).slice(0, 1))
const timesOf = (...texts: readonly string[]): Statement[] =>
  texts.flatMap((text, i) => times.statements(telling(text), i, all).slice(0, 1))

test('counts of one name are rivals by a weak link already', () => {
  const passengers = figuresOf(
    'The ferry had 187 passengers on board.',
    'The list that was printed later names 189 passengers.',
  )
  assert.equal(left(passengers, 'quantity', 0.35), 2)
  assert.equal(left(passengers, 'quantity', 0.25), 1)
})

test('counts of two names are rivals by a strong link only', () => {
  const apart = figuresOf('The club won 14 games that year.', 'The club played 15 seasons in the valley.')
  assert.equal(left(apart, 'quantity', 0.75), 1)
  assert.equal(left(apart, 'quantity', 0.85), 2)
})

test('times of day are rivals by a weaker link than days', () => {
  const clock = timesOf('The siren went off at 6.10 a.m. on Friday.', 'The siren went off at 7.40 a.m. on Friday.')
  const days = timesOf('The siren went off on Friday.', 'The siren went off on Thursday.')
  assert.deepEqual([left(clock, 'time', 0.7), left(days, 'time', 0.7)], [2, 1])
})

test('years are rivals by a weaker link than days', () => {
  const years = timesOf('The mill was built in 1998.', 'The mill was built in 1999.')
  assert.deepEqual([left(years, 'time', 0.65), left(years, 'time', 0.55)], [2, 1])
})

test('counts of those to whom one thing happened are rivals by a weaker link, whatever they are called', () => {
  const hurt = figuresOf('The blast wounded 80 soldiers.', 'In the blast 50 guards were hurt.')
  assert.deepEqual([left(hurt, 'quantity', 0.55), left(hurt, 'quantity', 0.45)], [2, 1])
})

test('an answer is tied to the others of its event also by who answers another question of it', () => {
  const [hour, other, day] = timesOf(
    'The siren went off at 6.10 a.m. on Friday.',
    'The siren went off at 7.40 a.m. on Friday.',
    'The siren went off on Friday.',
  )
  assert.ok(hour && other && day)
  const clashing = (a: Statement, b: Statement): Judgement => ({
    ...clash(),
    verdict: a === day || b === day ? 'compatible' : 'differ',
  })
  const linked = (s: Statement) => new Map(s === day ? [[other, 0.7]] : [])
  const kept = (beside: readonly Statement[]) =>
    sureAnswers([[hour], [other]], clashing, { linked, beside }, 'time').length
  assert.deepEqual([kept([day]), kept([])], [2, 1])
})

test('answers that do not clash are all kept', () => {
  const agreed = sureAnswers(
    figuresOf('The club won 14 games.', 'The club won 14 games.').map((s) => [s]),
    () => ({ verdict: 'agree', reason: null, why: '', certainty: 1 }),
    { linked: () => new Map() },
    'quantity',
  )
  assert.equal(agreed.length, 2)
})

test('counts whose names are not told are rivals by a link between those', () => {
  const unnamed = figuresOf('The club won 14 games.', 'The number rose to 15.')
  assert.deepEqual([left(unnamed, 'quantity', 0.55), left(unnamed, 'quantity', 0.65)], [1, 2])
})

test('clauses are rivals where it is as probable as not that they are of one question', () => {
  const clauses = figuresOf('The club won 14 games.', 'The club won 15 games.')
  assert.deepEqual([left(clauses, 'other', 0.45), left(clauses, 'other', 0.55)], [1, 2])
})

test('a figure may be tied to one that comes after it', () => {
  const [first, second, third] = figuresOf(
    'The ferry had 187 passengers on board.',
    'Later the port spoke of 214 guests.',
    'Later the port spoke of 210 travellers.',
  )
  assert.ok(first && second && third)
  const ties = new Map<Statement, Map<Statement, number>>([
    [first, new Map([[third, 0.9]])],
    [third, new Map([[second, 0.9]])],
  ])
  const linked = (s: Statement) => ties.get(s) ?? new Map()
  assert.deepEqual(sureAnswers([[first], [second], [third]], clash, { linked }, 'quantity'), [
    [first],
    [second],
    [third],
  ])
})
