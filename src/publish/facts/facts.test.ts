import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { factOf, memberOf, versionOf } from '../../model/fixture.ts'
import type { Fact, Member, Version } from '../../model/index.ts'
import { FIXTURE } from '../fixture.ts'
import { asked, disputeLine, type FactRow, factRows, superseded } from './fact-row.ts'
import { factLines, factsHead } from './facts-csv.ts'
import { news } from './news.ts'

const member = (article: string, from: number, exact: string, more: Partial<Member> = {}): Member =>
  memberOf(article, from, exact, { origin: article, ...more })
const version = (value: string, asOf: string | null, members: readonly Member[]): Version =>
  versionOf(value, members, { low: Number(value), high: Number(value), unit: 'person', asOf })
const fact = (more: Partial<Fact>): Fact => factOf('toll', { about: 'people killed', reason: 'date', ...more })
const early = version('14', '2031-03-03', [member('wire', 10, '14')])
const late = version('17', '2031-03-04', [member('mirror', 40, '17')])
const apart = { a: 0, b: 1, verdict: 'differ', reason: 'date', why: 'updated' } as const

describe('what has been taken the place of', () => {
  it('is the answer of the earlier day', () =>
    assert.deepEqual([...superseded(fact({ versions: [early, late], relations: [apart] }))], [0]))
  it('is what a correction corrects, whatever the days', () => {
    const corrected = version('14', '2031-03-03', [member('wire', 10, '14', { stance: 'corrects' })])
    assert.deepEqual(
      [...superseded(fact({ versions: [corrected, late], relations: [{ ...apart, reason: 'correction' }] }))],
      [1],
    )
  })
  it('is nothing where two answers clash and nothing explains it', () =>
    assert.deepEqual(
      [...superseded(fact({ versions: [early, late], relations: [{ ...apart, reason: 'conflict' }] }))],
      [],
    ))
})

const row = (answers: readonly Version[], more: Partial<Fact> = {}): FactRow => {
  const account = FIXTURE
  const [story] = account.stories
  assert.ok(story)
  const relations = answers.length > 1 ? [apart] : []
  const [only] = factRows({
    ...account,
    stories: [{ ...story, facts: [fact({ versions: answers, relations, ...more })] }],
  })
  assert.ok(only)
  return only
}

describe('a fact as a row', () => {
  const told = row([early, late])
  it('has its answers newest first, the older one marked', () =>
    assert.deepEqual(
      told.answers.map((a) => [a.value, a.superseded]),
      [
        ['17', false],
        ['14', true],
      ],
    ))
  it('is told in a line', () => assert.equal(disputeLine(told), 'people killed: 17 / 14'))
  it('names outlets', () => assert.deepEqual(told.answers[1]?.outlets, ['Nordwire']))
})

describe('facts as a table', () => {
  it('begins with a byte order mark and names its columns', () =>
    assert.match(factsHead(), /^\uFEFFstory,story_title,fact,about.*,low,high,unit,start,end,/))
  it('has numbers as numbers, and nothing where there is none', () =>
    assert.match(factLines(row([late])), /,"17",17,17,"person",,,"2031-03-04",false,/))
  it('runs no formula', () => assert.match(factLines(row([late], { about: '=cmd|x' })), /"'=cmd\|x"/))
})

describe('what is new', () => {
  const one = row([early], { verdict: 'agree', origins: 1, id: 'before' })
  it('is a contradiction where a second answer came', () =>
    assert.deepEqual(
      news([one], [row([early, late])]).map((n) => [n.what, n.says]),
      [['contradiction', 'tellings differ: people killed: 17 / 14']],
    ))
  it('is a figure where it was disputed already', () =>
    assert.deepEqual(
      news([row([early, late])], [row([early, late, version('21', '2031-03-05', [member('courier', 5, '21')])])]).map(
        (n) => n.what,
      ),
      ['figure'],
    ))
  it('is a second origin', () =>
    assert.deepEqual(
      news([one], [row([early], { verdict: 'agree', origins: 2 })]).map((n) => n.what),
      ['second-origin'],
    ))
  it('is nothing where nothing changed but the id', () => assert.deepEqual(news([one], [{ ...one, id: 'after' }]), []))
  it('is nothing where a fact that all agree on is told for the first time', () =>
    assert.deepEqual(news([], [one]), []))
})

describe('a question as one reads it', () => {
  for (const [about, read] of [
    ['killing … people', 'killing … people'],
    ['… rooms were let', 'rooms were let'],
    ['… - … - … sails and oars', 'sails and oars'],
    ['the quay was shut for … , … and … days', 'the quay was shut for … and … days'],
    ['it ended at … -', 'it ended at …'],
    ['…', '…'],
    ['“nobody” was told', '“nobody” was told'],
  ] as const)
    it(`is “${read}” of “${about}”`, () => assert.equal(asked(about), read))
})
