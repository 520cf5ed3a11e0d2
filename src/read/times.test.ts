import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { languageOf, languages } from '../lang/index.ts'
import { articleOf, NOTHING_READ } from '../model/fixture.ts'
import type { Time } from '../model/index.ts'
import { documentOf } from '../text/document.ts'
import { stretchesOf } from '../text/stretches.ts'
import { matches } from './times/forms.ts'
import { slotsOf, sourceOf } from './times/slots.ts'
import { times } from './times.ts'

/** A Wednesday. */
const PUBLISHED = '2031-05-14'

const read = (text: string, published: string | null = PUBLISHED, language = 'en'): readonly Time[] => {
  const l = languageOf(language)
  const document = documentOf(
    articleOf(text, { language, published: published ? { value: published, evidence: '', rejected: [] } : null }),
    l,
  )
  return times.read({ document, language: l }, { ...NOTHING_READ, sentences: document.sentences })
}

const told = (t: Time): string => `${t.text} = ${t.start === t.end ? t.start : `${t.start}/${t.end}`}`

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['It opened on Oct. 9, 2030.', ['Oct. 9, 2030 = 2030-10-09']],
  ['It opened on 9 October 2030 at 13:24.', ['9 October 2030 = 2030-10-09', '13:24 = 2030-10-09T13:24']],
  ['The mill burned on Monday.', ['Monday = 2031-05-12']],
  ['The mill burned Wednesday morning.', ['Wednesday morning = 2031-05-14T00:00/2031-05-14T11:59']],
  ['The mill will reopen on Monday.', ['Monday = 2031-05-19']],
  [
    'They will meet on Saturday and Sunday, the mayor said on Tuesday.',
    [
      'Saturday and Sunday = 2031-05-17/2031-05-18',
      'Saturday = 2031-05-17',
      'Sunday = 2031-05-18',
      'Tuesday = 2031-05-13',
    ],
  ],
  ['Mourners recalled Monday’s fire.', ['Monday’s = 2031-05-12']],
  ['It struck around 5:10 a.m. on Monday.', ['5:10 a.m. = 2031-05-12T05:10', 'Monday = 2031-05-12']],
  ['It struck on Monday. The alarm rang at noon.', ['Monday = 2031-05-12', 'noon = 2031-05-12T12:00']],
  ['Work ended last week.', ['last week = 2031-05-05/2031-05-11']],
  ['They meet this weekend.', ['this weekend = 2031-05-17/2031-05-18']],
  ['It grew in the past year.', ['the past year = 2030-05/2031-05']],
  ['He led it from 2010 to 2014.', ['2010 to 2014 = 2010/2014', '2010 = 2010', '2014 = 2014']],
  ['It leaked between March and April.', ['March and April = 2031-03/2031-04', 'March = 2031-03', 'April = 2031-04']],
  ['It fell in the final quarter of 2030.', ['the final quarter of 2030 = 2030-10/2030-12']],
  ['Debt grew until the end of 2030.', ['2030 = 2030-12-31']],
  ['It was founded in the 1970s.', ['the 1970s = 1970/1979']],
  ['It was sold two weeks ago.', ['two weeks ago = 2031-04-27/2031-04-30']],
  ['It burned for eight years.', ['for eight years = P8Y']],
  ['The law takes effect on Jan. 1.', ['Jan. 1 = 2032-01-01']],
  ['She sang on New Year’s Eve.', ['New Year’s Eve = 2030-12-31']],
  ['Yesterday it rained; tomorrow it may snow.', ['Yesterday = 2031-05-13', 'tomorrow = 2031-05-15']],
  ['On Friday (May 9th) the pier closed.', ['Friday (May 9th) = 2031-05-09']],
  ['Shops will stay closed on Monday.', ['Monday = 2031-05-19']],
  ['The board would pay for stranded guests until Sunday.', ['Sunday = 2031-05-18']],
  ['The bridge had been due for repair in February.', ['February = 2031-02']],
  ['It was due to open in July.', ['July = 2031-07']],
  ['Pay by Monday, he said.', ['Monday = 2031-05-19']],
  [
    'They meet next Friday and on Friday of next week.',
    ['next Friday = 2031-05-23', 'Friday of next week = 2031-05-23'],
  ],
  ['They meet in ten days’ time.', ['in ten days’ time = 2031-05-24']],
  ['The text will be made public within two days.', ['within two days = 2031-05-16']],
  ['It grew in 2029-30.', ['2029-30 = 2029/2030']],
  ['The mill has been shut since the 3rd.', ['the 3rd = 2031-05-03']],
  [
    'It opened at half past one; at twenty minutes to four it shut.',
    ['half past one = 2031-05-14T01:30', 'twenty minutes to four = 2031-05-14T03:40'],
  ],
  ['It burned at four in the afternoon.', ['four in the afternoon = 2031-05-14T16:00']],
  ['It sank on May 2. It was found three days later.', ['May 2 = 2031-05-02', 'three days later = 2031-05-05']],
  [
    'They agreed on Tuesday to free the boats that lay there since Sunday. The pen was put down at 4:20 a.m.',
    ['Tuesday = 2031-05-13', 'Sunday = 2031-05-11', '4:20 a.m. = 2031-05-13T04:20'],
  ],
  [
    'Sales fell in the year-earlier quarter and in the quarter.',
    ['the year-earlier quarter = 2030-01/2030-03', 'the quarter = 2031-01/2031-03'],
  ],
  ['It will be built before August is over.', ['August = 2031-08']],
  ['The king declared Friday a day of rest.', ['Friday = 2031-05-16']],
  ['They called a strike for Friday.', ['Friday = 2031-05-16']],
  ['He was tried for Friday’s fire.', ['Friday’s = 2031-05-09']],
  ['The names were to be read out on Friday.', ['Friday = 2031-05-16']],
  ['The board asked for the gates to be shut on Friday.', ['Friday = 2031-05-16']],
  ['She had promised on Thursday to pay.', ['Thursday = 2031-05-08']],
  ['It was built in 1998. In May of that year it burned.', ['1998 = 1998', 'May of that year = 1998-05']],
  ['He sailed in June 2027 and wed the same year.', ['June 2027 = 2027-06', 'the same year = 2027']],
  ['The race was set for 9.40.', ['set for 9.40 = 2031-05-14T09:40']],
  ['It shut shortly after eleven.', ['eleven = 2031-05-14T11:00']],
  ['It will open by Whit Monday.', ['Whit Monday = 2031-06-02']],
  ['The mill will shut on Good Friday 2030.', ['Good Friday 2030 = 2030-04-19']],
  ['It opens on Thanksgiving.', ['Thanksgiving = 2031-11-27']],
  ['It burned on May 2. It has been shut since midnight.', ['May 2 = 2031-05-02', 'midnight = 2031-05-14T00:00']],
  [
    'The mill burned on Sunday. They danced until after midnight.',
    ['Sunday = 2031-05-11', 'midnight = 2031-05-12T00:00'],
  ],
  [
    'It burned on Sunday. The sacks had been sold on Monday. The alarm rang at 4:20 a.m.',
    ['Sunday = 2031-05-11', 'Monday = 2031-05-12', '4:20 a.m. = 2031-05-11T04:20'],
  ],
  [
    'It rained in the last week of March and the first week of 2030.',
    ['the last week of March = 2031-03-24/2031-03-30', 'the first week of 2030 = 2029-12-31/2030-01-06'],
  ],
  ['The week of May 21 was dry.', ['The week of May 21 = 2031-05-19/2031-05-25']],
  [
    'It stood from January to April 2029.',
    ['January to April 2029 = 2029-01/2029-04', 'January = 2029-01', 'April 2029 = 2029-04'],
  ],
  ['It sank on July 4th of 1995.', ['July 4th of 1995 = 1995-07-04']],
  [
    'It rose in 2029 Q3 and was built in the 15th century.',
    ['2029 Q3 = 2029-07/2029-09', 'the 15th century = 1400/1499'],
  ],
  ['She sang last Christmas.', ['last Christmas = 2030-12-25']],
  ['It rains in the next two days.', ['the next two days = 2031-05-15/2031-05-16']],
  [
    'It sank two days after May 3 and three weeks before Whit Monday.',
    [
      'two days after May 3 = 2031-05-05',
      'May 3 = 2031-05-03',
      'three weeks before Whit Monday = 2031-05-12',
      'Whit Monday = 2031-06-02',
    ],
  ],
  ['It sank at 6.30 am.', ['6.30 am = 2031-05-14T06:30']],
  ['It sank at 20 past two.', ['20 past two = 2031-05-14T02:20']],
  ['It sank on Sunday night at 9.', ['Sunday night = 2031-05-11', '9 = 2031-05-11T21:00']],
  ['The boat arrived at 2pm.', ['2pm = 2031-05-14T14:00']],
  [
    'It leaked between 4h30 and 6h.',
    ['4h30 and 6h = 2031-05-14T04:30/2031-05-14T06:00', '4h30 = 2031-05-14T04:30', '6h = 2031-05-14T06:00'],
  ],
]
for (const [text, want] of cases) test(text, () => assert.deepEqual(read(text).map(told), want))

