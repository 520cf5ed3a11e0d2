import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleOf, dated } from '../model/fixture.ts'
import type { Article, Commitment } from '../model/index.ts'
import { read as readAll } from './index.ts'

const article = (text: string): Article => articleOf(text, { published: dated('2031-05-14') })
const read = (text: string): readonly Commitment[] => readAll(article(text)).commitments
const told = (c: Commitment): string => `${c.kind}: ${c.what.exact}`

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['The council vowed to rebuild the pier, the mayor said.', ['promise: rebuild the pier']],
  ['Marlow urged the council to close the mill by May 20.', ['demand: close the mill by May 20']],
  ['Anna Brack called for an inquiry into the fire.', ['demand: an inquiry into the fire']],
  ['The company would offer free rides to villagers.', ['offer: free rides to villagers']],
  ['The firm denied that its boats were unsafe.', ['denial: its boats were unsafe']],
  ['Anna Brack refused to sell the land.', ['refusal: sell the land']],
  ['He spoke of the council’s promises of clean water.', ['promise: clean water']],
  ['The island board said it would pay for the rooms until Sunday.', ['promise: pay for the rooms until Sunday']],
  ['Anna Brack said the company would publish the full list by noon.', ['promise: publish the full list by noon']],
  ['The firm declined to comment on the demand.', ['refusal: comment on the demand']],
  ['The firm contests that it was late.', ['denial: it was late']],
]
for (const [text, want] of cases) test(text, () => assert.deepEqual(read(text).map(told), want))

for (const text of [
  'She declined to comment.',
  'He was denied bail.',
  'Bread was in demand.',
  'The council did not promise to pay.',
  'They offered condolences.',
  'It was their call to the harbour that came late.',
  'The mayor said it would be cold.',
])
  test(`no commitment: ${text}`, () => assert.deepEqual(read(text).map(told), []))

test('who, to whom and until when', () => {
  const [c] = read('The mayor, Ada Marlow, urged the council to close the mill by May 20.')
  assert.match(c?.to ?? '', /council/)
  assert.equal(c?.due, '2031-05-20')
})

const actors: readonly (readonly [string, readonly string[]])[] = [
  ['The harbour board was urged by the union to close the pier.', ['union']],
  ['The union’s demand that the pier be closed was heard.', ['union']],
  ['Anna Brack opened the mill in May. She promised to pay for the roof.', ['Anna Brack']],
  ['“We will not rest until the pier is open,” Anna Brack said.', ['Anna Brack']],
  ['Anna Brack dismissed as a fairy tale the report that the mill was sold.', ['Anna Brack']],
  ['Anna Brack said the full list would be published by Friday.', ['Anna Brack']],
]
for (const [text, want] of actors)
  test(`whose: ${text}`, () =>
    assert.deepEqual(
      read(text).map((c) => c.by),
      want,
    ))

for (const text of [
  'The rain called for an umbrella.',
  'If the council promises to pay, the mill stays.',
  'The board was urging the union and Anna Brack to agree to the plan.',
  'They moved the boats in order to have room.',
])
  test(`nobody binds himself: ${text}`, () =>
    assert.deepEqual(
      read(text)
        .filter((c) => c.by !== 'board')
        .map((c) => c.by),
      [],
    ))

test('a list is short enough to be read', () => {
  const many = Array.from({ length: 30 }, (_, i) => `The council vowed to mend bridge ${i}.`).join(' ')
  assert.ok(read(many).length <= 8)
})

test('every anchor repeats its words', () => {
  const text = 'Anna Brack pledged to pay; the union demanded that she leave, and she refused to go.'
  for (const c of read(text)) for (const a of [c.what, ...c.evidence]) assert.equal(text.slice(a.from, a.to), a.exact)
})

for (const [name, text] of [
  ['one long token', 'a'.repeat(100_000)],
  ['quotes', '"'.repeat(50_000)],
  ['promises', 'promised to '.repeat(8_000)],
] as const)
  test(`does not hang on ${name}`, () => {
    assert.ok(read(text).length <= 8)
  })
