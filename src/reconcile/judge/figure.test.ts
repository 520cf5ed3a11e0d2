import assert from 'node:assert/strict'
import { describe, it, test } from 'node:test'
import { read } from '../../read/index.ts'
import { toldBy } from '../fixture.ts'
import { type Figure, figures } from '../questions/figures.ts'
import type { Judgement } from '../statement.ts'
import type { Telling } from '../terms.ts'
import { figureJudge, judgeFigures, RULES } from './figure.ts'

const { telling } = toldBy(read)
const weigh = (): number => 1

/** The first figure of a text. */
const figureOf = (t: Telling, index: number): Figure => {
  const [first] = figures.statements(t, index, weigh)
  assert.ok(first, t.reading.article.text)
  return first
}
const pairOf = (
  one: string,
  other: string,
): { readonly a: Figure; readonly b: Figure; readonly tellings: readonly Telling[] } => {
  const tellings = [telling(one), telling(other)]
  const [a, b] = tellings.map(figureOf)
  assert.ok(a && b)
  return { a, b, tellings }
}
const judge = (one: string, other: string): Judgement => {
  const { a, b, tellings } = pairOf(one, other)
  return judgeFigures(a, b, tellings)
}
/** The rule that spoke, known by its words. */
const ruleOf = (one: string, other: string): string | undefined => {
  const { a, b, tellings } = pairOf(one, other)
  const { why } = judgeFigures(a, b, tellings)
  return RULES.find((r) => r.why({ a, b, x: a.quantity, y: b.quantity, tellings }) === why)?.name
}

/** By rule, two tellings of one thing; the figure is the first of each. */
const EXAMPLES: Readonly<Record<string, readonly [one: string, other: string]>> = {
  denied: ['The quake destroyed not 40 barns but 52.', 'The quake destroyed 40 barns.'],
  'denied-another': ['The quake destroyed not 40 barns but 52.', 'The quake destroyed 52 barns.'],
  'other-way': ['Output rose by 12 percent.', 'Output fell by 12 percent.'],
  'other-bearing': ['The wreck lies 40 km north of Brenne.', 'The wreck lies 40 km east of Brenne.'],
  'other-currency': ['The repair cost $40 million.', 'The repair cost €40 million.'],
  currencies: ['The repair cost $40 million.', 'The repair cost €37 million.'],
  'other-unit': ['The wall is 20 percent thicker.', 'The wall is 20 km long.'],
  units: ['The wall is 20 percent thicker.', 'The wall is 31 km long.'],
  same: ['The quake destroyed 52 barns.', 'In the quake 52 barns fell.'],
  'turned-into': ['The wall is 10 miles long.', 'The wall is 16 km long.'],
  'near-in-two-units': ['The wall is 4.2 km long.', 'The wall is 2.5 miles long.'],
  'same-figure-excluded': ['The quake destroyed 52 barns.', 'The quake destroyed more than 52 barns.'],
  'same-figure': ['The quake destroyed 52 barns.', 'The quake destroyed at least 52 barns.'],
  part: ['Five of them were children.', 'The quake killed nine people.'],
  'adds-up': ['Seven climbers and two guides were swept away.', 'Nine people were swept away.'],
  corrected: ['The quake destroyed 52 barns, not 40.', 'The quake destroyed 40 barns.'],
  updated: ['The waiting list grew to 310 from 280.', 'The waiting list stands at 280.'],
  'level-before': ['The waiting list stands at 310.', 'The waiting list was down from 280 a year earlier.'],
  'rival-bounds': ['The quake destroyed at least 52 barns.', 'The quake destroyed at least 61 barns.'],
  rounded: ['The quake destroyed 3,482 barns.', 'The quake destroyed 3,500 barns.'],
  vague: ['The quake destroyed dozens of barns.', 'The quake destroyed 52 barns.'],
  excluded: ['The quake destroyed 52 barns.', 'The quake destroyed 61 barns.'],
  holds: ['The quake destroyed at least 52 barns.', 'The quake destroyed 61 barns.'],
}

test('every rule has an example', () => {
  assert.deepEqual(
    Object.keys(EXAMPLES),
    RULES.map((r) => r.name),
  )
})

describe('a rule speaks', () => {
  for (const [name, [one, other]] of Object.entries(EXAMPLES))
    it(`${name}: ${one} / ${other}`, () => assert.equal(ruleOf(one, other), name))
})

