import type { DateCandidate, Draft, Found } from './format.ts'

export type Fields = Readonly<Record<string, unknown>>

/** The fields of a record that we know; the rest is passed through. */
const KNOWN: ReadonlySet<string> = new Set([
  'id',
  'name',
  'url',
  'outlet',
  'title',
  'published',
  'modified',
  'text',
  'html',
  'byline',
  'language',
])

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const words = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? value : null)
const stringOf = (value: unknown): string | null => (typeof value === 'number' ? String(value) : words(value))

/** A date field may be a string, a number of milliseconds, or what our own account holds: `{ value }`. */
const date = (value: unknown, evidence: string, kind: DateCandidate['kind']): DateCandidate[] => {
  const given = isFields(value) ? value['value'] : value
  if (typeof given === 'number' && Math.abs(given) < 8.64e15)
    return [{ value: new Date(given).toISOString(), from: 'field', evidence, kind }]
  const string = words(given)
  return string ? [{ value: string, from: 'field', evidence, kind }] : []
}

/** What a record says of its article, whether the text comes along or lies in a page. */
const known = (r: Fields, fallback: string): Omit<Draft, 'text'> => ({
  name: stringOf(r['id']) ?? stringOf(r['name']) ?? fallback,
  ...(words(r['title']) ? { title: words(r['title']) } : {}),
  ...(words(r['byline']) ? { byline: words(r['byline']) } : {}),
  ...(words(r['outlet']) ? { outlet: words(r['outlet']) } : {}),
  ...(words(r['language']) ? { language: words(r['language']) } : {}),
  ...(words(r['url']) ? { url: words(r['url']) } : {}),
  dates: [...date(r['published'], 'published', 'published'), ...date(r['modified'], 'modified', 'modified')],
  fields: Object.fromEntries(Object.entries(r).filter(([key]) => !KNOWN.has(key))),
})

/** The article that one JSON record holds: its `text`, else its `html` as a page within. `where` names it in notices, `fallback` is its name where it has no id. */
export const record = (value: unknown, where: string, fallback: string): Found => {
  const wrong = (says: string): Found => ({ notice: { article: null, rule: 'bad-record', says, where } })
  if (!isFields(value)) return wrong('this is no object with fields such as "title" and "text"')
  const draft = known(value, fallback)
  const text = words(value['text'])
  if (text) return { article: { ...draft, text } }
  const html = words(value['html'])
  if (!html) return wrong('the record has neither "text" nor "html"')
  return {
    input: {
      name: where,
      bytes: new TextEncoder().encode(html),
      mediaType: 'text/html',
      charset: 'utf-8',
      ...(draft.url ? { url: draft.url } : {}),
      known: draft,
    },
  }
}
