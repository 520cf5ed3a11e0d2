import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Origin } from '../../model/index.ts'
import { FIXTURE } from '../fixture.ts'
import { standing } from './counted.ts'
import { cut } from './cut.ts'
import { period, shortDate } from './dates.ts'
import { onlyDifferences } from './only-differences.ts'
import { isOwn } from './own.ts'
import { siglum, witnesses } from './sigla.ts'
import { wordings } from './wordings.ts'

const [story] = FIXTURE.stories
const [wire] = FIXTURE.articles

describe('sigla', () => {
  it('go on after Z', () =>
    assert.deepEqual([0, 25, 26, 27, 701, 702].map(siglum), ['A', 'Z', 'AA', 'AB', 'ZZ', 'AAA']))

  it('stand for the outlet, or for the file where none is known', () =>
    assert.deepEqual(
      [...witnesses(FIXTURE).values()].map((w) => `${w.siglum} ${w.outlet}`),
      ['A Nordwire', 'B Bay Courier', 'C Evening Mirror', 'D ledger-6-march', 'E Ev<U+001B>[31mil <b>Post</b>'],
    ))
})

describe('an origin', () => {
  const origin = (name: string, more: Partial<Origin> = {}): Origin => ({
    id: 'o',
    name,
    kind: 'outlet',
    articles: ['x'],
    evidence: [],
    ...more,
  })
  const article = { ...(wire ?? assert.fail()), id: 'x', outlet: 'www.bay-courier.example' }

  it('is the outlet itself where its name stands in the address', () =>
    assert.ok(isOwn(origin('Bay Courier'), article)))
  it('is the outlet itself where it was assumed', () => assert.ok(isOwn(origin('The Courier of the Bay'), article)))
  it('is another where the text names it', () =>
    assert.ok(
      !isOwn(
        origin('Evening Mirror', { evidence: [{ article: 'x', from: 0, to: 0, exact: '', prefix: '', suffix: '' }] }),
        article,
      ),
    ))
  it('is another where it is an agency', () => assert.ok(!isOwn(origin('Nordwire', { kind: 'agency' }), article)))
})

describe('the wordings of a saying', () => {
  const list = story ? wordings(story.sayings[0] ?? assert.fail(), story.quotations) : []

  it('begin with the one nearest to the others', () =>
    assert.deepEqual(
      list[0]?.quotations.map((q) => q.id),
      ['q2'],
    ))
  it('have what they changed marked', () =>
    assert.deepEqual(
      list[1]?.pieces.filter((p) => p.changed).map((p) => p.text),
      ['o’clock,'],
    ))
})

describe('onlyDifferences', () => {
  it('keeps the facts that differ and the sayings in several wordings', () => {
    const [only] = onlyDifferences(FIXTURE).stories
    assert.deepEqual(
      only?.facts.map((f) => f.id),
      ['f1', 'f2'],
    )
    assert.deepEqual(
      only?.sayings.map((s) => s.id),
      ['s1'],
    )
    assert.deepEqual([only?.timeline, only?.commitments], [[], []])
  })
})

describe('small words', () => {
  it('count', () => assert.equal(standing({ outlets: 1, origins: 2, speakers: 1 }), '1 outlet, 2 origins, 1 speaker'))
  it('leave out speakers where nobody speaks', () =>
    assert.equal(standing({ outlets: 2, origins: 1, speakers: 0 }), '2 outlets, 1 origin'))
  it('shorten times', () => assert.equal(shortDate('2031-03-04T04:00:59.120+02:00'), '2031-03-04 04:00+02:00'))
  it('tell a day once', () => assert.equal(period('2031-03-04', '2031-03-04'), '2031-03-04'))
  it('tell the day of two hours once', () =>
    assert.equal(period('2031-03-04T18:00', '2031-03-04T23:59'), '2031-03-04 18:00 to 23:59'))
  it('tell a rest of one instead of counting it', () =>
    assert.deepEqual(cut([1, 2, 3], 2, false), { shown: [1, 2, 3], rest: 0 }))
  it('cut a longer list', () => assert.deepEqual(cut([1, 2, 3, 4], 2, false), { shown: [1, 2], rest: 2 }))
})
