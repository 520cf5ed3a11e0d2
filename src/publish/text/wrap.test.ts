import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { visible } from '../view/visible.ts'
import { painter } from './paint.ts'
import { clip, widthOf } from './width.ts'
import { wrap } from './wrap.ts'

const plain = painter(false)

describe('wrap', () => {
  it('breaks between words and sets the following lines in', () =>
    assert.deepEqual(
      wrap([{ text: 'the ferry burned by night' }], { width: 16, first: '- ', indent: '  ', paint: plain }),
      ['- the ferry', '  burned by', '  night'],
    ))

  it('breaks a word no line can hold', () =>
    assert.deepEqual(wrap([{ text: 'abcdefghijkl' }], { width: 8, paint: plain }), ['abcdefgh', 'ijkl']))

  it('counts wide characters as two columns', () =>
    assert.deepEqual(wrap([{ text: '漢字の見出し' }], { width: 8, paint: plain }), ['漢字の見', '出し']))

  it('does not part what stands together in two tones', () =>
    assert.deepEqual(
      wrap([{ text: 'it was ' }, { text: '“' }, { text: 'gone', tone: 'changed' }, { text: '”' }], {
        width: 12,
        paint: plain,
      }),
      ['it was', '“gone”'],
    ))

  it('colours the spaces within a run, not those around it', () =>
    assert.deepEqual(
      wrap([{ text: 'a ' }, { text: 'b c', tone: 'agree' }, { text: ' d' }], { width: 20, paint: painter(true) }),
      ['a \u001b[32mb c\u001b[0m d'],
    ))

  it('never gives a line longer than the width, and loses no character', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.integer({ min: 12, max: 90 }), (raw, width) => {
        const text = visible(raw)
        const lines = wrap([{ text }], { width, first: '  ', indent: '    ', paint: plain })
        for (const line of lines) assert.ok(widthOf(line) <= width, line)
        assert.equal(lines.join('').replace(/ /g, ''), text.replace(/ /g, ''))
      }),
      { numRuns: 40 },
    ))

  it('comes to an end on 100,000 characters without a space', () =>
    assert.ok(wrap([{ text: 'x'.repeat(100_000) }], { width: 80, paint: plain }).length > 1000))
})

describe('clip', () => {
  it('cuts to the columns, ellipsis included', () => assert.equal(clip('漢字の見出し', 7), '漢字の…'))
  it('leaves alone what fits', () => assert.equal(clip('ferry', 5), 'ferry'))
})
