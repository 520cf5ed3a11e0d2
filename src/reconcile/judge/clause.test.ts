import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../read/index.ts'
import { toldBy } from '../fixture.ts'
import { type Wording, wordings } from '../questions/wordings.ts'
import type { Judgement } from '../statement.ts'
import { weights } from '../weights.ts'
import { judgeClauses } from './clause.ts'

const { telling } = toldBy(read)
const BEFORE =
  'The weir at Tolmin burst on Tuesday and the river flooded the fields. Farmers fled with what they could carry.\n'
const AFTER =
  '\nThe basin above Tolmin had been full for weeks. Farmers lost their harvest. Schools in Tolmin stay shut this week.'

interface Around {
  readonly day?: string
  /** nothing stands around the clauses */
  readonly bare?: boolean
}

/** How the clauses of two tellings that begin with `one` and `other` stand to each other. */
const judge = (one: string, other: string, { day = '2031-05-08', bare = false }: Around = {}): Judgement => {
  const before = bare ? '' : BEFORE
  const tellings = [one, other].map((s, i) =>
    telling(bare ? s : before + s + AFTER, { id: `${i}`, ...(i ? { day } : {}) }),
  )
  const weigh = weights(tellings)
  const [a, b] = tellings.map((t, i): Wording => {
    const clause = wordings.statements(t, i, weigh).find((w) => w.from >= before.length)
    assert.ok(clause)
    return clause
  })
  assert.ok(a && b)
  return judgeClauses([a, b], tellings, weigh)(a, b)
}

test('the same words agree, however they are set', () => {
  const { verdict, why, certainty } = judge('The council approved the new wall.', 'The  COUNCIL approved the new wall.')
  assert.deepEqual([verdict, why, certainty], ['agree', 'the same words', 1])
})

test('two that say a thing is not known agree, in whatever words', () => {
  const { verdict, why } = judge('The cause of the burst is not yet known.', 'It is unclear what led to the burst.')
  assert.deepEqual([verdict, why], ['agree', 'no telling has it'])
})

test('one that says a thing is not known does not do so for both', () =>
  assert.notEqual(
    judge('The cause of the burst is not yet known.', 'The cause of the burst was a falling tree.').why,
    'no telling has it',
  ))

test('who tells what another says is not known differs from it, and the day is why', () => {
  const { verdict, reason, why } = judge(
    'The cause of the burst is not yet known.',
    'The cause of the burst was a falling tree.',
  )
  assert.deepEqual([verdict, reason, why], ['differ', 'date', 'one telling has what another says is not known'])
})

test('who looks into it, or tells another thing, does not tell it', () => {
  for (const [open, other] of [
    ['The cause of the burst is not yet known.', 'What caused the burst is being examined.'],
    ['The motive of the man who opened the gate is not known.', 'The man who opened the gate was seen by a farmer.'],
    ['It is not known who opened the gate of the weir.', 'Police are seeking who opened the gate of the weir.'],
    ['It is not known who opened the gate of the weir.', 'Police examined who opened the gate of the weir.'],
  ] as const)
    assert.notEqual(judge(open, other).verdict, 'differ', other)
})

test('sums in two currencies are no edit of one figure', () => {
  const repair = (sum: string): string => `The repair of the wall will cost ${sum} in all.`
  assert.equal(judge(repair('4 million euros'), repair('6 million euros')).verdict, 'differ')
  assert.notEqual(judge(repair('4 million euros'), repair('6 million dollars')).verdict, 'differ')
})

test('words that exclude each other differ, and are named', () => {
  const { verdict, reason, why } = judge('The council approved the new wall.', 'The council rejected the new wall.')
  assert.deepEqual([verdict, reason], ['differ', 'conflict'])
  assert.match(why, /approved.*rejected/)
})

test('so do words that deny each other', () => {
  assert.match(
    judge('The warden had warned of cracks in the wall.', 'The warden had never warned of cracks in the wall.').why,
    /never/,
  )
  assert.equal(
    judge('The warden had warned of cracks in the wall.', 'The warden had never warned of cracks in the wall.').verdict,
    'differ',
  )
  assert.equal(
    judge('No gate at the weir was shut in time.', 'Every gate at the weir was shut in time.').verdict,
    'differ',
  )
})

test('clauses of one question whose figures clash differ, and agree where the figures do', () => {
  const other = (n: number): string => `In the valley ${n} people were killed by the flood.`
  assert.deepEqual(
    judge('The flood killed 14 people in the valley.', other(23)).why,
    'their figures cannot both be right',
  )
  assert.equal(judge('The flood killed 14 people in the valley.', other(23)).verdict, 'differ')
  assert.equal(judge('The flood killed 14 people in the valley.', other(14)).verdict, 'agree')
})

test('clauses of one question differ where each tells one day, or one time of day, and it is another', () => {
  const works = (when: string): string => `Workers closed the last gate of the weir ${when}.`
  assert.equal(
    judge(works('on Monday'), 'The last gate of the weir was closed by workers on Saturday.').verdict,
    'differ',
  )
  assert.equal(
    judge(works('at 4.20 am'), 'The last gate of the weir was closed by workers at 5.45 am.').verdict,
    'differ',
  )
  assert.notEqual(
    judge(works('on Monday'), 'The last gate of the weir was closed by workers by Wednesday.').verdict,
    'differ',
  )
})

test('what one tells and another has denied differs', () => {
  const { verdict, reason } = judge(
    'Council diggers broke the wall, a farmer said.',
    'The council denied that its diggers had broken the wall.',
  )
  assert.deepEqual([verdict, reason], ['differ', 'attribution'])
})

test('figures of two questions clash in vain', () => {
  const { why } = judge(
    'Six boats capsized when the wave hit the quay of Brenne.',
    'The museum of Brenne, which lends two boats, sold tea.',
  )
  assert.notEqual(why, 'their figures cannot both be right')
})

test('clauses whose figures clash are never said to hold both', () => {
  const { verdict, why } = judge(
    'Six boats capsized when the wave hit the quay of Brenne.',
    'The museum of Brenne, which lends two boats, sold tea.',
  )
  assert.deepEqual([verdict, why], ['unjudged', 'their figures differ, and may be of two things'])
})

test('of several figures of one unit nobody knows which answers which', () => {
  const other = 'In the valley 23 people were killed by the flood.'
  assert.equal(judge('The flood killed 14 people in the valley.', other).why, 'their figures cannot both be right')
  assert.equal(
    judge('The flood killed 14 people in the valley, 9 people by mud.', other).why,
    'their figures differ, and may be of two things',
  )
})

test('told two days apart, the day explains the difference', () => {
  const reason = (day: string) =>
    judge('The council approved the wall.', 'The council never approved the wall.', { day }).reason
  assert.deepEqual([reason('2031-05-09'), reason('2031-05-10')], ['conflict', 'date'])
})

test('one clause in other words is the same', () => {
  const { verdict, reason, why } = judge(
    'Divers searched the basin for the missing warden.',
    'The basin was searched by divers for the warden, who is missing.',
  )
  assert.deepEqual([verdict, reason, why], ['agree', null, 'the same in other words'])
})

test('articles that say nothing else are judged by their words alone', () => {
  const { verdict, why } = judge(
    'The council blamed the warden for the burst.',
    'The council blamed the vicar for the burst.',
    { bare: true },
  )
  assert.notEqual(verdict, 'agree')
  assert.match(why, /warden/)
})
