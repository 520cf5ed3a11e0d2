import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { articleOf } from '../../model/fixture.ts'
import type { Article } from '../../model/index.ts'
import { change } from './versions.ts'

const article = (id: string, title: string, ...paragraphs: readonly string[]): Article =>
  articleOf(paragraphs.join('\n\n'), { id, title })
const FIRST = 'The ferry ran aground on Monday.'
const COUNT = 'At least 40 people were aboard, the harbour master said.'
const LAST = 'The cause is not known.'

test('an article that says the same has not changed, whatever quotation marks and blanks it is set with', () => {
  assert.equal(
    change(
      article('a', 'Ferry', FIRST, 'He said “no”.'),
      article('b', 'Ferry', `${FIRST} `.replace(' ran', '  ran'), 'He said "no".'),
    ),
    null,
  )
})

test('a paragraph that was reworded has both sides, with their places', () => {
  const after = COUNT.replace('At least 40', 'As many as 45')
  const found = change(article('a', 'Ferry', FIRST, COUNT, LAST), article('b', 'Ferry', FIRST, after, LAST))
  const before = FIRST.length + 2
  assert.deepEqual(found?.paragraphs, [
    {
      before: { from: before, to: before + COUNT.length, text: COUNT },
      after: { from: before, to: before + after.length, text: after },
    },
  ])
  assert.deepEqual([found?.before, found?.after, found?.title], ['a', 'b', null])
})

test('a paragraph that came, and one that went', () => {
  const came = change(article('a', 'Ferry', FIRST), article('b', 'Ferry', FIRST, LAST))
  assert.deepEqual(
    came?.paragraphs.map((p) => [p.before?.text ?? null, p.after?.text ?? null]),
    [[null, LAST]],
  )
  const went = change(article('a', 'Ferry', FIRST, LAST), article('b', 'Ferry', FIRST))
  assert.deepEqual(
    went?.paragraphs.map((p) => [p.before?.text ?? null, p.after?.text ?? null]),
    [[LAST, null]],
  )
  assert.equal(went?.share, 0)
})

test('a new headline alone is a change', () => {
  assert.deepEqual(change(article('a', 'Ferry aground', FIRST), article('b', 'Ferry freed', FIRST))?.title, {
    before: 'Ferry aground',
    after: 'Ferry freed',
  })
})

test('an article has not changed against itself, and every place told holds the words told', () => {
  const some = fc.array(fc.constantFrom(FIRST, COUNT, LAST, 'One.', 'Two words.'), { maxLength: 8 })
  fc.assert(
    fc.property(some, some, (a, b) => {
      const [before, after] = [article('a', 'T', ...a), article('b', 'T', ...b)]
      assert.equal(change(before, before), null)
      for (const p of change(before, after)?.paragraphs ?? []) {
        if (p.before) assert.equal(before.text.slice(p.before.from, p.before.to), p.before.text)
        if (p.after) assert.equal(after.text.slice(p.after.from, p.after.to), p.after.text)
      }
    }),
  )
})
