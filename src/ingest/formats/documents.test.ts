import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deflateSync } from 'node:zlib'
import { ingest } from '../index.ts'
import { docxOf, type Placed, paragraph, pdfOf, zipOf } from './documents.fixture.ts'
import { formatOf } from './index.ts'
import { paragraphs } from './pdf/paragraphs.ts'
import { zipBytes, zipEntries } from './zip.ts'

const found = async (name: string, bytes: Uint8Array) => {
  const articles = []
  const notices = []
  for await (const f of ingest({ name, bytes })) 'article' in f ? articles.push(f.article) : notices.push(f.notice)
  return { article: articles[0], articles, rules: notices.map((n) => n.rule) }
}

const lines = (from: number, ...texts: readonly string[]): readonly Placed[] =>
  texts.map((text, i) => ({ text, size: 11, y: from - 14 * i }))

test('a PDF gives paragraphs that are whole across pages, and says where its pages begin', async () => {
  const head = (n: number): Placed => ({ text: `Harwick Echo ${n}`, size: 8, y: 820 })
  const { article } = await found(
    'landing.pdf',
    pdfOf(
      [
        [
          head(1),
          { text: 'Ferry landing to be rebuilt', size: 22, y: 780 },
          ...lines(
            740,
            'The council of Harwick voted on Tuesday to rebuild the old landing, which has been',
            'closed since the floods of the spring, and asked two firms to hand in their plans for',
          ),
        ],
        [
          head(2),
          ...lines(780, 'a new quay by the end of the year.'),
          ...lines(740, 'Nobody was hurt when the old one gave way.'),
        ],
      ],
      '/Author (Edda Lorne) /CreationDate (D:20310503080000Z)',
    ),
  )
  assert.equal(article?.title, 'Ferry landing to be rebuilt')
  assert.equal(article?.byline, 'Edda Lorne')
  assert.equal(article?.published?.value.slice(0, 10), '2031-05-03')
  const text = article?.text ?? ''
  assert.match(
    text,
    /voted on Tuesday to rebuild the old landing, which has been closed since [^\n]* plans for a new quay by the end of the year\.\n\n/,
  )
  const pages = article?.fields['pages'] as readonly { readonly page: number; readonly from: number }[]
  assert.deepEqual(
    pages.map((p) => [p.page, text.slice(p.from, p.from + 5)]),
    [
      [1, 'Ferry'],
      [2, 'a new'],
    ],
  )
  const heads = article?.blocks.filter((b) => text.slice(b.from, b.to).startsWith('Harwick Echo'))
  assert.deepEqual(
    heads?.map((b) => b.role),
    ['furniture', 'furniture'],
  )
})

test('a word parted at the end of a line is whole again', () => {
  const line = (text: string, y: number) => ({ text, x: 72, end: 400, y, size: 11 })
  const [p] = paragraphs([[line('The coun-', 700), line('cil voted', 686)]], new Set())
  assert.equal(p?.text, 'The council voted')
})

test('a PDF of pictures alone, and a broken one, are told', async () => {
  assert.deepEqual((await found('scan.pdf', pdfOf([[]]))).rules, ['no-text'])
  assert.deepEqual((await found('torn.pdf', Buffer.from('%PDF-1.4\nnothing'))).rules, ['unreadable'])
})

test('a document of Word gives its paragraphs, its title, and what it says of itself', async () => {
  const { article, rules } = await found(
    'landing.docx',
    docxOf(
      `${paragraph('The council voted on Tuesday.')}${paragraph('Nobody was hurt when the old landing gave way.')}`,
    ),
  )
  assert.deepEqual(rules, [])
  assert.equal(article?.text, 'The council voted on Tuesday.\n\nNobody was hurt when the old landing gave way.')
  assert.deepEqual(
    [article?.title, article?.byline, article?.published?.value],
    ['Landing', 'Edda Lorne', '2031-05-03T08:00:00Z'],
  )
})

