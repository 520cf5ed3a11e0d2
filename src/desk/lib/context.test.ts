import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { around } from './context.ts'

const TEXT = `Lindmouth\nThe harbour master said that ${'very '.repeat(20)}early 14 people were hurt ${'and more '.repeat(12)}later.\nNothing else.`
const at = TEXT.indexOf('14')

describe('words in their line', () => {
  const told = around(TEXT, at, at + 2)
  it('are the words themselves', () => assert.equal(told.words, '14'))
  it('have whole words before and after, with dots where it goes on', () => {
    assert.match(told.before, /^… very .*early $/)
    assert.match(told.after, /^ people were hurt .* …$/)
  })
  it('end with their line', () =>
    assert.deepEqual(around('One.\nTwo three.\nFour.', 9, 14), { before: 'Two ', words: 'three', after: '.' }))
})
