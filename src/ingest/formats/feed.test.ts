import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ingest } from '../index.ts'
import { feedDate } from './feed/feed-date.ts'
import { readFeed } from './feed.ts'
import type { Input } from './index.ts'
import { formatOf } from './index.ts'
import { tree } from './xml/xml.ts'

const STORY = 'The ferry Marigold ran aground off Lindmouth on Monday with 45 people aboard. All were brought ashore.'
const input = (text: string, name = 'lindmouth.xml'): Input => ({ name, bytes: new TextEncoder().encode(text) })
const rss = (items: string, head = ''): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Lindmouth Gazette</title><language>en-gb</language>${head}${items}</channel></rss>`
const found = async (text: string, name?: string) => {
  const articles = []
  const notices = []
  for await (const f of ingest(input(text, name))) 'article' in f ? articles.push(f.article) : notices.push(f.notice)
  return { articles, rules: notices.map((n) => n.rule) }
}

test('an item of RSS is an article with its title, link, date and outlet', async () => {
  const { articles } = await found(
    rss(
      `<item><title>Ferry &amp; crew</title><link>http://gazette.example/2031/ferry-aground</link><pubDate>Mon, 05 May 2031 09:30:00 +0100</pubDate><description>${STORY}</description><guid>7</guid></item>`,
    ),
  )
  const [article] = articles
  assert.equal(article?.title, 'Ferry & crew')
  assert.equal(article?.url, 'http://gazette.example/2031/ferry-aground')
  assert.equal(article?.name, 'ferry-aground')
  assert.equal(article?.outlet, 'Lindmouth Gazette')
  assert.equal(article?.language, 'en')
  assert.equal(article?.published?.value, '2031-05-05T09:30:00+01:00')
  assert.equal(article?.fields['id'], '7')
  assert.equal(article?.text, STORY)
})

test('markup in an item is read as a page within', async () => {
  const html = `&lt;p&gt;${STORY}&lt;/p&gt;&lt;p&gt;${STORY}&lt;/p&gt;`
  const { articles } = await found(rss(`<item><title>Ferry</title><description>${html}</description></item>`))
  assert.equal(articles[0]?.blocks.length, 2)
  assert.ok(!articles[0]?.text.includes('<'))
})

test('Atom: the alternate link, inline XHTML, base addresses, several authors', () => {
  const feed =
    readFeed(`<feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://gazette.example/a/" xml:lang="en"><title type="html">&lt;b&gt;Gazette&lt;/b&gt;</title>
    <entry><title>Ferry</title><link rel="self" href="/self"/><link rel="alternate" href="ferry.html"/><author><name>A. Keller</name></author><author><name>B. Ode</name></author>
    <updated>2031-05-05T10:00:00Z</updated><content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>One.</x:p></x:div></content></entry></feed>`)
  const [entry] = feed?.entries ?? []
  assert.equal(feed?.title, 'Gazette')
  assert.equal(entry?.link, 'http://gazette.example/a/ferry.html')
  assert.equal(entry?.author, 'A. Keller, B. Ode')
  assert.equal(entry?.updated?.value, '2031-05-05T10:00:00Z')
  assert.deepEqual(entry?.content, {
    value: '<div xmlns:x="http://www.w3.org/1999/xhtml"><p>One.</p></div>',
    html: true,
  })
})

test('RDF, a prefix of one’s own, and elements of Dublin Core', () => {
  const feed =
    readFeed(`<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
    <channel><title>Gazette</title></channel><item r:about="http://gazette.example/1"><title>Ferry</title><d:date>2031-05-05</d:date><d:creator>A. Keller</d:creator></item></r:RDF>`)
  const [entry] = feed?.entries ?? []
  assert.equal(feed?.kind, 'rdf')
  assert.equal(entry?.link, 'http://gazette.example/1')
  assert.equal(entry?.published?.value, '2031-05-05')
  assert.equal(entry?.author, 'A. Keller')
})

test('JSON Feed: text or HTML, authors, and fields we do not know', async () => {
  const json = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Gazette',
    items: [
      {
        id: '1',
        url: 'http://gazette.example/ferry',
        title: 'Ferry',
        content_text: STORY,
        date_published: '2031-05-05T10:00:00Z',
        authors: [{ name: 'A. Keller' }],
        _gazette: { desk: 3 },
      },
    ],
  })
  const { articles } = await found(json, 'feed.json')
  assert.equal(articles[0]?.byline, 'A. Keller')
  assert.deepEqual(articles[0]?.fields['_gazette'], { desk: 3 })
})

test('the article’s link may stand between the tags, or in the item’s own tag; a film beside it is none', () => {
  const linkOf = (entry: string): string | null | undefined =>
    readFeed(`<feed xmlns="http://www.w3.org/2005/Atom">${entry}</feed>`)?.entries[0]?.link
  const enclosure = '<link rel="enclosure" href="http://gazette.example/film"/>'
  assert.equal(
    linkOf(`<entry>${enclosure}<link rel="alternate">http://gazette.example/ferry</link></entry>`),
    'http://gazette.example/ferry',
  )
  const [item] =
    readFeed(
      '<channel><item href="/ferry" lastmod="2031-05-05T10:00:00Z"><title>Ferry</title></item></channel>',
      'http://gazette.example/',
    )?.entries ?? []
  assert.equal(item?.link, 'http://gazette.example/ferry')
  assert.equal(item?.updated?.value, '2031-05-05T10:00:00Z')
})

