import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageOf } from '../../lang/index.ts'
import { within } from '../../text/within.fixture.ts'
import { published } from '../dating/index.ts'
import { layoutHtml } from '../layout/html/index.ts'
import { type Metadata, metadata } from './index.ts'

const ENGLISH = { language: 'en', dayFirst: false }
const PROSE =
  '<p>The council of Harwick voted on Tuesday to rebuild the old ferry landing, which was closed after the spring floods, and asked two firms for their plans.</p>'
const read = (head: string, top = '', url: string | null = null): Metadata => {
  const laid = layoutHtml(
    `<html lang="en-GB"><head>${head}</head><body><article><h1>Ferry landing to be rebuilt</h1>${top}${PROSE}</article></body></html>`,
  )
  return metadata(laid.page, laid.text, laid.blocks, laid, url)
}
const linked = (data: unknown): string =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`
const dates = (m: Metadata): readonly string[] => (m.dates ?? []).map((d) => `${d.kind} ${d.from} ${d.value}`)

test('linked data gives byline, outlet, section and dates', () => {
  const m = read(
    linked({
      '@type': 'NewsArticle',
      headline: 'Ferry landing to be rebuilt',
      author: [{ name: 'Edda Lorne' }, { name: 'Ole Brandt' }],
      publisher: { name: 'Harwick Echo' },
      articleSection: 'Local',
      datePublished: '2021-05-04T09:00:00+02:00',
      dateModified: '2021-05-05',
    }),
  )
  assert.equal(m.byline, 'Edda Lorne, Ole Brandt')
  assert.equal(m.outlet, 'Harwick Echo')
  assert.equal(m.fields?.['section'], 'Local')
  assert.deepEqual(dates(m).slice(0, 2), ['published json-ld 2021-05-04T09:00:00+02:00', 'modified json-ld 2021-05-05'])
})

test('references within a graph are looked up', () => {
  const m = read(
    linked({
      '@graph': [
        { '@type': 'Article', headline: 'x', author: { '@id': '#a' } },
        { '@id': '#a', '@type': 'Person', name: 'Edda Lorne' },
      ],
    }),
  )
  assert.equal(m.byline, 'Edda Lorne')
})

test('linked data with raw line ends and trailing commas is mended, broken data left out', () => {
  assert.equal(read(linked('{"@type":"Article","author":{"name":"Edda\nLorne",},}')).byline, 'Edda Lorne')
  assert.equal(read(linked('{"@type":"Article","author":')).byline, null)
})

test('linked data in comment marks is read', () =>
  assert.equal(read(linked('<!-- {"@type":"Article","author":{"name":"Edda Lorne"}} -->')).byline, 'Edda Lorne'))

test('a flood of spaces in linked data is no trap', () => {
  within(2000, () => read(linked(`{"@type":"Article"${' '.repeat(100_000)}x${' '.repeat(100_000)}-- x`)))
})

test('meta elements speak where there is no linked data', () => {
  const m = read(
    '<meta property="og:site_name" content="Harwick Echo"><meta name="author" content="By Edda Lorne"><meta property="article:published_time" content="2021-05-04">',
  )
  assert.equal(m.outlet, 'Harwick Echo')
  assert.equal(m.byline, 'Edda Lorne')
  assert.deepEqual(dates(m), ['published meta 2021-05-04'])
})

test('a person is named before an organisation, and the outlet’s own name is no byline', () => {
  const site = '<meta property="og:site_name" content="Harwick Echo">'
  const body = linked({ '@type': 'NewsArticle', author: { '@type': 'Organization', name: 'Harwick Press Office' } })
  assert.equal(read(site + body).byline, 'Harwick Press Office')
  assert.equal(read(site + body, '<p class="byline">By Edda Lorne</p>').byline, 'Edda Lorne')
  assert.equal(read(`${site}<meta name="author" content="harwick echo">`).byline, null)
})

test('a link to a writer’s page beside the headline names the writer; one far below is another’s', () => {
  const card = '<div><a href="https://echo.example/author/edda-lorne">Edda Lorne</a></div>'
  assert.equal(read('', card).byline, 'Edda Lorne')
  assert.equal(read('', `${Array.from({ length: 30 }, () => PROSE).join('')}${card}`).byline, null)
})

test('a short line that opens as bylines do is the byline; handles and mail addresses are not part of it', () => {
  assert.equal(read('', '<div>By Edda Lorne @eddalorne</div>').byline, 'Edda Lorne')
  assert.equal(read('<meta name="author" content="Edda Lorne (edda@echo.example)">').byline, 'Edda Lorne')
})

test('microdata, <time> and printed lines give dates with their kind', () => {
  const m = read(
    '',
    '<div itemprop="datePublished" content="2021-05-04"></div><time datetime="2021-05-05" class="updated">5 May</time><p class="date">Updated: 6 May 2021</p>',
  )
  assert.ok(dates(m).includes('published microdata 2021-05-04'))
  assert.ok(dates(m).includes('modified time 2021-05-05'))
  assert.ok(dates(m).includes('modified text 2021-05-06'))
})

test('of dates far below the headline one alone is a weak candidate, several are none', () => {
  const far = Array.from({ length: 40 }, () => PROSE).join('')
  const time = (day: string): string => `<time datetime="2019-01-${day}">${day} January 2019</time>`
  const one = read('', `${PROSE}${far}${time('11')}${PROSE}`).dates
  assert.deepEqual(
    one?.map((d) => `${d.value} ${d.weak}`),
    ['2019-01-11 far'],
  )
  assert.deepEqual(dates(read('', `${PROSE}${far}<p>${time('11')}</p>${PROSE}<div>${time('12')}</div>`)), [])
})

test('times of comments, of boxes beside the article and of other articles below it are not its own', () => {
  const time = (day: string): string => `<time datetime="2021-05-${day}">${Number(day)} May</time>`
  const card = `<a href="/regatta">Regatta off Tarn Quay</a>`
  for (const others of [
    `<div class="comments"><div>${time('09')} I saw it.</div></div>`,
    `<aside><ul><li>${time('09')}${card}</li></ul></aside>`,
    `<div class="related"><div>${time('09')}${card}</div></div>`,
  ]) {
    assert.deepEqual(dates(read('', `${PROSE}${others}`)), [], others)
    assert.deepEqual(dates(read('', `<p>4 May 2021</p>${PROSE}${others}`)), ['published text 2021-05-04'], others)
  }
  for (const own of ['<time class="published" ', 'Posted on <time '])
    assert.deepEqual(
      read('', `${PROSE}${PROSE}</article><div>${own}datetime="2021-05-04">4 May</time></div>`).dates?.map((d) => [
        d.value,
        d.weak,
      ]),
      [['2021-05-04', undefined]],
      own,
    )
})

test('the beginning of a system’s count is no day', () => {
  const day = (data: string): string | undefined => {
    const m = read(linked({ '@type': 'NewsArticle', headline: 'Ferry landing to be rebuilt', datePublished: data }))
    return published('', [], m.dates ?? [], null, languageOf('en'), ENGLISH).published?.value
  }
  assert.equal(day('1970-01-01T00:00:00Z'), undefined)
  assert.equal(day('1969-12-31T19:00:00-05:00'), undefined)
  assert.equal(day('1970-01-02'), '1970-01-02')
})

test('a moment in an attribute is that of the words it stands with', () => {
  assert.deepEqual(dates(read('', '<span class="ago" title="4 May 2021, 08:00">an hour ago</span>')), [
    'published time 4 May 2021, 08:00',
  ])
  assert.deepEqual(dates(read('', '<span data-timestamp="1620115200">an hour ago</span>')), [
    'published time 1620115200',
  ])
  for (const name of ['created-at', 'utc', 'ts'])
    assert.deepEqual(
      dates(read('', `<span data-${name}="2021-05-04T08:00Z">an hour ago</span>`)),
      ['published time 2021-05-04T08:00Z'],
      name,
    )
  assert.deepEqual(dates(read('', '<span title="Ports" aria-label="Published 4 May 2021">an hour ago</span>')), [
    'published time Published 4 May 2021',
  ])
  assert.deepEqual(dates(read('', '<span data-time="1200">20 minutes</span>')), [])
  assert.deepEqual(dates(read('', '<span data-rights="2021-05-04">20 minutes</span>')), [])
  assert.deepEqual(dates(read('', '<span property="schema:datePublished" content="2021-05-04">4 May</span>')), [
    'published microdata 2021-05-04',
  ])
})

test('hAtom and RDFa name the day of an entry', () => {
  const [entry] = dates(read('', '<span class="published">2021-05-04T08:00+02:00</span>'))
  assert.equal(entry, 'published time 2021-05-04T08:00+02:00')
  for (const property of ['datePublished', 'dc:date'])
    assert.deepEqual(
      dates(read('', `<span property="${property}" content="2021-05-04T08:00">this morning</span>`)),
      ['published microdata 2021-05-04T08:00'],
      property,
    )
})

test('a day in brackets that opens the lede is that of publication; one in the middle of a sentence is not', () => {
  const lede = (text: string): readonly string[] => dates(read('', `<p class="lede">${text}</p>${PROSE}`))
  const said = 'The old ferry landing of Harwick will be rebuilt within three years, the harbour master said.'
  assert.deepEqual(lede(`(18.01.2018) ${said}`), ['published text 2018-01-18'])
  assert.deepEqual(lede(`Harwick (18.01.2018) – ${said}`), ['published text 2018-01-18'])
  assert.deepEqual(lede(`Tarn Quay (18.01.2018). ${said}`), ['published text 2018-01-18'])
  assert.deepEqual(lede(`The quay had burnt down (18.01.2018). ${said}`), [])
  assert.deepEqual(lede(`The old landing (18.01.2018) of Harwick will be rebuilt. ${said}`), [])
})

test('glued dates are read, above the headline with doubt', () => {
  assert.deepEqual(dates(read('', '<div class="meta">By Edda Lorne04.05.2021</div>')), ['published text 2021-05-04'])
  const laid = layoutHtml(
    `<html lang="en"><body><div>Tuesday, 4 May 2021</div><h1>Ferry landing to be rebuilt</h1>${PROSE}</body></html>`,
  )
  assert.deepEqual(
    metadata(laid.page, laid.text, laid.blocks, laid, null).dates?.map((d) => d.weak),
    ['above'],
  )
})

test('dates that are glued to each other, or to a name, are read apart, without that of the change', () => {
  const entry =
    '<div class="meta"><span>EddaLorne</span><span class="updated">2021-06-09T10:00:00+02:00</span><span>May 4th, 2021</span><span>Ports</span></div>'
  assert.deepEqual(dates(read('', entry)), ['modified time 2021-06-09T10:00:00+02:00', 'published text 2021-05-04'])
  assert.deepEqual(dates(read('', '<div>4 May 2021<span>9 June 2021</span></div>')), ['published text 2021-05-04'])
  assert.deepEqual(dates(read('', '<div>Edda Lorne<i>2021-05-04</i></div>')), ['published text 2021-05-04'])
  assert.deepEqual(dates(read('', '<div>04/05/2021<i>1,204 views</i></div>')), ['published text 2021-05-04'])
  assert.deepEqual(dates(read('', '<div>04.05.2021<i>12 comments</i></div>')), ['published text 2021-05-04'])
})

test('a time whose own words tell of a change is that of the change', () =>
  assert.deepEqual(dates(read('', '<div><time datetime="2021-05-09T10:00Z">Updated 9 May</time></div>')), [
    'modified time 2021-05-09T10:00Z',
  ]))

test('an entry that was never changed is named published and updated at once', () => {
  const changed = '<time class="updated" datetime="2021-05-09">9 May</time>'
  for (const name of ['entry-date published updated', 'dt-published dt-updated', 'editorial-date', 'exchange__time'])
    assert.deepEqual(
      dates(read('', `<time class="${name}" datetime="2021-05-04">4 May</time>${changed}`)),
      ['published time 2021-05-04', 'modified time 2021-05-09'],
      name,
    )
})

test('a day in the masthead of a page is that of the reader; one above the headline is that of the article as often', () => {
  const under = (top: string): readonly string[] => {
    const laid = layoutHtml(
      `<html lang="en"><body>${top}<main><h1>Ferry landing to be rebuilt</h1>${PROSE}${PROSE}</main></body></html>`,
    )
    const m = metadata(laid.page, laid.text, laid.blocks, laid, null)
    const { published: day } = published(laid.text, laid.blocks, m.dates ?? [], null, languageOf('en'), ENGLISH)
    return day === null ? [] : [day.value]
  }
  const day = '<div>Tuesday, 4 May 2021</div>'
  assert.deepEqual(under(day), ['2021-05-04'])
  assert.deepEqual(under(`<header>${day}</header>`), ['2021-05-04'])
  assert.deepEqual(under(`<header><a href="/">Harwick Echo</a>${day}<nav><a href="/n">News</a></nav></header>`), [])
  assert.deepEqual(under(`<div class="masthead"><b>Harwick Echo</b>${day}</div>`), [])
  assert.deepEqual(under('<div class="todays-date"><time datetime="2021-05-04">Tuesday</time></div>'), [])
  assert.deepEqual(under('<div id="wm-ipp">14 captures<br>1 Jun 2024</div>'), [])
  assert.deepEqual(under(`<div class="top-bar"><div>Published on 4 May 2021</div></div>`), ['2021-05-04'])
})

test('the day in the linked headline of another article is none of this one', () => {
  const other = (line: string): string => `${PROSE.repeat(20)}<p>${line}</p>${PROSE}`
  const line = 'Regatta of 03.04.21'
  assert.deepEqual(dates(read('', other(line))), ['published text 2021-04-03'])
  assert.deepEqual(dates(read('', other(`<a href="/regatta">${line}</a>`))), [])
})

test('a date within the headline’s element is no part of the title', () => {
  const head = '<title>Ferry landing to be rebuilt | Harwick Echo</title>'
  const laid = layoutHtml(
    `<html lang="de"><head>${head}</head><body><h1><span>04.05.2021</span>Ferry landing to be rebuilt</h1>${PROSE}${PROSE}</body></html>`,
  )
  const m = metadata(laid.page, laid.text, laid.blocks, laid, null)
  assert.equal(m.title, 'Ferry landing to be rebuilt')
  assert.deepEqual(dates(m), ['published text 2021-05-04'])
})

test('of several articles in the linked data the page’s own is read, also where the data are broken', () => {
  const other = {
    '@type': 'NewsArticle',
    headline: 'Mill burns down in Oster',
    datePublished: '2020-01-01',
    author: 'Ole Brandt',
  }
  const own = {
    '@type': 'NewsArticle',
    headline: 'Ferry landing to be rebuilt',
    datePublished: '2021-05-04',
    author: 'Edda Lorne',
  }
  assert.equal(read(linked([other, own])).byline, 'Edda Lorne')
  assert.equal(read(linked({ '@type': 'ItemList', itemListElement: [{ item: other }] })).byline, null)
  const broken =
    '{"@type":"NewsArticle","headline":"Owner: "We rebuild"","datePublished":"2021-05-04","author":{"@type":"Person","name":"Edda Lorne"}}'
  const m = read(linked(broken))
  assert.deepEqual([m.byline, ...dates(m)], ['Edda Lorne', 'published json-ld 2021-05-04'])
})

test('linked data are read under whatever type their script declares', () => {
  const data =
    '{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ferry landing to be rebuilt","datePublished":"2021-05-04"}'
  for (const type of ['', ' type="application/ld+json; charset=utf-8"', ' type="application/json"'])
    assert.deepEqual(dates(read(`<script${type}>${data}</script>`)), ['published json-ld 2021-05-04'], type)
})

test('linked data that name their vocabulary, and values with a type, are read', () => {
  for (const prefix of ['schema:', 'https://schema.org/']) {
    const data = {
      '@type': `${prefix}NewsArticle`,
      [`${prefix}headline`]: 'Ferry landing to be rebuilt',
      [`${prefix}datePublished`]: { '@type': 'xsd:date', '@value': '2021-05-04' },
      [`${prefix}author`]: { [`${prefix}name`]: 'Edda Lorne' },
    }
    const m = read(linked(data))
    assert.deepEqual([m.byline, ...dates(m)], ['Edda Lorne', 'published json-ld 2021-05-04'], prefix)
  }
})

test('dates of a list, of a caption and of a span of time are no candidates', () => {
  assert.deepEqual(
    dates(read('', ['3', '4', '5'].map((d) => `<ul class="news"><li>${d} May 2021</li></ul>`).join(''))),
    [],
  )
  assert.deepEqual(
    dates(read('', '<figure><img src="x.jpg"><figcaption>Ole Brandt, 3 May 2021</figcaption></figure>')),
    [],
  )
  assert.deepEqual(dates(read('', '<div>3 May 2021 – 9 June 2021</div>')), [])
  assert.deepEqual(dates(read('', '<div>3 May 2021</div>')), ['published text 2021-05-03'])
})

test('the headline is the h1 that opens the title, not the site’s own nor a link to the article', () => {
  const titled = (title: string, body: string): string | null | undefined => {
    const laid = layoutHtml(`<html><head><title>${title}</title></head><body>${body}${PROSE}${PROSE}</body></html>`)
    return metadata(laid.page, laid.text, laid.blocks, laid, null).title
  }
  assert.equal(
    titled('Ferry landing | Harwick Echo Online', '<h1>Harwick Echo Online</h1><h1>Ferry landing</h1>'),
    'Ferry landing',
  )
  assert.equal(
    titled('Ferry landing to be rebuilt - Harwick Echo', '<h1>Ferry landing to be rebuilt at Tarn Quay</h1>'),
    'Ferry landing to be rebuilt at Tarn Quay',
  )
  assert.equal(titled('Visit! Harwick', '<h1>Harwick</h1>'), 'Harwick')
})

test('the shown headline is the title; without one the name of the site is cut off', () => {
  assert.equal(read('<title>Something else | Harwick Echo</title>').title, 'Ferry landing to be rebuilt')
  const laid = layoutHtml(
    `<html><head><title>Ferry landing to be rebuilt | Harwick Echo</title></head><body>${PROSE}</body></html>`,
  )
  assert.equal(metadata(laid.page, laid.text, laid.blocks, laid, null).title, 'Ferry landing to be rebuilt')
})

test('the canonical address wins, but not where it is the front page', () => {
  assert.equal(
    read('<link rel="canonical" href="/news/ferry">', '', 'https://echo.example/news/ferry?ref=1').url,
    'https://echo.example/news/ferry',
  )
  assert.equal(
    read('<link rel="canonical" href="https://echo.example/">', '', 'https://echo.example/news/ferry').url,
    'https://echo.example/news/ferry',
  )
  assert.equal(read('<link rel="canonical" href="javascript:alert(1)">').url, null)
})

test('who alone holds the rights in a page wrote it, where nothing says who did; a company did not', () => {
  const under = (line: string, top = ''): string | null | undefined => {
    const laid = layoutHtml(
      `<html lang="en-GB"><body><article><h1>Ferry landing to be rebuilt</h1>${top}${PROSE}</article><footer><p>${line}</p></footer></body></html>`,
    )
    return metadata(laid.page, laid.text, laid.blocks, laid, null).byline
  }
  assert.equal(under('(c) Edda Lorne • All rights reserved'), 'Edda Lorne')
  assert.equal(under('Copyright © 2019-2021 Edda Lorne'), 'Edda Lorne')
  assert.equal(under('© by Edda Lorne | Imprint'), 'Edda Lorne')
  assert.equal(under('© 2021 von Edda Lorne'), 'Edda Lorne')
  assert.equal(under('© 2021 Harwick Holding SA'), null)
  assert.equal(under('© 2021 Edda Lorne Ferries'), null)
  assert.equal(under('© Edda Lorne', '<p class="byline">By Ole Brandt</p>'), 'Ole Brandt')
})

test('a line of rights in the data is nobody’s name', () => {
  for (const line of ['Copyright Harwick Holding Ltd - all rights reserved', '(c) Tarn Quay Media 2021'])
    assert.equal(read(`<meta name="author" content="${line}">`).byline, null, line)
})

test('an agency in the byline is named', () => {
  assert.equal(read('<meta name="author" content="Edda Lorne, Reuters">').fields?.['agency'], 'Reuters')
})

test('the declared language is kept as declared', () => assert.equal(read('').language, 'en-GB'))

for (const [line, want] of [
  ['By Edda Lorne | 4 May 2021 | 20:10', 'Edda Lorne'],
  ['Posted on May 4, 2021 by Edda Lorne', 'Edda Lorne'],
  ['Last updated 4 May 2021 at 08:00 by Edda Lorne', 'Edda Lorne'],
  ['Posted by Edda Lorne in Harbour on May 4, 2021', 'Edda Lorne'],
  ['Von: Edda Lorne | 04.05.21', 'Edda Lorne'],
  ['4 May 2021 by Edda Lorne in Harbour', 'Edda Lorne'],
  ['von Edda Lorne am 04.05.2021 um 20:10 Uhr', 'Edda Lorne'],
  ['Par Edda Lorne, publié le 4 mai 2021 à 20h10', 'Edda Lorne'],
  ['Par Edda Lorne avec AFP', 'Edda Lorne'],
  ['Von Edda Lorne mit dpa', 'Edda Lorne'],
  ['By Kim In Ho and Edda Lorne', 'Kim In Ho and Edda Lorne'],
  ['By Edda Lorne, harbour reporter, and Ole Brandt', 'Edda Lorne, Ole Brandt'],
  ['By Edda Lorne, Ole Brandt, harbour reporters, and the whole staff', 'Edda Lorne, Ole Brandt'],
  ['Text: Edda Lorne, Photos: Ole Brandt', 'Edda Lorne'],
  ['Published 4 May 2021 by the harbour office', null],
] as const)
  test(`the names in a line of the page: ${line}`, () =>
    assert.equal(read('', `<div class="byline meta">${line}</div>${PROSE}`).byline, want))

const CHOIR = '<meta name="author" content="harwick-online">'
for (const [what, want, head, top, below] of [
  ['a role behind a dash', 'Edda Lorne', '<meta name="author" content="Edda Lorne - Harbour Contributor">', '', ''],
  ['a role behind the name', 'Edda Lorne', '', '<p class="byline">By Edda Lorne Senior Reporter</p>', ''],
  ['a role behind a comma', 'Edda Lorne', '', '<p class="byline">By Edda Lorne, Echo Political Writer</p>', ''],
  ['an agency behind the name', 'Edda Lorne', '', '<p class="byline">By Edda Lorne Associated Press</p>', ''],
  [
    'the house behind the name',
    'Edda Lorne',
    '<meta property="og:site_name" content="Harwick Echo">',
    '<p class="byline">By Edda Lorne Harwick Echo</p>',
    '',
  ],
  ['the name twice', 'Edda Lorne', '<meta name="author" content="Edda Lorne Edda Lorne">', '', ''],
  ['the day', 'Edda Lorne', '', '<p class="byline">By Edda Lorne on Monday, 4 May 2021</p>', ''],
  [
    'a collective, which stays whole',
    'Harwick Farmer Staff',
    '<meta name="author" content="Harwick Farmer Staff">',
    '',
    '',
  ],
  ['the account of a system', null, '<meta name="author" content="admin">', '', ''],
  ['an account, where a person is printed', 'Edda Lorne', CHOIR, '<p class="byline">By Edda Lorne</p>', ''],
  [
    'several in print, one in the data',
    'Edda Lorne and Ole Brandt',
    '<meta name="author" content="Edda Lorne">',
    '<p class="byline">By Edda Lorne and Ole Brandt</p>',
    '',
  ],
  ['a label above a name', 'Edda Lorne', '', '<div>Author(s):</div><div>Edda Lorne</div>', ''],
  [
    'a label above a choir',
    'The Singers of Harwick Radio',
    CHOIR,
    '<div>Auteur :</div><div>The Singers of Harwick Radio</div>',
    '',
  ],
  ['a label below the text', 'Edda Lorne', '', '', '<p>Text: Edda Lorne (Redaktion)</p>'],
  ['a name alone below the text', 'Edda Lorne', '', '', '<p><b>Edda Lorne</b></p>'],
  ['a topic below the text', null, '', '', '<p><a href="/t/ferry">Tarn Quay</a></p>'],
] as const)
  test(`a byline is its names: ${what}`, () => {
    const laid = layoutHtml(
      `<html lang="en-GB"><head>${head}</head><body><article><h1>Ferry landing to be rebuilt</h1>${top}${PROSE}${PROSE}${below}</article></body></html>`,
    )
    assert.equal(metadata(laid.page, laid.text, laid.blocks, laid, null).byline, want)
  })

const ACCOUNT = '<meta name="author" content="Karla Voss">'
const SIGNED = '<p class="byline">By Edda Lorne</p>'
for (const [what, want, top, below] of [
  ['the one printed wrote it', 'Edda Lorne', SIGNED, ''],
  ['the editors by their label', 'The Editors', '<p>Author: The Editors</p>', ''],
  ['nothing is printed', 'Karla Voss', '', ''],
  ['that one is printed too', 'Karla Voss', SIGNED, '<p>Questions? Ask Karla Voss at the harbour office.</p>'],
  ['the surname is printed too', 'Karla Voss', SIGNED, '<p>Photographs of the landing by K. Voss.</p>'],
  ['the page is that one’s', 'Edda Lorne', SIGNED, '<p>© 2021 Voss Media</p>'],
  ['a name behind a line break', 'Edda Lorne', '', `${PROSE.replace('</p>', '<br><em>Edda Lorne</em></p>')}`],
  [
    'a name behind a line break, a notice below it',
    'Edda Lorne',
    '',
    `${PROSE.replace('</p>', '<br><em>Edda Lorne</em></p>')}${PROSE}`,
  ],
  ['the house is glued to the name', 'Karla Voss', '<p class="byline">By <b>Karla Voss</b><i>Echo</i></p>', ''],
  ['who holds the rights', 'Karla Voss', '', '</article><footer><p>© 2021 Edda Lorne</p></footer><article>'],
] as const)
  test(`the data name the account that put a page in; ${what}`, () => {
    const laid = layoutHtml(
      `<html lang="en-GB"><head>${ACCOUNT}</head><body><article><h1>Ferry landing to be rebuilt</h1>${top}${PROSE}${PROSE}${below}</article></body></html>`,
    )
    assert.equal(metadata(laid.page, laid.text, laid.blocks, laid, null).byline, want)
  })

test('a box that no reader sees does not print the account', () => {
  const hidden = '<div style="display: none"><span>Karla Voss</span></div>'
  assert.equal(read(ACCOUNT, `${SIGNED}${hidden}`).byline, 'Edda Lorne')
  assert.equal(read(ACCOUNT, `${SIGNED}<div><span>Karla Voss</span></div>`).byline, 'Karla Voss')
})

for (const [what, want, name, line] of [
  ['a pen name with the date', 'nordlicht', 'nordlicht', '<div>nordlicht 4 May 2021, 08:00</div>'],
  ['a desk', 'harbour desk', 'harbour desk', '<div><span>Harbour Desk</span></div>'],
  ['a topic, which is a link', 'Karla Voss', 'harbour', '<div><a href="/t/harbour">Harbour</a></div>'],
  ['part of a longer line', 'Karla Voss', 'harbour', '<div>Harbour and region</div>'],
] as const)
  test(`of those whom the data name the one wrote it that the page signs with: ${what}`, () =>
    assert.equal(
      read(ACCOUNT + linked({ '@type': 'NewsArticle', author: { '@type': 'Person', name } }), line).byline,
      want,
    ))

test('a commenter marked as a writer is none', () => {
  const writer = (name: string): string => `<span itemprop="author">${name}</span>`
  const body = `<article><h1>Ferry landing to be rebuilt</h1><p>${writer('Edda Lorne')}</p>${PROSE}${PROSE}<div class="comments"><p>${writer('Karla Voss')}</p></div></article>`
  const laid = layoutHtml(`<html><body>${body}</body></html>`)
  assert.equal(metadata(laid.page, laid.text, laid.blocks, laid, null).byline, 'Edda Lorne')
})

const titleOf = (title: string, body: string): string | null | undefined => {
  const laid = layoutHtml(`<html><head><title>${title}</title></head><body>${body}${PROSE}${PROSE}</body></html>`)
  return metadata(laid.page, laid.text, laid.blocks, laid, null).title
}
for (const [what, want, title, body] of [
  [
    'a kicker by its class',
    'Ferry landing to be rebuilt',
    'Harbour news',
    '<h1><span class="article-kicker">Harbour</span> Ferry landing to be rebuilt</h1>',
  ],
  [
    'a kicker behind it',
    'Ferry landing to be rebuilt',
    'Harbour news',
    '<h1>Ferry landing to be rebuilt <small class="c-topline">Topic: Harbour</small></h1>',
  ],
  [
    'a kicker that the title has not',
    'Ferry landing to be rebuilt',
    'Ferry landing to be rebuilt | Harwick Echo',
    '<h1><span>On the quay</span> Ferry landing to be rebuilt</h1>',
  ],
  [
    'an article is no kicker',
    'The ferry landing will return',
    'Ferry landing will return',
    '<h1>The ferry landing will return</h1>',
  ],
  [
    'a section above, the headline below it',
    'Ferry landing to be rebuilt',
    'Ferry landing to be rebuilt - what residents say',
    '<h1>Harbour</h1><h2>Ferry landing to be rebuilt</h2>',
  ],
  [
    'the site’s name as h1',
    'Ferry landing - how it returns',
    'Ferry landing - how it returns | Trust for the Ferry Landing',
    '<h1>Trust for the Ferry Landing</h1><h2>Ferry landing - how it returns</h2>',
  ],
  [
    'an h1 worded otherwise, a section with the title’s words',
    'Rebuilt: the ferry landing at Tarn Quay',
    'Ferry landing rebuilt at Tarn | Harwick Echo',
    '<h1>Rebuilt: the ferry landing at Tarn Quay</h1>',
  ],
  [
    'the end of a trail, and a headline marked as one',
    'What residents of the quay now need',
    'Ferry landing | Harwick Echo',
    '<ul><li>Home</li><li><h1>Ferry landing</h1></li></ul><div itemprop="headline">What residents of the quay now need</div>',
  ],
  [
    'one word that a heading repeats',
    'Submissions',
    'Submissions | Review of Harbours',
    '<nav><h1>Submissions</h1></nav>',
  ],
] as const)
  test(`the title: ${what}`, () => assert.equal(titleOf(title, body), want))
