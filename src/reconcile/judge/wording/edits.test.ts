import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../../read/index.ts'
import { addUp } from './clashes.ts'
import { wordedBy } from './fixture.ts'

const { judge, lined } = wordedBy(read)

/** What is exchanged, what the two come to, and the rule that says so. */
const CASES: readonly (readonly [what: string, a: string, b: string, verdict: string, by: string | null])[] = [
  [
    'the passive of two that bear no names',
    'The verger was sued by the baker.',
    'The baker sued the verger.',
    'agree',
    null,
  ],
  [
    'an age with its unit and without',
    'Mara Lind, 48, resigned on Monday.',
    'Mara Lind, 48 years, resigned on Monday.',
    'agree',
    null,
  ],
  [
    'a vague sum without its currency',
    'The strike cost the town millions.',
    'The strike cost the town millions of euros.',
    'unjudged',
    'figures',
  ],
  [
    'a hedge on one side',
    'The verger knew of the cracks.',
    'The verger may have known of the cracks.',
    'compatible',
    'hedged',
  ],
  ['one alone', 'Only the verger left the church.', 'The verger left the church.', 'unjudged', 'hedged'],
  ['a day of the month', 'The clerk resigned on May 3.', 'The clerk resigned on May 5.', 'differ', 'times'],
  ['a year of the month', 'The clerk resigned in May 2029.', 'The clerk resigned in May 2030.', 'differ', 'times'],
  ['by so much and to so much', 'Rents rose by 4 per cent.', 'Rents rose to 4 per cent.', 'unjudged', 'figures'],
  [
    'two that changed places',
    'The guards freed a nephew of the bishop.',
    'The bishop freed a nephew of the guards.',
    'unjudged',
    'order',
  ],
  [
    'there and back',
    'The barge left Velm for Tessin at noon.',
    'The barge left Tessin for Velm at noon.',
    'unjudged',
    'order',
  ],
  [
    'a list in another order',
    'The mill and the barn burned down.',
    'The barn and the mill burned down.',
    'agree',
    null,
  ],
  ['the passive', 'Ann Lee was sued by Tom Vance.', 'Tom Vance sued Ann Lee.', 'agree', null],
  [
    'a name and its initials',
    'The strike was called by the BMU.',
    'The strike was called by the Brenn Marine Union.',
    'agree',
    null,
  ],
  [
    'a name of one word and another of two',
    'The clerk of Velm resigned on Monday.',
    'The clerk of Ostrom Bay resigned on Monday.',
    'differ',
    'names',
  ],
  [
    'a name that one alone has',
    'The clerk resigned on Monday.',
    'The clerk of Velm resigned on Monday.',
    'compatible',
    'added',
  ],
  [
    'the same, the other way round',
    'The clerk of Velm resigned on Monday.',
    'The clerk resigned on Monday.',
    'compatible',
    'added',
  ],
  ['who did it to whom', 'Mara Lind sued Otto Grell.', 'Otto Grell sued Mara Lind.', 'differ', 'roles'],
  [
    'from one and to the other',
    'The train ran from Velm to Tessin.',
    'The train ran from Tessin to Velm.',
    'differ',
    'direction',
  ],
  [
    'the same past an article',
    'The convoy drove from the bridge to the mill.',
    'The convoy drove from the mill to the bridge.',
    'differ',
    'direction',
  ],
  ['some of all on one side only', 'Some boats sank.', 'Boats sank.', 'unjudged', 'added'],
  ['a detail on one side only', 'Ferries run daily.', 'Ferries run daily in summer.', 'compatible', 'added'],
  [
    'a day of its own sentence',
    'The trustees promised to open the museum on 3 May.',
    'The trustees promised to open the museum on 5 May.',
    'differ',
    'times',
  ],
  [
    'a day that stands in the next sentence',
    'The trustees promised to open the museum on 3 May.',
    'The trustees promised to open the museum. Guards found a window broken on 5 May.',
    'unjudged',
    'another sentence',
  ],
  [
    'a name that stands in the next sentence',
    'The harbour master closed the eastern quay for Lind.',
    'The harbour master closed the eastern quay. Otto Grell was absent.',
    'unjudged',
    'another sentence',
  ],
  [
    'a sum without its currency',
    'The town asked for 40 billion euros in loans.',
    'The town asked for 40bn in loans.',
    'compatible',
    'figures',
  ],
  [
    'a sum in another currency',
    'The town asked for $40 million in loans.',
    'The town asked for €40 million in loans.',
    'differ',
    'figures',
  ],
  [
    'to and from',
    'The convoy drove to the old bridge.',
    'The convoy drove from the old bridge.',
    'differ',
    'small words',
  ],
  [
    'a vague count in both',
    'The storm cut the power in Velm and in some other towns.',
    'The storm cut off power in Velm and in some other towns.',
    'agree',
    null,
  ],
  [
    'what is not so of another thing',
    'An arrest for theft will not affect the seat of councillor Vera Holm on Sunday.',
    'Despite an arrest for theft early yesterday councillor Vera Holm will vote on Sunday.',
    'unjudged',
    'negation',
  ],
  [
    'what is not so of a thing of one kind',
    'The verger was not hurt in the fall.',
    'The verger was injured in the fall.',
    'differ',
    'negation',
  ],
  [
    'what is not so of a kind of it',
    'The verger kept no animal in the yard.',
    'The verger kept a goat in the yard.',
    'differ',
    'negation',
  ],
  [
    'what is not so of what stands beside it',
    'The verger did not sing in the yard.',
    'The verger slept in the yard.',
    'unjudged',
    'negation',
  ],
  [
    'what is not so, and what is so in its place',
    'The author of the letter was not one clerk but a group of them.',
    'The author of the letter was a group of them.',
    'compatible',
    'negation',
  ],
  [
    'the same on the other side',
    'The bell was cast by monks.',
    'The bell was cast not in a forge but by monks.',
    'compatible',
    'negation',
  ],
]
for (const [what, a, b, verdict, by] of CASES)
  test(`${what}: ${verdict}`, () => {
    const told = judge(a, b)
    assert.deepEqual([told.verdict, told.by], [verdict, by], told.why)
  })

const addsUp = (a: string, b: string): boolean => {
  const l = lined(a, b)
  return addUp(l.alignment, l.a, l.b)
}
test('a figure is the sum of those that the other counts, or what is left of one of them', () => {
  assert.ok(addsUp('The flood killed 12 people.', 'The flood killed 10 villagers and two engineers.'))
  assert.ok(addsUp('The flood killed 10 villagers and two engineers.', 'The flood killed 12 people.'))
  assert.ok(!addsUp('The flood killed 13 people.', 'The flood killed 10 villagers and two engineers.'))
})
test('a figure that stands in both explains nothing', () =>
  assert.ok(!addsUp('The flood killed 12 people.', 'The flood killed 12 people.')))
