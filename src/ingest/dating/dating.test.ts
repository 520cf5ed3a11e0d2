import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { languageOf } from '../../lang/index.ts'
import { within } from '../../text/within.fixture.ts'
import type { DateCandidate } from '../formats/index.ts'
import { layout } from '../layout/text.ts'
import { dateLine, dateSentence } from './date-line.ts'
import { dayFirst } from './day-first.ts'
import { type Dated, published } from './index.ts'
import { daysApart, iso } from './iso.ts'
import { readDates, readLine } from './read-dates.ts'

const english = { language: 'en', dayFirst: false }
const first = (words: string, language = 'en', dayFirst = language !== 'en'): string | undefined =>
  readDates(words, { language, dayFirst })[0]?.value

describe('dates as written', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['en', '2032-05-01', '2032-05-01'],
    ['en', 'October 9. 2031 13:24', '2031-10-09T13:24'],
    ['en', 'Oct. 9, 2031 at 7:05 pm EDT', '2031-10-09T19:05-04:00'],
    ['en', 'the 9th of October 2031', '2031-10-09'],
    ['en', '11:03 AM ET Fri, 9 Jan 2032', '2032-01-09T11:03-05:00'],
    ['en', '9 July 2032, 08:00 ET', '2032-07-09T08:00-04:00'],
    ['en', 'SAN MARCO, Dec 31 (Reuters)', '--12-31'],
    ['en', '05/01/2032', '2032-05-01'],
    ['en', '25/01/2032', '2032-01-25'],
    ['de', 'Mittwoch, 3. März 2032, 14.30 Uhr MEZ', '2032-03-03T14:30+01:00'],
    ['de', '01.05.2032 - 13:24', '2032-05-01T13:24'],
    ['de', '9.Oktober 2031', '2031-10-09'],
    ['en', 'October 9,2031', '2031-10-09'],
    ['cs', '9. 10. 2031', '2031-10-09'],
    ['en', '3. 5. 2031', '2031-05-03'],
    ['en', '09-Oct-2031', '2031-10-09'],
    ['es', '9/oct/2031', '2031-10-09'],
    ['fr', 'le 1er août 2032 à 13h24', '2032-08-01T13:24'],
    ['es', '9 de octubre de 2031 a las 17:05', '2031-10-09T17:05'],
    ['it', '4 ottobre 2031, 08:15', '2031-10-04T08:15'],
  ]
  for (const [language, words, value] of cases)
    test(`${language}: ${words}`, () => assert.equal(first(words, language), value))
  for (const words of [
    '31 February 2032',
    '2032-13-01',
    'May be 12 of them',
    '192.168.10.2032',
    'version 1.2.2031.4',
    'maybe 5',
    'sizes 3-Mar/2031',
  ])
    test(`no date: ${words}`, () => assert.equal(first(words), undefined))
  test('an English day comes first where the country writes so', () =>
    assert.equal(first('05/01/2032', 'en', true), '2032-01-05'))
  test('offsets are those of the words', () => {
    const text = 'It sank on 1 May 2032 off the cape.'
    const [d] = readDates(text, english)
    assert.equal(d && text.slice(d.from, d.to), '1 May 2032')
  })
})

