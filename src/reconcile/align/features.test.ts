import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../read/index.ts'
import { toldBy } from '../fixture.ts'
import { type Figure, figures } from '../questions/figures.ts'
import { times, type When } from '../questions/times.ts'
import type { Kind, Statement } from '../statement.ts'
import { type Features, figureFeatures, timeFeatures } from './features.ts'

const { telling } = toldBy(read)
const weigh = (): number => 1
const first = <S extends Statement>(kind: Kind<S>, text: string, index: number): S => {
  const [s] = kind.statements(telling(text), index, weigh)
  assert.ok(s, text)
  return s
}
const ofFigures = (one: string, other: string): Features =>
  figureFeatures(first<Figure>(figures, one, 0), first<Figure>(figures, other, 1), weigh)
const ofTimes = (one: string, other: string): Features =>
  timeFeatures(first<When>(times, one, 0), first<When>(times, other, 1), weigh)

/**
 * Those that hold the answers themselves against each other; all others speak of the question.
 * "asked" should, but is trained on whole clauses: how little the answer weighs in it is tested by itself.
 */
const OF_FIGURES = ['equal', 'equalRare', 'clash', 'ratio', 'small', 'asked']
const OF_TIMES = ['equal', 'words', 'overlap', 'gap', 'asked']
const question = (features: Features, answers: readonly string[]): Features =>
  Object.fromEntries(Object.entries(features).filter(([name]) => !answers.includes(name)))

const HOUSES = (n: string): string => `The flood at Brenne swept away ${n} wooden houses below the old mill.`
const SIREN = (day: string): string => `The siren above the old mill at Brenne went off on ${day} and woke the valley.`

test('the figure is masked: two clauses alike but for it are as near as if the figures were equal', () => {
  assert.deepEqual(
    question(ofFigures(HOUSES('14'), HOUSES('23')), OF_FIGURES),
    question(ofFigures(HOUSES('14'), HOUSES('14')), OF_FIGURES),
  )
  assert.deepEqual(
    question(ofFigures(HOUSES('fourteen'), HOUSES('1,400')), OF_FIGURES),
    question(ofFigures(HOUSES('14'), HOUSES('14')), OF_FIGURES),
  )
})

test('the time is masked', () =>
  assert.deepEqual(
    question(ofTimes(SIREN('Monday'), SIREN('Tuesday')), OF_TIMES),
    question(ofTimes(SIREN('Monday'), SIREN('Monday')), OF_TIMES),
  ))

test('whether the clauses ask one question hangs on the answer by less than a hundredth', () => {
  const asked = (f: Features): number => f['asked'] ?? 0
  const slight = (x: Features, y: Features): void => assert.ok(Math.abs(asked(x) - asked(y)) < 0.01)
  slight(ofFigures(HOUSES('14'), HOUSES('23')), ofFigures(HOUSES('14'), HOUSES('14')))
  slight(ofTimes(SIREN('Monday'), SIREN('Tuesday')), ofTimes(SIREN('Monday'), SIREN('Monday')))
})

test('two clauses that are one but for the figure are as near as can be', () => {
  const { near, clause, sentence, noun } = ofFigures(HOUSES('14'), HOUSES('23'))
  assert.deepEqual([near, clause, sentence, noun], [1, 1, 1, 1])
})

test('what the answers are to each other is told apart from the question', () => {
  const same = ofFigures(HOUSES('14'), HOUSES('14'))
  const other = ofFigures(HOUSES('14'), HOUSES('28'))
  assert.deepEqual([same['equal'], same['clash'], same['ratio']], [1, 0, 0])
  assert.deepEqual([other['equal'], other['clash'], other['ratio']], [0, 1, 0.25])
})

test('figures of other things share no noun', () => {
  const { noun, nounApart } = ofFigures(HOUSES('14'), 'The flood at Brenne drowned 14 brown cows.')
  assert.deepEqual([noun, nounApart], [0, 1])
})

test('figures with other fates stand in other frames', () => {
  const { frame, frameApart } = ofFigures('The flood killed 14 people.', 'The flood injured 14 people.')
  assert.deepEqual([frame, frameApart], [0, 1])
  assert.equal(ofFigures('The flood killed 14 people.', 'In the flood 23 people died.')['frame'], 1)
})

test('nouns are apart where both count something and share no word of it, not where one tells nothing', () => {
  const apart = (one: string, other: string): number | undefined => ofFigures(one, other)['nounApart']
  assert.deepEqual(
    [
      apart('It took 14 boats.', 'It took 14 barns.'),
      apart('It took 14 boats.', 'It took old boats: 14.'),
      apart('It took 14.', 'It took 14 boats.'),
    ],
    [1, 0, 0],
  )
})
