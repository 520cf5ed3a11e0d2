import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { after, before, beforeEach, test } from 'node:test'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { type FetchOptions, fetcher } from './fetch.ts'
import type { Clock } from './pace.ts'

/** A server whose answers each test sets, by path; what was asked is noted. */
type Handler = (request: IncomingMessage, response: ServerResponse) => void
let routes: Record<string, Handler> = {}
let asked: string[] = []
let server: Server
let base = ''

before(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    const handler = routes[request.url ?? '']
    if (handler) handler(request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
})
after(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  routes = {}
  asked = []
})

/** A clock that stands still but for sleeping; what was slept is noted. */
const still = (): { readonly clock: Clock; readonly slept: number[] } => {
  let now = Date.parse('2031-05-01T12:00:00Z')
  const slept: number[] = []
  const sleep = async (milliseconds: number): Promise<void> => {
    slept.push(milliseconds)
    now += milliseconds
  }
  return { clock: { now: () => now, sleep, random: () => 0.5 }, slept }
}
const net = async <T>(
  options: FetchOptions,
  use: (get: ReturnType<typeof fetcher>['get']) => Promise<T>,
): Promise<T> => {
  const { get, close } = fetcher({ allow: ['127.0.0.1'], gap: 0, clock: still().clock, ...options })
  try {
    return await use(get)
  } finally {
    await close()
  }
}
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)
const says =
  (body: string | Buffer, headers: Record<string, string> = {}): Handler =>
  (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body)

test('a page comes with its type, its encoding and the date the server gives', async () => {
  routes['/a'] = says('<p>a</p>', { 'last-modified': 'Thu, 01 May 2031 10:00:00 GMT' })
  const { input, status } = await net({}, (get) => get(`${base}/a`))
  assert.equal(status, 200)
  assert.equal(text(input?.bytes), '<p>a</p>')
  assert.equal(input?.mediaType, 'text/html')
  assert.equal(input?.charset, 'utf-8')
  assert.equal(input?.known?.dates?.[0]?.value, '2031-05-01T10:00:00.000Z')
})

test('what has not changed is asked for with what the server gave, and not sent again', async () => {
  routes['/a'] = (request, response) => {
    if (
      request.headers['if-none-match'] === '"1"' &&
      request.headers['if-modified-since'] === 'Thu, 01 May 2031 10:00:00 GMT'
    )
      response.writeHead(304).end()
    else says('<p>a</p>', { etag: '"1"', 'last-modified': 'Thu, 01 May 2031 10:00:00 GMT' })(request, response)
  }
  await net({}, async (get) => {
    const first = await get(`${base}/a`)
    const second = await get(`${base}/a`, first.memory)
    assert.equal(second.unchanged, true)
    assert.equal(second.input, null)
    assert.deepEqual(second.memory, first.memory)
  })
})

test('robots.txt is asked once and obeyed', async () => {
  routes['/robots.txt'] = says('User-agent: *\nDisallow: /secret\n')
  routes['/secret/a'] = says('secret')
  routes['/open'] = says('open')
  await net({}, async (get) => {
    const refused = await get(`${base}/secret/a`)
    assert.deepEqual(
      refused.notices.map((n) => n.rule),
      ['robots'],
    )
    assert.ok((await get(`${base}/open`)).input)
  })
  assert.deepEqual(asked, ['/robots.txt', '/open'])
})

test('a site whose robots.txt fails is left alone', async () => {
  routes['/robots.txt'] = (_, response) => response.writeHead(500).end()
  routes['/open'] = says('open')
  const { notices } = await net({ attempts: 1 }, (get) => get(`${base}/open`))
  assert.equal(notices[0]?.rule, 'robots')
  assert.deepEqual(asked, ['/robots.txt'])
})

test('robots.txt is asked of the host a redirect leads to as well', async () => {
  routes['/robots.txt'] = says('User-agent: *\nDisallow: /b\n')
  routes['/a'] = (_, response) => response.writeHead(302, { location: '/b' }).end()
  routes['/b'] = says('b')
  const { input } = await net({}, (get) => get(`${base}/a`))
  assert.equal(input, null)
  assert.ok(!asked.includes('/b'))
})

test('two requests to one host are as far apart as asked, or as its robots.txt asks', async () => {
  for (const [gap, delay, expected] of [
    [1000, '', 1000],
    [1000, 'Crawl-delay: 7\n', 7000],
  ] as const) {
    routes['/robots.txt'] = says(`User-agent: *\n${delay}`)
    routes['/a'] = says('a')
    const { clock, slept } = still()
    await net({ gap, clock }, async (get) => Promise.all([get(`${base}/a`), get(`${base}/a`), get(`${base}/a`)]))
    assert.deepEqual(slept.slice(-2), [expected, expected])
  }
})

