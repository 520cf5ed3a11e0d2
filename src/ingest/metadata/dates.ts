import { languageOf } from '../../lang/index.ts'
import { dateLine, isSpan } from '../dating/date-line.ts'
import { type Reading, readDates } from '../dating/read-dates.ts'
import type { DateCandidate, Witness } from '../formats/format.ts'
import { bitOf } from '../layout/html/markup.ts'
import { type Clues, linked } from './clues.ts'

type Kind = DateCandidate['kind']
/** What publishers call the two dates. Names are compared in small letters; first the surest. */
const META: readonly { readonly name: string; readonly kind: Kind }[] = [
  ...[
    'article:published_time',
    'article:published',
    'og:published_time',
    'og:article:published_time',
    'datepublished',
    'publication_date',
    'publish-date',
    'publishdate',
    'published_date',
    'published-date',
    'pubdate',
    'cxenseparse:recs:publishtime',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dcterms.date',
    'dc.date.created',
    'dc.date',
    'article.published',
    'article_date_original',
    'originalpublicationdate',
    'citation_publication_date',
    'citation_online_date',
    'bt:pubdate',
    'ptime',
    'pdate',
    'rnews:datepublished',
    'datecreated',
    'created',
    'date',
  ].map((name) => ({ name, kind: 'published' as const })),
  ...[
    'article:modified_time',
    'article:modified',
    'og:updated_time',
    'og:modified_time',
    'datemodified',
    'last-modified',
    'lastmod',
    'dcterms.modified',
    'dc.date.modified',
    'utime',
    'revised',
    'modified',
  ].map((name) => ({ name, kind: 'modified' as const })),
]
const LINKED: readonly { readonly name: string; readonly kind: Kind }[] = [
  { name: 'datePublished', kind: 'published' },
  { name: 'dateCreated', kind: 'published' },
  { name: 'coverageStartTime', kind: 'published' },
  { name: 'uploadDate', kind: 'published' },
  { name: 'dateModified', kind: 'modified' },
]
const PROPS: readonly { readonly name: string; readonly kind: Kind }[] = [
  { name: 'datepublished', kind: 'published' },
  { name: 'datecreated', kind: 'published' },
  { name: 'datemodified', kind: 'modified' },
]
const CHANGED = /updat|modif|edit|chang|actuali|aktuali|revis/i
/** How many blocks before the headline, and after the first block of body, its date may stand. */
const BEFORE = 6
const AFTER = 2
/** Where there is no headline: so many blocks before the body. */
const UNTITLED = 15
/** Where the body begins late, its date still stands near the headline. */
const BELOW = 12
const PER_WITNESS = 4

const candidate = (value: string, from: Witness, evidence: string, kind: Kind): DateCandidate => ({ value, from, evidence, kind })

/** Where the head of the article is: indexes of the runs of its headline and of its first body, -1 where there is none. */
export interface Head {
  readonly headline: number
  readonly body: number
}
const reach = ({ headline, body }: Head): { readonly from: number; readonly to: number } => {
  const from = headline >= 0 ? headline - BEFORE : body - UNTITLED
  return { from: Math.max(0, from), to: Math.max(headline < 0 ? 0 : headline + BELOW, body + AFTER) }
}

/** Dates by the page's own words for them: linked data, meta, microdata, <time> and printed lines at the head of the article. */
export const dates = (c: Clues, head: Head, reading: Reading): readonly DateCandidate[] => [
  ...LINKED.flatMap(({ name, kind }) =>
    linked(c, name)
      .slice(0, 1)
      .map((v) => candidate(v, 'json-ld', name, kind)),
  ),
  ...META.flatMap(({ name, kind }) =>
    c.page.marks
      .filter((m) => m.kind === 'meta' && m.name === name && m.value.trim() !== '')
      .slice(0, 1)
      .map((m) => candidate(m.value.trim(), 'meta', name, kind)),
  ),
  ...PROPS.flatMap(({ name, kind }) =>
    c.page.marks
      .filter((m) => m.kind === 'itemprop' && m.name.split(' ').includes(name) && (m.value || m.text) !== '')
      .sort((a, b) => Math.abs(a.run - head.headline) - Math.abs(b.run - head.headline))
      .slice(0, 1)
      .map((m) => candidate((m.value || m.text).trim(), 'microdata', name, kind)),
  ),
  ...times(c, head),
  ...printed(c, head, reading),
  ...opening(c, head, reading),
]

