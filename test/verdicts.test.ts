import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Article, account, type Fact, type Verdict } from '../src/index.ts'
import { articleOf, dated } from '../src/model/fixture.ts'

/** Two tellings of one invented event, alike but for the sentence put in, so that the words of the event weigh little. */
const BEFORE =
  'The Halvik dam gave way on Tuesday and the river Tasse flooded the valley below Halvik. Families fled the valley with what they could carry.'
const AFTER =
  'The reservoir above Halvik had been full for weeks. Farmers in the valley lost their harvest. Schools in Halvik stay shut this week.'

const article = (name: string, sentence: string, published: string): Article => {
  const text = `${BEFORE}\n\n${sentence}\n\n${AFTER}`
  return articleOf(text, { id: name, outlet: name, published: dated(published) })
}

/** The facts told of the sentence in which the two tellings part. */
const factsOf = (one: string, other: string): Fact[] => {
  const articles = [article('Tasse Courier', one, '2031-05-08'), article('Halvik Post', other, '2031-05-08')]
  const inside = (exact: string): boolean => one.includes(exact) || other.includes(exact)
  return account(articles)
    .stories.flatMap((s) => s.facts)
    .filter((f) => f.verdict !== 'only' && f.versions.every((v) => v.members.every((m) => inside(m.exact))))
}

type Row = readonly [verdict: Exclude<Verdict, 'only'>, kind: Fact['kind'], one: string, other: string]

const ROWS: readonly Row[] = [
  [
    'agree',
    'quantity',
    'The flood killed 14 people, officials said.',
    'Officials said 14 people were killed by the flood.',
  ],
  ['agree', 'quantity', 'The flood killed 10 villagers and two engineers.', 'The flood killed 12 people.'],
  ['compatible', 'quantity', 'At least 14 people were killed by the flood.', 'The flood killed 14 people.'],
  ['compatible', 'quantity', 'About 300 houses were washed away.', 'Some 297 houses were washed away.'],
  ['compatible', 'quantity', 'Dozens of houses were washed away.', 'The water washed away 67 houses.'],
  [
    'differ',
    'quantity',
    'At least 14 people were killed by the flood.',
    'At least 19 people were killed by the flood.',
  ],
  ['differ', 'quantity', 'The flood killed 14 people in the valley.', 'The flood killed 23 people in the valley.'],
  ['differ', 'quantity', 'Doctors treated 51 people in hospital.', 'Doctors treated more than 51 people in hospital.'],
  [
    'differ',
    'quantity',
    'The lake lies 40 km north of the capital Marn.',
    'The lake lies 40 km east of the capital Marn.',
  ],
  [
    'agree',
    'time',
    'The alarm first sounded at 6:10 a.m. on Tuesday.',
    'On Tuesday the alarm first sounded at 6:10 a.m.',
  ],
  [
    'differ',
    'time',
    'The alarm was first sounded by engineers at 6:10 a.m. on Tuesday.',
    'The alarm was first sounded by engineers at 7:45 a.m. on Tuesday.',
  ],
  ['agree', 'disclosure', 'The cause of the break is not yet known.', 'It is unclear what was the cause of the break.'],
  [
    'compatible',
    'person',
    'Mayor Mara Lindqvist inspected the wall.',
    'Mara Lindqvist, president of the valley authority, inspected the wall.',
  ],
  [
    'agree',
    'other',
    'Soldiers built a footbridge of barrels near the mill.',
    'Near the mill soldiers built a footbridge of barrels.',
  ],
  [
    'differ',
    'other',
    'The valley authority approved the repair of the old spillway.',
    'The valley authority rejected the repair of the old spillway.',
  ],
]

describe('the verdict on two tellings', () => {
  for (const [verdict, kind, one, other] of ROWS) {
    it(`${verdict}: ${one} / ${other}`, () => {
      const told = factsOf(one, other).filter((f) => f.kind === kind)
      assert.ok(
        told.some((f) => f.verdict === verdict),
        `told: ${told.map((f) => `${f.verdict} ${f.versions.map((v) => v.value).join(' / ')} (${f.why})`).join('; ') || 'nothing of that kind'}`,
      )
    })
  }
})

const APART: readonly (readonly [why: string, one: string, other: string])[] = [
  [
    'a man of 76 is not the man of 42',
    'The 42-year-old driver was freed from the mud.',
    'The 76-year-old witness heard the wall crack.',
  ],
  [
    'a sum of the last flood is none of this one',
    'The flood killed 14 people.',
    'The flood of March 1987 killed 130 people.',
  ],
  ['the dead are not the injured', 'The flood killed 14 people.', 'The flood injured 31 people.'],
  ['miles are no dollars', 'The water ran 14 miles.', 'The damage came to $31 million.'],
  ['an increment is no total', 'Another four people were injured on the road.', 'On the road 31 people were injured.'],
  [
    'a denial of another matter',
    'The authority did not repair the spillway in spring.',
    'The authority repaired the church in spring.',
  ],
  [
    'none since is no denial of the first since',
    'It is the first flood with deaths in the valley since 1959.',
    'There had been no flood with deaths in the valley since 1959.',
  ],
]

describe('no difference is told where', () => {
  for (const [why, one, other] of APART) {
    it(`${why}: ${one} / ${other}`, () => {
      const differing = factsOf(one, other).filter((f) => f.verdict === 'differ')
      assert.deepEqual(
        differing.map((f) => f.why),
        [],
      )
    })
  }
})
