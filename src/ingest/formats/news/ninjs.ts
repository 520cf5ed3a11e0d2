import { bare } from '../../metadata/names.ts'
import { feedDate } from '../feed/feed-date.ts'
import type { DateCandidate, Draft, Found } from '../format.ts'
import { onlyVersion } from './versions.ts'

type Fields = Readonly<Record<string, unknown>>
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const words = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? value : null)
const TAKEN: ReadonlySet<string> = new Set(
  'uri guid headline headlines byline language provider copyrightholder body_text body_html body_xhtml bodies versioncreated firstcreated contentcreated'.split(
    ' ',
  ),
)
const DATES: readonly (readonly [name: string, kind: DateCandidate['kind']])[] = [
  ['firstcreated', 'published'],
  ['firstCreated', 'published'],
  ['contentcreated', 'published'],
  ['contentCreated', 'published'],
  ['versioncreated', 'modified'],
  ['versionCreated', 'modified'],
]

const objects = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : [])
/** ninjs 2 has lists of objects where ninjs 1 had a field for each form. */
const bodyOf = (item: Fields): { readonly html: string | null; readonly text: string | null } => {
  const bodies = objects(item['bodies'])
  const of = (type: RegExp): string | null =>
    words(bodies.find((b) => type.test(String(b['contenttype'] ?? b['role'] ?? '')))?.['value'])
  const html = words(item['body_html']) ?? words(item['body_xhtml']) ?? of(/html/)
  return { html, text: words(item['body_text']) ?? of(/plain|text/) ?? (html ? null : words(bodies[0]?.['value'])) }
}

/** Whether `value` is an item of ninjs (IPTC's news in JSON): it has an address or identifier of its own and a news item's fields. */
export const isNinjs = (value: unknown): value is Fields =>
  isFields(value) &&
  (typeof value['uri'] === 'string' || typeof value['guid'] === 'string') &&
  ['versioncreated', 'versionCreated', 'body_html', 'body_text', 'body_xhtml', 'bodies', 'headlines'].some(
    (k) => k in value,
  )

/** The article of one ninjs item. */
export const ninjs = (item: Fields, where: string, name: string): Found => {
  const { html, text } = bodyOf(item)
  const title = words(item['headline']) ?? words(objects(item['headlines'])[0]?.['value']) ?? words(item['title'])
  const outlet = words(item['provider']) ?? words(item['copyrightholder']) ?? words(item['copyrightHolder'])
  const byline = words(item['byline']) ?? words(item['by'])
  const uri = words(item['uri']) ?? words(item['guid'])
  // where our own writer puts a day without an hour
  const day = words(objects(item['descriptions']).find((d) => d['role'] === 'published')?.['value'])
  const known: Omit<Draft, 'text'> = {
    name: uri ?? name,
    ...(title ? { title } : {}),
    ...(byline ? { byline: bare(byline) || byline } : {}),
    ...(outlet ? { outlet } : {}),
    ...(words(item['language']) ? { language: words(item['language']) } : {}),
    ...(uri && /^https?:/i.test(uri) ? { url: uri } : {}),
    dates: onlyVersion(
      [
        ...DATES.map(([field, kind]) => ({ field, kind, written: words(item[field]) })),
        { field: 'published', kind: 'published' as const, written: day },
      ].flatMap(({ field, kind, written }) =>
        written
          ? [{ value: feedDate(written) ?? written, from: 'field' as const, evidence: `${field} ${written}`, kind }]
          : [],
      ),
    ),
    fields: Object.fromEntries(Object.entries(item).filter(([key]) => !TAKEN.has(key))),
  }
  if (html)
    return {
      input: { name: where, bytes: new TextEncoder().encode(html), mediaType: 'text/html', charset: 'utf-8', known },
    }
  if (text) return { article: { ...known, text } }
  return { notice: { article: null, rule: 'no-text', says: 'this news item has no text in it', where } }
}
