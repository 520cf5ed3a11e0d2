import { child, descendants, type Element, isElement, textOf, tree } from '../xml/xml.ts'
import { entryOf, linkOf, titleOf } from './entry.ts'
import type { Feed } from './feed.ts'

const ROOTS: readonly { readonly name: string; readonly kind: Feed['kind'] }[] = [
  { name: 'rss', kind: 'rss' },
  { name: 'rdf:rdf', kind: 'rdf' },
  { name: 'rdf', kind: 'rdf' },
  { name: 'atom:feed', kind: 'atom' },
  { name: 'feed', kind: 'atom' },
  { name: 'atom:entry', kind: 'atom' },
  { name: 'entry', kind: 'atom' },
  { name: 'channel', kind: 'rss' },
  { name: 'item', kind: 'rss' },
]
/** Nested feeds (Atom's "source", an item within an item left open) are looked through to this depth. */
const MOST_NESTED = 64

const rootOf = (root: Element): { readonly element: Element; readonly kind: Feed['kind'] } | null => {
  for (const { name, kind } of ROOTS) {
    const [element] = descendants(root, name)
    if (element) return { element, kind }
  }
  return null
}

/** Items in the order of the feed; one that lies in another was left open before it. */
const items = (element: Element, depth = 0): Element[] =>
  descendants(element, 'item', 'atom:entry', 'entry').flatMap((found) => [
    found,
    ...(depth < MOST_NESTED ? items(found, depth + 1) : []),
  ])

/** An item without those that lie in it; what it has only in a group of media counts as its own. */
const own = (item: Element): Element => ({
  ...item,
  children: item.children
    .flatMap((c) => (isElement(c) && c.name === 'media:group' ? [c, ...c.children] : [c]))
    .filter((c) => !isElement(c) || !['item', 'entry', 'atom:entry'].includes(c.name)),
})

/** RSS in all versions, Atom 0.3 and 1.0, RDF: what can be had of it, with notices where it is ill-formed; null where there is no feed in it. `address` is where it was fetched. */
export const xmlFeed = (xml: string, address: string | null = null): Feed | null => {
  const { root, notices } = tree(xml)
  const found = rootOf(root)
  if (!found) return null
  const { element, kind } = found
  const single = element.name === 'item' || element.name.endsWith('entry')
  const head = child(element, 'channel') ?? element
  const link = linkOf(head, head.attributes['xml:base'] ?? element.attributes['xml:base'] ?? address)
  const base = element.attributes['xml:base'] ?? head.attributes['xml:base'] ?? address ?? link
  const language = child(head, 'language', 'dc:language')
  return {
    kind,
    title: titleOf(head, xml),
    link,
    language: (language ? textOf(language).trim().slice(0, 20) : '') || (element.attributes['xml:lang'] ?? null),
    entries: (single ? [element] : items(element)).map((item) => entryOf(own(item), xml, base)),
    notices,
  }
}
