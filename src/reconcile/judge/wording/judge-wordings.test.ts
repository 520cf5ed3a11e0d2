import assert from 'node:assert/strict'
import { describe, it, test } from 'node:test'
import { read } from '../../../read/index.ts'
import { wordedBy } from './fixture.ts'
import { judgeWordings } from './index.ts'

const { judge, links, worded } = wordedBy(read)

/** Words lined up, "word~word". */
const lined = (a: string, b: string): string[] => links(a, b).map((l) => l.replace(/ \w+$/, ''))

describe('words are lined up', () => {
  it('by what they mean', () =>
    assert.ok(
      lined('The board turned down the offer.', 'The offer was rejected by the board.').includes('turned~rejected'),
    ))
  it('by value', () =>
    assert.ok(lined('Two dozen boats sank.', 'The storm sank 24 boats.').some((p) => p === 'Two dozen~24')))
  it('by date', () =>
    assert.ok(lined('The mill closed on Tuesday.', 'On 6 May the mill closed.').includes('Tuesday~6 May')))
})

describe('a verdict says why', () => {
  it('by the words that exclude each other', () =>
    assert.match(judge('The barn at Velm is red.', 'The barn at Velm is green.').why, /“red” and “green”/))
  it('by the word that nothing explains', () => {
    const { verdict, why } = judge('The clerk at Velm blamed the vicar.', 'The clerk at Velm blamed the weather.')
    assert.equal(verdict, 'unjudged')
    assert.match(why, /vicar.*weather/)
  })
  it('a differ has a reason, nothing else has', () => {
    assert.equal(judge('The weir was repaired.', 'The weir was not repaired.').reason, 'conflict')
    assert.equal(judge('The weir was repaired.', 'The old weir was repaired.').reason, null)
  })
})

test('two sentences on two matters are hardly taken for answers to one question', () => {
  const apart = judge(
    'The museum in Ardal bought a painting by Hallam for its new wing.',
    'Heavy rain kept most farmers of the coast indoors last week.',
  )
  const near = judge(
    'The museum in Ardal bought a painting by Hallam for its new wing.',
    'For the new wing, a Hallam painting was acquired by the Ardal museum.',
  )
  assert.notEqual(apart.verdict, 'agree')
  assert.ok(apart.same < near.same, `${apart.same} ${near.same}`)
})

test('the order of the two does not matter', () => {
  const [a, b] = [
    'Nobody in Skell had been warned of the flood, the reeve said.',
    'The reeve of Skell had warned the villagers before the flood came.',
  ]
  const [x, y] = [judge(a, b), judge(b, a)]
  assert.equal(x.verdict, y.verdict)
  assert.ok(Math.abs(x.certainty - y.certainty) < 1e-9)
})

test('certainty and likeness lie between 0 and 1', () => {
  const { certainty, same } = judge(
    'Trams ran late in Orlund.',
    'No tram ran in Orlund before noon on Monday, its operator said.',
  )
  for (const n of [certainty, same]) assert.ok(n >= 0 && n <= 1)
})

test('a language without lists is judged by what is written alike', () => {
  const told = judgeWordings(
    worded('a', 'Der Bürgermeister trat am Montag zurück.', 'de'),
    worded('b', 'Der Bürgermeister trat am Montag zurück.', 'de'),
  )
  assert.equal(told.verdict, 'agree')
})
