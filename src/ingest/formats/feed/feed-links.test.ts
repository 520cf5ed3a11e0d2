import assert from 'node:assert/strict'
import { test } from 'node:test'
import { feedLinks } from './feed-links.ts'

const BASE = 'http://gazette.example/news/'
const links = (html: string): readonly string[] => feedLinks(html, BASE)

test('the feeds that a page names come in its order, as whole addresses', () =>
  assert.deepEqual(
    links(`<link rel="alternate" type="application/rss+xml" title="News" href="/feed?a=1&amp;b=2">
      <LINK TYPE='application/atom+xml; charset=utf-8' HREF='atom.xml' REL='alternate home'/>
      <link rel=alternate type=application/feed+json href=http://other.example/feed.json>`),
    ['http://gazette.example/feed?a=1&b=2', 'http://gazette.example/news/atom.xml', 'http://other.example/feed.json'],
  ))

test('what is no feed, or no address of the web, is passed over', () =>
  assert.deepEqual(
    links(`<link rel="alternate" hreflang="de" href="/de"><link rel="stylesheet" type="application/rss+xml" href="/a">
      <link rel="alternate" type="application/rss+xml"><link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
      <link rel="alternate" type="application/rss+xml" href="http://[">`),
    [],
  ))

test('a page that is all opened links ends soon', () => {
  for (const stuff of ['<link ', '<link rel="alternate" type=\'', '<link a="', "<link rel=alternate a='b' "])
    assert.deepEqual(links(stuff.repeat(50_000)), [])
})
