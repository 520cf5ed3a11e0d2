import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleOf, dated } from '../../model/fixture.ts'
import { read } from '../../read/index.ts'
import { MS_A_DAY } from '../../text/day.ts'
import { telling } from '../terms.ts'
import { type Figure, figures } from './figures.ts'

const TITLE = 'Weir bursts, 14 dead'
const told = (body: string): readonly Figure[] => {
  const article = articleOf(`${TITLE}\n${body}`, { title: TITLE, published: dated('2031-05-08') }, (line) =>
    line === TITLE ? 'title' : 'body',
  )
  return figures.statements(telling({ article, annotations: read(article) }), 0, () => 1)
}

test('a figure knows whether it stands in the headline', () =>
  assert.deepEqual(
    told('The flood at Tolmin killed 17 people.').map((f) => [f.quantity.low, f.titled]),
    [
      [14, true],
      [17, false],
    ],
  ))

test('a figure’s event lies within thirty days of its article', () => {
  const [, body] = told('The flood at Tolmin killed 17 people.')
  const day = Date.parse('2031-05-08')
  assert.deepEqual(body?.around, { from: day - 30 * MS_A_DAY, to: day + 30 * MS_A_DAY })
})

test('“another” counts so many more, unless something was counted before it', () => {
  const increments = (body: string): boolean[] =>
    told(body)
      .slice(1)
      .map((f) => f.increment)
  assert.deepEqual(increments('Another four people were hurt.'), [true])
  assert.deepEqual(increments('Five people died and another four were hurt.').at(-1), false)
})

test('a figure is told of the time of its own verb', () => {
  const when = (body: string): boolean => told(body).at(-1)?.when !== null
  assert.equal(when('The ferry was built in 1988 and carried 30 cars.'), false)
  assert.equal(when('The mill had burned in 2004 and employs 60 people.'), false)
  assert.equal(when('On Tuesday the gale sank a barge and damaged 40 boats.'), true)
  assert.equal(when('The gale sank a barge and damaged 40 boats on Tuesday.'), true)
})
