import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { launched, patient } from '../scripts/desk/browser.ts'
import { fetcher } from '../src/ingest/fetch/fetch.ts'
import { subscriptions } from '../src/ingest/formats/opml.ts'
import { visible } from '../src/publish/index.ts'
import { app, type Feeds, follower, type Library, type Listening, listen, storedLibrary } from '../src/server/index.ts'
import type { Followed } from '../src/store/index.ts'
import { built, skip } from './desk/harness.ts'
import { injections } from './desk/injections.ts'

/** A feed that has the vector in every field that strangers fill. */
const hostile = (vector: string, i: number): Followed => ({
  id: `feed${i}`,
  url: `http://gazette.example/${vector}`,
  title: vector,
  paused: i % 2 === 0,
  added: '2031-05-01T12:00:00Z',
  last: {
    at: '2031-05-01T12:00:00Z',
    outcome: i % 3 ? 'failed' : 'new',
    articles: 0,
    says: i % 3 ? vector : null,
    doubts: [vector],
  },
  next: null,
  articles: 0,
  state: null,
})

describe('what feeds bring', () => {
  const place = mkdtempSync(join(tmpdir(), 'variorum-feed-injections-'))
  let library: Library
  let feeds: Feeds
  let server: Listening

  before(async () => {
    library = storedLibrary(join(place, 'store.db'))
    for (const [i, vector] of injections.entries()) library.follow(hostile(vector, i))
    // the clock stands before the feeds are due, so that none is asked for
    feeds = follower({
      library,
      net: fetcher({ resolve: async () => [] }),
      clock: { now: () => Date.parse('2031-05-01T11:00:00Z'), random: () => 0.5 },
    })
    server = await listen(
      app({ library, feeds, fetch: async () => ({ inputs: [], notices: [] }), token: null, desk: await built(place) }),
      '127.0.0.1',
      0,
      true,
    )
  })
  after(async () => {
    await server.close()
    await feeds.close()
    await library.close()
    rmSync(place, { recursive: true, force: true })
  })

  it('comes as it is in JSON, which no browser takes for a page', async () => {
    const answer = await fetch(`${server.address}/v1/feeds`)
    assert.deepEqual(
      [answer.headers.get('content-type'), answer.headers.get('x-content-type-options')],
      ['application/json', 'nosniff'],
    )
    const { items } = (await answer.json()) as { items: Followed[] }
    assert.ok(items.length >= 300)
    assert.deepEqual(
      items.map((f) => [f.title, f.last?.says ?? f.last?.doubts[0]]),
      injections.map((v) => [v, v]),
    )
  })

  it('opens no element in OPML, and is read again as it was shown', async () => {
    const answer = await fetch(`${server.address}/v1/feeds?format=opml`)
    assert.match(answer.headers.get('content-disposition') ?? '', /^attachment/)
    const text = await answer.text()
    assert.deepEqual([...new Set([...text.matchAll(/<\/?([^\s>/]+)/g)].map((m) => m[1]))].sort(), [
      '?xml',
      'body',
      'head',
      'opml',
      'outline',
      'title',
    ])
    const squeezed = (s: string): string => visible(s).replace(/\s+/g, ' ').trim()
    // our reader of XML reads `&lt;` in a title for what its maker meant by it
    const meant = (s: string | null): string => (s ?? '').replaceAll('&lt;', '<').replaceAll('&gt;', '>')
    assert.deepEqual(
      subscriptions(text).map((s) => meant(s.title)),
      injections.map((v) => meant(squeezed(v))),
    )
  })

  it('runs nothing on the desk', { skip }, async () => {
    const browser = await launched()
    try {
      const page = await patient(browser)
      const hits: number[] = []
      await page.exposeFunction('hit', (n: number) => hits.push(n))
      for (const path of ['/', '/add', '/feeds', '/v1/feeds']) {
        await page.goto(server.address + path)
        await page
          .locator(path === '/feeds' ? '.feed-list > li' : 'body')
          .first()
          .waitFor()
      }
      assert.deepEqual(hits, [])
    } finally {
      await browser.close()
    }
  })
})