for (const text of [
  'May said no.',
  'The sun sat low.',
  'Every Friday they march.',
  'It cost $2012 and 2000 people came.',
  'It scored 9.81 of 10.',
  'Agenda 2040 was signed.',
  'It rose from 4.25 percent to 5.10 euros.',
])
  test(`no time: ${text}`, () => assert.deepEqual(read(text).map(told), []))

test('a lead that tells of tomorrow’s weekday in the past moves the day it speaks from', () => {
  assert.deepEqual(read('The dam burst on Thursday. Today’s work is to find the lost.').map(told), [
    'Thursday = 2031-05-15',
    'Today’s = 2031-05-15',
  ])
})

test('what was told in the past had come when the article appeared', () => {
  const clock = (text: string, published: string): string | undefined =>
    read(text, published).findLast((t) => t.grain === 'minute')?.start
  assert.equal(clock('The alarm rang at 11.04pm.', '2031-05-14T16:25'), '2031-05-13T23:04')
  assert.equal(clock('The alarm rang at 2.04pm.', '2031-05-14T16:25'), '2031-05-14T14:04')
  assert.equal(clock('The doors will open at 11.04pm.', '2031-05-14T16:25'), '2031-05-14T23:04')
  assert.equal(
    clock('The mill burned on Sunday, the board said on Wednesday. The alarm rang at 23:04.', '2031-05-14'),
    '2031-05-11T23:04',
  )
  assert.equal(
    clock('It will stay open until Sunday. The boat arrived at 2pm.', '2031-05-14T19:00'),
    '2031-05-14T14:00',
  )
})