test('of several dates with one name the last counts', () => {
  const feed = readFeed(
    rss('<item><title>Ferry</title><pubDate>2031-05-05</pubDate><pubDate>2031-05-07</pubDate></item>'),
  )
  assert.equal(feed?.entries[0]?.published?.value, '2031-05-07')
})

test('an ill-formed feed gives what can be had, with a notice', async () => {
  const { articles, rules } = await found(
    `<rss><channel><title>Gazette</title><item><title>Ferry<description>${STORY}</description></item><item><title>Second &nbsp; &bogus; one</title><description>${STORY}</description>`,
  )
  assert.equal(articles.length, 2)
  assert.ok(rules.includes('ill-formed'))
})

test('an item with nothing in it, and a feed with no items, are told', async () => {
  assert.deepEqual((await found(rss('<item></item>'))).rules, ['empty-entry'])
  assert.deepEqual((await found(rss(''))).rules, ['empty-feed'])
})

test('entities that a file defines are not expanded, and nothing outside is read', () => {
  const feed = readFeed(
    '<!DOCTYPE rss [<!ENTITY a "expanded"><!ENTITY f SYSTEM "file:///etc/hosts">]><rss><channel><item><title>x &a; &f; &eacute; &#233;</title></item></channel></rss>',
  )
  assert.equal(feed?.entries[0]?.title, 'x &a; &f; é é')
})

test('a feed that declares the namespace of its extensions for all its elements is read', async () => {
  const { articles } = await found(
    `<rss version="2.0" xmlns="http://www.w3.org/2005/Atom"><channel><title>Gazette</title><item><title>Ferry</title><description>${STORY}</description></item></channel></rss>`,
  )
  assert.deepEqual([articles[0]?.title, articles[0]?.text], ['Ferry', STORY])
})
test('marks of CDATA that were escaped with the text, a text in a group of media, and a bare "encoded"', async () => {
  const texts = async (inner: string): Promise<string | undefined> =>
    (await found(rss(`<item><title>Ferry</title>${inner}</item>`))).articles[0]?.text
  assert.equal(await texts(`<description>&lt;![CDATA[${STORY}]]&gt;</description>`), STORY)
  assert.equal(await texts(`<encoded>${STORY}</encoded>`), STORY)
  const media = 'xmlns:media="http://search.yahoo.com/mrss/"'
  assert.equal(
    await texts(`<media:group ${media}><media:description>${STORY}</media:description></media:group>`),
    STORY,
  )
})
test('what closes itself in the XHTML of an entry is closed', async () => {
  const entry = `<entry><title>Ferry</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${STORY}<a id="x"/></p><iframe src="https://map.example/"/><p>${STORY} Nobody was hurt.</p></div></content></entry>`
  const { articles } = await found(`<feed xmlns="http://www.w3.org/2005/Atom"><title>Gazette</title>${entry}</feed>`)
  assert.ok(articles[0]?.text.includes('Nobody was hurt.'))
})
test('a date with the names of another language is read', async () => {
  const { articles } = await found(
    rss(
      `<item><title>Ferry</title><pubDate>Сб, 03 мая 2031 08:00:00 +0300</pubDate><description>${STORY}</description></item>`,
    ),
  )
  assert.equal(articles[0]?.published?.value, '2031-05-03T08:00:00+03:00')
})
test('a page that speaks of feeds is no feed', () => {
  assert.equal(formatOf(input('<!doctype html><html><body><p>Put &lt;rss&gt; and <rss> here</p>')).name, 'html')
  assert.equal(formatOf(input(rss(''))).name, 'feed')
})

for (const [written, iso] of [
  ['Thu, 01 May 2031 19:48:21 GMT', '2031-05-01T19:48:21Z'],
  ['1 May 31 19:48 EST', '2031-05-01T19:48-05:00'],
  ['Thu, 1 May 2031 19:48:21 CST', '2031-05-01T19:48:21-06:00'],
  ['Thu May  1 19:48:21 PST 2031', '2031-05-01T19:48:21-08:00'],
  ['2031-05-01T19:48:21.5+02:00', '2031-05-01T19:48:21.5+02:00'],
  ['2031-05', '2031-05'],
  ['20310501T194821Z', '2031-05-01T19:48:21Z'],
  ['31 Feb 2031', null],
  ['yesterday', null],
] as const)
  test(`a feed's date "${written}" is ${iso}`, () => assert.equal(feedDate(written), iso))

test('whatever bytes a feed holds, reading it ends and throws nothing', () => {
  const piece = fc.constantFrom(
    '<item>',
    '</item>',
    '<title>',
    '</title>',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '&amp;',
    '&',
    '<a:b c="',
    '">',
    '<link href="x"/>',
    '<?x',
    '?>',
    'é',
    '\u0000',
    '<',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const xml = `<rss><channel>${pieces.join('')}`
      readFeed(xml)
      const { root } = tree(xml)
      assert.equal(root.to, xml.length)
    }),
  )
})
