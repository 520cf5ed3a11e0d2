import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { factOf, memberOf, storyOf, versionOf } from '../model/fixture.ts'
import type { Account, Fact, Member } from '../model/index.ts'
import type { CorrectionMatter } from '../store/index.ts'
import { apart, hidden, joined, judged } from './correct.ts'
import { rejudged } from './rejudged.ts'

const fact = (id: string, answers: Readonly<Record<string, readonly Member[]>>): Fact =>
  factOf(id, { versions: Object.entries(answers).map(([value, members]) => versionOf(value, members)) })
const account = (...facts: Fact[]): Account => ({
  variorum: 2,
  articles: [],
  stories: [storyOf('s', [], facts)],
  notices: [],
})
const TOLL = fact('killed', {
  three: [memberOf('a', 10, 'three'), memberOf('b', 20, 'three')],
  five: [memberOf('c', 30, 'five')],
})
const HURT = fact('hurt', { forty: [memberOf('a', 90, 'forty')], fifty: [memberOf('b', 95, 'fifty')] })

/** The facts after corrections, as id, verdict, reason and answers with how many tell each. */
const after = (facts: readonly Fact[], ...matters: (CorrectionMatter | null)[]) => {
  const made = matters.flatMap((m, i) =>
    m?.kind === 'verdict' ? [{ ...m, id: String(i), made: `2031-03-0${i + 1}`, undone: false, by: 'Ama' }] : [],
  )
  assert.equal(made.length, matters.length)
  return (rejudged(account(...facts), made).stories[0]?.facts ?? []).map((f) => [
    f.about,
    f.verdict,
    f.reason,
    f.versions.map((v) => `${v.value} ${v.members.length}`).join(', '),
  ])
}
const told = account(TOLL, HURT)

describe('what a person says of a fact', () => {
  it('is an update: they differ, by their dates', () =>
    assert.deepEqual(after([TOLL], judged(told, 'killed', 'differ', 'date')), [
      ['killed', 'differ', 'date', 'three 2, five 1'],
    ]))
  it('hides it', () =>
    assert.deepEqual(after([TOLL, HURT], hidden(told, 'killed')), [['hurt', 'differ', 'conflict', 'forty 1, fifty 1']]))
  it('takes a telling out that is about something else: what is left agrees', () =>
    assert.deepEqual(after([TOLL], apart(told, 'killed', { article: 'c', from: 30, to: 34 })), [
      ['killed', 'agree', null, 'three 2'],
    ]))
  it('makes two facts one', () =>
    assert.deepEqual(after([TOLL, HURT], joined(told, 'killed', 'hurt', 'differ')), [
      ['killed', 'differ', 'conflict', 'three 2, five 1, forty 1, fifty 1'],
    ]))
  it('stands beside what another person says of another fact', () =>
    assert.deepEqual(after([TOLL, HURT], judged(told, 'killed', 'agree'), hidden(told, 'hurt')), [
      ['killed', 'agree', null, 'three 2, five 1'],
    ]))
  it('is the last word where it is a verdict', () =>
    assert.equal(
      after([TOLL], judged(told, 'killed', 'agree'), judged(told, 'killed', 'compatible'))[0]?.[1],
      'compatible',
    ))
  it('says who and when', () => {
    const matter = judged(told, 'killed', 'agree')
    assert.ok(matter)
    const [story] = rejudged(account(TOLL), [
      { ...matter, id: 'x', made: '2031-03-01', undone: false, by: 'Ama' },
    ]).stories
    assert.match(story?.facts[0]?.why ?? '', /^Ama judged so on 2031-03-01; by the rules it was “differ”/)
  })
  it('cannot be of a telling or a fact that is not there', () =>
    assert.deepEqual(
      [
        apart(told, 'killed', { article: 'z', from: 0, to: 9 }),
        joined(told, 'killed', 'none', 'agree'),
        joined(told, 'hurt', 'hurt', 'agree'),
        hidden(told, 'none'),
      ],
      [null, null, null, null],
    ))
})
