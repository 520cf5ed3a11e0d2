import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Article, Commitment } from '../model/index.ts'
import { read as readAll } from './index.ts'

const article = (text: string): Article => ({
  id: 'a',
  name: 'a',
  title: null,
  byline: null,
  outlet: null,
  language: 'en',
  url: null,
  published: { value: '2031-05-14', evidence: '', rejected: [] },
  text,
  blocks: text.trim() ? [{ from: 0, to: text.length, role: 'body', why: 'test' }] : [],
  fields: {},
})
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
