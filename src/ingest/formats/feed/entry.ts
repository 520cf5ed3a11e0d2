import { plain } from '../xml/entities.ts'
import { asHtml } from '../xml/markup.ts'
import { child, childrenOf, type Element, isElement, textOf } from '../xml/xml.ts'
import type { Content, Dated, Entry } from './feed.ts'
import { feedDate } from './feed-date.ts'

const TITLE = ['title', 'atom:title', 'dc:title', 'dcterms:title', 'media:title']
const PUBLISHED = [
  'pubdate',
  'atom:published',
  'published',
  'atom:issued',
  'issued',
  'dc:date',
  'dcterms:issued',
  'dcterms:created',
  'atom:created',
  'created',
  'date',
  'prism:publicationdate',
]
const UPDATED = [
  'atom:updated',
  'updated',
  'atom:modified',
  'modified',
  'dcterms:modified',
  'lastmodified',
  'lastbuilddate',
]
const CONTENT = [
  'content:encoded',
  'encoded',
  'atom:content',
  'content',
  'xhtml:body',
  'body',
  'fullitem',
  'description',
  'atom:summary',
  'summary',
  'itunes:summary',
  'dc:description',
  'media:description',
]
const SUMMARY = ['description', 'atom:summary', 'summary', 'itunes:summary', 'itunes:subtitle', 'dc:description']
const AUTHOR = ['atom:author', 'author', 'dc:creator', 'dc:author', 'itunes:author', 'dc:contributor']
const ID = ['guid', 'atom:id', 'id', 'dc:identifier']
const TAKEN: ReadonlySet<string> = new Set([
  ...TITLE,
  ...PUBLISHED,
  ...UPDATED,
  ...CONTENT,
  ...SUMMARY,
  ...AUTHOR,
  ...ID,
  'link',
  'atom:link',
])
/** A field is passed through, not archived. */
const LONGEST_FIELD = 2000
const MOST_FIELDS = 50

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()
const orNull = (text: string): string | null => (text === '' ? null : text)
const MARKUP = /<[a-z!/][^<>]{0,2000}>|&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,6});/i

/** Media types that no text has: RFC 4287 (4.1.3.3) has their content in base64. */
const CODED = /^(?:image|audio|video)\/|^application\/octet-stream/
/** Text constructs of Atom say what they are; in RSS it shows. A base64 coded text of Atom 0.3 is decoded. */
export const contentOf = (element: Element, xml: string): Content | null => {
  const type = (element.attributes['type'] ?? '').toLowerCase()
  const mode = element.attributes['mode']
  if (mode === 'base64' || (element.name.startsWith('atom:') && CODED.test(type) && !element.children.some(isElement)))
    return { value: Buffer.from(textOf(element), 'base64').toString(), html: true }
  const inline = element.children.some(isElement)
  if (inline) return { value: inner(element, xml), html: true }
  const value = opened(textOf(element))
  if (!value.trim()) return null
  if (/^(?:text|text\/plain)$/.test(type) && element.name.startsWith('atom:')) return { value, html: false }
  return { value, html: /html/.test(type) || MARKUP.test(value) }
}

/** Where the marks of a CDATA section were escaped with its text, they stand around it. */
const opened = (text: string): string => {
  const inner = text.trim()
  return inner.startsWith('<![CDATA[') && inner.endsWith(']]>') ? inner.slice(9, -3) : text
}

/** The XML between an element's tags as HTML. */
const inner = (element: Element, xml: string): string => asHtml(xml.slice(element.from, element.to))

/** The title of a feed or an entry as plain text. */
export const titleOf = (entry: Element, xml: string): string | null => {
  for (const name of TITLE) {
    const element = child(entry, name)
    const content = element && contentOf(element, xml)
    const title = content && squeeze(content.html ? plain(content.value) : content.value)
    if (title) return title
  }
  return null
}

const absolute = (href: string, base: string | null): string => {
  const short = href.trim().slice(0, 4000)
  if (!short || /^[a-z][a-z\d+.-]{0,20}:/i.test(short) || !base) return short
  return URL.parse(short, base)?.href ?? short
}
/** Which link is the article's: the last RSS link, as other readers of feeds have it, Atom's "alternate" before one without relation; a page before other types. */
const rank = ({ attributes }: Element): number =>
  (attributes['rel'] === 'alternate' ? 2 : attributes['rel'] === undefined ? 1 : -9) +
  (/html/.test(attributes['type'] ?? 'html') ? 0.5 : 0)
