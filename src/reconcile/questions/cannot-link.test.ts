import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../read/index.ts'
import { toldBy } from '../fixture.ts'
import { tellingsOf } from '../terms.ts'
import { figures } from './figures.ts'

const { reading, telling } = toldBy(read)

/** Whether the first figures of two articles can never answer one question. */
const apart = (a: string, b: string): boolean => {
  const [x, y] = [a, b].map((text, i) => figures.statements(telling(text), i, () => 1)[0])
  assert.ok(x && y)
  return figures.apart(x, y)
}

test('a vague number is of one thing with another only where both name the thing', () => {
  assert.equal(
    apart('Four climbers broke into the hut above Oster.', 'Numerous ski lifts stood still above Oster.'),
    true,
  )
  assert.equal(
    apart('Forty climbers broke into the hut above Oster.', 'Dozens of climbers had to sleep in the hut.'),
    false,
  )
})

test('small counts of two things are no one count, unless the clauses are alike', () => {
  assert.equal(apart('Two climbers died below the north wall.', 'Three ski lifts stood still for the day.'), true)
  assert.equal(apart('Two climbers died below the north wall.', 'Two mountaineers died below the north wall.'), false)
})

test('what describes somebody says nothing of somebody else', () => {
  assert.equal(
    apart('Mara Lind is a 28-year veteran of the choir.', 'Otto Grell, a 20-year veteran of the choir, fell.'),
    true,
  )
  assert.equal(
    apart('Mara Lind is a 28-year veteran of the choir.', 'Mara Lind, a 20-year veteran of the choir, fell.'),
    false,
  )
  assert.equal(apart('Mara Lind led the choir for 28 years.', 'Otto Grell led the choir for 20 years.'), false)
  assert.equal(apart('A 12-metre boat sank.', 'Otto Grell lost a 14-metre boat.'), false)
})

test('counts above a handful may go by two names', () =>
  assert.equal(
    apart('Some 2,400 residents had to leave the valley.', 'The flood drove 2,400 villagers from their homes.'),
    false,
  ))

/** Whether the first two figures of one article can never answer one question. */
const ownApart = (text: string): boolean => {
  const [x, y] = figures.statements(telling(text), 0, () => 1)
  assert.ok(x && y)
  return figures.apart(x, y)
}

test('an article gives one answer to one question, unless its sources do not', () => {
  assert.equal(ownApart('The fire left 40 residents homeless. Later the town put up 55 residents in a school.'), true)
  assert.equal(
    ownApart('The mayor said that 40 residents were homeless. A relief worker said that 55 residents were homeless.'),
    false,
  )
})

test('what a source says is a second answer only where the article sets it against its own', () => {
  assert.equal(ownApart('The storm uprooted 300 trees. Foresters said that it had uprooted 700 trees.'), true)
  assert.equal(ownApart('The storm uprooted 300 trees, but foresters said that it had uprooted 700 trees.'), false)
  assert.equal(ownApart('The hull was 40 metres long, while the yard said that it was 44 metres long.'), false)
})

test('one source of an article gives one answer', () =>
  assert.equal(
    ownApart('The mayor said that 40 residents were homeless. The mayor said that 55 residents were homeless.'),
    true,
  ))

test('two sources of an article that count two things do not contradict each other', () =>
  assert.equal(
    ownApart('The mayor said that 40 residents were homeless. A relief worker said that 55 tents were on their way.'),
    true,
  ))

/** Whether the first figure of an English and that of a German article can never answer one question. */
const apartAcross = (english: string, german: string): boolean => {
  const tellings = tellingsOf([reading(english), reading(german, { language: 'de' })])
  const [x, y] = tellings.map((t, i) => figures.statements(t, i, () => 1)[0])
  assert.ok(x && y)
  return figures.apart(x, y)
}

test('across languages counts of two things that clash are no one count', () => {
  assert.equal(apartAcross('The storm damaged 40 homes.', 'Im Einsatz waren 250 Feuerwehrleute.'), true)
  assert.equal(apartAcross('Some 200 firefighters were called out.', 'Im Einsatz waren 250 Feuerwehrleute.'), false)
})

test('across languages a figure that both tell does not clash with another that both tell', () => {
  const both = [
    'Prices rose by 3 percent and wages by 5 percent.',
    'Die Preise stiegen um 3 Prozent und die Löhne um 5 Prozent.',
  ] as const
  const tellings = tellingsOf([reading(both[0]), reading(both[1], { language: 'de' })])
  const [prices, wages] = tellings.flatMap((t, i) => figures.statements(t, i, () => 1)[i] ?? [])
  assert.ok(prices && wages)
  assert.deepEqual([prices.quantity.low, wages.quantity.low, figures.apart(prices, wages)], [3, 5, true])
})

test('an article that says that a figure is outdated holds it elsewhere too', () => {
  const [old, now] = ['The pilot, 41 years old, slept in the hangar.', 'The pilot is 43 years old.']
  const correction = 'He had previously been reported to be 41 years old.'
  assert.equal(ownApart(`${old} ${now}`), true)
  assert.equal(ownApart(`${old} ${now} ${correction}`), false)
})

test('somebody may say that there were none, against what the article counts', () => {
  assert.equal(ownApart('Two people were hurt at the weir. The club said that no one was hurt at the weir.'), false)
  assert.equal(ownApart('Two people were hurt at the weir. No one was hurt at the weir.'), true)
})

test('none of one thing is no count of another', () => {
  assert.equal(apart('Nobody had locked the hall that night.', 'Some 2,000 customers received a letter.'), true)
  assert.equal(apart('Nobody was hurt in the hall that night.', 'Some 20 people were hurt in the hall.'), false)
})

test('a count of things is no measure with a fraction', () => {
  assert.equal(apart('Four tremors were felt in Oster.', 'The tremors in Oster had a strength of 3.6.'), true)
  assert.equal(apart('Four tremors were felt in Oster.', 'Three tremors were felt in Oster.'), false)
})
