import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleOf, storyOf } from '../../model/fixture.ts'
import type { Account, Article } from '../../model/index.ts'
import { ledeOf } from './lede.ts'
import { opened } from './open.ts'

const FIRST = 'A barge broke loose at Ostle on Monday and blocked the lock for nine hours.'
const SECOND = 'The lock at Ostle was shut from noon until nine in the evening, the board said.'

/** The words with which a story of these articles begins, and the article they stand in. */
const lede = (articles: readonly Article[], title: string) => {
  const ids = articles.map((a) => a.id)
  const account: Account = { variorum: 2, articles, stories: [{ ...storyOf('s', ids, []), title }], notices: [] }
  const open = opened(account)
  const found = open && ledeOf(open)
  return found ? [found.place.article, found.words] : null
}

test('a story begins with the first sentence of the article that it is called after', () => {
  const articles = [
    articleOf(`${FIRST} Nobody was hurt.`, { id: 'a', title: 'Barge adrift' }),
    articleOf(SECOND, { id: 'b', title: 'Lock shut' }),
  ]
  assert.deepEqual(lede(articles, 'Barge adrift'), ['a', FIRST])
  assert.deepEqual(lede(articles, 'Lock shut'), ['b', SECOND])
})

test('a headline, a byline and a scrap are no beginning', () => {
  const role = (line: string) => (line === 'Lock shut' ? 'title' : line.startsWith('By') ? 'byline' : 'body')
  assert.deepEqual(
    lede([articleOf(`Lock shut\nBy Ann Lee\nOstle.\n${FIRST}`, { id: 'a', title: 'Lock shut' }, role)], 'Lock shut'),
    ['a', FIRST],
  )
})

test('a sentence without end is cut behind a word', () => {
  const [, words = ''] = lede([articleOf(`${'barges and '.repeat(80)}locks`, { id: 'a' })], '') ?? []
  assert.ok(words.length <= 320 && /(?:barges|and)$/.test(words), words)
})
