import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, afterEach, before, beforeEach, describe, it } from 'node:test'
import { fetcher } from '../../ingest/fetch/fetch.ts'
import { subscriptions } from '../../ingest/formats/opml.ts'
import type { Account } from '../../model/index.ts'
import { opml } from '../../publish/opml.ts'
import { sqliteStore } from '../../store/index.ts'
import { app } from '../app.ts'
import type { Change, Library } from '../library.ts'
import { queued, type Wanted } from '../queued.ts'
import { storedLibrary } from '../stored/library.ts'
import type { Teller } from '../teller.ts'
import type { Feed } from './feed.ts'
import { type Feeds, follower } from './follower.ts'

/** What the newspaper's server answers, by path; what it was asked is noted. */
type Answer = { readonly body: string; readonly type?: string; readonly status?: number; readonly etag?: string }
let pages: Record<string, Answer> = {}
let asked: string[] = []
let server: Server
let base = ''
const place = mkdtempSync(join(tmpdir(), 'variorum-feeds-'))
let stores = 0
let path = ''
let library: Library
let feeds: Feeds
let now = 0

before(async () => {
  server = createServer((request: IncomingMessage, response) => {
    asked.push(request.url ?? '')
    const page = pages[request.url ?? '']
    if (!page) return void response.writeHead(404).end()
    if (page.etag && request.headers['if-none-match'] === page.etag) return void response.writeHead(304).end()
    response
      .writeHead(page.status ?? 200, {
        'content-type': page.type ?? 'text/html; charset=utf-8',
        ...(page.etag ? { etag: page.etag } : {}),
      })
      .end(page.body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
})
after(() => {
  server.closeAllConnections()
  server.close()
  rmSync(place, { recursive: true, force: true })
})
beforeEach(() => {
  pages = {}
  asked = []
  now = Date.parse('2031-05-01T12:00:00Z')
  path = join(place, `${++stores}.db`)
  open()
})
afterEach(() => closed())

/** Nobody asks for an account here. */
const nobody: Teller = { ...queued<Wanted, Account | null>([]), close: async () => {} }
const open = (): void => {
  library = storedLibrary(path, undefined, nobody)
  feeds = follower({
    library,
    net: fetcher({ allow: ['127.0.0.1'], gap: 0, attempts: 1 }),
    clock: { now: () => now, random: () => 0.5 },
  })
}
const closed = async (): Promise<void> => {
  await feeds.close()
  await library.close()
}
const HOUR = 3_600_000
const wait = (hours: number): Promise<void> => {
  now += hours * HOUR
  return feeds.due()
}

const SENTENCE =
  'The harbour office of Lindmouth said on Thursday that the eastern quay stays closed until the fallen crane has been lifted. '
const LONG = `${SENTENCE}${'Divers looked at the quay wall and found a crack that is as long as a bus. '.repeat(8)}`
const rss = (...items: readonly string[]): Answer => ({
  body: `<rss version="2.0"><channel><title>Lindmouth Gazette</title>${items.join('')}</channel></rss>`,
  type: 'application/rss+xml',
})
const item = (name: string, description: string): string =>
  `<item><title>${name}</title><link>${base}/${name}</link><guid>${name}</guid><pubDate>Thu, 01 May 2031 10:00:00 GMT</pubDate><description>${description}</description></item>`
const page = (words: string): Answer => ({
  body: `<!doctype html><html lang="en"><title>Quay</title><article><h1>Quay stays closed</h1><p>${words}</p><p>${words}</p></article></html>`,
})
const follow = async (path: string): Promise<Feed> => {
  const { items, notices } = await feeds.follow([base + path])
  await feeds.idle()
  const [feed] = feeds.list().filter((f) => f.id === items[0]?.id)
  assert.ok(feed, JSON.stringify(notices))
  return feed
}
const texts = (): string[] => library.articles().map((a) => library.article(a.id)?.text ?? '')

describe('a feed that is followed', () => {
  it('brings its articles, and later the new ones only', async () => {
    pages['/feed'] = rss(item('one', LONG))
    const first = await follow('/feed')
    assert.deepEqual([first.title, first.articles, first.last?.outcome], ['Lindmouth Gazette', 1, 'new'])
    pages['/feed'] = rss(item('two', LONG.replaceAll('quay', 'pier')), item('one', LONG))
    await wait(1)
    assert.deepEqual(
      feeds.list().map((f) => [f.articles, f.last?.articles, f.last?.outcome]),
      [[2, 1, 'new']],
    )
    assert.equal(library.articles().length, 2)
  })

  it('is asked with its ETag, and costs nothing where it has not changed', async () => {
    pages['/feed'] = { ...rss(item('one', LONG)), etag: '"1"' }
    await follow('/feed')
    await wait(1)
    assert.deepEqual([feeds.list()[0]?.last?.outcome, feeds.list()[0]?.articles], ['unchanged', 1])
  })

  it('is fetched once when it is added', async () => {
    pages['/feed'] = rss(item('one', LONG))
    await follow('/feed')
    assert.equal(asked.filter((a) => a === '/feed').length, 1)
  })

  it('is not looked at before it is due', async () => {
    pages['/feed'] = rss(item('one', LONG))
    const { interval } = await follow('/feed')
    assert.equal(interval, 600)
    await wait(0.1)
    assert.equal(asked.filter((a) => a === '/feed').length, 1)
    await wait(0.1)
    assert.equal(asked.filter((a) => a === '/feed').length, 2)
  })

  it('is looked at again when the clock has been set back', async () => {
    pages['/feed'] = rss(item('one', LONG))
    await follow('/feed')
    await wait(-1000)
    assert.equal(asked.filter((a) => a === '/feed').length, 2)
    await wait(0.1)
    assert.equal(asked.filter((a) => a === '/feed').length, 2)
  })

  it('is left to the other process that serves the store', async () => {
    pages['/feed'] = rss(item('one', LONG))
    await follow('/feed')
    let mine = false
    const other = follower({
      library,
      net: fetcher({ allow: ['127.0.0.1'], gap: 0 }),
      clock: { now: () => now + HOUR, random: () => 0.5 },
      mayLook: () => mine,
    })
    await other.due()
    assert.equal(asked.filter((a) => a === '/feed').length, 1)
    mine = true
    await other.due()
    assert.equal(asked.filter((a) => a === '/feed').length, 2)
    await other.close()
  })

  it('says in plain words why it fails, and is tried again', async () => {
    pages['/feed'] = rss(item('one', LONG))
    await follow('/feed')
    pages['/feed'] = { body: 'gone fishing', status: 503 }
    await wait(1)
    assert.deepEqual(
      [feeds.list()[0]?.last?.outcome, feeds.list()[0]?.last?.says],
      ['failed', 'the server answered 503'],
    )
    pages['/feed'] = rss(item('one', LONG), item('two', LONG.replaceAll('quay', 'pier')))
    await wait(12)
    assert.deepEqual([feeds.list()[0]?.last?.outcome, feeds.list()[0]?.articles], ['new', 2])
  })

  it('is left alone while it is paused, and keeps its pause over a look that was under way', async () => {
    pages['/feed'] = rss(item('one', LONG))
    const { id } = await follow('/feed')
    const under = feeds.poll(id)
    feeds.pause(id, true)
    await under
    assert.deepEqual([feeds.list()[0]?.paused, feeds.list()[0]?.next], [true, null])
    const before = asked.length
    await wait(48)
    assert.equal(asked.length, before)
    await feeds.poll(id)
    assert.equal(asked.length, before + 1)
  })

  it('brings only entries that are wanted, and stays in its folder over a look', async () => {
    pages['/feed'] = rss(item('one', LONG))
    const { id } = await follow('/feed')
    feeds.arrange(id, { folder: 'Harbours', only: ['pier'] })
    pages['/feed'] = rss(
      item('one', LONG),
      item('two', LONG.replaceAll('quay', 'pier')),
      item('three', LONG.replaceAll('quay', 'mole')),
    )
    await wait(12)
    const [feed] = feeds.list()
    assert.deepEqual([feed?.articles, feed?.folder, feed?.rules], [2, 'Harbours', { only: ['pier'], never: [] }])
    feeds.arrange(id, { folder: '', only: [] })
    assert.deepEqual([feeds.list()[0]?.folder, feeds.list()[0]?.rules], [undefined, undefined])
  })

  it('takes its folder from a list, and goes out in it', () => {
    const list =
      '<opml version="2.0"><body><outline text="Ports"><outline text="G" xmlUrl="http://g.example/f"/></outline></body></opml>'
    feeds.subscribe(subscriptions(list))
    assert.equal(feeds.list()[0]?.folder, 'Ports')
    assert.deepEqual(
      subscriptions(opml(feeds.list())).map((f) => f.folders),
      [['Ports']],
    )
  })

  it('is gone when it is followed no longer, and its articles stay', async () => {
    pages['/feed'] = rss(item('one', LONG))
    const { id } = await follow('/feed')
    const told: Change[] = []
    const stop = library.listen((change) => void told.push(change))
    assert.deepEqual(
      [feeds.unfollow(id), feeds.unfollow(id), feeds.list(), library.articles().length],
      [true, false, [], 1],
    )
    stop()
    assert.deepEqual(told, [{ kind: 'feed', feed: { id, gone: true } }])
  })

  it('is still followed after the server was started anew, with what it remembers', async () => {
    pages['/feed'] = rss(item('one', LONG))
    await follow('/feed')
    await closed()
    open()
    await wait(1)
    assert.deepEqual(
      feeds.list().map((f) => [f.articles, f.last?.outcome]),
      [[1, 'unchanged']],
    )
  })

  it('loses nothing while another process holds the store', async () => {
    pages['/feed'] = rss(item('one', LONG))
    const other = sqliteStore(path, { mode: 'add', what: 'variorum add news/' })
    await follow('/feed')
    assert.match(feeds.list()[0]?.last?.says ?? '', /is in use by "variorum add news\/"/)
    other.close()
    await wait(0.1)
    assert.deepEqual([feeds.list()[0]?.last?.outcome, feeds.list()[0]?.articles], ['new', 1])
  })

  it('is told to whoever listens', async () => {
    pages['/feed'] = rss(item('one', LONG))
    const heard: (string | null)[] = []
    library.listen((c) => {
      if (c.kind === 'feed' && 'last' in c.feed) heard.push(c.feed.last?.outcome ?? null)
    })
    await follow('/feed')
    assert.deepEqual(heard, [null, 'new'])
  })
})

describe('the text of an entry', () => {
  it('is what the feed carries, where that is whole', async () => {
    pages['/feed'] = rss(item('one', LONG))
    await follow('/feed')
    assert.equal(asked.includes('/one'), false)
  })

  it('is fetched from its page, where the feed has a summary', async () => {
    pages['/feed'] = rss(item('one', SENTENCE))
    pages['/one'] = page(LONG)
    await follow('/feed')
    assert.equal(texts().length, 1)
    assert.match(texts()[0] ?? '', /a crack that is as long as a bus/)
    assert.equal(library.articles()[0]?.published, '2031-05-01T10:00:00Z')
  })

  it('is fetched where the feed breaks off', async () => {
    pages['/feed'] = rss(item('one', `${LONG.trim()} ...`))
    pages['/one'] = page(`Whole: ${LONG}`)
    await follow('/feed')
    assert.match(texts()[0] ?? '', /Whole: /)
  })

  for (const [why, answer] of Object.entries({
    'cannot be had': undefined,
    'holds no article': { body: '<!doctype html><title>Please accept</title><p>We value you.</p>' },
  } as Record<string, Answer | undefined>))
    it(`is the summary, and that is told, where the page ${why}`, async () => {
      pages['/feed'] = rss(item('one', SENTENCE))
      if (answer) pages['/one'] = answer
      await follow('/feed')
      assert.equal(texts().length, 1)
      assert.match(texts()[0] ?? '', /eastern quay stays closed/)
      assert.match(
        feeds.list()[0]?.last?.doubts.join() ?? '',
        /the page could not be read .*; what the feed says of it is kept/,
      )
    })

  it('is not fetched where robots.txt asks not to', async () => {
    pages['/robots.txt'] = { body: 'User-agent: *\nDisallow: /one', type: 'text/plain' }
    pages['/feed'] = rss(item('one', SENTENCE))
    pages['/one'] = page(LONG)
    await follow('/feed')
    assert.equal(asked.includes('/one'), false)
    assert.match(feeds.list()[0]?.last?.doubts.join() ?? '', /asks robots not to read \/one/)
  })
})

describe('following', () => {
  it('takes a page for the feed that it names', async () => {
    pages['/'] = {
      body: `<!doctype html><title>Gazette</title><link rel="alternate" type="application/rss+xml" href="/feed"><p>News.</p>`,
    }
    pages['/feed'] = rss(item('one', LONG))
    assert.equal((await follow('/')).url, `${base}/feed`)
  })

  it('follows nothing where there is no feed, and says so', async () => {
    pages['/'] = { body: '<!doctype html><title>Gazette</title><p>News.</p>' }
    const { items, notices } = await feeds.follow([`${base}/`, `${base}/nowhere`])
    assert.deepEqual([items, notices.map((n) => n.rule)], [[], ['no-feed', 'refused']])
  })

  it('reaches no address that is not public', async () => {
    const own = follower({
      library,
      net: fetcher({ gap: 0, attempts: 1 }),
      clock: { now: () => now, random: () => 0.5 },
    })
    assert.deepEqual(
      (await own.follow([`${base}/feed`])).notices.map((n) => n.rule),
      ['forbidden-address'],
    )
    assert.deepEqual(asked, [])
    await own.close()
  })

  it('follows a feed once', async () => {
    pages['/feed'] = rss(item('one', LONG))
    await follow('/feed')
    const again = await feeds.follow([`${base}/feed#top`])
    assert.deepEqual([again.items.length, again.fresh, feeds.list().length], [1, false, 1])
  })

  it('takes a list without asking, and looks at its feeds in their turn', async () => {
    const { items, notices } = feeds.subscribe([
      { title: 'Gazette', feed: `${base}/feed` },
      { title: null, feed: 'javascript:alert(1)' },
    ])
    assert.deepEqual([items.map((f) => f.title), notices.map((n) => n.rule), asked], [['Gazette'], ['bad-address'], []])
    pages['/feed'] = rss(item('one', LONG))
    await feeds.due()
    assert.equal(feeds.list()[0]?.articles, 1)
  })

  it('ends in the middle of a look', async () => {
    pages['/feed'] = rss(...Array.from({ length: 60 }, (_, i) => item(`n${i}`, SENTENCE)))
    await feeds.follow([`${base}/feed`])
    await feeds.close()
    assert.equal(feeds.list()[0]?.last, null)
  })
})

describe('/v1/feeds', () => {
  const ask = (path: string, init: RequestInit = {}): Response | Promise<Response> =>
    app({ library, feeds, fetch: async () => ({ inputs: [], notices: [] }), token: null, desk: null }).request(path, {
      ...init,
      headers: { host: 'localhost:4317', 'content-type': 'application/json', ...init.headers },
    })
  const send = (method: string, path: string, body?: unknown): Response | Promise<Response> =>
    ask(path, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
  const json = async <T>(answer: Response | Promise<Response>): Promise<T> => (await (await answer).json()) as T

  it('follows, lists, pauses, polls and forgets', async () => {
    pages['/feed'] = rss(item('one', LONG))
    const made = await send('POST', '/v1/feeds', { url: `${base}/feed` })
    assert.equal(made.status, 201)
    const id = (await json<{ items: Feed[] }>(made)).items[0]?.id ?? ''
    assert.equal((await json<Feed>(send('POST', `/v1/feeds/${id}/poll`))).articles, 1)
    assert.equal((await json<Feed>(send('PATCH', `/v1/feeds/${id}`, { paused: true }))).paused, true)
    assert.deepEqual(
      (await json<{ items: Feed[] }>(ask('/v1/feeds'))).items.map((f) => [f.id, f.paused, 'state' in f]),
      [[id, true, false]],
    )
    assert.equal((await send('DELETE', `/v1/feeds/${id}`)).status, 204)
    assert.equal((await send('DELETE', `/v1/feeds/${id}`)).status, 404)
  })

  it('gives OPML that gives the same feeds', async () => {
    const title = '<b>"Quay" & \u202eCo</b>'
    feeds.subscribe([{ title, feed: 'http://gazette.example/feed?a=1&b="2"' }])
    const answer = await ask('/v1/feeds?format=opml')
    assert.equal(answer.headers.get('content-type'), 'text/x-opml')
    const text = await answer.text()
    assert.deepEqual(subscriptions(text), [
      {
        title: '<b>"Quay" & <U+202E>Co</b>',
        feed: 'http://gazette.example/feed?a=1&b=%222%22',
        site: null,
        folders: [],
      },
    ])
    feeds.unfollow(feeds.list()[0]?.id ?? '')
    assert.equal((await send('POST', '/v1/feeds', { opml: text })).status, 201)
    assert.equal(feeds.list().length, 1)
    assert.equal((await send('POST', '/v1/feeds', { opml: text })).status, 200)
    assert.equal(
      await (await ask('/v1/feeds', { headers: { accept: 'text/x-opml' } })).text(),
      await (await ask('/v1/feeds?format=opml')).text(),
    )
  })

  it('refuses what it cannot understand', async () => {
    const statuses = [
      send('POST', '/v1/feeds', {}),
      send('POST', '/v1/feeds', { url: 'file:///etc/passwd' }),
      send('POST', '/v1/feeds', { opml: 'no list' }),
      send('PATCH', '/v1/feeds/none', { paused: 'yes' }),
      send('PATCH', '/v1/feeds/none', { paused: true }),
      send('POST', '/v1/feeds/none/poll'),
      ask('/v1/feeds?format=docx'),
    ]
    assert.deepEqual(
      await Promise.all(statuses.map(async (a) => (await a).status)),
      [400, 400, 400, 400, 404, 404, 400],
    )
  })
})