test('a failure that passes is tried again, after what Retry-After says or with back-off', async () => {
  let n = 0
  routes['/busy'] = (request, response) => {
    n++
    if (n === 1) response.writeHead(503, { 'retry-after': '9' }).end()
    else if (n === 2) response.writeHead(502).end()
    else says('here')(request, response)
  }
  const { clock, slept } = still()
  const { input } = await net({ clock, robots: false }, (get) => get(`${base}/busy`))
  assert.equal(text(input?.bytes), 'here')
  assert.deepEqual(slept, [9000, 1500])
})

test('a server that asks for an hour is not waited for, and not asked before', async () => {
  routes['/busy'] = (_, response) => response.writeHead(429, { 'retry-after': '3600' }).end()
  const { clock } = still()
  await net({ clock, robots: false }, async (get) => {
    const { memory, notices } = await get(`${base}/busy`)
    assert.equal(notices[0]?.rule, 'refused')
    assert.equal(memory.notBefore, clock.now() + 3_600_000)
    assert.equal((await get(`${base}/busy`, memory)).notices[0]?.rule, 'asked-to-wait')
  })
  assert.equal(asked.length, 1)
})

test('an address that moved for good is remembered; one that moved for now is not', async () => {
  routes['/old'] = (_, response) => response.writeHead(301, { location: '/new' }).end()
  routes['/now'] = (_, response) => response.writeHead(302, { location: '/new' }).end()
  routes['/new'] = says('new')
  await net({ robots: false }, async (get) => {
    const { memory, at } = await get(`${base}/old`)
    assert.equal(memory.moved, `${base}/new`)
    assert.equal(at, `${base}/new`)
    asked = []
    await get(`${base}/old`, memory)
    assert.deepEqual(asked, ['/new'])
    assert.equal((await get(`${base}/now`)).memory.moved, undefined)
  })
})

test('redirects that go in a circle end', async () => {
  routes['/a'] = (_, response) => response.writeHead(302, { location: '/b' }).end()
  routes['/b'] = (_, response) => response.writeHead(302, { location: '/a' }).end()
  const { notices } = await net({ robots: false }, (get) => get(`${base}/a`))
  assert.equal(notices[0]?.rule, 'too-many-redirects')
})

test('packed bodies are unpacked; one that unfolds to too much is refused', async () => {
  const bomb = Buffer.alloc(30_000_000)
  routes['/gzip'] = says(gzipSync('packed'), { 'content-encoding': 'gzip' })
  routes['/br'] = says(brotliCompressSync('packed'), { 'content-encoding': 'br' })
  routes['/both'] = says(gzipSync(brotliCompressSync('packed')), { 'content-encoding': 'br, gzip' })
  routes['/bomb-gzip'] = says(gzipSync(bomb), { 'content-encoding': 'gzip' })
  routes['/bomb-br'] = says(brotliCompressSync(bomb), { 'content-encoding': 'br' })
  routes['/deep'] = says('x', { 'content-encoding': 'gzip, gzip, gzip' })
  routes['/odd'] = says('x', { 'content-encoding': 'compress' })
  await net({ robots: false }, async (get) => {
    for (const path of ['gzip', 'br', 'both'])
      assert.equal(text((await get(`${base}/${path}`)).input?.bytes), 'packed', path)
    for (const [path, rule] of [
      ['bomb-gzip', 'too-large'],
      ['bomb-br', 'too-large'],
      ['deep', 'too-deep'],
      ['odd', 'unknown-coding'],
    ]) {
      const { input, notices } = await get(`${base}/${path}`)
      assert.equal(input, null)
      assert.deepEqual(
        notices.map((n) => n.rule),
        [rule],
      )
    }
  })
})

test('a body longer than the limit is refused, announced or not', async () => {
  routes['/announced'] = says('x'.repeat(2000))
  routes['/not'] = (_, response) => {
    response.writeHead(200)
    response.write('x'.repeat(1500))
    response.end('x'.repeat(1500))
  }
  await net({ robots: false, limit: 1000 }, async (get) => {
    for (const path of ['announced', 'not']) {
      const { input, notices } = await get(`${base}/${path}`)
      assert.equal(input, null)
      assert.deepEqual(
        notices.map((n) => n.rule),
        ['too-large'],
      )
    }
  })
})

test('a length that promises more than comes gives what came, with a notice', async () => {
  routes['/lies'] = (_, response) => {
    response.writeHead(200, { 'content-length': '1000' })
    response.write('<p>half a page')
    setTimeout(() => response.socket?.destroy(), 50)
  }
  const { input, notices } = await net({ robots: false, attempts: 1 }, (get) => get(`${base}/lies`))
  assert.equal(text(input?.bytes), '<p>half a page')
  assert.deepEqual(
    notices.map((n) => n.rule),
    ['cut-short'],
  )
})

test('user, password and fragment of an address are not sent', async () => {
  let authorization: string | undefined = ''
  routes['/a'] = (request, response) => {
    authorization = request.headers.authorization
    says('a')(request, response)
  }
  await net({ robots: false }, (get) => get(`${base.replace('//', '//user:word@')}/a#part`))
  assert.deepEqual(asked, ['/a'])
  assert.equal(authorization, undefined)
})