test('what lies in a ZIP archive is read up to a limit, and a broken one has nothing in it', () => {
  const bytes = zipOf({ a: 'The council voted.' })
  const [entry] = zipEntries(bytes)
  assert.ok(entry)
  assert.equal(Buffer.from(zipBytes(bytes, entry, 100) ?? []).toString(), 'The council voted.')
  assert.equal(zipBytes(bytes, entry, 5), null)
  assert.deepEqual(zipEntries(bytes.subarray(0, 30)), [])
})

const MAIL = [
  'From: "Harwick Echo" <news@echo.example>',
  'Date: Sat, 03 May 2031 08:00:00 +0200',
  'Subject: =?utf-8?q?F=C3=A4hre?= to be rebuilt',
  'MIME-Version: 1.0',
]
test('a mail is an article: subject, sender, day and text', async () => {
  const { article } = await found(
    '1.eml',
    Buffer.from([...MAIL, 'Content-Type: text/plain; charset=utf-8', '', 'The council voted on Tuesday.'].join('\r\n')),
  )
  assert.deepEqual(
    [article?.title, article?.outlet, article?.published?.value.slice(0, 10)],
    ['Fähre to be rebuilt', 'Harwick Echo', '2031-05-03'],
  )
  assert.equal(article?.text.trim(), 'The council voted on Tuesday.')
})
test('documents that hang on a mail are read', async () => {
  const attached = Buffer.from(pdfOf([lines(700, 'Nobody was hurt when the old landing gave way.')])).toString('base64')
  const parts = [
    '--b',
    'Content-Type: text/plain',
    '',
    'See the file.',
    '--b',
    'Content-Type: application/pdf; name="landing.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
    attached,
    '--b--',
  ]
  const { articles } = await found(
    '2.eml',
    Buffer.from([...MAIL, 'Content-Type: multipart/mixed; boundary=b', '', ...parts].join('\r\n')),
  )
  assert.deepEqual(
    articles.map((a) => a.text.trim()),
    ['See the file.', 'Nobody was hurt when the old landing gave way.'],
  )
})
test('a text with a colon in its first lines is no mail', () =>
  assert.equal(
    formatOf({ name: 'a.txt', bytes: Buffer.from('Update: the landing\nDate: Tuesday\n\nThe council voted.') }).name,
    'text',
  ))

test('a document of Word longer than is read gives its first paragraphs, and says so', async () => {
  const { article, rules } = await found('book.docx', docxOf(paragraph('The council voted.').repeat(14_000)))
  assert.deepEqual(rules, ['first-part'])
  const voted = article?.text.split('\n\n') ?? []
  assert.ok(voted.length > 10_000 && voted.length < 14_000, `${voted.length}`)
  assert.deepEqual([...new Set(voted)], ['The council voted.'])
})

test('a PDF that unfolds to too much is told and not read', async () => {
  const packed = deflateSync(' '.repeat(40_000_000)).toString('latin1')
  const file = `%PDF-1.4\n5 0 obj\n<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream`
  assert.deepEqual((await found('bomb.pdf', Buffer.from(file, 'latin1'))).rules, ['too-large'])
})

test('of very many documents on a mail the first are read, and the rest is told', async () => {
  const part = '--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment\r\n\r\n%PDF-\r\n'
  const { rules } = await found(
    '3.eml',
    Buffer.from([...MAIL, 'Content-Type: multipart/mixed; boundary=b', '', `${part.repeat(202)}--b--`].join('\r\n')),
  )
  assert.deepEqual([rules.filter((r) => r === 'unreadable').length, rules.at(-1)], [200, 'first-part'])
})

test('of mails in mails without end each is read once, not once for each in which it lies', async () => {
  const { articles } = await found(
    '4.eml',
    Buffer.from([...MAIL, `${'Content-Type: message/rfc822\r\n\r\n'.repeat(300)}The council voted.`].join('\r\n')),
  )
  assert.equal(articles[0]?.text.split('rfc822').length, 300)
})
