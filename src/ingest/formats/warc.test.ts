import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as zlib from 'node:zlib'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { WARCRecord, WARCSerializer } from 'warcio'
import { ingest } from '../index.ts'
import { isGap, records } from './archive/records.ts'
import type { Input } from './index.ts'

const STORY = 'The ferry Marigold ran aground off Lindmouth on Monday with 45 people aboard. All were brought ashore.'
const PAGE = `<!doctype html><html><head><title>Ferry aground</title></head><body><article><h1>Ferry aground</h1><p>${STORY}</p><p>${STORY}</p></article></body></html>`

const http = (body: string | Uint8Array, headers = ''): Buffer =>
  Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${headers}\r\n`), Buffer.from(body)])
const record = (content: Uint8Array, headers: Readonly<Record<string, string>> = {}): Buffer => {
  const all = {
    'WARC-Type': 'response',
    'WARC-Target-URI': 'http://gazette.example/ferry',
    'Content-Length': String(content.length),
    ...headers,
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${lines.join('\r\n')}\r\n\r\n`), content, Buffer.from('\r\n\r\n')])
}
const found = async (bytes: Uint8Array, name = 'crawl.warc') => {
  const articles = []
  const notices = []
  const input: Input = { name, bytes }
  for await (const f of ingest(input)) 'article' in f ? articles.push(f.article) : notices.push(f.notice)
  return { articles, notices, rules: notices.map((n) => n.rule) }
}
const bodyOf = (text: string | undefined): boolean => text?.includes(STORY) ?? false
const broken = ({ rules }: { rules: readonly string[] }): number => rules.filter((r) => r === 'broken-record').length

test('a page in an archive is read as a page, and the crawl is not its date', async () => {
  const { articles } = await found(record(http(PAGE), { 'WARC-Date': '2031-05-09T00:00:00Z' }))
  assert.equal(articles[0]?.title, 'Ferry aground')
  assert.ok(bodyOf(articles[0]?.text))
  assert.notEqual(articles[0]?.published?.value.slice(0, 10), '2031-05-09')
})

test('records written by another library are read, packed one by one', async () => {
  const parts: Uint8Array[] = []
  for (const path of ['one', 'two']) {
    async function* body() {
      yield new TextEncoder().encode(PAGE)
    }
    const written = WARCRecord.create(
      {
        type: 'response',
        url: `http://gazette.example/${path}`,
        date: '2031-05-09T00:00:00Z',
        httpHeaders: { 'content-type': 'text/html' },
      },
      body(),
    )
    parts.push(await WARCSerializer.serialize(written, { gzip: true }))
  }
  const { articles, rules } = await found(Buffer.concat(parts), 'crawl.warc.gz')
  assert.equal(articles.length, 2)
  assert.deepEqual(
    rules.filter((r) => r === 'broken-record'),
    [],
  )
})

test('bodies packed and in chunks are unpacked', async () => {
  const chunked = (body: Uint8Array): Buffer =>
    Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n0\r\n\r\n')])
  for (const content of [
    http(gzipSync(PAGE), 'Content-Encoding: gzip\r\n'),
    http(brotliCompressSync(PAGE), 'Content-Encoding: br\r\n'),
    http(deflateSync(PAGE), 'Content-Encoding: deflate\r\n'),
    // without zlib's header, as some servers have it; and codings that are none
    http(deflateRawSync(PAGE), 'Content-Encoding: deflate\r\n'),
    http(PAGE, 'Content-Encoding: utf-8\r\n'),
    http(gzipSync(PAGE), 'Content-Encoding: "gzip"\r\n'),
    // what a server appends to a body that is packed already
    http(Buffer.concat([gzipSync(PAGE), Buffer.from('<!-- 0.02 s -->')]), 'Content-Encoding: gzip\r\n'),
    http(chunked(Buffer.from(PAGE)), 'Transfer-Encoding: chunked\r\n'),
    http(chunked(gzipSync(PAGE)), 'Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n'),
    // what an archiver unpacked without saying so
    http(PAGE, 'Content-Encoding: gzip\r\n'),
    http(PAGE, 'Transfer-Encoding: chunked\r\n'),
  ])
    assert.ok(bodyOf((await found(record(content))).articles[0]?.text))
})

test('a body packed by Zstandard is unpacked where Node can do so', {
  skip: !('zstdCompressSync' in zlib),
}, async () => {
  const { articles } = await found(record(http(zlib.zstdCompressSync(PAGE), 'Content-Encoding: zstd\r\n')))
  assert.ok(bodyOf(articles[0]?.text))
})

