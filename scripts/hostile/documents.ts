import { deflateSync } from 'node:zlib'
import { docxOf, paragraph, pdfOf, zipOf } from '../../src/ingest/formats/documents.fixture.ts'
import type { Input } from '../../src/ingest/index.ts'

const LARGE = 100_000
const STORY =
  'The ferry Marigold ran aground off Lindmouth on Monday with 45 people aboard. All of them were brought ashore, the harbour master said.'
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The archive with every size in its headers and its directory set to `size`: what it unfolds to is not what it says. */
const lying = (archive: Uint8Array, size: number): Uint8Array => {
  const buffer = Buffer.from(archive)
  for (const [mark, at] of [
    [0x04034b50, 22],
    [0x02014b50, 24],
  ] as const) {
    const wanted = Buffer.alloc(4)
    wanted.writeUInt32LE(mark)
    for (let from = buffer.indexOf(wanted); from >= 0; from = buffer.indexOf(wanted, from + 4))
      buffer.writeUInt32LE(size, from + at)
  }
  return buffer
}

/** Documents of Word: bombs, honest and lying; nesting; names that lead elsewhere; entities. */
export function* wordDocuments(): Generator<Input> {
  const docx = (name: string, content: Uint8Array): Input => ({ name: `${name}.docx`, bytes: content })
  const bomb = docxOf(paragraph('a '.repeat(150_000_000)))
  yield docx('bomb', bomb)
  yield docx('bomb-that-lies', lying(bomb, 100))
  yield docx('nested', docxOf(`${'<w:tbl><w:tr><w:tc>'.repeat(LARGE)}${paragraph(STORY)}`))
  yield docx('nested-runs', docxOf(`<w:p>${'<w:ins><w:r>'.repeat(LARGE)}<w:t>${STORY}</w:t>`))
  yield docx('paragraphs', docxOf(paragraph('a').repeat(50_000)))
  yield docx(
    'attributes',
    docxOf(`<w:p ${Array.from({ length: LARGE }, (_, i) => `w:a${i}="b"`).join(' ')}/>${paragraph(STORY)}`),
  )
  yield docx('entities', docxOf(paragraph(`${'&amp;'.repeat(LARGE)} ${STORY}`)))
  yield docx('properties', docxOf(paragraph(STORY), '<dc:a>'.repeat(LARGE), 'b'.repeat(LARGE)))
  yield docx('outside', docxOf(`<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]>${paragraph(`&f; ${STORY}`)}`))
  yield docx(
    'names',
    zipOf(Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`../../${i}/word/document.xml`, 'a']))),
  )
  yield docx('cut', docxOf(paragraph(STORY)).subarray(0, 400))
}

const object = (n: number, body: string): string => `${n} 0 obj\n${body}\nendobj\n`
/** A PDF of these objects, without a table of where they stand: readers look for them. */
const loose = (objects: readonly string[]): Uint8Array =>
  Buffer.from(
    `%PDF-1.4\n${objects.map((o, i) => object(i + 1, o)).join('')}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\n%%EOF`,
    'latin1',
  )
const packed = (content: string): string => {
  const stream = deflateSync(content).toString('latin1')
  return `<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n${stream}\nendstream`
}
const page = (contents: string): readonly string[] => [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Count 1 /Kids [4 0 R] >>',
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R >>',
  contents,
]

