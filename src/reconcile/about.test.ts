import assert from 'node:assert/strict'
import { describe, it, test } from 'node:test'
import { read } from '../read/index.ts'
import { aboutOf } from './about.ts'
import { toldBy } from './fixture.ts'
import { figures } from './questions/figures.ts'
import { times } from './questions/times.ts'
import { wordings } from './questions/wordings.ts'
import type { Kind, Statement } from './statement.ts'

const { telling } = toldBy(read)

/** The question that the first statements of the texts answer; each text is an answer of its own, or `one` answer together. */
const about = <S extends Statement>(kind: Kind<S>, texts: readonly string[], one = false): string => {
  const tellings = texts.map((t, i) => telling(t, { id: `${i}` }))
  const said = tellings.map((t, i): Statement => {
    const [first] = kind.statements(t, i, () => 1)
    assert.ok(first, texts[i])
    return first
  })
  return aboutOf(one ? [said] : said.map((s) => [s]), tellings, kind.name === 'quantity' || kind.name === 'time')
}

describe('a question about a figure or a time has a gap for its answer', () => {
  it('a figure, with its bound', () =>
    assert.equal(
      about(figures, ['The flood killed at least 14 people.', 'In the night the flood killed 23 people.']),
      'The flood killed … people',
    ))
  it('a time', () =>
    assert.equal(
      about(times, ['The siren went off on Monday.', 'The siren of the mill went off on May 6.']),
      'The siren went off on …',
    ))
  it('all figures and times of the clause, not the one that is asked for only', () =>
    assert.equal(
      about(figures, ['The wall cost $3 million in 2029.', 'The wall cost $4 million when it was built in 2029.']),
      'The wall cost … in …',
    ))
  it('a time at the head of its clause', () =>
    assert.equal(
      about(times, ['In 2031, the weir burst above Tolmin.', 'In 2029, the weir burst above Tolmin.']),
      'In …, the weir burst above Tolmin',
    ))
  it('two counts told in one breath are one gap', () => {
    assert.ok(
      !/\d|…\s*…/.test(
        about(figures, ['The flood killed 10 villagers.', 'The flood killed 12 villagers, 3 of them children.']),
      ),
    )
  })
})

test('the shortest clause asks, whichever article comes first', () => {
  const texts = ['The flood killed 14 people.', 'The flood that came in the night killed 23 people.']
  assert.equal(about(figures, texts), about(figures, texts.toReversed()))
})

/** Two answers in words, and what each says that the other does not. */
const WORDED: readonly (readonly [one: string, other: string, asked: string, own: readonly string[]])[] = [
  [
    'The council approved the new wall.',
    'The council rejected the new wall.',
    'The council … the new wall',
    ['approved', 'rejected'],
  ],
  ['Goats were freed by bakers.', 'Goats were freed by two girls.', 'Goats were freed by …', ['baker', 'girls']],
  [
    'Tolmin council blamed the warden for all.',
    'Tolmin council blamed an old brewery for all.',
    'Tolmin council blamed …',
    ['warden', 'brewery'],
  ],
]
describe('a question about words has only those that all answers have', () => {
  for (const [one, other, asked, own] of WORDED)
    it(`${one} / ${other}`, () => {
      const question = about(wordings, [one, other])
      assert.equal(question, asked)
      for (const word of own) assert.ok(!question.includes(word))
    })
})

test('of one answer alone the shortest telling stands for the question', () =>
  assert.equal(
    about(wordings, ['The council at last approved the new wall.', 'The council approved the wall.'], true),
    'The council approved the wall',
  ))

test('lines and blanks of the article are single blanks', () =>
  assert.equal(
    about(figures, ['The flood  killed  14   people.', 'At night the flood killed 23 people.']),
    'The flood killed … people',
  ))

test('what stands between two gaps is told only where it says something', () =>
  assert.equal(
    about(wordings, [
      'The quay, the mole and the crane of Port Elda were closed.',
      'The inn, the dock and the crane of Port Elda were closed.',
    ]),
    '… the crane of Port Elda were closed',
  ))
