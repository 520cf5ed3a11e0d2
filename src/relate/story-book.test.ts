import assert from 'node:assert/strict'
import { test } from 'node:test'
import { storyBook } from './story-book.ts'

const ids = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${prefix}${i}`)

test('of a story put down again only what came into it is told', () => {
  const book = storyBook()
  const [first] = book.place([['a', 'b']])
  assert.deepEqual(first?.came, ['a', 'b'])
  assert.deepEqual(book.place([['a', 'b', 'c']]), [{ id: first?.id, came: ['c'] }])
  assert.deepEqual(book.join(first?.id ?? '', ['d']), { id: first?.id, came: ['d'] })
})

test('an article that moves comes into its new story', () => {
  const book = storyBook()
  book.place([['a', 'b', 'c']])
  const [kept, parted] = book.place([['a', 'b'], ['c']])
  assert.deepEqual([kept?.came, parted?.came], [[], ['c']])
})

test('a story that is merged into another brings its fixed articles along', () => {
  const book = storyBook()
  const [large] = book.place([ids('large', 5)])
  const [other] = book.place([ids('other', 2)])
  assert.deepEqual(book.fix(other?.id ?? '', 1), ['other0'])
  assert.deepEqual(book.place([[...ids('large', 5), 'other1']]), [{ id: large?.id, came: ['other0', 'other1'] }])
})

test('how many articles a story had when it was put down counts those that can still move', () => {
  const book = storyBook()
  const [story] = book.place([ids('a', 6)])
  const id = story?.id ?? ''
  book.join(id, ['b0', 'b1'])
  assert.equal(book.placed(id), 6)
  book.fix(id, 4)
  assert.equal(book.placed(id), 2)
})
