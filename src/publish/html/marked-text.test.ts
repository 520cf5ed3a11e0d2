import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { markedText } from './marked-text.ts'
import type { Mark } from './sheet.ts'

const mark = (from: number, to: number): Mark => ({ from, to, id: `A.${from}-${to}`, tone: 'other' })
/** The marks as brackets: `[` where one with an id begins, `(` where one goes on after a cut. */
const shown = (text: string, marks: readonly Mark[]): string =>
  markedText(text, 0, text.length, marks)
    .replace(/<mark [^>]*\bid=[^>]*>/g, '[')
    .replace(/<mark [^>]*>/g, '(')
    .replaceAll('</mark>', ']')

describe('markedText', () => {
  it('nests marks that lie within each other', () =>
    assert.equal(shown('abcdef', [mark(2, 3), mark(1, 5)]), 'a[b[c]de]f'))
  it('cuts marks that cross', () => assert.equal(shown('abcdef', [mark(0, 4), mark(2, 6)]), '[ab[cd]](ef]'))
  it('keeps marks of the same words apart', () =>
    assert.equal(shown('abc', [mark(0, 2), { ...mark(0, 2), id: 'other' }]), '[[ab]]c'))
  it('escapes what lies between and within', () => assert.equal(shown('<b>&', [mark(1, 2)]), '&lt;[b]&gt;&amp;'))
  it('gives the parts of a block only', () => assert.equal(markedText('abcdef', 2, 4, [mark(0, 1)]), 'cd'))

  it('shows every character once and every id once, however the marks lie', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.nat(29), fc.nat(30)), { maxLength: 12, selector: (p) => p.join() }),
        (pairs) => {
          const text = 'abcdefghijklmnopqrstuvwxyzABCD'
          const marks = pairs.filter(([a, b]) => a < b).map(([a, b]) => mark(a, b))
          const out = markedText(text, 0, text.length, marks)
          assert.equal(out.replace(/<[^>]*>/g, ''), text)
          for (const m of marks) assert.equal(out.split(` id="${m.id}"`).length, 2, m.id)
        },
      ),
    ))
})
