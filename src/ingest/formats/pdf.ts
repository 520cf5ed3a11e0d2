import type { getDocumentProxy } from 'unpdf'
import { clean } from './decode.ts'
import type { DateCandidate, Draft, Format, Found, Input, Watch } from './format.ts'
import { stem } from './name.ts'
import { loaded } from './optional.ts'
import { type Item, type Line, linesOf } from './pdf/lines.ts'
import { type Paragraph, paragraphs } from './pdf/paragraphs.ts'
import { running } from './pdf/running.ts'
import { unfoldsBeyond } from './pdf/streams.ts'

const LOOK = 1024
/** More pages are a book. */
const MOST_PAGES = 2000
/** What a page draws, a font and a list of objects unfold to no more: of 300 MB of blanks the reader takes four seconds. */
const MOST_UNFOLDED = 32_000_000
/** Pages are read one after another, so that all of it may be more. */
const ALL_UNFOLDED = 500_000_000
/** A headline is larger than the text by this. */
const LARGER = 1.2
const TITLE_WORDS = { least: 2, most: 40 } as const

const plain = (s: string): string => s.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
const wordsIn = (s: string): number => s.split(/\s+/).length

/** The size that most of the text is set in. */
const bodySize = (all: readonly Paragraph[]): number => {
  const letters = new Map<number, number>()
  for (const p of all) letters.set(Math.round(p.size * 2), (letters.get(Math.round(p.size * 2)) ?? 0) + p.text.length)
  return ([...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0) / 2
}
/** The headline: what the document calls itself, where it stands on the first page, else the first of what is largest there. */
const titleOf = (all: readonly Paragraph[], info: string): string | null => {
  const next = all.findIndex((p) => p.pages.some((m) => m.page > 1))
  const first = all
    .slice(0, next < 0 ? all.length : next)
    .filter((p) => !p.running && wordsIn(p.text) >= TITLE_WORDS.least && wordsIn(p.text) <= TITLE_WORDS.most)
  const named = info === '' ? undefined : first.find((p) => plain(p.text) === plain(info))
  const size = Math.max(...first.map((p) => p.size), 0)
  return named?.text ?? (size >= LARGER * bodySize(all) ? (first.find((p) => p.size === size)?.text ?? null) : null)
}

/** "D:20240305080000+01'00'" as ISO. */
const dateIn = (written: unknown): string | null => {
  const m =
    typeof written === 'string'
      ? /^D:(\d{4})(\d{2})(\d{2})(\d{2})?(\d{2})?(\d{2})?(?:([+-]\d{2})'?(\d{2})?|Z)?/.exec(written)
      : null
  if (!m) return null
  const [, y, mo, d, h, mi = '00', s = '00', zone, minutes = '00'] = m
  return `${y}-${mo}-${d}${h ? `T${h}:${mi}:${s}${zone ? `${zone}:${minutes}` : ''}` : ''}`
}
const datesOf = (info: Readonly<Record<string, unknown>>): readonly DateCandidate[] => {
  const of = (name: string, kind: DateCandidate['kind']): DateCandidate[] => {
    const value = dateIn(info[name])
    return value ? [{ value, from: 'meta', evidence: name, kind, weak: 'vague' }] : []
  }
  return [...of('CreationDate', 'published'), ...of('ModDate', 'modified')]
}

/** The paragraphs as one text, with what is furniture in it and where its pages begin. */
const written = (all: readonly Paragraph[]): Pick<Draft, 'text' | 'furniture' | 'fields'> => {
  let text = ''
  const furniture: { from: number; to: number; why: string }[] = []
  const pages: { page: number; from: number }[] = []
  for (const p of all) {
    const from = text.length + (text === '' ? 0 : 2)
    text += `${text === '' ? '' : '\n\n'}${p.text}`
    if (p.running) furniture.push({ from, to: text.length, why: 'a running head or foot, or the number of the page' })
    for (const { page, at } of p.pages) pages.push({ page, from: from + at })
  }
  return { text, furniture, fields: { pages } }
}

type PortableDocument = Awaited<ReturnType<typeof getDocumentProxy>>
/** What stands on page `number`, the first being 1. */
const itemsOf = async (document: PortableDocument, number: number): Promise<readonly Item[]> => {
  const { items } = await (await document.getPage(number)).getTextContent()
  return items.flatMap((i): Item[] => {
    // marks of structure hold no words
    if (!('str' in i)) return []
    const [, , c = 0, d = 0, x = 0, y = 0]: readonly number[] = i.transform
    return [{ str: clean(i.str), x, y, width: i.width, fontSize: Math.hypot(c, d), hasEOL: i.hasEOL }]
  })
}

/** The lines of its pages: all of them, or the first, where whoever watches will not wait for more. */
const pagesOf = async (
  document: PortableDocument,
  { turn = () => true }: Watch,
): Promise<readonly (readonly Line[])[]> => {
  const pages: (readonly Line[])[] = []
  while (pages.length < document.numPages) {
    if (!turn() && pages.length > 0) break
    pages.push(linesOf(await itemsOf(document, pages.length + 1)))
  }
  return pages
}

/** The library, with that which it would load when it is first asked. */
const loadReader = async () => {
  const reader = await import('unpdf')
  await reader.resolvePDFJSImport()
  return reader
}

async function* readPdf(input: Input, watch: Watch): AsyncGenerator<Found> {
  const tell = (rule: string, says: string): Found => ({ notice: { article: null, rule, says, where: input.name } })
  if (unfoldsBeyond(input.bytes, MOST_UNFOLDED, ALL_UNFOLDED))
    return yield tell('too-large', `something in it unfolds to more than ${MOST_UNFOLDED} bytes`)
  const loads = await loaded('a PDF', input.name, loadReader, watch)
  if ('notice' in loads) return yield loads
  const { getDocumentProxy, getMeta } = loads.got
  // what is handed over is detached
  const document = await getDocumentProxy(Uint8Array.from(input.bytes), {
    isEvalSupported: false,
    disableFontFace: true,
    verbosity: 0,
  })
  if (document.numPages > MOST_PAGES)
    return yield tell('too-large', `it has ${document.numPages} pages; at most ${MOST_PAGES} are read`)
  const lines = await pagesOf(document, watch)
  if (lines.length < document.numPages)
    yield tell(
      'first-part',
      `only the first ${lines.length} of its ${document.numPages} pages were read: they took too long`,
    )
  const { info } = (await getMeta(document)) as { readonly info: Readonly<Record<string, unknown>> }
  const all = paragraphs(lines, running(lines))
  if (!all.some((p) => !p.running)) return yield tell('no-text', 'this PDF has no text in it: its pages are pictures')
  const title = titleOf(all, typeof info['Title'] === 'string' ? info['Title'] : '')
  const author = typeof info['Author'] === 'string' ? info['Author'].trim() : ''
  yield {
    article: {
      name: stem(input.name),
      ...written(all),
      ...(title ? { title } : {}),
      ...(author ? { byline: author } : {}),
      dates: datesOf(info),
    },
  }
}

/** A PDF: its text in paragraphs, whole across pages; `fields.pages` says at which character each page begins. */
export const pdf: Format = {
  name: 'pdf',
  detect: ({ bytes }) => (new TextDecoder('latin1').decode(bytes.subarray(0, LOOK)).includes('%PDF-') ? 0.97 : 0),
  read: readPdf,
}
