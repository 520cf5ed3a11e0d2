import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crc32, deflateRawSync } from 'node:zlib'
import { ingest } from '../index.ts'
import { formatOf } from './index.ts'
import { paragraphs } from './pdf/paragraphs.ts'
import { zipBytes, zipEntries } from './zip.ts'

const found = async (name: string, bytes: Uint8Array) => {
  const articles = []
  const notices = []
  for await (const f of ingest({ name, bytes })) 'article' in f ? articles.push(f.article) : notices.push(f.notice)
  return { article: articles[0], articles, rules: notices.map((n) => n.rule) }
}

interface Placed {
  readonly text: string
  readonly size: number
  readonly y: number
  readonly x?: number
}
/** A PDF whose pages hold these lines, written by hand. */
const pdfOf = (pages: readonly (readonly Placed[])[], info = ''): Uint8Array => {
  const draw = (l: Placed): string => `BT /F1 ${l.size} Tf ${l.x ?? 72} ${l.y} Td (${l.text}) Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${5 + 2 * i} 0 R`).join(' ')}] >>`,
  ]
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>', `<< ${info} >>`)
  pages.forEach((lines, i) => {
    const stream = lines.map(draw).join('\n')
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${6 + 2 * i} 0 R >>`)
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`)
  })
  let file = '%PDF-1.4\n'
  const at = objects.map((o, i) => {
    const from = file.length
    file += `${i + 1} 0 obj\n${o}\nendobj\n`
    return from
  })
  const table = at.map((n) => `${String(n).padStart(10, '0')} 00000 n \n`).join('')
  return Buffer.from(
    `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${file.length}\n%%EOF`,
    'latin1',
  )
}
const lines = (from: number, ...texts: readonly string[]): readonly Placed[] => texts.map((text, i) => ({ text, size: 11, y: from - 14 * i }))

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
        [head(2), ...lines(780, 'a new quay by the end of the year.'), ...lines(740, 'Nobody was hurt when the old one gave way.')],
      ],
      '/Author (Edda Lorne) /CreationDate (D:20310503080000Z)',
    ),
  )
  assert.equal(article?.title, 'Ferry landing to be rebuilt')
  assert.equal(article?.byline, 'Edda Lorne')
  assert.equal(article?.published?.value.slice(0, 10), '2031-05-03')
  const text = article?.text ?? ''
  assert.match(text, /voted on Tuesday to rebuild the old landing, which has been closed since [^\n]* plans for a new quay by the end of the year\.\n\n/)
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

/** A ZIP archive, written by hand. */
const zipOf = (files: Readonly<Record<string, string>>): Uint8Array => {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let at = 0
  for (const [name, content] of Object.entries(files)) {
    const packed = deflateRawSync(content)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    head.writeUInt16LE(20, 4)
    head.writeUInt16LE(8, 8)
    head.writeUInt32LE(crc32(content), 14)
    head.writeUInt32LE(packed.length, 18)
    head.writeUInt32LE(Buffer.byteLength(content), 22)
    head.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(20, 4)
    head.copy(entry, 6, 4, 30)
    entry.writeUInt32LE(at, 42)
    locals.push(head, Buffer.from(name), packed)
    central.push(entry, Buffer.from(name))
    at += 30 + name.length + packed.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(files).length, 8)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...locals, directory, end])
}
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const paragraph = (text: string, style = ''): string => `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t>${text}</w:t></w:r></w:p>`
const docxOf = (body: string): Uint8Array =>
  zipOf({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'docProps/core.xml':
      '<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>Landing</dc:title><dc:creator>Edda Lorne</dc:creator><dcterms:created>2031-05-03T08:00:00Z</dcterms:created></cp:coreProperties>',
    'word/document.xml': `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
  })

test('a document of Word gives its paragraphs, its title, and what it says of itself', async () => {
  const { article, rules } = await found(
    'landing.docx',
    docxOf(`${paragraph('The council voted on Tuesday.')}${paragraph('Nobody was hurt when the old landing gave way.')}`),
  )
  assert.deepEqual(rules, [])
  assert.equal(article?.text, 'The council voted on Tuesday.\n\nNobody was hurt when the old landing gave way.')
  assert.deepEqual([article?.title, article?.byline, article?.published?.value], ['Landing', 'Edda Lorne', '2031-05-03T08:00:00Z'])
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
  const { article } = await found('1.eml', Buffer.from([...MAIL, 'Content-Type: text/plain; charset=utf-8', '', 'The council voted on Tuesday.'].join('\r\n')))
  assert.deepEqual([article?.title, article?.outlet, article?.published?.value.slice(0, 10)], ['Fähre to be rebuilt', 'Harwick Echo', '2031-05-03'])
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
  const { articles } = await found('2.eml', Buffer.from([...MAIL, 'Content-Type: multipart/mixed; boundary=b', '', ...parts].join('\r\n')))
  assert.deepEqual(
    articles.map((a) => a.text.trim()),
    ['See the file.', 'Nobody was hurt when the old landing gave way.'],
  )
})
test('a text with a colon in its first lines is no mail', () =>
  assert.equal(formatOf({ name: 'a.txt', bytes: Buffer.from('Update: the landing\nDate: Tuesday\n\nThe council voted.') }).name, 'text'))
