import type { Content, Dated, Entry, Feed } from './feed.ts'
import { feedDate } from './feed-date.ts'

type Fields = Readonly<Record<string, unknown>>
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const words = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() ? value.trim() : typeof value === 'number' ? String(value) : null
const TAKEN: ReadonlySet<string> = new Set([
  'id',
  'url',
  'title',
  'content_html',
  'content_text',
  'summary',
  'date_published',
  'date_modified',
  'author',
  'authors',
  'language',
])

const dated = (item: Fields, name: string): Dated | null => {
  const value = words(item[name])?.slice(0, 200)
  return value ? { value: feedDate(value) ?? value, evidence: `${name} ${value}` } : null
}
const content = (item: Fields, name: string, html: boolean): Content | null => {
  const value = words(item[name])
  return value ? { value, html } : null
}
/** Version 1.1 has "authors", version 1.0 "author". */
const authors = ({ authors, author }: Fields): string | null => {
  const people = (Array.isArray(authors) ? authors : [author]).filter(isFields).flatMap((a) => words(a['name']) ?? [])
  return people.length ? people.join(', ') : null
}
const entry = (item: Fields): Entry => {
  const texts = [
    content(item, 'content_html', true),
    content(item, 'content_text', false),
    content(item, 'summary', false),
  ].filter((c) => c !== null)
  return {
    title: words(item['title']),
    link: words(item['url']) ?? words(item['external_url']),
    id: words(item['id']),
    author: authors(item),
    published: dated(item, 'date_published'),
    updated: dated(item, 'date_modified'),
    content: texts[0] ?? null,
    summary: texts[0]?.value === words(item['summary']) ? null : content(item, 'summary', false),
    language: words(item['language']),
    fields: Object.fromEntries(Object.entries(item).filter(([name]) => !TAKEN.has(name))),
  }
}

/** A JSON Feed (1.0, 1.1); null where `value` is none. An item that is no object is told. */
export const jsonFeed = (value: unknown): Feed | null => {
  if (!isFields(value) || !Array.isArray(value['items'])) return null
  const items = value['items'].filter(isFields)
  const bad = value['items'].length - items.length
  return {
    kind: 'json',
    title: words(value['title']),
    link: words(value['home_page_url']),
    language: words(value['language']),
    entries: items.map(entry),
    notices: bad ? [{ rule: 'bad-record', says: `${bad} items of the feed are no objects` }] : [],
  }
}
