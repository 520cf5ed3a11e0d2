import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Article, Notice } from '../model/index.ts'
import { type IngestOptions, type Input, ingest } from './index.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const all = async (input: Input, options: IngestOptions = {}): Promise<{ articles: Article[]; notices: Notice[] }> => {
  const articles: Article[] = []
  const notices: Notice[] = []
  for await (const found of ingest(input, options)) {
    if ('article' in found) articles.push(found.article)
    else notices.push(found.notice)
  }
  return { articles, notices }
}
const read = (text: string, name = 'story.txt', options: IngestOptions = {}) =>
  all({ name, bytes: bytesOf(text) }, options)
const one = async (text: string, name?: string): Promise<Article> => {
  const [article] = (await read(text, name)).articles
  assert.ok(article)
  return article
}

test('a text file is one article, named for its stem', async () => {
  const article = await one('The bridge at Lower Marsh was closed on Monday.\n')
  assert.equal(article.name, 'story')
  assert.equal(article.text, 'The bridge at Lower Marsh was closed on Monday.\n')
  assert.equal(article.language, 'en')
  assert.equal(article.published, null)
})

test('line ends become LF and control characters go, nothing else changes', async () => {
  assert.equal((await one('One\r\ntwo\u0000 \u001b[31mred  “quoted”\tend.')).text, 'One\ntwo [31mred  “quoted”\tend.')
})

test('a line of JSON Lines is an article; fields that we do not know are passed through', async () => {
  const { articles } = await read(
    '{"id":"a","title":"Ferry sinks","outlet":"Northern Post","published":"2031-05-02","text":"A ferry sank.","desk":"sea"}\n{"id":7,"text":"Another."}\n',
    'x.jsonl',
  )
  assert.deepEqual(
    articles.map((a) => [a.name, a.title, a.outlet, a.published?.value, a.fields]),
    [
      ['a', 'Ferry sinks', 'Northern Post', '2031-05-02', { desk: 'sea' }],
      ['7', null, null, undefined, {}],
    ],
  )
})

test('a bad line is a notice with its number, the rest is read', async () => {
  const { articles, notices } = await read(
    '{"id":"a","text":"One."}\n{"id":"b","text":\n[1]\n{"id":"c","text":"Three."}\n',
    'x.jsonl',
  )
  assert.deepEqual(
    articles.map((a) => a.name),
    ['a', 'c'],
  )
  assert.deepEqual(
    notices.map((n) => [n.rule, n.where]),
    [
      ['bad-line', 'x.jsonl:2'],
      ['bad-record', 'x.jsonl:3'],
    ],
  )
})

test('JSON Lines are told by their content, whatever the file is called', async () => {
  assert.equal((await read('{"id":"a","text":"One."}\n{"id":"b","text":"Two."}', 'dump')).articles.length, 2)
})

test('a JSON array, one object and { articles } are read', async () => {
  const names = async (text: string): Promise<string[]> => (await read(text, 'x.json')).articles.map((a) => a.name)
  assert.deepEqual(await names('[{"id":"a","text":"One."},{"text":"Two."}]'), ['a', 'x-2'])
  assert.deepEqual(await names('{"id":"a","text":"One."}'), ['a'])
  assert.deepEqual(await names('{"articles":[{"id":"a","text":"One."}]}'), ['a'])
})

test('an account gives its articles back as they were', async () => {
  const first = await one(
    'May 3, 2032\n\nFerry sinks off Cape Hollow\n\nMay 1. 2032 13:24\n\nA ferry sank off Cape Hollow on Friday, the coast guard said.\n\nRead more\n',
  )
  const again = await one(JSON.stringify({ variorum: 2, articles: [first], stories: [], notices: [] }), 'account.json')
  assert.deepEqual(again, first)
})

test('text that merely opens with a bracket is text', async () => {
  assert.equal((await one('[Editor] The ferry sank on Monday.', 'note.txt')).text, '[Editor] The ferry sank on Monday.')
})

