import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ingest } from '../index.ts'
import { subscriptions } from './opml.ts'

const STORY = 'The ferry Marigold ran aground off Lindmouth on Monday with 45 people aboard. All were brought ashore.'
const found = async (text: string, name: string) => {
  const articles = []
  const notices = []
  for await (const f of ingest({ name, bytes: new TextEncoder().encode(text) }))
    'article' in f ? articles.push(f.article) : notices.push(f.notice)
  return { articles, rules: notices.map((n) => n.rule) }
}
const rolesOf = (
  article:
    | {
        readonly text: string
        readonly blocks: readonly { readonly role: string; readonly from: number; readonly to: number }[]
      }
    | undefined,
) => article?.blocks.map((b) => `${b.role}: ${article.text.slice(b.from, b.to).slice(0, 24)}`)

test('NITF: headline, byline, dateline, paragraphs, captions, date of issue', async () => {
  const { articles } = await found(
    `<?xml version="1.0"?><nitf xml:lang="en"><head><title>T</title><docdata><doc-id id-string="ferry.1"/><date.issue norm="20310505T093000+0100"/><doc.copyright holder="Coast News Agency"/></docdata></head>
    <body><body.head><hedline><hl1>Ferry aground</hl1></hedline><byline>By A. Keller</byline><dateline>LINDMOUTH</dateline></body.head>
    <body.content><p>${STORY}</p><media><media-caption>The Marigold</media-caption></media><p>A <em>second</em> paragraph came later in the day.</p></body.content><body.end><tagline>ak/bo</tagline></body.end></body></nitf>`,
    'ferry.xml',
  )
  assert.deepEqual(rolesOf(articles[0]), [
    'title: Ferry aground',
    'byline: By A. Keller',
    'dateline: LINDMOUTH',
    `body: ${STORY.slice(0, 24)}`,
    'caption: The Marigold',
    'body: A second paragraph came ',
    'furniture: ak/bo',
  ])
  assert.equal(articles[0]?.name, 'ferry.1')
  assert.equal(articles[0]?.byline, 'A. Keller')
  assert.equal(articles[0]?.outlet, 'Coast News Agency')
  assert.equal(articles[0]?.published?.value, '2031-05-05T09:30:00+01:00')
})

test('NewsML-G2: a message with two items, one of them HTML', async () => {
  const item = (guid: string, content: string): string =>
    `<newsItem guid="${guid}"><itemMeta><versionCreated>2031-05-05T10:00:00Z</versionCreated><firstCreated>2031-05-05T09:30:00Z</firstCreated><provider literal="coastnews"/></itemMeta>
     <contentMeta><headline>Ferry aground</headline><by>A. Keller</by><language tag="en"/></contentMeta><contentSet>${content}</contentSet></newsItem>`
  const { articles } = await found(
    `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${item('a', `<inlineData>${STORY}</inlineData>`)}${item('b', `<inlineXML><h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:body><h:p>${STORY}</h:p></h:body></h:html></inlineXML>`)}</itemSet></newsMessage>`,
    'message.xml',
  )
  assert.deepEqual(
    articles.map((a) => [a.name, a.title, a.byline, a.outlet, a.published?.value]),
    [
      ['a', 'Ferry aground', 'A. Keller', 'coastnews', '2031-05-05T09:30:00Z'],
      ['b', 'Ferry aground', 'A. Keller', 'coastnews', '2031-05-05T09:30:00Z'],
    ],
  )
  assert.ok(articles.every((a) => a.text.includes(STORY)))
})

