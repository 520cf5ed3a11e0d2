import { VOIDS } from './markup.ts'
import { type Attributes, DATA_DATE, type State } from './state.ts'

/** Addresses of pages about a writer: "/author/edda-lorne", "/autoren/123". */
const WRITER =
  /\/(?:authors?|autor(?:es|en|in|a|i)?|auteurs?|writers?|reporters?|journalists?|contributors?|columnists?|byline|redactor|firmas?)\/[^/?#]/i
const MOST_ADDRESS = 300
const isWriter = (tag: string, a: Attributes): boolean =>
  tag === 'a' && (a['rel'] === 'author' || WRITER.test((a['href'] ?? '').slice(0, MOST_ADDRESS)))

/** Prefixes of RDFa that name the vocabulary of microdata. */
const VOCABULARY = /^(?:schema|rnews|article|og):/i
/** A moment in an attribute: ISO, or seconds or milliseconds since 1970; in a `title`, or a label for those who listen, as people write it. */
const MOMENT = /^\s{0,4}(?:(?:19|20)\d{2}-\d{2}-\d{2}(?![\d-])|(?:19|20)\d{6}T\d|1\d{9}(?:\d{3})?\s{0,4}$)/
const WRITTEN = /\d.{0,20}(?:19|20)\d{2}|(?:19|20)\d{2}.{0,20}\d/
const LONGEST_TITLE = 60
/** Titles of other elements are about what they link to. */
const TITLED: ReadonlySet<string> = new Set(['span', 'abbr', 'time', 'p', 'div', 'small'])
const momentIn = (a: Attributes): string | null => {
  const data = a[DATA_DATE]
  if (data !== undefined && MOMENT.test(data)) return data.trim()
  return (
    [a['title'], a['aria-label']].find((t) => t !== undefined && t.length <= LONGEST_TITLE && WRITTEN.test(t)) ?? null
  )
}
/** Names of microformats for the days of an entry. */
const ENTRY_DAY = /(?:^|\s)(?:dt-)?(?:published|updated)(?:\s|$)/
const isEntryDay = (a: Attributes): boolean =>
  a['class'] !== undefined && ENTRY_DAY.test(a['class'].slice(0, MOST_ADDRESS))
const isTimed = (tag: string, a: Attributes): boolean =>
  tag === 'time' ||
  (a['datetime'] !== undefined && tag !== 'ins' && tag !== 'del') ||
  a[DATA_DATE] !== undefined ||
  ((a['title'] ?? a['aria-label']) !== undefined && TITLED.has(tag))
/** What page makers call the line above a headline. */
const KICKER =
  /(?:^|[\s_-])(?:kicker|top-?line|over-?line|roof-?line|high-?line|dach-?zeile|eyebrow|(?:super|over|pre|ante|sur)-?(?:title|titre|titulo|headline)|ober-?titel|spitz-?marke|(?:title|headline)[_-]{1,2}intro)(?:$|[\s_-])/i
const HEADINGS = ['h1', 'h2', 'h3'] as const
const isInHeadline = (s: State): boolean =>
  HEADINGS.some((h) => (s.open.get(h) ?? 0) > 0) ||
  s.capturing.some((at) => s.captures[at]?.kind === 'itemprop' && s.captures[at]?.name === 'headline')
const isKicker = (s: State, a: Attributes): boolean =>
  a['class'] !== undefined && KICKER.test(a['class'].slice(0, MOST_ADDRESS)) && isInHeadline(s)

const kindOf = (s: State, tag: string, a: Attributes): string => {
  if (isKicker(s, a)) return 'kicker'
  if (a['itemprop'] || a['property']) return 'itemprop'
  if (isEntryDay(a) || (isTimed(tag, a) && (tag === 'time' || a['datetime'] || momentIn(a) !== null))) return 'time'
  return a['rel'] === 'author' || isWriter(tag, a) ? 'rel' : ''
}

/** The metadata an element carries; gives the index of a capture of its text, or -1. */
export const readMarks = (s: State, tag: string, a: Attributes): number => {
  const put = (kind: string, name: string, value: string): void => {
    s.marks.push({ kind, name: name.toLowerCase(), value, text: '', run: s.runs.length })
  }
  if (tag === 'meta') {
    const value = a['content'] ?? ''
    for (const key of ['name', 'property', 'itemprop'])
      if (a[key]) put(key === 'itemprop' ? 'itemprop' : 'meta', a[key] ?? '', value)
    return -1
  }
  if (tag === 'link') {
    if (a['rel'] && a['href']) put('link', a['rel'], a['href'])
    return -1
  }
  const kind = kindOf(s, tag, a)
  if (kind === '' || VOIDS.has(tag) || s.capturing.length > 20) return -1
  const name = (
    kind === 'itemprop'
      ? (a['itemprop'] ?? (a['property'] ?? '').replace(VOCABULARY, ''))
      : kind === 'rel'
        ? 'author'
        : (a['class'] ?? '')
  ).toLowerCase()
  s.captures.push({
    kind,
    name,
    value: a['datetime'] ?? a['content'] ?? momentIn(a) ?? '',
    parts: [],
    length: 0,
    run: s.runs.length,
    done: false,
  })
  return s.captures.length - 1
}