describe('lines about dates', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['de', '3.5.31', '2031-05-03'],
    ['de', '13.05.31, 08:15 Uhr', '2031-05-13T08:15'],
    ['en', 'May 3, ’31', '2031-05-03'],
    ['en', '3 мая 2031, 10:20', '2031-05-03T10:20'],
    ['en', '3 Μαΐου 2031', '2031-05-03'],
    ['ar', 'السبت، 03 مايو 2031', '2031-05-03'],
    ['ar', '3 أيار 2031', '2031-05-03'],
    ['ar', '٣ مايو ٢٠٣١', '2031-05-03'],
    ['hi', '३ मई २०३१', '2031-05-03'],
    ['hi', '3 फ़रवरी 2031', '2031-02-03'],
    ['hi', '3 \u095eरवरी 2031', '2031-02-03'],
    ['en', '3 फरवरी 2031', '2031-02-03'],
    ['bn', '3 ফেব্রু\u09dfারি 2031', '2031-02-03'],
    ['en', '03-May-31', '2031-05-03'],
    ['hu', '2031. máj. 3. 12:30', '2031-05-03T12:30'],
    ['vi', 'ngày 3 tháng 5 năm 2031', '2031-05-03'],
    ['ko', '2031년 5월 3일', '2031-05-03'],
    ['ro', '3 mai 2031', '2031-05-03'],
    ['th', '3 พฤษภาคม 2574', '2031-05-03'],
    ['lt', '2031 m. gegužės 3 d.', '2031-05-03'],
    ['he', '3 במאי 2031', '2031-05-03'],
  ]
  for (const [language, words, value] of cases)
    test(`${language}: ${words}`, () =>
      assert.equal(readLine(words, { language, dayFirst: language !== 'en' }).find((d) => d.full)?.value, value))
  test('in running text two digits are no year', () =>
    assert.equal(readDates('It rose by 3 to 3.5.31 points', { language: 'de', dayFirst: true }).length, 0))
  test('a name that means two months in two languages means none of an unknown one', () =>
    assert.deepEqual(readLine('3 listopad 2031', english), []))
  test('the day comes first by the host, whatever tag a template comes with', () => {
    assert.equal(dayFirst('en', 'https://www.harwick-echo.co.uk/a'), true)
    assert.equal(dayFirst('en-US', 'https://echo.example/a'), false)
    assert.equal(dayFirst('en-GB', null), true)
    assert.equal(dayFirst('de', null), true)
  })
  test('a sentence below the text says when it appeared', () => {
    assert.equal(
      dateSentence('This entry was posted on Saturday, May 3rd, 2031 at 8:00 am and is filed under Ports.', english)
        ?.date.value,
      '2031-05-03T08:00',
    )
    assert.equal(dateSentence('The two of them had met on 3 May 2031 in the harbour.', english), null)
  })
})

describe('ISO', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['2032-05-01', '2032-05-01'],
    ['2032-05', '2032-05'],
    ['2032-05-01T10:00:00+0200', '2032-05-01T10:00:00+02:00'],
    ['2032-05-01 10:00:00 UTC', '2032-05-01T10:00:00Z'],
    ['2032-05-01T10:00:00.000Z', '2032-05-01T10:00:00Z'],
    ['20320501T100000Z', '2032-05-01T10:00:00Z'],
    ['Sat, 01 May 2032 10:00:00 GMT', '2032-05-01T10:00:00Z'],
    ['1514900000', '2018-01-02T13:33:20Z'],
    ['2032-02-30', null],
    ['yesterday', null],
    ['', null],
  ]
  for (const [written, value] of cases) test(written || 'nothing', () => assert.equal(iso(written, english), value))
  test('days are counted, whatever the time', () => assert.equal(daysApart('2031-12-31T23:59', '2032-01-02'), 2))
  test('any string gives ISO or nothing', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d TZ:+.,/-]{0,30}$/)), (s) =>
        /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d.*)?)?)?$/.test(iso(s, english) ?? '2032'),
      ),
    ))
})

describe('date lines', () => {
  const kind = (line: string): string | null => dateLine(line, languageOf('en'), english)?.kind ?? null
  for (const line of [
    'May 1, 2032',
    'Published: 1 May 2032 10:00 GMT',
    'Posted May 1, 2032 / 10:00 AM EST / Updated May 2, 2032',
    'Cape Hollow | 1 May 2032',
  ])
    test(line, () => assert.equal(kind(line), 'published'))
  for (const line of [
    'By Edda Lorne and Ole Brandt on May 1, 2032 at 11:04 a.m.',
    'Saturday, May 1, 2032 at 17:46hrs.',
  ])
    test(line, () => assert.equal(kind(line), 'published'))
  test('updated', () => assert.equal(kind('Example Press | Updated: 2032-05-01 17:52'), 'modified'))
  for (const line of [
    'It sank on 1 May 2032.',
    'It sank on 1 May 2032 at 8:05.',
    'The ferry sank on 1 May 2032 off the cape',
    'May 1',
    'Ferry sinks',
  ])
    test(`none: ${line}`, () => assert.equal(kind(line), null))
})

const given = (value: string, more: Partial<DateCandidate> = {}): DateCandidate => ({
  value,
  from: 'field',
  evidence: 'published',
  kind: 'published',
  ...more,
})
const dated = (text: string, candidates: readonly DateCandidate[] = [], url: string | null = null): Dated => {
  const { blocks } = layout(text, { title: null }, languageOf('en'), english)
  return published(text, blocks, candidates, url, languageOf('en'), english)
}
const BODY = 'A ferry sank off Cape Hollow on Friday, and the coast guard saved everybody on board.'

