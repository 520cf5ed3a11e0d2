import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { app } from './app.ts'
import { type Feeds, follower } from './feeds/follower.ts'
import { guardedNet } from './fetch.ts'
import type { Library } from './library.ts'
import { type Listening, listen } from './listen.ts'
import { cursorOf } from './pages.ts'
import { storedLibrary } from './stored/library.ts'

const TOKEN = 'a-token-of-some-length'
const SECRET = 'nobody may read this'
const place = mkdtempSync(join(tmpdir(), 'variorum-refusals-'))
let library: Library
let feeds: Feeds
let server: Listening
let guarded: Listening

before(async () => {
  mkdirSync(join(place, 'desk', 'assets'), { recursive: true })
  writeFileSync(join(place, 'desk', 'index.html'), '<!doctype html><title>The desk</title>')
  writeFileSync(join(place, 'desk', 'assets', 'desk.js'), 'void 0')
  writeFileSync(join(place, 'secret.txt'), SECRET)
  library = storedLibrary(join(place, 'store.db'))
  feeds = follower({ library, net: guardedNet([]) })
  const open = (token: string | null): Promise<Listening> =>
    listen(
      app({ library, feeds, fetch: async () => ({ inputs: [], notices: [] }), token, desk: join(place, 'desk') }),
      '127.0.0.1',
      0,
      true,
    )
  server = await open(null)
  guarded = await open(TOKEN)
})
after(async () => {
  await server.close()
  await guarded.close()
  await feeds.close()
  await library.close()
  rmSync(place, { recursive: true, force: true })
})

/** What the server answers to these very bytes, whatever a client would have made of them. */
const raw = (request: string, { port }: Listening): Promise<string> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => socket.end(request))
    let answer = ''
    socket.setEncoding('utf8')
    socket.on('data', (part: string) => {
      answer += part
    })
    socket.on('error', () => done(answer))
    socket.on('close', () => done(answer))
  })
