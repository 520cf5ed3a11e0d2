import { readBody } from '../fetch/body.ts'
import { responseIn } from './archive/http.ts'
import type { Record } from './archive/record.ts'
import { archiveKind, isGap, records } from './archive/records.ts'
import type { DateCandidate, Format, Found, Input, Watch } from './format.ts'

/** Content that can hold an article; the rest of an archive is pictures, scripts and styles. */
const READABLE =
  /^(?:text\/(?:html|plain|xml)|application\/(?:xhtml\+xml|xml|json|ld\+json|rss\+xml|atom\+xml|feed\+json|x-ndjson|jsonl)|)$/
/** Of WARC's record types those that hold what a reader would have seen; "conversion" is the text of a page (Common Crawl's WET). */
const TELLING: ReadonlySet<string> = new Set(['response', 'resource', 'conversion'])

type Aside = { readonly rule: string; readonly says: string }
/** What a record holds, or why it holds no article. */
type Page =
  | { readonly input: Input; readonly asides: readonly Aside[] }
  | { readonly passed: string; readonly asides: readonly Aside[] }

const typeOf = (contentType: string): string => contentType.split(';', 1)[0]?.trim().toLowerCase() ?? ''
const charsetOf = (contentType: string): string | null =>
  /charset\s{0,4}=\s{0,4}["']?([\w.:-]{1,40})/i.exec(contentType.slice(0, 500))?.[1] ?? null

const datesOf = (record: Record, modified: string | undefined): DateCandidate[] => {
  const changed = Date.parse(modified ?? '')
  return [
    ...(record.date
      ? [{ value: record.date, from: 'http' as const, evidence: 'WARC-Date', kind: 'crawled' as const }]
      : []),
    ...(Number.isNaN(changed)
      ? []
      : [
          {
            value: new Date(changed).toISOString(),
            from: 'http' as const,
            evidence: 'Last-Modified',
            kind: 'modified' as const,
          },
        ]),
  ]
}
async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** Packed bytes have control characters among the first few; text has none. */
const isPlain = (bytes: Uint8Array): boolean =>
  bytes.subarray(0, 512).every((b) => b > 31 || b === 9 || b === 10 || b === 13)

/** The body decoded; where its headers say "gzip" but it is not packed any more, as it is. */
const decoded = async (
  body: Uint8Array,
  encoding: string | undefined,
): Promise<{ readonly bytes: Uint8Array | null; readonly notices: readonly Aside[] }> => {
  if (!encoding) return { bytes: body, notices: [] }
  const read = await readBody(whole(body), { encoding })
  // codings that are none ("utf-8", "none", "text/html") come with plain bodies too
  return (read.bytes?.length === 0 || read.notices.some((n) => n.rule === 'unknown-coding')) &&
    body.length > 0 &&
    isPlain(body)
    ? { bytes: body, notices: [] }
    : read
}

const pageIn = async (record: Record, name: string): Promise<Page> => {
  const asides: Aside[] = record.wrong ? [{ rule: 'broken-record', says: record.wrong }] : []
  if (!TELLING.has(record.type)) return { passed: record.type || 'untyped', asides }
  // what a crawler notes about itself
  if (record.url?.startsWith('metadata:')) return { passed: 'metadata', asides }
  const response = responseIn(record.content)
  if (!response && typeOf(record.contentType) === 'application/http')
    return {
      passed: 'empty',
      asides: [...asides, { rule: 'broken-record', says: 'no HTTP response can be read in it' }],
    }
  if (response && (response.status < 200 || response.status >= 300))
    return { passed: `status ${response.status}`, asides }
  const contentType = response ? (response.headers.get('content-type') ?? '') : record.contentType
  if (!READABLE.test(typeOf(contentType))) return { passed: typeOf(contentType), asides }
  const { bytes, notices } = await decoded(response?.body ?? record.content, response?.headers.get('content-encoding'))
  asides.push(...notices, ...(response?.wrong ? [{ rule: 'broken-record', says: response.wrong }] : []))
  if (!bytes?.length) return { passed: bytes ? 'empty' : 'refused', asides }
  const mediaType = typeOf(contentType)
  const charset = charsetOf(contentType)
  const url = record.url && URL.canParse(record.url) ? record.url : null
  // a page may know its address better than the archive does; a text knows none
  const known = {
    dates: datesOf(record, response?.headers.get('last-modified')),
    ...(url && !/html/.test(mediaType) ? { url } : {}),
  }
  return {
    input: {
      name,
      bytes,
      known,
      ...(url ? { url } : {}),
      ...(mediaType ? { mediaType } : {}),
      ...(charset ? { charset } : {}),
    },
    asides,
  }
}

/** "5 request, 2 image/png": what an archive holds besides, in the order of its first appearance. */
const besides = (passed: ReadonlyMap<string, number>): string =>
  [...passed].map(([what, n]) => `${n} ${what}`).join(', ')

/** Broken records told one by one; a file that has more is no archive, or a torn one. */
const MOST_TOLD = 1000

/** WARC (ISO 28500) and ARC, gzipped or not: a page a record. Broken records are told, and reading goes on at the next. */
export const warc: Format = {
  name: 'warc',
  detect: ({ bytes }) => (archiveKind(bytes) ? 0.99 : 0),
  async *read(input, options: Watch): AsyncGenerator<Found> {
    const kind = archiveKind(input.bytes) ?? 'warc'
    const tell = (where: string, { rule, says }: Aside): Found => ({ notice: { article: null, rule, says, where } })
    const passed = new Map<string, number>()
    let told = 0
    let number = 0
    for (const found of records(input.bytes, kind)) {
      number++
      if (options.enter && !(await options.enter(number))) continue
      const where = `${input.name}#${number}`
      const page = isGap(found) ? null : await pageIn(found, found.url ?? where)
      const asides =
        page?.asides ?? (isGap(found) ? [{ rule: 'broken-record', says: `at byte ${found.offset}: ${found.gap}` }] : [])
      for (const aside of asides) {
        if (told++ < MOST_TOLD) yield tell(where, aside)
      }
      if (page && 'input' in page) yield { input: page.input }
      else if (page) passed.set(page.passed, (passed.get(page.passed) ?? 0) + 1)
    }
    if (told > MOST_TOLD)
      yield tell(input.name, {
        rule: 'broken-record',
        says: `and ${told - MOST_TOLD} more that are not told one by one`,
      })
    if (passed.size)
      yield tell(input.name, {
        rule: 'other-records',
        says: `records without an article: ${besides(passed)}`.slice(0, 1000),
      })
  },
}
