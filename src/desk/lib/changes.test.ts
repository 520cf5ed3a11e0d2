import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Piece } from '../../publish/view/word-diff.ts'
import { changes, type Paragraph } from './changes.ts'

/** Words left out stand in [-...-], words put in in {+...+}. */
const marked = (pieces: readonly Piece[]): string =>
  pieces
    .flatMap((p) => (p.changed ? [p.left && `[-${p.left}-]`, p.text && `{+${p.text}+}`] : [p.text]))
    .filter(Boolean)
    .join(' ')
const shown = (paragraphs: readonly Paragraph[]): string[] => paragraphs.map((p) => marked(p.pieces))

describe('changes', () => {
  it('lets paragraphs stand that are the same', () =>
    assert.deepEqual(shown(changes('One.\n\nTwo.', 'One.\nTwo.')), ['One.', 'Two.']))

  it('compares an edited paragraph word by word', () =>
    assert.deepEqual(
      shown(changes('First.\nThe quay was shut for 2 days.\nLast.', 'First.\nThe quay was shut for 3 days.\nLast.')),
      ['First.', 'The quay was shut for [-2-] {+3+} days.', 'Last.'],
    ))

  it('tells paragraphs that are new and such as are gone', () =>
    assert.deepEqual(shown(changes('First.\nOld words here.\nLast.', 'First.\nLast.\nSomething else entirely.')), [
      'First.',
      '[-Old words here.-]',
      'Last.',
      '{+Something else entirely.+}',
    ]))

  it('keeps what is gone before the paragraph that follows it', () =>
    assert.deepEqual(shown(changes('Gone now.\nThe mill burned on Monday.', 'The mill burned on Tuesday.')), [
      '[-Gone now.-]',
      'The mill burned on [-Monday.-] {+Tuesday.+}',
    ]))
})