/** The address of a link; some write it between the tags. */
const hrefOf = (link: Element): string => link.attributes['href'] || squeeze(textOf(link))
/** The address of the page that a feed or an entry stands for. */
export const linkOf = (entry: Element, base: string | null): string | null => {
  const own = childrenOf(entry, 'link').filter((l) => l.attributes['rel'] === undefined)
  const text = own.map((l) => squeeze(textOf(l)) || (l.attributes['href'] ?? '')).findLast((t) => t !== '')
  if (text) return absolute(text, base)
  const links = childrenOf(entry, 'atom:link', 'link').filter((l) => hrefOf(l))
  const best =
    links.filter((l) => rank(l) > 0).sort((a, b) => rank(b) - rank(a))[0] ?? links.find((l) => !l.attributes['href'])
  if (best)
    return absolute(hrefOf(best), best.attributes['xml:base'] ? absolute(best.attributes['xml:base'], base) : base)
  if (entry.attributes['href']) return absolute(entry.attributes['href'], base)
  const guid = child(entry, 'guid')
  const address =
    guid && guid.attributes['ispermalink']?.toLowerCase() !== 'false'
      ? squeeze(textOf(guid))
      : (entry.attributes['rdf:about'] ?? '')
  return /^https?:\/\//i.test(address) ? address : null
}

const dated = (name: string, text: string): Dated => ({ value: feedDate(text) ?? text, evidence: `${name} ${text}` })
/** The first of `names` that has a date; of several elements with one name the last, as other readers of feeds have it. */
const dateOf = (entry: Element, names: readonly string[]): Dated | null => {
  for (const name of names) {
    const text = childrenOf(entry, name)
      .map((e) => squeeze(textOf(e)).slice(0, 200))
      .findLast((t) => t !== '')
    if (text) return dated(name, text)
  }
  return null
}
/** The Channel Definition Format has an item's date of change in an attribute. */
const changed = (entry: Element): Dated | null => {
  const text = squeeze(entry.attributes['lastmod'] ?? '').slice(0, 200)
  return text ? dated('lastmod', text) : null
}

/** "name@example.org (A. Name)" of RSS is a name; Atom has an element for it. */
const person = (element: Element): string => {
  const name = child(element, 'atom:name', 'name', 'itunes:name')
  const text = squeeze(name ? textOf(name) : element.children.some(isElement) ? '' : textOf(element)).slice(
    0,
    LONGEST_FIELD,
  )
  return (
    /^[^\s@]{1,100}@[^\s()]{1,100} \(([^()]{1,200})\)$/.exec(text)?.[1] ??
    text.replace(/ ?<?\(?[^\s@<>()]{1,100}@[^\s@<>()]{1,100}\)?>?$/, '')
  )
}
export const authorOf = (entry: Element): string | null => {
  for (const name of AUTHOR) {
    const people = childrenOf(entry, name).map(person).filter(Boolean)
    if (people.length) return people.join(', ')
  }
  return null
}

const attributesOf = ({ attributes }: Element): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !name.startsWith('xmlns')))
const fieldOf = (element: Element): unknown => {
  const text = squeeze(textOf(element)).slice(0, LONGEST_FIELD)
  const attributes = attributesOf(element)
  return Object.keys(attributes).length ? { ...attributes, ...(text ? { text } : {}) } : text
}
const fieldsOf = (entry: Element): Record<string, unknown> => {
  const fields = new Map<string, unknown[]>()
  for (const c of entry.children) {
    if (!isElement(c) || TAKEN.has(c.name) || (!fields.has(c.name) && fields.size >= MOST_FIELDS)) continue
    const values = fields.get(c.name) ?? []
    fields.set(c.name, values)
    if (values.length < MOST_FIELDS) values.push(fieldOf(c))
  }
  return Object.fromEntries([...fields].map(([name, values]) => [name, values.length === 1 ? values[0] : values]))
}

const contents = (entry: Element, names: readonly string[], xml: string): Content[] =>
  names.flatMap((name) =>
    childrenOf(entry, name).flatMap((e) => (e.attributes['src'] ? [] : (contentOf(e, xml) ?? []))),
  )

/** What one `item` or `entry` of an XML feed holds. `base` is the address that its links are relative to. */
export const entryOf = (entry: Element, xml: string, base: string | null): Entry => {
  const here = entry.attributes['xml:base'] ? absolute(entry.attributes['xml:base'], base) : base
  const texts = contents(entry, CONTENT, xml)
  const content = texts.reduce<Content | null>(
    (best, c) => (best && best.value.length >= c.value.length ? best : c),
    null,
  )
  const summary = contents(entry, SUMMARY, xml)[0] ?? null
  const id = child(entry, ...ID)
  const told = child(entry, 'dc:language', 'language')
  const language = entry.attributes['xml:lang'] ?? (told ? squeeze(textOf(told)) : '')
  return {
    title: titleOf(entry, xml),
    link: linkOf(entry, here),
    id: orNull(squeeze(id ? textOf(id) : (entry.attributes['rdf:about'] ?? ''))),
    author: authorOf(entry),
    published: dateOf(entry, PUBLISHED),
    updated: dateOf(entry, UPDATED) ?? changed(entry),
    content,
    summary: summary === content ? null : summary,
    language: orNull(language),
    fields: fieldsOf(entry),
  }
}
