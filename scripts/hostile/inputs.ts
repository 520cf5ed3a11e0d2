import { brotliCompressSync, createGzip, gzipSync } from 'node:zlib'
import type { Input } from '../../src/ingest/index.ts'
import { mails, portableDocuments, wordDocuments } from './documents.ts'

/** A group of hostile inputs, made when it is its turn. */
export interface Attack {
  readonly name: string
  readonly inputs: () => AsyncIterable<Input> | Iterable<Input>
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const input = (name: string, text: string, mediaType?: string): Input => ({
  name,
  bytes: bytes(text),
  ...(mediaType ? { mediaType } : {}),
})
const STORY =
  'The ferry Marigold ran aground off Lindmouth on Monday with 45 people aboard. All of them were brought ashore, the harbour master said.'
const page = (body: string): string =>
  `<!doctype html><html><head><title>Ferry aground</title></head><body><article><h1>Ferry aground</h1><p>${STORY}</p>${body}<p>${STORY}</p></article></body></html>`
const LARGE = 100_000

const SHAPES: readonly (readonly [name: string, open: string])[] = [
  ['div', '<div>'],
  ['p b', '<p><b>'],
  ['table', '<table><tr><td>'],
  ['list', '<ul><li>'],
  ['quote', '<blockquote>'],
  ['span', '<span class="x">'],
  ['link', '<a href="#">'],
  ['svg', '<svg><g>'],
  ['form', '<form><fieldset>'],
  ['font', '<font><i><u>'],
]
const closed = (open: string): string =>
  [...open.matchAll(/<([\w:-]+)[^>]*>/g)]
    .reverse()
    .map(([, tag]) => `</${tag}>`)
    .join('')

function* nesting(): Generator<Input> {
  for (const [name, open] of SHAPES)
    for (const depth of [512, 513, 2000, 10_000, 50_000, LARGE]) {
      yield input(`nesting-${name}-${depth}.html`, page(`${open.repeat(depth)}${STORY}${closed(open).repeat(depth)}`))
      yield input(`nesting-${name}-${depth}-open.html`, page(open.repeat(depth) + STORY))
    }
  for (const depth of [512, 10_000, LARGE]) {
    yield input(`nesting-closing-${depth}.html`, page('</div>'.repeat(depth)))
    yield input(
      `nesting-feed-${depth}.xml`,
      `<rss version="2.0"><channel><title>F</title>${'<item><title>a</title>'.repeat(depth)}</channel></rss>`,
    )
    yield input(
      `nesting-atom-${depth}.xml`,
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>a</title><content type="xhtml">${'<div>'.repeat(depth)}${STORY}</content></entry></feed>`,
    )
    yield input(
      `nesting-nitf-${depth}.xml`,
      `<nitf><body><body.content>${'<block>'.repeat(depth)}<p>${STORY}</p></body.content></body></nitf>`,
    )
    yield input(`nesting-opml-${depth}.opml`, `<opml><body>${'<outline text="a">'.repeat(depth)}</body></opml>`)
    yield input(`nesting-${depth}.json`, '['.repeat(depth))
    yield input(`nesting-object-${depth}.json`, '{"a":'.repeat(depth))
    yield input(`nesting-${depth}.jsonl`, `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}\n{"text":"${STORY}"}`)
    yield input(
      `nesting-ld-${depth}.html`,
      page(`<script type="application/ld+json">${'{"@graph":['.repeat(depth)}${']}'.repeat(depth)}</script>`),
    )
  }
}

function* attributes(): Generator<Input> {
  const many = Array.from({ length: LARGE }, (_, i) => `a${i}="b"`).join(' ')
  yield input('attributes-many.html', page(`<p ${many}>${STORY}</p>`))
  yield input('attributes-same.html', page(`<p ${'class="a" '.repeat(LARGE)}>${STORY}</p>`))
  yield input('attributes-long.html', page(`<p class="${'a '.repeat(1_000_000)}">${STORY}</p>`))
  yield input('attributes-open.html', page(`<p class="${'a'.repeat(1_000_000)}`))
  yield input('attributes-equals.html', page(`<p ${'='.repeat(LARGE)}>`))
  yield input('attributes-style.html', page(`<p style="${'display:'.repeat(LARGE)}">${STORY}</p>`))
  yield input('attributes-meta.html', page(`<meta ${'content="x" property="og:title" '.repeat(LARGE)}>`))
  yield input(
    'attributes-metas.html',
    `<!doctype html><head>${'<meta property="article:published_time" content="2031-05-01">'.repeat(50_000)}</head><body><p>${STORY}`,
  )
  yield input('attributes-feed.xml', `<rss ${many}><channel><item ${many}><title>a</title></item></channel></rss>`)
  const spaces = Array.from({ length: 20_000 }, (_, i) => `xmlns:n${i}="http://n.example/${i}"`).join(' ')
  yield input(
    'attributes-namespaces.xml',
    `<rss ${spaces}><channel>${'<item><n1:a/></item>'.repeat(1000)}</channel></rss>`,
  )
  yield input(
    'attributes-opml.opml',
    `<opml><body>${`<outline text="${'a'.repeat(1000)}" xmlUrl="http://n.example/"/>`.repeat(1000)}</body></opml>`,
  )
}

function* entities(): Generator<Input> {
  for (const [name, entity] of [
    ['amp', '&amp;'],
    ['number', '&#65;'],
    ['hex', '&#x41;'],
    ['named', '&CounterClockwiseContourIntegral;'],
    ['unknown', '&nosuchentity;'],
    ['open', '&'],
    ['open-name', '&CounterClockwiseContourIntegra'],
    ['large', '&#99999999999999999999;'],
    ['zero', '&#0;'],
    ['surrogate', '&#xd800;'],
  ] as const) {
    yield input(`entities-${name}.html`, page(`<p>${entity.repeat(LARGE)}</p>`))
    yield input(`entities-${name}-attribute.html`, page(`<p title="${entity.repeat(LARGE)}">a</p>`))
    yield input(
      `entities-${name}.xml`,
      `<rss><channel><item><title>${entity.repeat(LARGE)}</title><description>${entity.repeat(LARGE)}</description></item></channel></rss>`,
    )
  }
  const laughs = Array.from({ length: 10 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('\n')
  const type = (root: string, rest: string): string =>
    `<?xml version="1.0"?>\n<!DOCTYPE ${root} [<!ENTITY l0 "lol">\n${laughs}\n${rest}]>\n`
  const outside =
    '<!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY u SYSTEM "http://127.0.0.1:1/"><!ENTITY % p SYSTEM "file:///etc/hosts"> %p;'
  for (const [name, rest, reference] of [
    ['laughs', '', '&l10;'],
    ['external', outside, '&f;&u;&p;'],
  ] as const) {
    yield input(
      `${name}.rss`,
      `${type('rss', rest)}<rss><channel><item><title>a ${reference}</title><description>${reference} ${STORY}</description></item></channel></rss>`,
    )
    yield input(
      `${name}.atom`,
      `${type('feed', rest)}<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>a ${reference}</title><content>${reference} ${STORY}</content></entry></feed>`,
    )
    yield input(
      `${name}.nitf`,
      `${type('nitf', rest)}<nitf><body><body.content><p>${reference} ${STORY}</p></body.content></body></nitf>`,
    )
    yield input(
      `${name}.opml`,
      `${type('opml', rest)}<opml><body><outline text="${reference}" xmlUrl="http://n.example/"/></body></opml>`,
    )
    yield input(
      `${name}.xhtml`,
      `${type('html', rest)}<html xmlns="http://www.w3.org/1999/xhtml"><body><p>${reference} ${STORY}</p></body></html>`,
    )
  }
  yield input(
    'laughs-quadratic.rss',
    `<!DOCTYPE rss [<!ENTITY a "${'a'.repeat(LARGE)}">]><rss><channel><item><title>${'&a;'.repeat(LARGE)}</title></item></channel></rss>`,
  )
  yield input(
    'include.rss',
    `<rss xmlns:xi="http://www.w3.org/2001/XInclude"><channel><item><title>a</title><xi:include href="file:///etc/passwd" parse="text"/></item></channel></rss>`,
  )
}

function* tables(): Generator<Input> {
  const n = 20_000
  for (const [name, body] of [
    ['cells', '<td>'.repeat(LARGE)],
    ['rows', '<tr>'.repeat(LARGE)],
    ['tables', '<table>'.repeat(LARGE)],
    ['crossed', '<table><b><tr><p><td></b></p>'.repeat(n)],
    ['foster', '<table>a<tr>b<td>c</table>'.repeat(n)],
    ['formatting', `${'<b><i><a href="#"><font>'.repeat(n)}${'<p>a</p>'.repeat(n)}`],
    ['adoption', '<a><p>a</a>b</p>'.repeat(n)],
    ['select', '<select><option><table><tr>'.repeat(n)],
    ['closing', `<table>${'</td></tr></table></b></p>'.repeat(n)}`],
    ['wide', `<table><tr>${`<td>${STORY}</td>`.repeat(5000)}</tr></table>`],
  ] as const)
    yield input(`tables-${name}.html`, page(body))
}

const gigabyte = (): Promise<Buffer> =>
  new Promise((done, fail) => {
    const gzip = createGzip({ level: 9 })
    const parts: Buffer[] = []
    gzip.on('data', (part: Buffer) => parts.push(part))
    gzip.on('end', () => done(Buffer.concat(parts)))
    gzip.on('error', fail)
    const zeros = Buffer.alloc(16_777_216, 'a ')
    let left = 64
    const more = (): void => {
      while (left-- > 0) if (!gzip.write(zeros)) return void gzip.once('drain', more)
      gzip.end()
    }
    more()
  })
const response = (body: Uint8Array, headers = '', url = 'http://ferry.example/'): Buffer => {
  const http = Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${headers}\r\n`), body])
  return Buffer.concat([
    Buffer.from(`WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nContent-Length: ${http.length}\r\n\r\n`),
    http,
    Buffer.from('\r\n\r\n'),
  ])
}

async function* bombs(): AsyncGenerator<Input> {
  const bomb = await gigabyte()
  yield { name: 'bomb.txt.gz', bytes: bomb }
  yield { name: 'bomb.gz.gz', bytes: gzipSync(bomb) }
  yield { name: 'bomb-then-page.gz', bytes: Buffer.concat([bomb, gzipSync(page(''))]) }
  yield { name: 'bomb-coded.warc', bytes: response(bomb, 'Content-Encoding: gzip\r\n') }
  yield {
    name: 'bomb-coded.warc.gz',
    bytes: gzipSync(Buffer.concat([response(bomb, 'Content-Encoding: gzip\r\n'), response(Buffer.from(page('')))])),
  }
  yield { name: 'bomb-within.warc', bytes: response(bomb) }
  yield {
    name: 'bomb-brotli.warc',
    bytes: response(brotliCompressSync(Buffer.alloc(200_000_000)), 'Content-Encoding: br\r\n'),
  }
  const small = gzipSync(Buffer.alloc(60_000_000, 'a '))
  yield { name: 'bombs-many.gz', bytes: Buffer.concat(Array.from({ length: 200 }, () => small)) }
  const warc = gzipSync(response(Buffer.alloc(60_000_000, 'a ')))
  yield { name: 'bombs-many.warc.gz', bytes: Buffer.concat(Array.from({ length: 50 }, () => warc)) }
  let nested: Uint8Array = Buffer.from(page(''))
  for (let i = 0; i < 40; i++) nested = gzipSync(nested)
  yield { name: 'gzip-40-deep.gz', bytes: nested }
}

function* lengths(): Generator<Input> {
  const record = response(Buffer.from(page(''))).toString()
  for (const length of [
    '0',
    '1',
    '99999999',
    '-1',
    '1e9',
    '0x10',
    '',
    ' ',
    '99999999999999999999',
    'NaN',
    '12, 13',
    '00000000000000010',
  ]) {
    const lying = record.replace(/(WARC-Target[^\n]*\n)Content-Length: \d+/, `$1Content-Length: ${length}`)
    yield input(`length-${length}.warc`, lying + record)
    yield input(`length-alone-${length}.warc`, lying)
    yield input(
      `length-${length}.arc`,
      `filedesc://a.arc 0.0.0.0 20310501000000 text/plain ${length}\n1 0 Ferry\nURL IP-address Archive-date Content-type Archive-length\n\nhttp://ferry.example/ 192.0.2.1 20310501000000 text/html ${length}\nHTTP/1.1 200 OK\n\n${page('')}\n`,
    )
  }
  for (const chunks of [
    'fffffff\r\na',
    '0\r\n\r\n',
    '-5\r\nabc',
    'zz\r\nabc',
    '5\r\nab',
    `${'1\r\na\r\n'.repeat(50_000)}`,
  ])
    yield {
      name: `chunks-${chunks.slice(0, 8)}.warc`,
      bytes: response(Buffer.from(chunks), 'Transfer-Encoding: chunked\r\n'),
    }
  yield input('headers.warc', `WARC/1.0\r\n${'A: b\r\n'.repeat(LARGE)}`)
  yield input('marks.warc', 'WARC/1.0\r\n\r\n'.repeat(50_000))
  yield input('lines.warc', `WARC/1.0\n${'a'.repeat(1_000_000)}`)
  yield input('arcs.arc', `filedesc://a ${'http://a 1 20310501 a 5\n'.repeat(50_000)}`)
}

/** A small archive cut off at every byte, as it is and packed. */
function* truncation(): Generator<Input> {
  const whole = Buffer.concat([
    response(Buffer.from(`<p>${STORY}</p>`), '', 'http://ferry.example/1'),
    response(Buffer.from(`<p>${STORY}</p>`), '', 'http://ferry.example/2'),
  ])
  const packed = Buffer.concat([
    gzipSync(whole.subarray(0, whole.length / 2)),
    gzipSync(whole.subarray(whole.length / 2)),
  ])
  const arc = Buffer.from(
    `filedesc://a.arc 0.0.0.0 20310501000000 text/plain 73\n1 0 Ferry\nURL IP-address Archive-date Content-type Archive-length\n\nhttp://ferry.example/ 192.0.2.1 20310501000000 text/html 60\nHTTP/1.1 200 OK\n\n<p>${STORY}</p>\n`,
  )
  for (const [name, file] of [
    ['warc', whole],
    ['warc.gz', packed],
    ['arc', arc],
  ] as const)
    for (let n = 1; n <= file.length; n++) yield { name: `cut-${n}.${name}`, bytes: file.subarray(0, n) }
}

function* texts(): Generator<Input> {
  for (const [name, unit] of [
    ['token', 'a'],
    ['quotes', '"'],
    ['curly', '“'],
    ['spaces', ' '],
    ['digits', '7'],
    ['commas', '1,'],
    ['points', 'a.'],
    ['lines', '\n'],
    ['words', 'Said '],
    ['capitals', 'Anna '],
    ['marks', 'a\u0301'],
    ['emoji', '👩‍👩‍👧‍👦'],
    ['lone', '\ud800'],
    ['overrides', '\u202e'],
    ['escapes', '\u001b[31m'],
    ['dates', '1 May 2031 '],
    ['addresses', 'http://a.example/ '],
    ['brackets', '['],
    ['angles', '<'],
    ['dashes', '— '],
  ] as const) {
    yield input(`text-${name}.txt`, `${STORY}\n\n${unit.repeat(LARGE)}\n\n${STORY}`)
    yield input(`text-${name}.html`, page(`<p>${unit.repeat(LARGE)}</p>`))
    yield input(
      `text-${name}.xml`,
      `<rss><channel><item><title>${unit.repeat(LARGE)}</title><pubDate>${unit.repeat(LARGE)}</pubDate><link>${unit.repeat(LARGE)}</link></item></channel></rss>`,
    )
    yield input(
      `text-${name}.jsonl`,
      `${JSON.stringify({ title: unit.repeat(LARGE), text: STORY, published: unit.repeat(LARGE) })}\n`,
    )
  }
  yield input('text-5mb.txt', `${STORY}\n\n`.repeat(5_000_000 / (STORY.length + 2)))
}

/** Elements that are not of HTML, or whose content is none. */
function* foreign(): Generator<Input> {
  for (const [name, open] of [
    ['math', '<math><mi>'],
    ['drawing', '<svg><foreignObject><p>'],
    ['annotation', '<math><annotation-xml encoding="text/html"><p>'],
    ['own', '<ferry-line>'],
    ['prefixed', '<ferry:line>'],
    ['template', '<template>'],
    ['slot', '<slot><details><summary>'],
    ['frame', '<object><noscript>'],
    ['ruby', '<ruby><rt>'],
  ] as const)
    for (const depth of [512, 10_000, LARGE]) {
      yield input(`foreign-${name}-${depth}.html`, page(`${open.repeat(depth)}${STORY}${closed(open).repeat(depth)}`))
      yield input(`foreign-${name}-${depth}-open.html`, page(open.repeat(depth) + STORY))
    }
  for (const [name, body] of [
    ['paths', `<svg>${`<path d="${'M1 1'.repeat(10)}"/>`.repeat(50_000)}</svg>`],
    ['path', `<svg><path d="${'M1 1'.repeat(500_000)}"/></svg>`],
    ['texts', `<svg>${'<text>a</text>'.repeat(LARGE)}</svg>`],
    ['names', Array.from({ length: LARGE }, (_, i) => `<x-${i}>`).join('')],
    ['sections', `<svg>${'<![CDATA[a'.repeat(LARGE)}</svg>`],
    ['comments', '<!--'.repeat(LARGE)],
    ['comments-closed', '<!---->'.repeat(LARGE)],
    ['instructions', '<?a '.repeat(LARGE)],
    ['declarations', '<!DOCTYPE a ['.repeat(LARGE)],
    ['documents', page('').repeat(2000)],
    ...['script', 'style', 'textarea', 'title', 'plaintext', 'noscript', 'iframe', 'xmp', 'template'].map(
      (tag) => [tag, `<${tag}>`.repeat(LARGE)] as const,
    ),
  ] as const)
    yield input(`foreign-${name}.html`, page(body))
}

export const attacks: readonly Attack[] = [
  { name: 'nesting of 512 to 100,000, ten shapes', inputs: nesting },
  { name: 'attribute floods', inputs: attributes },
  { name: 'entity floods, billion laughs, external entities', inputs: entities },
  { name: 'misnested tables', inputs: tables },
  { name: 'gzip, brotli: 1 MB to 1 GB', inputs: bombs },
  { name: 'lengths that lie', inputs: lengths },
  { name: 'truncation at every byte of a record', inputs: truncation },
  { name: '100 KB of one thing, 5 MB of text', inputs: texts },
  { name: 'foreign elements', inputs: foreign },
  { name: 'documents of Word', inputs: wordDocuments },
  { name: 'PDF', inputs: portableDocuments },
  { name: 'mail', inputs: mails },
]
