import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { languageOf } from '../lang/index.ts'
import { articleOf, NOTHING_READ } from '../model/fixture.ts'
import type { Quantity } from '../model/index.ts'
import { documentOf } from '../text/document.ts'
import { quantities } from './quantities.ts'
import { times } from './times.ts'

const read = (text: string, language = 'en', published: string | null = '2031-05-14'): readonly Quantity[] => {
  const l = languageOf(language)
  const document = documentOf(
    articleOf(text, { language, published: published ? { value: published, evidence: '', rejected: [] } : null }),
    l,
  )
  const withSentences = { ...NOTHING_READ, sentences: document.sentences }
  return quantities.read(
    { document, language: l },
    { ...withSentences, times: times.read({ document, language: l }, withSentences) },
  )
}

/** The quantity as one line: text, bound, interval, unit. */
const told = (q: Quantity): string => `${q.text} | ${q.bound} ${q.low}..${q.high} ${q.unit}`

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['The fire left at least 55 dead in Marlow.', ['at least 55 dead | at-least 55..null person']],
  ['Her list won 51.9 per cent.', ['51.9 per cent | exact 51.9..51.9 percent']],
  ['The grant was 400 won.', ['400 won | exact 400..400 KRW']],
  ['More than 2,500 boats were built.', ['More than 2,500 boats | more-than 2500..null boat']],
  ['It sank with up to 400,000 crabs.', ['up to 400,000 crabs | at-most 0..400000 crab']],
  ['Fewer than 12 mayors came.', ['Fewer than 12 mayors | less-than 0..12 person']],
  ['About 100 remain in the harbour.', ['About 100 | about 90..110 null']],
  ['A least seven people were hurt.', ['A least seven people | at-least 7..null person']],
  ['Sums of $2.5 million or more are taxed.', ['$2.5 million or more | at-least 2500000..null USD']],
  [
    'Twenty years of peace, two dozen goats and a pair of tired judges.',
    [
      'Twenty years of peace | exact 20..20 year',
      'two dozen goats | exact 24..24 goat',
      'pair of tired judges | exact 2..2 person',
    ],
  ],
  ['Ferries pay between 8% and 15.5% for the pier.', ['8% and 15.5% | exact 8..15.5 percent']],
  [
    'Well over 12 000 litres and 40\u202f000 euros.',
    ['Well over 12 000 litres | more-than 12000..null litre', '40\u202f000 euros | exact 40000..40000 EUR'],
  ],
  ['Mill No. 12 300 metres off.', []],
  ['Call 0207 946 001 now. On May 5 300 boats came.', ['300 boats | exact 300..300 boat']],
  ['It can be heard within a mile.', ['within a mile | exact 1..1 mile']],
  ['It lasted just over 10 minutes.', ['just over 10 minutes | more-than 10..11 minute']],
  ['A little under 50 boats sank.', ['A little under 50 boats | less-than 45..50 boat']],
  ['Only a $4,000 minimum payment was due.', ['$4,000 minimum payment | exact 4000..4000 USD']],
  [
    'It took more than an hour at 60 miles an hour.',
    ['more than an hour | more-than 1..null hour', '60 miles an hour | exact 60..60 mph'],
  ],
  ['They came an hour and a half after.', ['an hour and a half | exact 1.5..1.5 hour']],
  [
    'Half an hour and an 11-and-a-half hour trip.',
    ['Half an hour | exact 0.5..0.5 hour', '11-and-a-half hour | exact 11.5..11.5 hour'],
  ],
  ['The search took over 100 hours.', ['over 100 hours | more-than 100..null hour']],
  ['Some 5-6,000 boats.', ['Some 5-6,000 boats | about 4500..6600 boat']],
  ['Some 2 to 3 million herrings.', ['Some 2 to 3 million herrings | about 1800000..3300000 herring']],
  [
    'The rate was cut from 35 percent to 21 percent.',
    ['35 percent | exact 35..35 percent', '21 percent | exact 21..21 percent'],
  ],
  [
    'Two-thirds of the £1.3million went to the two-car tram.',
    [
      'Two-thirds | exact 0.6667..0.6667 share',
      '£1.3million | exact 1300000..1300000 GBP',
      'two-car tram | exact 2..2 car',
    ],
  ],
  ['It bore a tonne of ice and was put off by a day.', ['a tonne of ice | exact 1..1 tonne', 'a day | exact 1..1 day']],
  ['Two gates stayed open a week longer.', ['Two gates | exact 2..2 gate', 'a week | exact 1..1 week']],
  ['They came a day later at 60 miles an hour.', ['60 miles an hour | exact 60..60 mph']],
  ['It was 41F in Marlow and -3C on the hill.', ['41F | exact 41..41 fahrenheit', '-3C | exact -3..-3 celsius']],
  ['Maybe 30 boats sank.', ['Maybe 30 boats | about 27..33 boat']],
  [
    'One third was sold. Little more than half was kept.',
    ['One third | exact 0.3333..0.3333 share', 'Little more than half | about 0.45..0.55 share'],
  ],
  ['The second half was dull.', []],
  ['There were no passengers on board.', ['no passengers | exact 0..0 person']],
  ['One worker argues.', ['One worker | exact 1..1 person']],
  [
    'Tens of thousands of pilgrims and dozens of Americans left.',
    ['Tens of thousands of pilgrims | vague 20000..null person', 'dozens of Americans | vague 24..null person'],
  ],
  ['Ada Marlow, 30, drove at 12mph.', ['30 | exact 30..30 year-old', '12mph | exact 12..12 mph']],
  [
    'A 16-year-old girl swam about 230 km (140 miles) west.',
    ['16-year-old | exact 16..16 year-old', 'about 230 km | about 207..253 km', '140 miles | about 126..154 mile'],
  ],
  ['A magnitude-6.3 quake hit; 51 were injured.', ['6.3 quake | exact 6.3..6.3 magnitude', '51 | exact 51..51 person']],
  ['One in five bees died.', ['One in five bees | exact 0.2..0.2 share']],
  ['The shaft is 40m deep and cost £3m.', ['40m | exact 40..40 m', '£3m | exact 3000000..3000000 GBP']],
]

