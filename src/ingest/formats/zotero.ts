import { decode } from './decode.ts'
import type { DateCandidate, Draft, Format, Found, Input } from './format.ts'
import { stem } from './name.ts'
import { type Fields, isFields } from './record.ts'

/** Where an export must show what it is. */
const HEAD = 65_536
/** CSL JSON, "Export Library" of Zotero and of others: { "type": "article-newspaper", "container-title": ..., "issued": { "date-parts": ... } }. */
const CSL = /"(?:container-title|issued|citation-key|date-parts)"\s{0,20}:/
const CSL_TYPE = /"type"\s{0,20}:\s{0,20}"(?:article|webpage|post|report|broadcast|document)/
/** What Zotero's API gives: { "key": ..., "data": { "itemType": "newspaperArticle", ... } }. */
const ITEM = /"itemType"\s{0,20}:\s{0,20}"/

const words = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''

/** The same things under the two exports' names. */
const NAMES = {
  id: ['id', 'key', 'citation-key'],
  title: ['title'],
  outlet: ['container-title', 'publicationTitle', 'websiteTitle', 'blogTitle', 'publisher'],
  url: ['URL', 'url'],
  abstract: ['abstract', 'abstractNote'],
  language: ['language'],
  note: ['note', 'extra'],
} as const

const field = (item: Fields, name: keyof typeof NAMES): string =>
  NAMES[name].map((n) => words(item[n])).find(Boolean) ?? ''

/** [2031, 4, 17] as 2031-04-17, as precise as it is. */
const isoOf = (parts: unknown): string =>
  Array.isArray(parts)
    ? parts
        .slice(0, 3)
        .map((n, i) => String(Number(n)).padStart(i ? 2 : 4, '0'))
        .join('-')
    : ''

const dateOf = ({ issued, date }: Fields): DateCandidate[] => {
  const given = isFields(issued)
    ? words(issued['raw']) || (Array.isArray(issued['date-parts']) ? isoOf(issued['date-parts'][0]) : '')
    : words(date)
  return given
    ? [{ value: given, from: 'field', evidence: isFields(issued) ? 'issued' : 'date', kind: 'published' }]
    : []
}

const nameOf = (person: Fields): string =>
  words(person['literal']) ||
  words(person['name']) ||
  [person['given'] ?? person['firstName'], person['family'] ?? person['lastName']].map(words).filter(Boolean).join(' ')
const authorsOf = ({ author, creators }: Fields): string => {
  const people = [author, creators].flatMap((list) => (Array.isArray(list) ? list.filter(isFields) : []))
  return people
    .filter((p) => (p['creatorType'] ?? 'author') === 'author')
    .map(nameOf)
    .filter(Boolean)
    .join(', ')
}

const articleOf = (item: Fields, where: string, fallback: string): Found => {
  const [title, url, text] = [field(item, 'title'), field(item, 'url'), field(item, 'abstract')]
  if (!text) {
    const says = url
      ? `"${title.slice(0, 120)}" has no text here; add its address to have it: ${url}`
      : `"${title.slice(0, 120)}" has no text here, and no address`
    return { notice: { article: null, rule: 'reference-only', says, where } }
  }
  const known: Partial<Record<'title' | 'url' | 'outlet' | 'byline' | 'language', string>> = {
    title,
    url,
    outlet: field(item, 'outlet'),
    byline: authorsOf(item),
    language: field(item, 'language').slice(0, 2).toLowerCase(),
  }
  const draft: Draft = {
    name: field(item, 'id') || fallback,
    text,
    ...Object.fromEntries(Object.entries(known).filter(([, v]) => v)),
    dates: dateOf(item),
    fields: { note: field(item, 'note') },
    notices: [{ rule: 'abstract-only', says: 'this is the summary that the library holds, not the whole text', where }],
  }
  return { article: draft }
}

/** An item, out of what the API wraps around it. */
const unwrapped = (item: unknown): Fields => (isFields(item) ? (isFields(item['data']) ? item['data'] : item) : {})
const head = ({ bytes }: Input): string => new TextDecoder().decode(bytes.subarray(0, HEAD))

/** References out of Zotero, as CSL JSON or as its API gives them: an article each, made of the summary; one without a summary is told with its address. */
export const zotero: Format = {
  name: 'zotero',
  detect: (input) => {
    const text = head(input)
    return /^\s*\[/.test(text) && ((CSL.test(text) && CSL_TYPE.test(text)) || ITEM.test(text)) ? 0.95 : 0
  },
  *read(input): Generator<Found> {
    const { text, notices } = decode(input)
    for (const n of notices) yield { notice: { article: null, where: input.name, ...n } }
    const value: unknown = JSON.parse(text)
    const items = Array.isArray(value) ? value : []
    for (const [i, item] of items.entries())
      yield articleOf(unwrapped(item), `${input.name}#${i + 1}`, `${stem(input.name)}-${i + 1}`)
  },
}