test('html in a record is read as a page within, with what the record knows', async () => {
  const { articles } = await read(
    '{"id":"p","title":"Ferry sinks","html":"<p>A ferry sank off Cape Hollow on Friday, the coast guard said.</p>"}',
    'x.jsonl',
  )
  assert.equal(articles[0]?.name, 'p')
  assert.equal(articles[0]?.title, 'Ferry sinks')
  assert.match(articles[0]?.text ?? '', /A ferry sank/)
})

test('the same bytes give the same article', async () =>
  assert.deepEqual(await one('A ferry sank on Monday.'), await one('A ferry sank on Monday.')))

test('an empty file and a binary one are notices', async () => {
  assert.deepEqual(
    (await read(' \n')).notices.map((n) => n.rule),
    ['empty'],
  )
  const png = Uint8Array.from([
    0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0, 0, 0, 1, 0, 8, 6, 0, 0, 0,
  ])
  const { articles, notices } = await all({ name: 'photo.png', bytes: png })
  assert.equal(articles.length, 0)
  assert.deepEqual(
    notices.map((n) => n.rule),
    ['binary'],
  )
})

test('a file of nothing but comments of markup is empty, and one that goes on is not', async () => {
  const rules = async (text: string) => (await read(text)).notices.map((n) => n.rule)
  assert.deepEqual(await rules('<?xml version="1.0"?>\n<!-- The ferry feed moved. -->\n'), ['empty'])
  assert.deepEqual(await rules('<!-- never closed '), ['empty'])
  assert.equal((await one('<!-- a note --> A ferry sank on Monday.')).text, '<!-- a note --> A ferry sank on Monday.')
})

test('a file of one word is an article of one word', async () =>
  assert.deepEqual((await one('Earthquake')).blocks.length, 1))

const ENCODINGS: readonly (readonly [string, Uint8Array, Partial<Input>, string, readonly string[]])[] = [
  ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...bytesOf('Fähre sinkt')]), {}, 'Fähre sinkt', []],
  [
    'UTF-16 with a mark',
    Uint8Array.from([0xff, 0xfe, ...Buffer.from('Fähre sinkt', 'utf16le')]),
    {},
    'Fähre sinkt',
    [],
  ],
  ['UTF-16 without a mark', Uint8Array.from(Buffer.from('Ferry sinks', 'utf16le')), {}, 'Ferry sinks', []],
  ['declared by the server', Buffer.from('Fähre sinkt', 'latin1'), { charset: 'iso-8859-1' }, 'Fähre sinkt', []],
  [
    'UTF-8 under the declaration of a single-byte encoding',
    bytesOf('Fähre “sinkt”'),
    { charset: 'iso-8859-1' },
    'Fähre “sinkt”',
    ['guessed-encoding'],
  ],
  [
    'windows-1251, undeclared',
    Uint8Array.from([0xcf, 0xe0, 0xf0, 0xee, 0xec, 0x20, 0xf3, 0xf8, 0xb8, 0xeb]),
    {},
    'Паром ушёл',
    ['guessed-encoding', 'unread-language'],
  ],
  [
    'windows-1251, undeclared, among much that is ASCII',
    Uint8Array.from([...bytesOf('Menu, Sport, Weather, Contact us. '), 0xcf, 0xe0, 0xf0, 0xee, 0xec, 0x2e]),
    {},
    'Menu, Sport, Weather, Contact us. Паром.',
    ['guessed-encoding'],
  ],
  [
    'windows-1252 with letters of accents beside each other, undeclared',
    Buffer.from("L'été, créé: äöå, Smörgåsbord", 'latin1'),
    {},
    "L'été, créé: äöå, Smörgåsbord",
    ['guessed-encoding'],
  ],
  ['windows-1252, undeclared', Buffer.from('Fähre sinkt', 'latin1'), {}, 'Fähre sinkt', ['guessed-encoding']],
  [
    'UTF-8, torn',
    Uint8Array.from([...bytesOf('Fähre sinkt vor Höhn, Mäxtal'), 0xc3]),
    {},
    'Fähre sinkt vor Höhn, Mäxtal\ufffd',
    ['invalid-bytes'],
  ],
]
for (const [title, bytes, more, text, rules] of ENCODINGS)
  test(`encoding: ${title}`, async () => {
    const { articles, notices } = await all({ name: 'a.txt', bytes, ...more })
    assert.equal(articles[0]?.text, text)
    assert.deepEqual(
      notices.map((n) => n.rule),
      rules,
    )
  })