test('a clock time in words is the last such time before the article appeared, and later ones of its day follow it', () => {
  const clocks = (text: string, published: string): string[] =>
    read(text, published).flatMap((t) => (t.grain === 'minute' ? [t.start] : []))
  assert.deepEqual(clocks('She won at twenty to eleven.', '2031-05-14T23:15'), ['2031-05-14T22:40'])
  assert.deepEqual(clocks('She won at twenty to eleven.', '2031-05-14T12:15'), ['2031-05-14T10:40'])
  assert.deepEqual(
    clocks('The lamps failed at five past nine. At half past ten they burned again.', '2031-05-14T06:50'),
    ['2031-05-13T21:05', '2031-05-13T22:30'],
  )
})

test('a late hour of the only day named is of that day', () => {
  assert.equal(read('The mill burned on Wednesday. The roof fell at 9:50 p.m.').at(-1)?.start, '2031-05-14T21:50')
})

test('a day to come is spoken of in its own paragraph', () => {
  assert.equal(read('They will meet on Friday.\n\nThe names will be read at 6pm.').at(-1)?.start, '2031-05-14T18:00')
})

test('the day of a dateline is the day an article speaks from', () => {
  const text = 'MARLOW, May 27 (Harbour Wire) - The vote was won, the union said on Saturday.'
  assert.deepEqual(read(text, '2031-05-18').map(told), ['May 27 = 2031-05-27', 'Saturday = 2031-05-24'])
  assert.deepEqual(read(`${text} It began in 2030, on May 1, 2031.`, null).map(told)[1], 'Saturday = 2031-05-24')
})