test('a news item that holds a whole page is a news item', async () => {
  const page = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>${STORY}</p><p>${STORY}</p></body></html>`
  const { articles } = await found(
    `<newsItem guid="a"><contentMeta><headline>Ferry aground</headline></contentMeta><contentSet><inlineXML>${page}</inlineXML></contentSet></newsItem>`,
    'item.xml',
  )
  assert.deepEqual([articles[0]?.name, articles[0]?.title], ['a', 'Ferry aground'])
})

test('what closes itself in XML is closed in a page within', async () => {
  for (const empty of ['<title/>', '<title>x</title><script src="a.js"/>', '<style type="text/css" />']) {
    const page = `<h:html xmlns:h="http://www.w3.org/1999/xhtml"><head>${empty}</head><body><p>${STORY}<br/>${STORY}</p></body></h:html>`
    const { articles } = await found(
      `<newsItem guid="a"><contentSet><inlineXML>${page}</inlineXML></contentSet></newsItem>`,
      'item.xml',
    )
    assert.ok(articles[0]?.text.includes(STORY), empty)
  }
})

test('items of ninjs that a service hands out in a list are read', async () => {
  const item = (n: number) => ({
    guid: `urn:coast:${n}`,
    headline: `Ferry ${n}`,
    versioncreated: '2031-05-05T10:00:00Z',
    body_text: STORY,
  })
  for (const list of [{ _items: [item(1), item(2)] }, { items: [item(1), item(2)], total: 2 }, [item(1), item(2)]])
    assert.deepEqual(
      (await found(JSON.stringify(list), 'items.json')).articles.map((a) => a.title),
      ['Ferry 1', 'Ferry 2'],
    )
})

test('ninjs, first and second version', async () => {
  const one = {
    uri: 'http://coastnews.example/1',
    headline: 'Ferry aground',
    byline: 'A. Keller',
    versioncreated: '2031-05-05T10:00:00Z',
    firstcreated: '2031-05-05T09:30:00Z',
    body_text: STORY,
    urgency: 3,
  }
  const two = {
    uri: 'urn:coast:2',
    headlines: [{ role: 'main', value: 'Ferry aground' }],
    bodies: [{ contenttype: 'text/html', value: `<p>${STORY}</p>` }],
    versionCreated: '2031-05-05T10:00:00Z',
  }
  for (const [item, name] of [
    [one, 'http://coastnews.example/1'],
    [two, 'urn:coast:2'],
  ] as const) {
    const { articles } = await found(JSON.stringify(item), 'item.json')
    assert.equal(articles[0]?.title, 'Ferry aground')
    assert.equal(articles[0]?.name, name)
    assert.ok(articles[0]?.text.includes(STORY))
  }
})

test('an item that names no first version bears the day of this one; a guid names it as an address does', async () => {
  const ninjs = {
    guid: 'urn:coast:3',
    headline: 'Ferry aground',
    versioncreated: '2031-05-05T10:00:00Z',
    body_text: STORY,
  }
  const { articles } = await found(JSON.stringify(ninjs), 'item.json')
  assert.deepEqual([articles[0]?.name, articles[0]?.published?.value], ['urn:coast:3', '2031-05-05T10:00:00Z'])
  const g2 = `<newsItem guid="urn:coast:4"><itemMeta><versionCreated>2031-05-05T10:00:00Z</versionCreated></itemMeta><contentMeta><headline>Ferry aground</headline></contentMeta><contentSet><inlineXML><p>${STORY}</p></inlineXML></contentSet></newsItem>`
  assert.equal((await found(g2, 'item.xml')).articles[0]?.published?.value, '2031-05-05T10:00:00Z')
})

test('NewsML 1.2: title, byline, the day of the first version, text', async () => {
  const item = (content: string): string =>
    `<NewsML Version="1.2"><NewsItem><Identification><NewsIdentifier><NewsItemId>ferry</NewsItemId></NewsIdentifier></Identification><NewsManagement><FirstCreated>20310505T080000Z</FirstCreated><ThisRevisionCreated>20310507T080000Z</ThisRevisionCreated></NewsManagement><NewsComponent><NewsLines><HeadLine>Ferry aground</HeadLine><ByLine>By A. Keller</ByLine></NewsLines><NewsComponent><ContentItem><DataContent>${content}</DataContent></ContentItem></NewsComponent></NewsComponent></NewsItem></NewsML>`
  const { articles } = await found(item(`<p>${STORY}</p><p>${STORY} It was towed away.</p>`), 'ferry.xml')
  assert.deepEqual(
    [articles[0]?.title, articles[0]?.byline, articles[0]?.published?.value],
    ['Ferry aground', 'A. Keller', '2031-05-05T08:00:00Z'],
  )
  assert.ok(articles[0]?.text.includes('It was towed away.'))
  assert.deepEqual((await found(item(''), 'picture.xml')).rules, ['no-text'])
})

test('a news item without text is told', async () => {
  assert.deepEqual(
    (await found('<newsItem guid="a"><contentSet><remoteContent href="a.jpg"/></contentSet></newsItem>', 'picture.xml'))
      .rules,
    ['no-text'],
  )
})

test('OPML names feeds, with the headings they stand under', async () => {
  const opml =
    '<opml version="2.0"><body><outline text="Coast"><outline text="Gazette" xmlUrl="http://gazette.example/feed" htmlUrl="http://gazette.example/"/></outline><outline text="Alone" xmlUrl="http://a.example/f"/></body></opml>'
  assert.deepEqual(subscriptions(opml), [
    { title: 'Gazette', feed: 'http://gazette.example/feed', site: 'http://gazette.example/', folders: ['Coast'] },
    { title: 'Alone', feed: 'http://a.example/f', site: null, folders: [] },
  ])
  assert.deepEqual((await found(opml, 'feeds.opml')).rules, ['feed-list'])
})