test('what is no page of an article is counted, not read', async () => {
  const { articles, notices } = await found(
    Buffer.concat([
      record(Buffer.from('software: x\r\n'), { 'WARC-Type': 'warcinfo' }),
      record(Buffer.from('GET / HTTP/1.1\r\n\r\n'), { 'WARC-Type': 'request' }),
      record(Buffer.from('HTTP/1.1 404 Not Found\r\n\r\ngone')),
      record(Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nxyz')),
    ]),
  )
  assert.equal(articles.length, 0)
  assert.deepEqual(
    notices.map((n) => n.says),
    ['records without an article: 1 warcinfo, 1 request, 1 status 404, 1 image/png'],
  )
})

test('a broken record is told, and those around it are read', async () => {
  const good = record(http(PAGE))
  for (const bad of [
    record(http(PAGE), { 'Content-Length': '20' }),
    record(http(PAGE), { 'Content-Length': 'many' }),
    record(http(PAGE), { 'Content-Length': '99999' }),
    record(http(PAGE), { 'WARC-Block-Digest': 'sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }),
    Buffer.from('no record at all\r\n\r\n'),
  ]) {
    const read = await found(Buffer.concat([good, bad, good]))
    assert.ok(read.articles.length >= 2, bad.subarray(0, 200).toString())
    assert.ok(broken(read) >= 1, bad.subarray(0, 200).toString())
  }
})

test('a packed record that is broken is told, and those behind it are read', async () => {
  const good = gzipSync(record(http(PAGE)))
  const bad = Buffer.from(good)
  bad.fill(0xff, 40, 60)
  const read = await found(Buffer.concat([good, bad, good]), 'crawl.warc.gz')
  assert.equal(read.articles.length, 2)
  assert.equal(broken(read), 1)
})

test('ARC: addresses with blanks, two versions of the format', () => {
  const body = `HTTP/1.1 200 OK\nContent-Type: text/html\n\n${PAGE}`
  const one = `filedesc://a.arc 0.0.0.0 20310501000000 text/plain 10\n1 0 Ferry\n\nhttp://gazette.example/a b 192.0.2.1 20310501120000 text/html ${body.length}\n${body}\n`
  const two = `filedesc://a.arc 0.0.0.0 20310501000000 text/plain 200 - - 0 a.arc 10\n2 0 Ferry\n\nhttp://gazette.example/a b 192.0.2.1 20310501120000 text/html 200 - - 99 a.arc ${body.length}\n${body}\n`
  for (const arc of [one, two]) {
    const [, page] = [...records(Buffer.from(arc), 'arc')]
    assert.ok(page && !isGap(page))
    assert.equal(page.url, 'http://gazette.example/a b')
    assert.equal(page.date, '2031-05-01T12:00:00Z')
    assert.equal(page.wrong, null)
  }
})

test('ARC: each first line with a wrong date or length is told, and the record between them is read', () => {
  const arc = [
    'filedesc://a.arc 0.0.0.0 20310501000000 text/plain -1',
    '1 0 Ferry',
    'http://gazette.example/a 192.0.2.1 203105010000000000 text/html -1',
    'http://gazette.example/b 192.0.2.1 20310501120000 text/plain 5',
    'ferry',
    'http://gazette.example/c 192.0.2.1 20310501120000 text/html many',
    '',
  ].join('\n')
  const read = [...records(Buffer.from(arc), 'arc')]
  assert.deepEqual(
    read.map((r) => (isGap(r) ? 'gap' : `${r.url} ${r.wrong}`)),
    ['gap', 'gap', 'http://gazette.example/b null', 'gap'],
  )
})

test('gzip in gzip in an archive is followed', async () => {
  const { articles } = await found(gzipSync(gzipSync(record(http(PAGE)))), 'crawl.warc.gz.gz')
  assert.equal(articles.length, 1)
})

test('a name in an archive is a name, not a path', async () => {
  const { articles } = await found(
    record(Buffer.from(STORY), {
      'WARC-Type': 'resource',
      'WARC-Target-URI': 'file:///../../etc/cron.d/job',
      'Content-Type': 'text/plain',
    }),
  )
  assert.ok(!articles[0]?.name.includes('/'))
})

test('a file cut off at any byte gives an article or a notice', () => {
  const whole = Buffer.concat([
    record(Buffer.from('HTTP/1.1 200 OK\r\n\r\nabc')),
    record(Buffer.from('HTTP/1.1 200 OK\r\n\r\nabc')),
  ])
  for (let n = 1; n < whole.length; n++) assert.ok([...records(whole.subarray(0, n), 'warc')].length > 0, String(n))
})

test('a gzip that unfolds to a thousand times its size is refused', async () => {
  const { articles, rules } = await found(gzipSync(Buffer.alloc(30_000_000, 'a ')), 'a.txt.gz')
  assert.equal(articles.length, 0)
  assert.deepEqual(rules, ['too-large'])
})
