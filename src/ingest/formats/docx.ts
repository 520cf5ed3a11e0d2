import { scan } from '../layout/html/scan.ts'
import { cut, tagsIn } from './docx/cut.ts'
import type { DateCandidate, Draft, Format, Found, Input, Watch } from './format.ts'
import { stem } from './name.ts'
import { loaded } from './optional.ts'
import { descendants, textOf, tree } from './xml/xml.ts'
import { isZip, withEntry, zipBytes, zipEntries } from './zip.ts'

const DOCUMENT = 'word/document.xml'
const PROPERTIES = 'docProps/core.xml'
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
/** A document of text unfolds to no more; pictures are packed already. */
const MOST = 200_000_000
const MOST_PROPERTIES = 1_000_000
/** Tags that are read, each of which takes mammoth 7 microseconds: two hundred pages of text have 40,000, with much changing of fonts twice as many. */
const MOST_TAGS = 80_000

/** Names in a ZIP archive stand in it as they are. */
const names = (bytes: Uint8Array, name: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name)

const DATES: readonly (readonly [name: string, kind: DateCandidate['kind']])[] = [
  ['dcterms:created', 'published'],
  ['dcterms:modified', 'modified'],
]
/** What the document says of itself; its author's program fills that in, so that it is worth less than what the text says. */
const propertiesOf = (bytes: Uint8Array): Pick<Draft, 'title' | 'byline' | 'dates'> => {
  const entry = zipEntries(bytes).find((e) => e.name === PROPERTIES)
  const xml = entry && zipBytes(bytes, entry, MOST_PROPERTIES)
  if (!xml) return {}
  const { root } = tree(new TextDecoder().decode(xml))
  const words = (name: string): string => descendants(root, name).map(textOf).join(' ').replace(/\s+/g, ' ').trim()
  const dates = DATES.flatMap(([name, kind]): DateCandidate[] => {
    const value = words(name)
    return value ? [{ value, from: 'meta', evidence: name, kind, weak: 'vague' }] : []
  })
  const title = words('dc:title')
  const byline = words('dc:creator')
  return { ...(title ? { title } : {}), ...(byline ? { byline } : {}), dates }
}

/** The paragraphs and rows of HTML that Word's document was turned into, a paragraph each. */
const textIn = (html: string): string => {
  let text = ''
  let row = 0
  for (const run of scan(html).runs) {
    text += `${text === '' ? '' : run.row > 0 && run.row === row ? '\t' : '\n\n'}${run.text}`
    row = run.row
  }
  return text
}

/** The document cut off where it has more tags than are read; itself where it has not, null where it cannot be cut. */
const bounded = (bytes: Uint8Array): Uint8Array | null => {
  const entry = zipEntries(bytes).find((e) => e.name === DOCUMENT)
  const xml = entry && zipBytes(bytes, entry, MOST)
  if (!xml || tagsIn(xml) <= MOST_TAGS) return bytes
  const first = cut(new TextDecoder().decode(xml), MOST_TAGS, 'w:p')
  return first === null ? null : withEntry(bytes, DOCUMENT, Buffer.from(first))
}

async function* readDocx(input: Input, watch: Watch): AsyncGenerator<Found> {
  const tell = (rule: string, says: string): Found => ({ notice: { article: null, rule, says, where: input.name } })
  const size = zipEntries(input.bytes).reduce((sum, e) => sum + e.size, 0)
  if (size > MOST) return yield tell('too-large', `it unfolds to more than ${MOST} bytes`)
  const loads = await loaded('a document of Word', input.name, () => import('mammoth'), watch)
  if ('notice' in loads) return yield loads
  const { default: mammoth } = loads.got
  const bytes = bounded(input.bytes)
  if (bytes === null) return yield tell('too-large', `it has more than ${MOST_TAGS} tags`)
  if (bytes !== input.bytes)
    yield tell('first-part', `it has more than ${MOST_TAGS} tags; only the paragraphs in the first of these were read`)
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { externalFileAccess: false })
  const text = textIn(value)
  if (!text.trim()) return yield tell('no-text', 'this document has no text in it')
  const heading = /<h1[^>]*>([\s\S]{1,400}?)<\/h1>/.exec(value)?.[1]
  const known = propertiesOf(input.bytes)
  const title = heading ? textIn(heading) : known.title
  yield { article: { name: stem(input.name), text, ...known, ...(title ? { title } : {}) } }
}

/** A document of Word (DOCX): its paragraphs, with headings, lists, tables and notes. */
export const docx: Format = {
  name: 'docx',
  detect: ({ bytes, mediaType }) => (isZip(bytes) && (mediaType === TYPE || names(bytes, DOCUMENT)) ? 0.98 : 0),
  read: readDocx,
}
