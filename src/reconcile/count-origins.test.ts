import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleOf, NOTHING_READ } from '../model/fixture.ts'
import type { Credit, Reading, Reuse, Story } from '../model/index.ts'
import { provenance } from './count-origins.ts'

const TEXT = 'The lock at Brenne jammed on Sunday. Nobody was hurt, the lock keeper said.'
const read = (id: string, outlet: string | null = id): Reading => ({
  article: articleOf(TEXT, { id, name: id, outlet }),
  annotations: NOTHING_READ,
})
const took = (to: string, from: string): Reuse => ({ from, to, kind: 'copy', share: 1, passages: [], direction: null })
const credit = (article: string, origin: string, from = 0, to = TEXT.length): Credit => ({ article, origin, from, to })
const story = (more: Partial<Story>): Story => ({
  id: 's',
  title: '',
  articles: [],
  origins: [],
  reuse: [],
  credits: [],
  ...more,
})
const member = (article: string, speaker: string | null = null, from = 0) => ({ article, from, to: from + 10, speaker })

/** Independent origins behind one statement of each of the articles. */
const originsOf = (more: Partial<Story>, ...articles: readonly string[]): number =>
  provenance(
    story(more),
    articles.map((a) => read(a)),
  ).backing(articles.map((a) => member(a))).origins

test('articles that took from nobody are as many origins', () => assert.equal(originsOf({}, 'a', 'b', 'c'), 3))

test('copies of one article are one origin with it, also a copy of a copy', () => {
  assert.equal(originsOf({ reuse: [took('b', 'a'), took('c', 'a')] }, 'a', 'b', 'c'), 1)
  assert.equal(originsOf({ reuse: [took('b', 'a'), took('c', 'b')] }, 'a', 'b', 'c', 'd'), 2)
})

test('two copies of an article that says nothing of it are one origin', () =>
  assert.equal(originsOf({ reuse: [took('b', 'a'), took('c', 'a')] }, 'b', 'c'), 1))

test('articles that took from each other in a ring do not hang it', () =>
  assert.ok(originsOf({ reuse: [took('a', 'b'), took('b', 'a')] }, 'a', 'b') <= 2))

test('articles that credit one agency are one origin, whoever copied whom', () =>
  assert.equal(originsOf({ credits: [credit('a', 'wire'), credit('b', 'wire')] }, 'a', 'b', 'c'), 2))

test('words taken from another outlet without a word of it are that one’s, though each has its own name', () => {
  const at = (article: string) => ({ article, from: 0, to: 33, exact: TEXT.slice(0, 33), prefix: '', suffix: '' })
  const origins = ['a', 'b'].map((id) => ({
    id: `of ${id}`,
    name: id,
    kind: 'outlet' as const,
    articles: [id],
    evidence: [],
  }))
  const credits = [credit('a', 'of a'), credit('b', 'of b')]
  const passages = [{ a: at('a'), b: at('b'), likeness: 1 }]
  assert.equal(originsOf({ origins, credits, reuse: [{ ...took('b', 'a'), passages }] }, 'a', 'b'), 1)
  assert.equal(
    originsOf({ origins, credits, reuse: [{ ...took('b', 'a'), kind: 'rewritten', passages }] }, 'a', 'b'),
    2,
  )
  assert.equal(originsOf({ origins, credits, reuse: [took('b', 'a')] }, 'a', 'b'), 2)
})

test('the narrowest credit that covers the words speaks', () => {
  const { originOf } = provenance(story({ credits: [credit('a', 'wire'), credit('a', 'keeper', 37, 75)] }), [read('a')])
  assert.equal(originOf('a', { from: 40, to: 50 }), 'keeper')
  assert.equal(originOf('a', { from: 5, to: 10 }), 'wire')
  assert.equal(originOf('a', { from: 27, to: 37 }), 'wire')
  assert.equal(originOf('b', { from: 5, to: 10 }), null)
})

test('an outlet counts once, however many of its articles tell it', () => {
  const readings = [read('a', 'Brenne Post'), read('b', 'Brenne Post'), read('c', null)]
  assert.equal(provenance(story({}), readings).backing(['a', 'b', 'c'].map((id) => member(id))).outlets, 2)
})

test('four articles that quote one spokesman are one speaker', () => {
  const readings = ['a', 'b', 'c', 'd'].map((id) => read(id))
  const quoting = ['a', 'b', 'c', 'd'].map((id) => member(id, 'Ilse Marrow'))
  const { speakers, origins } = provenance(story({}), readings).backing(quoting)
  assert.deepEqual([speakers, origins], [1, 4])
})