const times = (c: Clues, head: Head): readonly DateCandidate[] => {
  const { from, to } = reach(head)
  const away = (run: number): number => (head.headline < 0 ? Math.abs(head.body - run) : Math.abs(run - head.headline) + (run < head.headline ? 2 : 0))
  return c.page.marks
    .filter((m) => m.kind === 'time' && /\d/.test(m.value || m.text) && m.run >= from && m.run <= to)
    .sort((a, b) => away(a.run) - away(b.run))
    .slice(0, PER_WITNESS)
    .map((m) => candidate((m.value || m.text).trim(), 'time', `<time> ${m.text || m.value}`.slice(0, 80), CHANGED.test(m.name) ? 'modified' : 'published'))
}

/** A line this short that holds a full date and ends in no full stop is about the date. */
const LONGEST_LINE = 90
/** Inline elements without space between them: "3 May 202221:25". */
const GLUED = /((?:19|20)\d{2})(?=\d{1,2}:\d{2})/

/** So many dates in blocks of one template are those of a list of other articles. */
const LIST = 3
const FULL_DATE = /\d.{0,20}(?:19|20)\d{2}|(?:19|20)\d{2}.{0,20}\d/
/** Templates (paths of frames) in which dates are listed. */
const listed = (c: Clues): ReadonlySet<number> => {
  const counts = new Map<number, number>()
  for (const run of c.page.runs) {
    const path = c.page.frames[run.frame]?.path ?? 0
    if (run.text.length <= LONGEST_LINE && FULL_DATE.test(run.text)) counts.set(path, (counts.get(path) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, n]) => n >= LIST).map(([path]) => path))
}
/** A line with one full date and no more: two make a range. */
const only = (text: string, reading: Reading) => {
  const full = readDates(text, reading).filter((d) => d.full)
  return full.length === 1 ? full[0] : undefined
}

const printed = (c: Clues, head: Head, reading: Reading): readonly DateCandidate[] => {
  const { from, to } = reach(head)
  const language = languageOf(reading.language)
  const lists = listed(c)
  const found: DateCandidate[] = []
  for (let i = from; i <= to && found.length < PER_WITNESS; i++) {
    const run = c.page.runs[i]
    const text = run?.text.replace(GLUED, '$1 ') ?? ''
    const frame = c.page.frames[run?.frame ?? 0]
    if (frame === undefined || lists.has(frame.path) || frame.inside & bitOf('figure')) continue
    if (i === head.headline || text.length < 6 || text.length > 2 * LONGEST_LINE || !/\d/.test(text)) continue
    const line = dateLine(text, language, reading)
    const date = line?.date ?? (text.length <= LONGEST_LINE && !/[.!?]$/.test(text) ? only(text, reading) : undefined)
    if (date) found.push(candidate(date.value, 'text', date.words, line?.kind ?? 'published'))
  }
  return found
}

/** A date so near the beginning of the body, with a border after it, is a dateline: "Press release of 25 May 2021 | Bern – ...". */
const OPENING = 60
/** Blocks after the headline in which the body may begin: a lede, a picture and its caption may stand between. */
const BEGINNINGS = 5
const opening = (c: Clues, head: Head, reading: Reading): readonly DateCandidate[] => {
  const runs = [head.body, ...(head.headline < 0 ? [] : Array.from({ length: BEGINNINGS }, (_, k) => head.headline + 1 + k))]
  for (const i of runs) {
    const text = c.page.runs[i]?.text.slice(0, 2 * OPENING) ?? ''
    const full = readDates(text, reading).filter((d) => d.full)
    const [date] = full
    if (date && !isSpan(text, full) && date.to <= OPENING && /^\s{0,2}(?:[|–—]|-\s)/.test(text.slice(date.to)))
      return [candidate(date.value, 'text', date.words, 'published')]
  }
  return []
}