describe('the publication date', () => {
  test('nothing said, nothing guessed', () => assert.deepEqual(dated(BODY), { published: null, notices: [] }))
  test('a date in the running text is none', () =>
    assert.equal(dated(`${BODY}\nThe ferry was built on 3 May 2001.`).published, null))
  test('a date in a caption or a copyright line is none', () =>
    assert.equal(
      dated(`The ferry, May 1, 2030. ANA PRADO / REUTERS\n${BODY}\n© 2031 Northern Post. All rights reserved.`)
        .published,
      null,
    ))
  test('the dated line below the headline wins over the bare date above it, which stays with the reason', () => {
    const { published: p, notices } = dated(
      `May 30, 2034\n\nFerry sinks off Cape Hollow\n\nMay 1. 2032 13:24\n\n${BODY}`,
    )
    assert.deepEqual(
      [p?.value, p?.evidence, p?.rejected.map((r) => r.value)],
      ['2032-05-01T13:24', 'May 1. 2032 13:24', ['2034-05-30']],
    )
    assert.deepEqual(
      notices.map((n) => [n.rule, n.from, n.to]),
      [['crawl-date', 0, 12]],
    )
  })
  test('a date glued before the text', () =>
    assert.equal(dated(`date 2032-05-01 ${BODY}`).published?.value, '2032-05-01'))
  test('a field is taken before the text', () =>
    assert.equal(
      dated(`2032-05-02\nFerry sinks off Cape Hollow\n${BODY}`, [given('2032-05-01')]).published?.value,
      '2032-05-01',
    ))
  test('a field that the dateline speaks against is kept, with a notice', () => {
    const { published: p, notices } = dated(`CAPE HOLLOW, Dec 31 (AP) - ${BODY}`, [given('2032-01-14T12:08:00')])
    assert.equal(p?.value, '2032-01-14T12:08:00')
    assert.deepEqual(
      notices.map((n) => n.rule),
      ['dateline-date'],
    )
    assert.match(notices[0]?.says ?? '', /2031-12-31/)
  })
  test('the day that is given settles whether 05/10 is in May or in October', () => {
    const { published: p, notices } = dated(
      `Ferry sinks off Cape Hollow\n\nPublished on 05/10/2032 at 15:10\n\n${BODY}`,
      [given('2032-10-05')],
    )
    assert.deepEqual([p?.value, p?.rejected, notices], ['2032-10-05', [], []])
  })
  test('a dateline of the day before is none of that', () =>
    assert.deepEqual(dated(`CAPE HOLLOW, Dec 31 (AP) - ${BODY}`, [given('2032-01-01')]).notices, []))
  test('the address tells the day where nothing else does, and differs with a notice', () => {
    assert.equal(dated(BODY, [], 'https://example.org/2032/05/01/ferry').published?.value, '2032-05-01')
    assert.deepEqual(
      dated(BODY, [given('2032-06-01')], 'https://example.org/2032/05/01/ferry').notices.map((n) => n.rule),
      ['dates-differ'],
    )
  })
  test('a day of a fetch is never taken, nor a change that is stated for machines', () => {
    assert.equal(dated(BODY, [given('2032-05-01', { kind: 'crawled' })]).published, null)
    const { published: p, notices } = dated(BODY, [given('2032-05-01', { kind: 'modified', from: 'json-ld' })])
    assert.equal(p, null)
    assert.deepEqual(
      notices.map((n) => n.rule),
      ['only-modified'],
    )
  })
  test('a change that the page prints is taken where it is all there is', () =>
    assert.equal(
      dated(`Ferry sinks off Cape Hollow\nUpdated: 2032-05-01 17:52\n${BODY}`).published?.value,
      '2032-05-01T17:52',
    ))
  test('in the evening of the west the local day is taken, not that of UTC', () =>
    assert.equal(
      dated(BODY, [given('2032-05-02T01:30:00Z', { from: 'json-ld' }), given('2032-05-01T21:30', { from: 'time' })])
        .published?.value,
      '2032-05-01T21:30',
    ))
  test('what is no date is a notice', () =>
    assert.deepEqual(
      dated(BODY, [given('soon')]).notices.map((n) => n.rule),
      ['bad-date'],
    ))
})