const got = (path: string): Promise<string> =>
  raw(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`, server)
const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0)

/** A problem of RFC 9457 with a sentence in it. */
const problem = async (answer: Response, status: number): Promise<void> => {
  assert.equal(answer.status, status)
  assert.equal(answer.headers.get('content-type'), 'application/problem+json')
  const body = (await answer.json()) as { readonly status: number; readonly detail: string }
  assert.equal(body.status, status)
  assert.match(body.detail, /\w/)
}
const send = (
  path: string,
  body: string | ReadableStream,
  type = 'application/json',
  init: RequestInit = {},
): Promise<Response> =>
  fetch(server.address + path, { method: 'POST', body, headers: { 'content-type': type }, ...init })

describe('a path', () => {
  for (const path of [
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/assets/%2e%2e/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '//secret.txt',
    '/assets/....//....//secret.txt',
    '/secret.txt%00.html',
    '/file:///secret.txt',
    '/%',
    '/%zz',
    '/%c0%ae%c0%ae/secret.txt',
    'http://localhost/../secret.txt',
    '/v1/articles/%2e%2e%2f%2e%2e%2fsecret.txt',
    '/v1/stories/..%2f..%2fsecret.txt/account',
  ])
    it(`such as ${path} leads to no file outside the desk`, async () => {
      const answer = await got(path)
      assert.ok([200, 400, 404].includes(statusOf(answer)), answer.slice(0, 200))
      assert.ok(!answer.includes(SECRET))
      if (statusOf(answer) === 200) assert.match(answer, /The desk/)
    })

  it('of the desk leads to its files', async () => assert.match(await got('/assets/desk.js'), /void 0/))
})

describe('a token', () => {
  const ways: readonly (readonly [string, RequestInit & { readonly path?: string }])[] = [
    ['none', {}],
    ['an empty one', { headers: { authorization: 'Bearer ' } }],
    ['another', { headers: { authorization: 'Bearer another-token-of-length' } }],
    ['the beginning of it', { headers: { authorization: `Bearer ${TOKEN.slice(0, -1)}` } }],
    ['more than it', { headers: { authorization: `Bearer ${TOKEN}x` } }],
    ['it by another scheme', { headers: { authorization: `Basic ${TOKEN}` } }],
    ['a wrong cookie', { headers: { cookie: 'variorum=wrong' } }],
    ['a wrong one over a right cookie', { headers: { cookie: `variorum=${TOKEN}`, authorization: 'Bearer wrong' } }],
    ['it in the address of a request that changes something', { method: 'POST', path: `/v1/feeds?token=${TOKEN}` }],
  ]
  for (const [what, { path = '/v1/stories', ...init }] of ways)
    it(`is asked for: ${what} is refused`, async () => problem(await fetch(guarded.address + path, init), 401))

  for (const path of [
    '/',
    '/assets/desk.js',
    '/openapi.json',
    '/reference',
    '/v1/events',
    '/v1/feeds',
    '/v1/corrections',
    '/v1/nothing',
  ])
    it(`is asked for at ${path}`, async () => problem(await fetch(guarded.address + path), 401))

  it('opens everything where it is right', async () =>
    assert.equal(
      (await fetch(`${guarded.address}/v1/feeds`, { headers: { authorization: `Bearer ${TOKEN}` } })).status,
      200,
    ))
})

describe('a cursor', () => {
  for (const [what, cursor] of Object.entries({
    'of another list': Buffer.from('before:x').toString('base64url'),
    'that is not in its only spelling': `${cursorOf('x')}=`,
    'of bytes that are no text': Buffer.from([0xff, 0xfe, 0x00]).toString('base64url'),
    'that is a path': '../../etc/passwd',
    'that is SQL': "' OR 1=1 --",
    'of a line feed': 'abc\n',
    'of 10,000 letters': 'a'.repeat(10_000),
    'that is empty': '',
  }))
    for (const list of ['/v1/stories', '/v1/articles'])
      it(`${what} is refused by ${list}`, async () =>
        problem(await fetch(`${server.address}${list}?cursor=${encodeURIComponent(cursor)}`), 400))

  it('whose article has gone begins anew', async () =>
    assert.equal((await fetch(`${server.address}/v1/articles?cursor=${cursorOf('gone')}`)).status, 200))
})

describe('a body', () => {
  const large = 'x'.repeat(26_000_000)
  it('that says it is too large is refused', async () => problem(await send('/v1/articles', large), 413))

  it('that does not say how large it is is refused when it turns out too large', async () => {
    const stream = new ReadableStream({
      pull: (c) => c.enqueue(new TextEncoder().encode('x'.repeat(1_000_000))),
    })
    // the server may hang up in the middle of it
    const answer = await send('/v1/articles', stream, 'application/json', { duplex: 'half' } as RequestInit).catch(
      () => null,
    )
    if (answer) await problem(answer, 413)
    assert.equal((await fetch(`${server.address}/healthz`)).status, 200)
  })

  for (const [what, body] of Object.entries({
    'that is no JSON': '{"articles":',
    'that is nested deep': '['.repeat(200_000),
    'that is a list': '[]',
    'that is null': 'null',
    'with the wrong kind of field': '{"articles":"text"}',
    'with an empty text': '{"articles":[{"text":""}]}',
    'with more than 200 articles': JSON.stringify({ articles: Array.from({ length: 201 }, () => ({ text: 'a' })) }),
    'with an address of another kind': '{"urls":["ftp://gazette.example/"]}',
  }))
    it(`${what} is refused`, async () => problem(await send('/v1/articles', body), 400))

  it('of another kind is refused', async () => {
    for (const type of ['text/plain', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded'])
      await problem(await send('/v1/articles', '{"articles":[{"text":"The quay stays closed."}]}', type), 415)
    assert.equal(library.articles().length, 0)
  })
})

describe('a request', () => {
  it('by another name of this machine is refused', async () => {
    for (const host of ['desk.example', 'localhost.desk.example', '127.0.0.1.desk.example', '169.254.1.1', ''])
      assert.equal(
        statusOf(await raw(`GET /v1/stories HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`, server)),
        403,
        host,
      )
  })

  it('of a page of another origin is refused', async () => {
    for (const origin of ['https://desk.example', 'null', `${server.address}.desk.example`])
      await problem(await fetch(`${server.address}/v1/feeds`, { method: 'POST', headers: { origin } }), 403)
  })

  it('with a method that an address does not know is refused', async () => {
    for (const method of ['PUT', 'PATCH', 'DELETE'])
      await problem(await fetch(`${server.address}/v1/stories`, { method }), 404)
  })

  it('with headers without end is refused, and the next one answered', async () => {
    const answer = await raw(`GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(200_000)}\r\n\r\n`, server)
    assert.ok([0, 431].includes(statusOf(answer)))
    assert.equal((await fetch(`${server.address}/healthz`)).status, 200)
  })
})

describe('a request of another site', () => {
  const sites = { 'same-origin': 400, none: 400, 'same-site': 403, 'cross-site': 403, elsewhere: 403 } as const
  for (const [site, status] of Object.entries(sites))
    it(`${status === 403 ? 'is refused' : 'is none'}: ${site}, and no Origin`, async () => {
      const head = `POST /v1/corrections HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: ${site}\r\nContent-Type: application/json\r\nConnection: close\r\n`
      assert.equal(statusOf(await raw(`${head}Content-Length: 2\r\n\r\n{}`, server)), status)
    })
  it('may still lead a person to the desk', async () =>
    assert.equal(
      statusOf(
        await raw(
          'GET / HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-site\r\nConnection: close\r\n\r\n',
          server,
        ),
      ),
      200,
    ))
})

describe('the token in an address', () => {
  for (const path of [
    '//elsewhere.example/',
    '///elsewhere.example',
    '/\\elsewhere.example',
    '//elsewhere.example/%2f..',
  ])
    it(`leads to no other host: ${path}`, async () => {
      const answer = await raw(
        `GET ${path}?token=${TOKEN} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
        guarded,
      )
      const location = /^location: (.*)$/im.exec(answer)?.[1]?.trim()
      assert.ok(location === undefined || new URL(location, 'http://localhost/').host === 'localhost', location)
    })
})

/** Waits for the server to close, for the client keeps its half open. */
const closed = (request: string): Promise<string> =>
  new Promise((done, fail) => {
    const socket = connect({ port: server.port, host: '127.0.0.1', allowHalfOpen: true }, () => socket.write(request))
    let answer = ''
    socket.on('data', (part) => {
      answer += part
    })
    socket.on('error', fail)
    socket.on('end', () => {
      socket.destroy()
      done(answer)
    })
  })
describe('a body that is none', () => {
  const bodies = {
    'a size that is no number': '5\r\n{"art\r\nzz\r\n',
    'a size below zero': '-5\r\nabc\r\n',
    'a size past all numbers': `${'f'.repeat(17)}\r\nabc`,
  }
  for (const path of ['/v1/articles', '/v1/corrections', '/nothing'])
    for (const [name, body] of Object.entries(bodies))
      it(`is closed by the server: ${name} of a chunk, to ${path}`, async () => {
        const head = `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`
        assert.match(await closed(head + body), /^HTTP\/1\.1 40[04]/)
      })
})
