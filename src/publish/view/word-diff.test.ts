import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { exactly, type Piece, wordDiff } from './word-diff.ts'

/** "kept [left>put] kept" for the pieces of a variant. */
const shown = (pieces: readonly Piece[]): string =>
  pieces.map((p) => (p.changed ? `[${p.left}>${p.text}]` : p.text)).join(' ')

describe('wordDiff', () => {
  it('marks words put in the place of others', () =>
    assert.equal(
      shown(wordDiff('the fire began on the car deck', 'the fire broke out on the vehicle deck')),
      'the fire [began>broke out] on the [car>vehicle] deck',
    ))

  it('marks words left out', () =>
    assert.equal(shown(wordDiff('we had it all out by four', 'we had it out')), 'we had it [all>] out [by four>]'))

  it('does not mind case, accents and punctuation', () =>
    assert.equal(shown(wordDiff('A café, they said', 'a cafe they said.')), 'a cafe they said.'))

  it('does mind them between editions', () =>
    assert.equal(shown(wordDiff('at 9.30', 'at 9:30', exactly)), 'at [9.30>9:30]'))

  it('does not count the ellipsis of a split quotation as a word', () =>
    assert.equal(
      shown(wordDiff('we are sorry, ... we will act', 'we are sorry we will act')),
      'we are sorry we will act',
    ))

  it('keeps the words of the variant in order, whatever the two say', () => {
    const sentence = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 }).map((w) => w.join(' '))
    fc.assert(
      fc.property(sentence, sentence, (base, variant) => {
        const pieces = wordDiff(base, variant)
        assert.equal(
          pieces
            .map((p) => p.text)
            .filter(Boolean)
            .join(' '),
          variant,
        )
        assert.equal(
          pieces
            .map((p) => (p.changed ? p.left : p.text))
            .filter(Boolean)
            .join(' '),
          base,
        )
      }),
    )
  })

  it('gives up on texts too long to compare, and says all is changed', () => {
    const long = 'word '.repeat(20_000)
    assert.equal(wordDiff(long, long)[0]?.changed, true)
  })
})
