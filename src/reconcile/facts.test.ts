import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Fact, Notice, Reading, Reuse, Story } from '../model/index.ts'
import { read } from '../read/index.ts'
import { provenance } from './count-origins.ts'
import { facts } from './facts.ts'
import { toldBy } from './fixture.ts'
import { MOST_ANSWERS } from './versions.ts'

const { reading } = toldBy(read)
const BEFORE =
  'The weir at Tolmin burst on Tuesday and the Soča flooded the fields below Tolmin. Farmers fled with what they could carry.'
const AFTER = 'The basin above Tolmin had been full for weeks. Farmers lost their harvest. Schools in Tolmin stay shut.'
/** A telling of the burst weir with `sentence` in its midst. */
const told = (id: string, sentence: string, more: { readonly day?: string } = {}): Reading =>
  reading(`${BEFORE}\n${sentence}\n${AFTER}`, { id, ...more })

const took = (to: string, from: string): Reuse => ({ from, to, kind: 'copy', share: 1, passages: [], direction: null })
const story = (readings: readonly Reading[], reuse: readonly Reuse[]): Story => ({
  id: 's',
  title: '',
  articles: readings.map((r) => r.article.id),
  origins: [],
  reuse,
  credits: [],
})
const factsOf = (readings: readonly Reading[], reuse: readonly Reuse[] = []): Fact[] => {
  const s = story(readings, reuse)
  return facts(s, readings, provenance(s, readings))
}
/** The fact that holds `words` of an article. */
const factOf = (list: readonly Fact[], words: string, kind: Fact['kind'] = 'quantity'): Fact | undefined =>
  list.find(
    (f) =>
      f.kind === kind && f.verdict !== 'only' && f.versions.some((v) => v.members.some((m) => m.exact.includes(words))),
  )

const FOURTEEN = 'The flood killed 14 people in the valley.'
const NINETEEN = 'The flood killed 19 people in the valley.'

test('copies are not counted as independent origins', () => {
  const readings = ['a', 'b', 'c', 'd'].map((id) => told(id, FOURTEEN))
  const origins = (reuse: readonly Reuse[]): number | undefined => factOf(factsOf(readings, reuse), '14')?.origins
  assert.equal(origins([]), 4)
  assert.equal(origins([took('b', 'a'), took('c', 'b')]), 2)
  assert.equal(origins([took('b', 'a'), took('c', 'a'), took('d', 'a')]), 1)
})

test('all outlets are counted, copies or not', () => {
  const fact = factOf(factsOf([told('a', FOURTEEN), told('b', FOURTEEN), told('c', NINETEEN)], [took('b', 'a')]), '19')
  assert.deepEqual([fact?.verdict, fact?.outlets, fact?.origins], ['differ', 3, 2])
})

test('a figure told otherwise is another version of one fact', () => {
  const fact = factOf(factsOf([told('a', FOURTEEN), told('b', NINETEEN)]), '14')
  assert.equal(fact?.verdict, 'differ')
  assert.deepEqual(
    fact.versions.map((v) => v.members.map((m) => m.article)),
    [['a'], ['b']],
  )
  assert.deepEqual(
    fact.relations.map(({ a, b, verdict, reason }) => [a, b, verdict, reason]),
    [[0, 1, 'differ', 'conflict']],
  )
})

test('who gives one answer more than are heard is named in a notice, with the place', () => {
  const readings = Array.from({ length: MOST_ANSWERS + 5 }, (_, i) =>
    told(`t${String(i).padStart(2, '0')}`, `The flood killed ${300 + 7 * i} people in the valley.`),
  )
  const notices: Notice[] = []
  const s = story(readings, [])
  const fact = factOf(facts(s, readings, provenance(s, readings), { unheard: (left) => notices.push(left) }), '300')
  assert.equal(fact?.versions.length, MOST_ANSWERS)
  const heard = new Set(fact.versions.flatMap((v) => v.members.map((m) => m.article)))
  const of = notices.filter((n) => n.says.includes(fact.about))
  assert.deepEqual(
    of.map((n) => [n.rule, heard.has(n.article ?? ''), /; 5 more statements, by 5 articles,/.test(n.says)]),
    [['many-answers', false, true]],
  )
  const [{ article, from, to } = { article: null }] = of
  assert.match(readings.find((r) => r.article.id === article)?.article.text.slice(from, to) ?? '', /\d{3}/)
})