test('a time tells its zone, and how what is told lies to it', () => {
  const plain = (text: string) => read(text).map((t) => [t.offset, t.relation])
  assert.deepEqual(plain('It struck at 11.30pm GMT.'), [[0, null]])
  assert.deepEqual(plain('It has been shut since Monday, and will be until Friday.'), [
    [null, 'since'],
    [null, 'until'],
  ])
})

test('Italian and Dutch dates', () => {
  assert.deepEqual(read('Il mulino è bruciato lunedì, due settimane fa.', PUBLISHED, 'it').map(told), [
    'lunedì = 2031-05-12',
    'due settimane fa = 2031-04-27/2031-04-30',
  ])
  assert.deepEqual(read('De molen brandde maandagochtend af, op 9 oktober 2030.', PUBLISHED, 'nl').map(told), [
    'maandagochtend = 2031-05-12T00:00/2031-05-12T11:59',
    '9 oktober 2030 = 2030-10-09',
  ])
})

test('without any date weekdays are left out, and a date in the text stands in for one', () => {
  assert.deepEqual(read('It burned on Monday.', null).map(told), [])
  assert.deepEqual(read('May 14, 2031. It burned on Monday.', null).map(told), [
    'May 14, 2031 = 2031-05-14',
    'Monday = 2031-05-12',
  ])
})

for (const language of languages)
  for (const form of language.calendar.forms)
    test(`${language.code}: the form of "${form.example}" fits its example`, () => {
      const found = matches(stretchesOf(form.example), 0, form.example.length, language).some((m) => m.form === form)
      assert.ok(found)
    })

for (const language of languages)
  for (const { form, example } of language.calendar.countedFrom)
    test(`${language.code}: "${example}" counts from a day`, () =>
      assert.match(example, new RegExp(`^(?:${sourceOf(form, slotsOf(language))})$`, 'iu')))

test('German, French and Spanish dates', () => {
  assert.deepEqual(read('Der Brand brach am 9. Oktober 2030 aus.', PUBLISHED, 'de').map(told), [
    '9. Oktober 2030 = 2030-10-09',
  ])
  assert.deepEqual(read('Le moulin a brûlé lundi matin.', PUBLISHED, 'fr').map(told), [
    'lundi matin = 2031-05-12T00:00/2031-05-12T11:59',
  ])
  assert.deepEqual(read('El molino ardió hace tres días.', PUBLISHED, 'es').map(told), ['hace tres días = 2031-05-11'])
})

test('every date of any year is read back', () => {
  const months = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ]
  fc.assert(
    fc.property(
      fc.integer({ min: 1600, max: 2090 }),
      fc.integer({ min: 0, max: 11 }),
      fc.integer({ min: 1, max: 28 }),
      (y, m, d) => {
        const [t] = read(`It sank on ${months[m]} ${d}, ${y}.`)
        assert.equal(t?.start, `${y}-${String(m + 1).padStart(2, '0')}-${String(d).padStart(2, '0')}`)
      },
    ),
  )
})

for (const [name, text] of [
  ['one long token', 'a'.repeat(100_000)],
  ['digits', '7'.repeat(50_000)],
  ['blanks', ' '.repeat(50_000)],
  ['quotes', '"'.repeat(50_000)],
  ['days', 'Monday and '.repeat(9_000)],
  ['blanks between', `last${' '.repeat(50_000)}Monday`],
] as const)
  test(`does not hang on ${name}`, () => {
    assert.ok(Array.isArray(read(text)))
  })