test('an input that unfolds to too much is cut off with a notice', async () => {
  const { articles, notices } = await read('A ferry sank.', 'a.txt', { bytes: 5 })
  assert.equal(articles.length, 0)
  assert.deepEqual(
    notices.map((n) => n.rule),
    ['too-large'],
  )
})

const proper = (a: Article): void => {
  let at = 0
  for (const b of a.blocks) {
    assert.ok(b.from >= at && b.to > b.from && b.to <= a.text.length, 'blocks are in order and inside the text')
    assert.equal(a.text.slice(at, b.from).trim(), '', 'only white space lies between blocks')
    assert.equal(a.text.slice(b.from, b.to).trim().length, b.to - b.from, 'blocks are trimmed')
    assert.ok(b.why.length > 0)
    at = b.to
  }
  assert.equal(a.text.slice(at).trim(), '')
}
const names = fc.constantFrom('a.txt', 'a.jsonl', 'a.json', 'a', 'a.html', 'a.xml', 'a.gz')

test('no bytes whatever make it throw', () =>
  fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), names, async (bytes, name) => {
      for (const a of (await all({ name, bytes })).articles) proper(a)
    }),
    { numRuns: 300 },
  ))

const PIECES = fc.constantFrom(
  ...[
    'By Ana Prado',
    'May 1, 2032',
    'date 2032-05-01 ',
    'Read more',
    'CAPE HOLLOW (AP) - ',
    '(Photo: AP)',
    'Ana Prado / Reuters',
    '© 2032 Northern Post',
    '\n',
    '\n\n',
  ],
  ...[
    'A ferry sank off Cape Hollow.',
    '“Nobody was hurt,”',
    ' ',
    '(',
    '[',
    '—',
    '1',
    'Ferry sinks off Cape Hollow',
    'ap/rb',
    '\u202e',
    '\ud83d\ude00',
    '\ud800',
  ],
)
test('every text is covered by its blocks, whatever is glued together', () =>
  fc.assert(
    fc.asyncProperty(fc.array(PIECES, { maxLength: 40 }), async (pieces) => {
      const { articles, notices } = await read(pieces.join(''))
      for (const a of articles) proper(a)
      assert.ok(notices.every((n) => n.rule !== 'unreadable'))
    }),
    { numRuns: 300 },
  ))

const RECORD =
  '{"id":"a","title":"Ferry sinks","published":"2031-05-02","text":"A ferry sank.\\nRead more","blocks":[{"from":0,"to":3}],"language":"en"}'
test('JSON with bytes changed at random makes articles or notices', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(RECORD.length - 1), fc.integer({ min: 1, max: 255 })), { maxLength: 6 }),
      fc.constantFrom('a.json', 'a.jsonl'),
      async (changes, name) => {
        const bytes = bytesOf(RECORD)
        for (const [at, b] of changes) bytes[at] = b
        const { articles, notices } = await all({ name, bytes })
        assert.ok(articles.length + notices.length > 0)
        for (const a of articles) proper(a)
      },
    ),
    { numRuns: 300 },
  ))

test('fields of any type are no trouble', () =>
  fc.assert(
    fc.asyncProperty(
      fc.jsonValue(),
      fc.constantFrom(
        'title',
        'published',
        'language',
        'url',
        'blocks',
        'fields',
        'name',
        'id',
        'articles',
        'variorum',
      ),
      async (value, key) => {
        for (const whole of [
          { text: 'A ferry sank.', [key]: value },
          { variorum: 2, articles: [{ text: 'A ferry sank.', [key]: value }] },
        ])
          await read(JSON.stringify(whole), 'a.json').then(({ articles, notices }) => {
            for (const a of articles) proper(a)
            assert.ok(notices.every((n) => n.rule !== 'unreadable'))
          })
      },
    ),
    { numRuns: 300 },
  ))
