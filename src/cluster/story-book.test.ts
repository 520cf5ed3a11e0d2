import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fix, join, place, placedIn, storyBook } from './story-book.ts'

const ids = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${prefix}${i}`)

test('of a story put down again only what came into it is told', () => {
  const book = storyBook()
  const [first] = place(book, [['a', 'b']])
  assert.deepEqual(first?.came, ['a', 'b'])
  assert.deepEqual(place(book, [['a', 'b', 'c']]), [{ id: first?.id, came: ['c'] }])
  assert.deepEqual(join(book, first?.id ?? '', ['d']), { id: first?.id, came: ['d'] })
})

test('an article that moves comes into its new story', () => {
  const book = storyBook()
  place(book, [['a', 'b', 'c']])
  const [kept, parted] = place(book, [['a', 'b'], ['c']])
  assert.deepEqual([kept?.came, parted?.came], [[], ['c']])
})

test('a story that is merged into another brings its fixed articles along', () => {
  const book = storyBook()
  const [large] = place(book, [ids('large', 5)])
  const [other] = place(book, [ids('other', 2)])
  assert.deepEqual(fix(book, other?.id ?? '', 1), ['other0'])
  assert.deepEqual(place(book, [[...ids('large', 5), 'other1']]), [{ id: large?.id, came: ['other0', 'other1'] }])
})

test('how many articles a story had when it was put down counts those that can still move', () => {
  const book = storyBook()
  const [story] = place(book, [ids('a', 6)])
  const id = story?.id ?? ''
  join(book, id, ['b0', 'b1'])
  assert.equal(placedIn(book, id), 6)
  fix(book, id, 4)
  assert.equal(placedIn(book, id), 2)
})