test('a measure of three digits is not rounded into another unit', () =>
  assert.equal(judge('The wall is 2.34 km long.', 'The wall is 1.5 miles long.').verdict, 'differ'))

test('measures more than a tenth apart are two, in whatever units', () =>
  assert.equal(judge('The wall is 2.1 km long.', 'The wall is 1.5 miles long.').verdict, 'differ'))

test('five of nine are no part of six', () => {
  assert.equal(judge('Five of the nine members voted for it.', 'Six members voted for it.').verdict, 'differ')
  assert.equal(judge('Five of the nine members voted for it.', 'Nine members voted for it.').verdict, 'compatible')
})

describe('it speaks whichever telling comes first', () => {
  for (const [name, [one, other]] of Object.entries(EXAMPLES)) it(name, () => assert.equal(ruleOf(other, one), name))
})

/** What lies beside each rule: alike, but for what the rule asks. */
const BESIDE: readonly (readonly [verdict: Judgement['verdict'], one: string, other: string])[] = [
  ['agree', 'The wreck lies 40 km north of Brenne.', 'The wreck lies 40 km north of town.'],
  ['differ', 'The quake destroyed 52 barns.', 'The quake destroyed 50 barns.'],
  ['compatible', 'The quake destroyed 3,482 barns.', 'The quake destroyed 3,000 barns.'],
  ['differ', 'The quake destroyed 3,482 barns.', 'The quake destroyed 5,000 barns.'],
  ['compatible', 'The quake destroyed at least 50 barns.', 'The quake destroyed at least 61 barns.'],
  ['differ', 'The quake destroyed at least two barns.', 'The quake destroyed at least five barns.'],
  ['compatible', 'The quake destroyed 50 barns.', 'The quake destroyed more than 50 barns.'],
  ['differ', 'The wall is 10 miles long.', 'The wall is 45 km long.'],
  ['differ', 'The quake destroyed dozens of barns.', 'The quake destroyed three barns.'],
  ['differ', 'The quake destroyed at least 52 barns.', 'The quake destroyed 40 barns.'],
]
describe('beside the rules', () => {
  for (const [verdict, one, other] of BESIDE)
    it(`${verdict}: ${one} / ${other}`, () => assert.equal(judge(one, other).verdict, verdict))
})

test('a difference has its reason, and nothing else has one', () => {
  assert.equal(judge(...(EXAMPLES['denied'] ?? ['', ''])).reason, 'correction')
  assert.equal(judge(...(EXAMPLES['same-figure-excluded'] ?? ['', ''])).reason, 'bound')
  assert.equal(judge(...(EXAMPLES['excluded'] ?? ['', ''])).reason, 'conflict')
  assert.equal(judge(...(EXAMPLES['holds'] ?? ['', ''])).reason, null)
})

/** How the first two stand to each other, the third being asked too. */
const witnessed = (one: string, other: string, third: string): Judgement => {
  const tellings = [telling(one), telling(other), telling(third)]
  const [a, b, ...more] = tellings.map(figureOf)
  assert.ok(a && b)
  return figureJudge([a, b, ...more], tellings)(a, b)
}
describe('a third telling explains two that clash', () => {
  it('by what is told beside a part', () => {
    const third = 'Seven climbers were buried in Norway and two in Italy.'
    assert.equal(
      witnessed('Seven climbers were buried in Norway.', 'Nine climbers were buried.', third).verdict,
      'compatible',
    )
    assert.equal(
      witnessed('Seven climbers were buried in Spain.', 'Nine climbers were buried.', third).verdict,
      'differ',
    )
  })
  it('by what the figure was before', () =>
    assert.equal(
      witnessed('The list stands at 280.', 'The list stands at 310.', 'The list grew to 310 from 280.').reason,
      'date',
    ))
  it('by what the figure is not', () =>
    assert.equal(witnessed('It cost 40 lives.', 'It cost 52 lives.', 'It cost 52 lives, not 40.').reason, 'correction'))
})

test('from a hundred on a flat count may be a round one; below, two are two counts', () => {
  assert.equal(judge('The quake destroyed 98 barns.', 'The quake destroyed 100 barns.').verdict, 'compatible')
  assert.equal(judge('The quake destroyed 78 barns.', 'The quake destroyed 80 barns.').verdict, 'differ')
})
