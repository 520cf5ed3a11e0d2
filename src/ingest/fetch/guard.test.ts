import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import { after, before, test } from 'node:test'
import { disguises, INNER_V4, INNER_V6, spellingsOf } from '../../../scripts/spellings.ts'
import { forbidden } from './address.ts'
import { fetcher } from './fetch.ts'
import { Forbidden, type GuardOptions, guardedConnector } from './guard.ts'

const PUBLIC = '93.184.216.34'
/** What a newsroom must never be led to, and a site that leads there. */
let reached: string[] = []
const inner: Server[] = []
let port = 0
let site: Server
let sitePort = 0

const listen = (server: Server, host: string, at = 0): Promise<number> =>
  new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(at, host, () => {
      const address = server.address()
      done(typeof address === 'object' && address ? address.port : 0)
    })
  })

before(async () => {
  const secret = () =>
    createServer((request, response) => {
      reached.push(request.headers.host ?? '')
      response.end('secret')
    })
  const first = secret()
  port = await listen(first, '127.0.0.1')
  inner.push(first)
  for (const host of ['127.0.0.2', '::1']) {
    const next = secret()
    // a machine without IPv6 has one server less
    if (await listen(next, host, port).catch(() => 0)) inner.push(next)
  }
  site = createServer((request, response) => {
    // a header holds bytes: UTF-8 is written as such; a line feed would end it
    const location = decodeURIComponent((request.url ?? '').slice(2)).replaceAll('\n', '')
    response.writeHead(302, { location: Buffer.from(location).toString('latin1') })
    response.end()
  })
  sitePort = await listen(site, '127.0.0.1')
})
after(() => {
  for (const server of [...inner, site]) {
    server.closeAllConnections()
    server.close()
  }
})

const loopback = ['127.0.0.1', '127.0.0.2', '0.0.0.0']
/** Every address that leads to the inner server. */
const urls = (): readonly string[] => [
  ...loopback.flatMap((ip) => [
    ...spellingsOf(ip).map((host) => `http://${host}:${port}/`),
    ...disguises(ip, `:${port}`),
  ]),
  ...['localhost', 'LOCALHOST', 'localhost.', '[::1]', '[0:0:0:0:0:0:0:1]', '[::]', '[::1%25lo]', 'inner.test'].map(
    (host) => `http://${host}:${port}/`,
  ),
]
const quick = { gap: 0, attempts: 1, robots: false, resolve: async () => ['127.0.0.1'] } as const

test('no spelling of loopback reaches a server that listens there', async () => {
  reached = []
  const { get, close } = fetcher(quick)
  for (const url of urls()) {
    const { input } = await get(url)
    assert.equal(input, null, url)
  }
  await close()
  assert.deepEqual(reached, [])
})

test('a redirect from a host that is allowed to one that is not reaches nothing', async () => {
  reached = []
  const { get, close } = fetcher({ ...quick, allow: [`site.test:${sitePort}`] })
  for (const url of urls()) {
    const { input, notices } = await get(`http://site.test:${sitePort}/?${encodeURIComponent(url.trim())}`)
    assert.equal(input, null, url)
    assert.ok(notices.length > 0, url)
  }
  await close()
  assert.deepEqual(reached, [])
})

test('the same server is reached when its host is allowed, so the tests above could fail', async () => {
  reached = []
  for (const allow of ['127.0.0.1', `127.0.0.1:${port}`]) {
    const { get, close } = fetcher({ ...quick, allow: [allow] })
    assert.ok((await get(`http://127.0.0.1:${port}/`)).input)
    assert.ok((await get(`http://0x7f.1:${port}/`)).input)
    await close()
  }
  assert.equal(reached.length, 4)
})

test('a port that is not the allowed one is not reached', async () => {
  reached = []
  const { get, close } = fetcher({ ...quick, allow: [`127.0.0.1:${sitePort}`] })
  assert.equal((await get(`http://127.0.0.1:${port}/`)).input, null)
  await close()
  assert.deepEqual(reached, [])
})

/** A connector that records where it was sent, and refuses; with a resolver of our own no packet leaves the machine. */
const recorded = async (
  hostname: string,
  answers: () => readonly string[] = () => [PUBLIC],
): Promise<readonly string[]> => {
  const dialled: string[] = []
  const connect = guardedConnector({
    resolve: async () => answers(),
    dial: (to, callback) => {
      dialled.push(to.hostname)
      callback(new Error('recorded'), null)
    },
  })
  const error = await new Promise<Error | null>((done) =>
    connect({ hostname, host: hostname, protocol: 'http:', port: '80' }, (...[e]) => done(e)),
  )
  assert.ok(error)
  return dialled
}
const hosts = [...INNER_V4.flatMap(spellingsOf), ...INNER_V6]

test('no spelling of an inner address is dialled', async () => {
  assert.ok(hosts.length + urls().length >= 200)
  let dialled = 0
  const dial: NonNullable<GuardOptions['dial']> = (_to, callback) => {
    dialled++
    callback(new Error('recorded'), null)
  }
  const { get, close } = fetcher({ ...quick, dial })
  for (const host of hosts) {
    const { input, notices } = await get(`http://${host}/`)
    assert.equal(input, null)
    assert.ok(['forbidden-address', 'bad-address'].includes(notices[0]?.rule ?? ''), `${host}: ${notices[0]?.says}`)
  }
  await close()
  assert.equal(dialled, 0)
})

test('a host that reaches the connector unnormalised is read as the system would read it', async () => {
  for (const host of [
    '127.1',
    '0x7f.1',
    '2130706433',
    '017700000001',
    '::1',
    '[::1]',
    '::ffff:10.0.0.1',
    'fe80::1%eth0',
    '10.1',
  ]) {
    assert.deepEqual(await recorded(host), [], host)
  }
})

test('a name that leads to an inner address is not dialled, alone or among public ones', async () => {
  const answers = [
    ...INNER_V4,
    ...INNER_V6.map((h) => h.slice(1, -1)),
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    '',
    'not an address',
  ]
  for (const address of answers) {
    assert.deepEqual(await recorded('name.test', () => [address]), [], address)
    assert.deepEqual(await recorded('name.test', () => [PUBLIC, address]), [], address)
  }
})

test('an answer that changes between two look-ups never leads inside: what is dialled is what was judged', async () => {
  let n = 0
  for (let i = 0; i < 50; i++) {
    const dialled = await recorded('rebind.test', () => [n++ % 2 ? '10.0.0.1' : PUBLIC])
    assert.ok(dialled.every((address) => address === PUBLIC))
  }
  assert.equal(n, 50)
})

test('public addresses are dialled, also inside IPv6', async () => {
  for (const address of [PUBLIC, '2606:2800:220:1::1', `::ffff:${PUBLIC}`, '64:ff9b::5db8:d822']) {
    assert.deepEqual(await recorded('name.test', () => [address]), [address])
    assert.equal(forbidden(address), null)
  }
})

test('a name without address is refused', async () => {
  assert.deepEqual(await recorded('nowhere.test', () => []), [])
  assert.equal(new Forbidden('x').name, 'Forbidden')
})
