import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { around, aroundAnchor } from './context.ts'

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
  it('stand so too around an anchor, which may break off within a word', () =>
    assert.deepEqual(
      [
        aroundAnchor({
          prefix: 'e harbour master of Velm said on ',
          exact: 'Monday',
          suffix: ' that the crane had been inspecte',
        }),
        aroundAnchor({ prefix: 'Velm port.\nOn ', exact: 'Monday', suffix: ' it fell.\nNothing els' }),
      ],
      [
        { before: '… harbour master of Velm said on ', words: 'Monday', after: ' that the crane had been …' },
        { before: 'On ', words: 'Monday', after: ' it fell.' },
      ],
    ))
})