const HOSTILE: readonly string[] = [
  '9 Oct 2021 '.repeat(9_000),
  '1'.repeat(50_000),
  '1/'.repeat(50_000),
  '12:'.repeat(30_000),
  'oct. '.repeat(20_000),
  ' '.repeat(50_000),
  '2021-'.repeat(20_000),
]
for (const text of HOSTILE)
  test(`does not hang on ${text.slice(0, 12)}…`, () =>
    assert.ok(within(5000, () => readDates(text, english)).length <= 500))

describe('which of several', () => {
  const day = (candidates: readonly DateCandidate[], url: string | null = null): string | undefined =>
    published('', [], candidates, url, languageOf('en'), english).published?.value
  const meta: DateCandidate = {
    value: '2031-05-03T20:15:00Z',
    from: 'meta',
    evidence: 'article:published_time',
    kind: 'published',
  }
  const line: DateCandidate = { value: '2031-05-04', from: 'text', evidence: '4 May 2031', kind: 'published' }
  test('the next day, printed below the headline, is that of the readers’ clock', () =>
    assert.equal(day([meta, line]), '2031-05-04'))
  test('printed above it, it is tomorrow’s paper', () =>
    assert.equal(day([meta, { ...line, weak: 'above' }]), '2031-05-03T20:15:00Z'))
  const morning: DateCandidate = { ...meta, value: '2031-05-04T03:10:00+00:00' }
  test('an older address does not stand against the day that the page prints by its own clock', () => {
    const url = 'https://echo.example/ferry-2031-05-03/'
    assert.equal(day([morning], url), '2031-05-03')
    assert.equal(day([morning, { ...line, value: '2031-05-04T05:10' }], url), '2031-05-04T03:10:00+00:00')
  })
  test('a moment without a zone, or of a wrong one, is in UTC where another one tells the same clock in UTC', () => {
    const shown: DateCandidate = { ...line, value: '2031-05-03T22:10' }
    assert.equal(
      day([
        { ...meta, value: '2031-05-04T03:10:00', from: 'microdata' },
        { ...line, value: '2031-05-03T22:10-05:00' },
      ]),
      '2031-05-03T22:10-05:00',
    )
    assert.equal(
      day([{ ...meta, value: '2031-05-04T03:10:00-05:00', from: 'json-ld' }, morning, shown]),
      '2031-05-03T22:10',
    )
    assert.equal(day([{ ...meta, value: '2031-05-04T03:10:00', from: 'microdata' }, shown]), '2031-05-04T03:10:00')
  })
  test('where the change is stated as publication, the earlier moment that the page shows is that of publication', () => {
    const change: DateCandidate = {
      value: '2031-05-09T12:00:00',
      from: 'json-ld',
      evidence: 'dateModified',
      kind: 'modified',
    }
    const stated: DateCandidate = { ...change, evidence: 'datePublished', kind: 'published' }
    const shown: DateCandidate = {
      value: '2031-05-03T08:00',
      from: 'time',
      evidence: '<time> 3 May',
      kind: 'published',
    }
    assert.equal(day([stated, change, shown]), '2031-05-03T08:00')
    assert.equal(day([stated, shown]), '2031-05-09T12:00:00')
    assert.equal(day([stated, change, line]), '2031-05-09T12:00:00')
    assert.equal(day([stated, change, { ...shown, value: '2029-05-03T08:00' }]), '2031-05-09T12:00:00')
  })
  test('a change that the page shows is taken where it is all there is', () =>
    assert.equal(
      day([{ value: '2031-05-09', from: 'time', evidence: '<time> Updated 9 May', kind: 'modified' }]),
      '2031-05-09',
    ))
  test('a vague name stands behind a day beside the headline, and before one far away', () => {
    const vague: DateCandidate = {
      value: '2030-01-01',
      from: 'meta',
      evidence: 'dc.date',
      kind: 'published',
      weak: 'vague',
    }
    assert.equal(day([vague, line]), '2031-05-04')
    assert.equal(day([vague, { ...line, weak: 'far' }]), '2030-01-01')
  })
  for (const [url, value] of [
    ['https://echo.example/2031/05/03/ferry', '2031-05-03'],
    ['https://echo.example/world/2031/may/3/ferry', '2031-05-03'],
    ['https://echo.example/ferry-2031-05-03.html', '2031-05-03'],
    ['https://echo.example/news/13-05-2031-ferry', '2031-05-13'],
    ['https://echo.example/ferry-12345678', undefined],
  ] as const)
    test(`the day in ${url}`, () => assert.equal(day([], url), value))
})