/** PDFs: streams that unfold, pages in a circle, counts that lie, text without end. */
export function* portableDocuments(): Generator<Input> {
  const pdf = (name: string, content: Uint8Array): Input => ({ name: `${name}.pdf`, bytes: content })
  const draw = (text: string): string => `BT /F1 9 Tf 72 700 Td (${text}) Tj ET\n`
  yield pdf('stream-that-unfolds', loose(page(packed(' '.repeat(300_000_000)))))
  yield pdf('strings', loose(page(packed(draw('a').repeat(LARGE)))))
  yield pdf('long-string', loose(page(packed(draw('a '.repeat(2_000_000))))))
  yield pdf('states', loose(page(packed(`${'q '.repeat(1_000_000)}${draw(STORY)}`))))
  yield pdf('arrays', loose(page(packed(`BT /F1 9 Tf ${'['.repeat(LARGE)} TJ ET ${draw(STORY)}`))))
  yield pdf(
    'circle',
    loose([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 9 /Kids [2 0 R 2 0 R 3 0 R] >>',
      '<< /Type /Pages /Count 9 /Kids [2 0 R] >>',
    ]),
  )
  yield pdf('count', loose(page(packed(draw(STORY))).map((o) => o.replace('/Count 1', '/Count 2000000000'))))
  yield pdf('nested', loose([`<< /Type /Catalog /Pages ${'<< /A '.repeat(LARGE)}`]))
  yield pdf('objects', Buffer.from(`%PDF-1.4\n${'1 0 obj\n<< >>\nendobj\n'.repeat(LARGE)}`))
  yield pdf('pages', pdfOf(Array.from({ length: 300 }, () => [{ text: STORY, size: 9, y: 700 }])))
  yield pdf('info', pdfOf([[{ text: STORY, size: 9, y: 700 }]], `/Title (${'('.repeat(LARGE)}`))
  yield pdf('cut', pdfOf([[{ text: STORY, size: 9, y: 700 }]]).subarray(0, 300))
}

/** Mails: parts in parts, parts without end, headers without end, encodings that lie. */
export function* mails(): Generator<Input> {
  const HEAD = 'From: a@mail.example\r\nSubject: Ferry aground\r\nMessage-ID: <a@mail.example>\r\nMIME-Version: 1.0\r\n'
  const mail = (name: string, rest: string): Input => ({ name: `${name}.eml`, bytes: bytes(HEAD + rest) })
  const nested = (depth: number): string =>
    Array.from({ length: depth }, (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\n`).join(
      '',
    )
  for (const depth of [100, 10_000, 50_000])
    yield mail(`nested-${depth}`, `${nested(depth)}Content-Type: text/plain\r\n\r\n${STORY}`)
  yield mail('mails-in-mails', `${'Content-Type: message/rfc822\r\n\r\n'.repeat(20_000)}${STORY}`)
  yield mail(
    'parts',
    `Content-Type: multipart/mixed; boundary="b"\r\n\r\n${`--b\r\nContent-Type: text/plain\r\n\r\n${STORY}\r\n`.repeat(20_000)}--b--`,
  )
  yield mail(
    'hangers-on',
    `Content-Type: multipart/mixed; boundary="b"\r\n\r\n${'--b\r\nContent-Type: application/pdf; name="a.pdf"\r\nContent-Disposition: attachment\r\n\r\n%PDF-\r\n'.repeat(2000)}--b--`,
  )
  yield mail('headers', `${'X-A: b\r\n'.repeat(LARGE)}\r\n${STORY}`)
  yield mail('folded', `X-A: a${'\r\n a'.repeat(LARGE)}\r\n\r\n${STORY}`)
  yield mail('words', `X-A: a\r\nSubject: ${'=?utf-8?B?YQ==?= '.repeat(LARGE)}\r\n\r\n${STORY}`)
  yield mail('addresses', `To: ${'"a" <a@mail.example>, '.repeat(50_000)}\r\n\r\n${STORY}`)
  yield mail('comments', `To: ${'('.repeat(LARGE)}\r\n\r\n${STORY}`)
  yield mail(
    'quoted',
    `Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${'='.repeat(LARGE)}${'=20'.repeat(LARGE)}`,
  )
  yield mail('base64', `Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n${'!'.repeat(1_000_000)}`)
  yield mail('flowed', `Content-Type: text/plain; format=flowed\r\n\r\n${'>'.repeat(LARGE)}${'> a \r\n'.repeat(LARGE)}`)
  yield mail(
    'boundary',
    `Content-Type: multipart/mixed; boundary="${'b'.repeat(LARGE)}"\r\n\r\n${`--${'b'.repeat(99)}\r\n`.repeat(10_000)}`,
  )
}
