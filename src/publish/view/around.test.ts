import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { around } from './around.ts'

describe('the words of an anchor', () => {
  it('stand among whole words, with dots where the line goes on', () =>
    assert.deepEqual(
      around({
        prefix: 'e harbour master of Velm said on ',
        exact: 'Monday',
        suffix: ' that the crane had been inspecte',
      }),
      { before: '… harbour master of Velm said on ', words: 'Monday', after: ' that the crane had been …' },
    ))
  it('end with their line, and with the text', () =>
    assert.deepEqual(around({ prefix: 'Velm port.\nOn ', exact: 'Monday', suffix: ' it fell.' }), {
      before: 'On ',
      words: 'Monday',
      after: ' it fell.',
    }))
})
