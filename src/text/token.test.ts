import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { stretchesOf } from './stretches.ts'
import { at, EDGE, indexAt, merged, type Token, tokenized, tokensIn, tokensOf } from './token.ts'
import { within } from './within.fixture.ts'

const cut = (text: string): Token[] => tokensOf(stretchesOf(text))
/** A blank between tokens, none is glued: "Ann ’s" would say that a blank stands before the ending. */
const texts = (text: string): string =>
  cut(text)
    .map((t) => t.text)
    .join(' ')
const kinds = (text: string): string[] => cut(text).map((t) => `${t.text} ${t.capital ? 'capital' : t.kind}`)

test('words, numbers, possessive endings and marks', () =>
  assert.deepEqual(kinds('Ann’s two-car U.S. ferry, 3.5 t'), [
    'Ann capital',
    '’s possessive',
    'two word',
    '- mark',
    'car word',
    'U.S. capital',
    'ferry word',
    ', mark',
    '3.5 number',
    't word',
  ]))

for (const [text, want] of [
  ['O’Neill said we’ll see', 'O’Neill said we’ll see'],
  ["it’s his parents’ and Ann's", "it ’s his parents ’ and Ann 's"],
  ['at 5 p.m. U.S.-led forces', 'at 5 p.m. U.S. - led forces'],
  ['see harbour.example. Bye', 'see harbour.example . Bye'],
  ['on Sunday.Photo by J.Smith', 'on Sunday . Photo by J . Smith'],
  ['a Ph.D in No.10 of v2.0', 'a Ph.D in No . 10 of v2.0'],
  ['55,000 at 7:30, 1.234,5 or 12 000', '55,000 at 7:30 , 1.234,5 or 12 000'],
  ['£1.5mn, 20-year, 5pm', '£ 1.5 mn , 20 - year , 5 pm'],
  ['A320 (2012/13)', 'A320 ( 2012 / 13 )'],
  ['“No…”', '“ No … ”'],
  ['cafe\u0301 中文 😀x', 'cafe\u0301 中文 😀 x'],
])
  test(`${text} is cut`, () => assert.equal(texts(text ?? ''), want))

test('a token is glued where no blank parts it from the one before', () =>
  assert.deepEqual(
    cut('A “b”-c 5m').map((t) => t.glued),
    [false, false, true, true, true, true, false, true],
  ))

test('words are looked up in lower case with plain apostrophes, and folded without accents', () => {
  const [word, initials] = cut('O’Connór U.S.')
  assert.deepEqual([word?.lower, word?.folded], ["o'connór", "o'connor"])
  assert.deepEqual([initials?.lower, initials?.text], ['u.s', 'U.S.'])
})

test('beyond either end of a list stands no token', () => {
  const list = cut('It sank')
  assert.equal(at(list, -1), EDGE)
  assert.equal(at(list, 2), EDGE)
  assert.equal(at(list, 1).text, 'sank')
})

test('the tokens of a span are those that begin in it', () => {
  const text = 'It sank. Nobody drowned.'
  const list = cut(text)
  assert.deepEqual(
    tokensIn(list, { from: 9, to: text.length }).map((t) => t.text),
    ['Nobody', 'drowned', '.'],
  )
  assert.equal(indexAt(list, 4), 2)
  assert.equal(indexAt(list, text.length), list.length)
})

test('tokens are put together to one, with the blank between them', () => {
  const made = merged(cut('12 000.'))
  assert.deepEqual([made.text, made.from, made.to, made.kind], ['12 000.', 0, 7, 'number'])
})

test('every token stands where it says, in order, and none but blanks are left out', () => {
  const unit = fc.constantFrom(
    'a',
    'S',
    's',
    '’',
    "'",
    '.',
    '-',
    '4',
    ',',
    ':',
    ' ',
    '\u00a0',
    '“',
    'É',
    '\u0301',
    '😀',
    '\ud83d',
    '中',
  )
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 24 }), (units) => {
      const text = units.join('')
      const list = cut(text)
      for (const [i, t] of list.entries()) {
        assert.equal(text.slice(t.from, t.to), t.text)
        assert.ok(t.from >= at(list, i - 1).to)
        assert.equal(t.glued, i > 0 && t.from === at(list, i - 1).to)
      }
      assert.equal(list.map((t) => t.text).join(''), text.replace(/\s/g, ''))
    }),
  )
})

test('a text is cut as its stretches are', () => {
  const text = 'Ann’s U.S. ferry,\n3.5 t — “late”.'
  assert.deepEqual(
    cut(text).map((t) => ({ ...t })),
    tokenized(text),
  )
})

for (const [name, text] of Object.entries({
  letters: 'x'.repeat(100_000),
  initials: 'U.'.repeat(50_000),
  'small initials': 'a.'.repeat(50_000),
  apostrophes: "a'".repeat(50_000),
  digits: '1,'.repeat(50_000),
  marks: '"'.repeat(100_000),
}))
  test(`100 KB of ${name} without a blank pass`, () => assert.ok(within(2000, () => cut(text)).length > 0))
