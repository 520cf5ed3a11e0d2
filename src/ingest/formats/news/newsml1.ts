import { bare } from '../../metadata/names.ts'
import { feedDate } from '../feed/feed-date.ts'
import type { DateCandidate, Draft, Found } from '../format.ts'
import { descendants, type Element, isElement, textOf } from '../xml/xml.ts'
import { nitfArticle } from './nitf.ts'
import { onlyVersion } from './versions.ts'

const words = (element: Element | undefined): string | null =>
  element ? textOf(element).replace(/\s+/g, ' ').trim() || null : null
const first = (element: Element, ...names: readonly string[]): Element | undefined =>
  names.flatMap((n) => descendants(element, n))[0]

const DATES: readonly (readonly [name: string, kind: DateCandidate['kind']])[] = [
  ['firstcreated', 'published'],
  ['thisrevisioncreated', 'modified'],
]
const datesOf = (item: Element): readonly DateCandidate[] =>
  DATES.flatMap(([name, kind]) => {
    const written = words(first(item, name))
    return written
      ? [{ value: feedDate(written) ?? written, from: 'field' as const, evidence: `${name} ${written}`, kind }]
      : []
  })

/** What the item says of itself. */
const known = (item: Element, name: string): Omit<Draft, 'text'> => {
  const title = words(first(item, 'headline'))
  const byline = words(first(item, 'byline'))
  const outlet = first(item, 'provider', 'creditline')
  const party = outlet && (words(outlet) ?? first(outlet, 'party')?.attributes['formalname'] ?? null)
  const language = first(item, 'language')?.attributes['formalname'] ?? item.attributes['xml:lang']
  return {
    name: words(first(item, 'newsitemid')) ?? name,
    ...(title ? { title } : {}),
    ...(byline ? { byline: bare(byline) || byline } : {}),
    ...(party ? { outlet: party } : {}),
    ...(language ? { language } : {}),
    dates: onlyVersion(datesOf(item)),
    fields: {},
  }
}

/** The text of an item: NITF or HTML within it, or plain text; pictures have none. */
const itemFound = (item: Element, xml: string, where: string, name: string): Found => {
  const draft = known(item, name)
  const contents = descendants(item, 'datacontent').filter((c) => textOf(c).trim() !== '')
  const nitf = contents.flatMap((c) => descendants(c, 'nitf'))[0]
  if (nitf) return { article: { ...nitfArticle(nitf, name), ...draft } }
  const longest = contents.reduce<Element | null>((a, b) => (a && textOf(a).length >= textOf(b).length ? a : b), null)
  if (!longest) return { notice: { article: null, rule: 'no-text', says: 'this news item has no text in it', where } }
  if (!longest.children.some(isElement)) return { article: { ...draft, text: textOf(longest) } }
  const html = xml.slice(longest.from, longest.to).replace(/<!\[CDATA\[|\]\]>/g, '')
  return {
    input: {
      name: where,
      bytes: new TextEncoder().encode(html),
      mediaType: 'text/html',
      charset: 'utf-8',
      known: draft,
    },
  }
}

/** The articles in NewsML 1.0 to 1.2, which agencies still send: an item each. */
export function* newsml1(root: Element, xml: string, where: string, name: string): Generator<Found> {
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
