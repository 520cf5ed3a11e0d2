import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleOf } from '../../model/fixture.ts'
import { read } from '../index.ts'

/** The quantities of a text: words, bound, interval, unit, and of what each is one. */
const told = (text: string): string[] =>
  read(articleOf(text)).quantities.map(
    (q) => `${q.text} | ${q.bound} ${q.low}..${q.high} ${q.unit}${q.per ? ` a ${q.per}` : ''}`,
  )

const CASES: readonly (readonly [what: string, text: string, ...want: readonly string[]])[] = [
  ['a fraction of a unit', 'The pipe is 3/4 mile long.', '3/4 mile | exact 0.75..0.75 mile'],
  ['a fraction of a thing', '3/4 of the crop was lost.', '3/4 of the crop | exact 0.75..0.75 share'],
  ['the code of a currency glued to its sum', 'The rent is USD115 a month.', 'USD115 | exact 115..115 USD a month'],
  [
    'a level that was reached from another is no bound',
    'It takes up to 6.75 percent from 4.25.',
    '6.75 percent | exact 6.75..6.75 percent',
    '4.25 | exact 4.25..4.25 null',
  ],
  [
    'where it came from may be no level',
    'He paid up to 15 euros from his own purse.',
    'up to 15 euros | at-most 0..15 EUR',
  ],
  [
    '“about” is rounded as the figure is',
    'About 1,250.5 litres were lost.',
    'About 1,250.5 litres | about 1125..1376 litre',
  ],
  [
    'a figure with its unit goes on to no other thing',
    'It moved 5 miles to 10 boats.',
    '5 miles | exact 5..5 mile',
    '10 boats | exact 10..10 boat',
  ],
  [
    'a figure without its scale takes that of the second',
    'It made 1 to 2 million tons.',
    '1 to 2 million tons | exact 1000000..2000000 tonne',
  ],
  ['a range after a verb of change', 'Prices rose 5 to 10 percent.', '5 to 10 percent | exact 5..10 percent'],
  [
    'a number in words ends at a comma',
    'They counted twenty, thirty boats.',
    'twenty | exact 20..20 null',
    'thirty boats | exact 30..30 boat',
  ],
  [
    'a number in words ends at a dash with blanks',
    'Two hundred - five boats came.',
    'Two hundred | exact 200..200 null',
    'five boats | exact 5..5 boat',
  ],
  [
    'ages of persons in a row',
    'Her sons, 8, 11 and 15, ran home.',
    '8 | exact 8..8 year-old',
    '11 | exact 11..11 year-old',
    '15 | exact 15..15 year-old',
  ],
  ['the age of a person without a name', 'The driver, 52, was hurt.', '52 | exact 52..52 year-old'],
  [
    'a list of figures of a thing is none of ages',
    'The boats, 12 and 14, sank.',
    '12 | exact 12..12 null',
    '14 | exact 14..14 null',
  ],
  ['nothing in an address', 'See https://harbour.example/2031/boats/5 boats there.'],
]
for (const [what, text, ...want] of CASES) test(`${what}: ${text}`, () => assert.deepEqual(told(text), want))