test('told two days later it differs by its date', () => {
  const reason = (day: string) =>
    factOf(factsOf([told('a', FOURTEEN, { day: '2031-05-08' }), told('b', NINETEEN, { day })]), '14')?.reason
  assert.deepEqual([reason('2031-05-09'), reason('2031-05-10')], ['conflict', 'date'])
})

const SENTENCES = [
  [FOURTEEN, 'Officials said 14 people were killed by the flood in the valley.'],
  ['Soldiers built a footbridge of barrels near the mill.', 'Near the mill soldiers built a footbridge of barrels.'],
] as const
for (const [one, other] of SENTENCES)
  test(`one clause is told by one fact: ${one}`, () => {
    const readings = [told('a', one), told('b', other)]
    const list = factsOf(readings).filter((f) => f.verdict !== 'only')
    const from = BEFORE.length + 1
    const inside = list.filter((f) =>
      f.versions.some((v) => v.members.some((m) => m.article === 'a' && m.from >= from && m.to <= from + one.length)),
    )
    assert.equal(inside.length, 1, inside.map((f) => `${f.kind}: ${f.about}`).join('; '))
  })

test('a dispute over a figure is told once, not by the clauses around it again', () => {
  const list = factsOf([
    told('a', FOURTEEN),
    told('b', NINETEEN),
    told('c', 'In the valley 21 people were killed by the flood.'),
  ])
  const around = list.filter(
    (f) => f.verdict !== 'only' && f.versions.some((v) => v.members.some((m) => /14|19|21/.test(m.exact))),
  )
  assert.deepEqual(
    around.map((f) => [f.kind, f.verdict, f.versions.length]),
    [['quantity', 'differ', 3]],
  )
})

test('what no rule can judge is told as unjudged, and is no agreement', () => {
  const list = factsOf([
    told('a', 'The repair of the weir will cost $40 million.'),
    told('b', 'The repair of the weir will cost €37 million.'),
  ])
  const fact = factOf(list, '40')
  assert.deepEqual([fact?.verdict, fact?.versions.length, fact?.reason], ['unjudged', 2, null])
  assert.deepEqual(
    fact?.relations.map((r) => r.verdict),
    ['unjudged'],
  )
  assert.match(fact?.why ?? '', /two currencies/)
})

test('the gravest verdict comes first, and what one article alone has comes last', () => {
  const rank = ['differ', 'compatible', 'agree', 'unjudged', 'only']
  const list = factsOf([
    told('a', `${FOURTEEN} A brass band from Kobarid played on the roof.`),
    told('b', NINETEEN),
  ]).map((f) => rank.indexOf(f.verdict))
  assert.deepEqual(
    list,
    list.toSorted((x, y) => x - y),
  )
  assert.ok(list.includes(4) && list.includes(0))
})

test('one article alone agrees with nobody', () => assert.deepEqual(factsOf([told('a', FOURTEEN)]), []))

test('every member repeats its words', () => {
  const readings = [told('a', FOURTEEN), told('b', NINETEEN)]
  for (const m of factsOf(readings).flatMap((f) => f.versions.flatMap((v) => v.members)))
    assert.equal(readings.find((r) => r.article.id === m.article)?.article.text.slice(m.from, m.to), m.exact)
})

test('a figure is told with the words around it, and its value alone', () => {
  const [version] = factOf(factsOf([told('a', FOURTEEN), told('b', FOURTEEN)]), '14')?.versions ?? []
  assert.deepEqual(
    [version?.value, version?.members.map((m) => m.exact)],
    ['14 people', Array(2).fill('The flood killed 14 people in the valley')],
  )
})

test('what it is and what it was are told as two facts, on which all agree', () => {
  const rose = 'The number of the dead rose to 19 people from 14 people.'
  const counts = factsOf([told('a', rose), told('b', rose)]).filter((f) => f.kind === 'quantity')
  assert.deepEqual(counts.map((f) => [f.verdict, ...f.versions.map((v) => v.value)]).sort(), [
    ['agree', '14 people'],
    ['agree', '19 people'],
  ])
})

test('a level and the one before it bring together what others tell as either', () => {
  const list = factsOf([
    told('a', 'The flood killed 18 people in the valley.'),
    told('b', 'Eleven people were killed, seven fewer than first stated.', { day: '2031-05-12' }),
  ])
  const fact = factOf(list, 'Eleven')
  assert.deepEqual([fact?.verdict, fact?.reason], ['differ', 'date'])
})
