import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { closed, closedSpan, isParted, opened } from './parted.ts'
import { within } from './within.fixture.ts'

const MEASURES = new Set(['year', 'old', 'billion', 'tonne'])
const WORDS = {
  measures: (word: string) => MEASURES.has(word),
  month: (word: string) => word === 'may',
  leads: (word: string) => word === 'to',
}
const close = (text: string): string => closed(text, WORDS).text

for (const [text, want] of [
  ['More than 40 , 000 gulls came , he said .', 'More than 40,000 gulls came, he said.'],
  ['Some 2, 300 boats sank .', 'Some 2,300 boats sank.'],
  ['On May 5 , 300 boats sank .', 'On May 5, 300 boats sank.'],
  ['It cost $ 31 . 7bn .', 'It cost $31.7bn.'],
  ['It rose by 3 . 25 % at 7 : 45 p . m . ( late ) .', 'It rose by 3.25% at 7:45 p.m. (late).'],
  ['In 1999 . 12 boats sank .', 'In 1999 . 12 boats sank.'],
  ['A 90 - billion mill , an 8 - year - old gull', 'A 90-billion mill, an 8-year-old gull'],
  ['It fell to - 12 , boats - 40 of them - sank', 'It fell to -12, boats - 40 of them - sank'],
  ['May 15 , 2030 - the day it sank', 'May 15, 2030 - the day it sank'],
  ["The board 's boats did n't sink ; why ?", "The board's boats didn't sink; why?"],
] as const)
  test(text, () => assert.equal(close(text), want))

test('a text is parted where most of its commas have a blank before them', () => {
  assert.ok(isParted('A , b , c , d , e , 2,000 .'))
  assert.ok(!isParted('A, b, c, d , e, and f .'))
  assert.ok(!isParted('One slip , and no more .'))
})

test('every span of the closed text holds the same letters as where it stood', () =>
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('20', ',', '.', '(', ')', '000', 'boats', '$', '%', '-', 'year', ':', '’s', '\n'), {
        maxLength: 30,
      }),
      fc.nat(),
      fc.nat(),
      (words, a, b) => {
        const text = words.join(' ')
        const whole = closed(text, WORDS)
        const from = whole.text.length === 0 ? 0 : a % whole.text.length
        const to = Math.min(whole.text.length, from + (b % 9))
        const span = opened(whole, { from, to })
        assert.equal(text.slice(span.from, span.to).replaceAll(' ', ''), whole.text.slice(from, to).replaceAll(' ', ''))
        assert.equal(closedSpan(whole, { from: 0, to: text.length }).to, whole.text.length)
      },
    ),
  ))

for (const [name, text] of [
  ['blanks', ' '.repeat(100_000)],
  ['digits', '2 , 000 '.repeat(12_000)],
  ['commas', ' ,'.repeat(50_000)],
  ['hyphens', '8 - year '.repeat(11_000)],
  ['points', 'a . m . '.repeat(12_000)],
] as const)
  test(`100 KB of ${name} pass`, () => assert.ok(within(5000, () => close(text)).length > 0))
