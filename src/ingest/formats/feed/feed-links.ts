import { plain } from '../xml/entities.ts'

/** Pages name their feeds in the head; nothing is looked for behind it. */
const HEAD = 500_000
const MOST = 20
const LINK = /<link\s([^<>]{1,2000})>/gi
const ATTRIBUTE = /([a-z][\w-]{0,30})\s{0,9}=\s{0,9}(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\s"'>]{1,2000}))/gi
const TYPES = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json)/i

const attributesOf = (tag: string): ReadonlyMap<string, string> =>
  new Map(
    [...tag.matchAll(ATTRIBUTE)].map((m) => [(m[1] ?? '').toLowerCase(), plain(m[2] ?? m[3] ?? m[4] ?? '').trim()]),
  )

/** Addresses of the feeds that a page names (`<link rel="alternate" type="application/rss+xml">`), in its order, relative to `base`. */
export const feedLinks = (page: string, base: string): readonly string[] =>
  [...page.slice(0, HEAD).matchAll(LINK)]
    .map((m) => attributesOf(m[1] ?? ''))
    .filter((a) => /(?:^|\s)alternate(?:\s|$)/i.test(a.get('rel') ?? '') && TYPES.test(a.get('type') ?? ''))
    .flatMap((a) => (a.get('href') ? (URL.parse(a.get('href') ?? '', base)?.href ?? []) : []))
    .filter((href) => /^https?:/.test(href))
    .slice(0, MOST)
