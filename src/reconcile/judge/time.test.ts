import assert from 'node:assert/strict'
import { describe, it, test } from 'node:test'
import { read } from '../../read/index.ts'
import { type Told, toldBy } from '../fixture.ts'
import { times, type When } from '../questions/times.ts'
import type { Judgement } from '../statement.ts'
import { RULES, timeJudge } from './time.ts'

const { telling } = toldBy(read)

interface Held {
  readonly a: When
  readonly b: When
  readonly judgement: Judgement
}

/** The first time of either text; `more` are others of the group, by their text and the day they were published. */
const held = (
  one: string,
  other: string,
  days: readonly [string, string] = ['2031-05-08', '2031-05-08'],
  more: readonly (readonly [string, Told])[] = [],
): Held => {
  const tellings = [
    telling(one, { day: days[0] }),
    telling(other, { day: days[1] }),
    ...more.map(([text, told]) => telling(text, told)),
  ]
  const group = tellings.map((t, i) => {
    const [first] = times.statements(t, i, () => 1)
    assert.ok(first, t.reading.article.text)
    return first
  })
  const [a, b] = group
  assert.ok(a && b)
  return { a, b, judgement: timeJudge(group, tellings)(a, b) }
}
const ruleOf = (...of: Parameters<typeof held>): string | undefined => {
  const { a, b, judgement } = held(...of)
  return RULES.find((r) => r.why(a, b) === judgement.why)?.name
}

/** By rule, two tellings of one thing; the time is the first of each. 8 May 2031 is a Thursday. */
const EXAMPLES: Readonly<Record<string, Parameters<typeof held>>> = {
  'one-moment-in-two-zones': ['The siren went off at 11:30 GMT.', 'The siren went off at 6:30 EST.'],
  zones: ['The siren went off at 11:30 GMT.', 'The siren went off at 11:30 EST.'],
  'zone-untold': ['The siren went off at 11:30 GMT.', 'The siren went off at 13:30.'],
  slipped: ['The lock reopens this year.', 'The lock reopens this year.', ['2031-05-08', '2032-02-03']],
  same: ['The lock jammed on Monday.', 'On May 5 the lock jammed.'],
  'part-of-the-day': ['The lock jammed on Monday morning.', 'The lock jammed on Monday.'],
  'from-then-on': ['The toll applies from 1 June 2031.', 'The toll applies on 1 June 2031.'],
  'years-ago': ['The lock was built three years ago.', 'The lock was built in 2028.'],
  'about-years-ago': ['The lock was built 42 years ago.', 'The lock was built in 1988.'],
  edge: ['The lock must reopen by Friday.', 'The lock reopens on Thursday.'],
  rounded: ['The siren went off at midday.', 'The siren went off at 12:10 pm.'],
  'doubtful-date': [
    'The lock jammed on Monday.',
    'On May 9 the lock jammed.',
    ['2031-05-08', '2031-05-08'],
    [['The lock jammed on Monday.', { day: '2031-05-20', id: 'later' }]],
  ],
  'other-week': ['The lock jammed last week.', 'The lock jams next week.'],
  'other-time': ['The lock jammed on Monday.', 'The lock jammed on Tuesday.'],
  closer: ['The lock jammed on Monday.', 'The lock jammed in May.'],
}

test('every rule has an example', () => {
  assert.deepEqual(
    Object.keys(EXAMPLES),
    RULES.map((r) => r.name),
  )
})

describe('a rule speaks', () => {
  for (const [name, example] of Object.entries(EXAMPLES))
    it(`${name}: ${example[0]} / ${example[1]}`, () => assert.equal(ruleOf(...example), name))
})

/** What lies beside the rules: alike, but for what one of them asks. */
const BESIDE: readonly (readonly [verdict: Judgement['verdict'], ...example: Parameters<typeof held>])[] = [
  ['differ', 'The siren went off at midday.', 'The siren went off at 12:20 pm.'],
  ['differ', 'The siren went off at 12:00 pm.', 'The siren went off at 12:10 pm.'],
  ['differ', 'The siren went off at ten past five in the morning.', 'The siren went off at 5:20 am.'],
  ['differ', 'The lock was built 42 years ago.', 'The lock was built in 1987.'],
  ['differ', 'The lock was built in 1989.', 'The lock was built in 1988.'],
  ['differ', 'The siren went off at 11:30 GMT.', 'The siren went off at 13:37.'],
  ['differ', 'The siren went off at 11:30.', 'The siren went off at 13:30.'],
  ['differ', 'The siren went off on Monday morning.', 'The siren went off on Monday evening.'],
  ['compatible', 'The siren went off on Monday evening.', 'The siren went off at 5 p.m. on Monday.'],
  ['differ', 'The siren went off on Monday evening.', 'The siren went off at 2 p.m. on Monday.'],
  ['differ', 'The lock must reopen by Friday.', 'The lock reopens on May 14.'],
  ['compatible', 'The lock has been shut since Monday.', 'The lock was shut on Wednesday.'],
  ['differ', 'The lock has been shut since Wednesday.', 'The lock was shut on Monday.'],
  ['agree', 'The lock jammed last week.', 'The lock jammed last week.'],
]
describe('beside the rules', () => {
  for (const [verdict, ...example] of BESIDE)
    it(`${verdict}: ${example[0]} / ${example[1]}`, () => assert.equal(held(...example).judgement.verdict, verdict))
})

test('told two days apart, the day explains the difference; told one day apart it does not', () => {
  const apart = (day: string): string | null =>
    held('The lock reopens on May 20.', 'The lock reopens on May 25.', ['2031-05-08', day]).judgement.reason
  assert.deepEqual(
    [apart('2031-05-08'), apart('2031-05-09'), apart('2031-05-10'), apart('2031-05-06')],
    ['conflict', 'conflict', 'date', 'date'],
  )
})

test('only a difference has a reason', () =>
  assert.equal(held('The lock jammed on Monday.', 'The lock jammed in May.').judgement.reason, null))