for (const [text, want] of cases) test(text, () => assert.deepEqual(read(text).map(told), want))

const silent = [
  'It struck at 0415 (UTC-3).',
  'The 53rd Street tunnel.',
  'A Kestrel-12 rose over Flight 370.',
  'Call 0207 946 0018.',
  'In 2012 the law changed, on March 3 at 5:10 a.m.',
  'It was one of them; this one said why.',
  'They ended with a 5-11 season.',
  'A one-off charge.',
  'See room 12 or https://x.example/a/12345.',
]
for (const text of silent) test(`no quantity: ${text}`, () => assert.deepEqual(read(text).map(told), []))

test('German, French and Spanish figures carry their own separators', () => {
  assert.deepEqual(read('Mindestens 1.200 Menschen starben.', 'de').map(told), [
    'Mindestens 1.200 Menschen | at-least 1200..null person',
  ])
  assert.deepEqual(read('Plus de 3,5 millions de touristes.', 'fr').map(told), [
    'Plus de 3,5 millions de touristes | more-than 3500000..null person',
  ])
  assert.deepEqual(read('Al menos 12.000 soldados murieron.', 'es').map(told), [
    'Al menos 12.000 soldados | at-least 12000..null person',
  ])
})

test('the figure is the numeral with its bound, and lies within the quantity', () => {
  const text = 'It left at least 55 dead.'
  const [q] = read(text)
  assert.equal(q && text.slice(q.figure.from, q.figure.to), 'at least 55')
})

test('any figure written with separators is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 999_999_999 }), (n) => {
      const [q] = read(`Exactly ${n.toLocaleString('en')} herrings came.`)
      assert.equal(q?.low, n)
    }),
  )
})

test('whatever the text, spans repeat their words and low is at most high', () => {
  const word = fc.constantFrom(
    'two',
    '5',
    '1,000',
    'million',
    '-',
    '–',
    'to',
    'and',
    'a',
    'half',
    'of',
    '$',
    '%',
    'at least',
    'people',
    '(',
    ')',
    '.',
    ',',
    'km',
    'US',
    '½',
    'no',
    'dozens',
    '’',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (list) => {
      const text = list.join(' ')
      for (const q of read(text)) {
        assert.equal(text.slice(q.from, q.to), q.text)
        assert.ok(q.low === null || q.high === null || q.low <= q.high, told(q))
      }
    }),
  )
})

for (const [name, text] of [
  ['one long token', 'a'.repeat(100_000)],
  ['digits', '7'.repeat(50_000)],
  ['grouped digits', '1,000'.repeat(20_000)],
  ['blanks', ' '.repeat(50_000)],
  ['quotes', '"'.repeat(50_000)],
  ['figures', '5 million and '.repeat(7_000)],
] as const)
  test(`does not hang on ${name}`, () => {
    assert.ok(Array.isArray(read(text)))
  })

test('a time of day counts nothing, though nobody knows the day', () => {
  const figures = (text: string): string[] => read(text, 'en', null).map(told)
  assert.deepEqual(figures('He came around 4 p.m . Guards saw two boats.'), ['two boats | exact 2..2 boat'])
  assert.deepEqual(figures('At 10.30 am 5 boats sank.'), ['5 boats | exact 5..5 boat'])
})

test('an address counts nothing, in one piece or cut into words', () => {
  const figures = (text: string): string[] => read(text).map(told)
  assert.deepEqual(figures('Read https://tide.example/news/storm-1286981 now.'), [])
  assert.deepEqual(figures('Read http : / / tide . example / news / storm - 1286981 now.'), [])
  assert.deepEqual(figures('Read http : / / tide . example of 5 boats.'), ['5 boats | exact 5..5 boat'])
})
