import { bare } from '../../metadata/names.ts'
import { feedDate } from '../feed/feed-date.ts'
import type { DateCandidate, Draft, Found } from '../format.ts'
import { asHtml } from '../xml/markup.ts'
import { child, childrenOf, descendants, type Element, isElement, textOf } from '../xml/xml.ts'
import { nitfArticle } from './nitf.ts'
import { onlyVersion } from './versions.ts'

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()
const first = (element: Element | null, ...names: readonly string[]): Element | null =>
  element ? (names.flatMap((n) => descendants(element, n))[0] ?? null) : null
const words = (element: Element | null): string | null => (element ? squeeze(textOf(element)) || null : null)

const DATES: readonly (readonly [name: string, kind: DateCandidate['kind']])[] = [
  ['firstcreated', 'published'],
  ['contentcreated', 'published'],
  ['versioncreated', 'modified'],
  ['contentmodified', 'modified'],
]

/** What the item says of itself, whatever form its text has. */
const known = (item: Element, name: string): Omit<Draft, 'text'> => {
  const about = child(item, 'contentmeta') ?? item
  const meta = child(item, 'itemmeta') ?? item
  const provider = first(meta, 'provider')
  const title = words(first(about, 'headline')) ?? words(first(meta, 'title'))
  const byline = words(first(about, 'by', 'byline')) ?? words(first(first(about, 'creator'), 'name'))
  const outlet =
    words(first(provider, 'name')) ??
    provider?.attributes['literal'] ??
    words(first(first(about, 'infosource'), 'name'))
  const language = first(about, 'language')?.attributes['tag'] ?? item.attributes['xml:lang']
  const dates = DATES.flatMap(([element, kind]) => {
    const written = words(first(item, element))
    return written
      ? [{ value: feedDate(written) ?? written, from: 'field' as const, evidence: `${element} ${written}`, kind }]
      : []
  })
  const subjects = childrenOf(about, 'subject').flatMap((s) => words(first(s, 'name')) ?? [])
  return {
    name: item.attributes['guid'] ?? name,
    ...(title ? { title } : {}),
    ...(byline ? { byline: bare(byline) || byline } : {}),
    ...(outlet ? { outlet } : {}),
    ...(language ? { language } : {}),
    dates: onlyVersion(dates),
    fields: {
      ...(subjects.length ? { subjects } : {}),
      ...(item.attributes['version'] ? { version: item.attributes['version'] } : {}),
    },
  }
}

/** The article of one news item: NITF or HTML in it, or plain text; a package or a picture has none. */
const itemFound = (item: Element, xml: string, where: string, name: string): Found => {
  const draft = known(item, name)
  const contents = child(item, 'contentset')
  const nitf = first(contents, 'nitf')
  if (nitf)
    return {
      article: {
        ...nitfArticle(nitf, name),
        ...draft,
        dates: [...(draft.dates ?? []), ...(nitfArticle(nitf, name).dates ?? [])],
      },
    }
  const inline = first(contents, 'inlinexml')
  const markup = inline?.children.some(isElement) ? asHtml(xml.slice(inline.from, inline.to)) : null
  const inlined = first(contents, 'inlinedata')
  const data = inlined && words(inlined) ? textOf(inlined) : null
  const html = markup ?? (data && /<[a-z][^<>]{0,500}>/i.test(data) ? data : null)
  if (html)
    return {
      input: {
        name: where,
        bytes: new TextEncoder().encode(html),
        mediaType: 'text/html',
        charset: 'utf-8',
        known: draft,
      },
    }
  if (data) return { article: { ...draft, text: data } }
  return { notice: { article: null, rule: 'no-text', says: 'this news item has no text in it', where } }
}

/** The articles in NewsML-G2: a news item, or a message with several. */
export function* newsml(root: Element, xml: string, where: string, name: string): Generator<Found> {
  const items = descendants(root, 'newsitem')
  for (const [i, item] of items.entries())
    yield itemFound(
      item,
      xml,
      items.length > 1 ? `${where}#${i + 1}` : where,
      items.length > 1 ? `${name}-${i + 1}` : name,
    )
  if (!items.length)
    yield { notice: { article: null, rule: 'no-text', says: 'there is no news item in this NewsML', where } }
}
