import { languages } from '../../lang/index.ts'
import { cutEnd } from '../../text/cut-end.ts'
import { fold } from '../../text/fold.ts'
import { type Clues, linked, metas, props, tidied } from './clues.ts'
import { organisationsIn } from './linked-data.ts'

const ADDRESS = /^(?:https?:|www\.|@)|\.(?:com|org|net|html?)\b|@/i
/** A longer byline is a biography. */
const LONGEST = 120
const MOST_NAMES = 6

/** Every language's words, longest first: a page's declared language is often that of its template. */
const ALL_OPENERS = languages.flatMap((l) => l.furniture.bylines).sort((a, b) => b.length - a.length)
const OPENERS: ReadonlySet<string> = new Set(ALL_OPENERS)

/** A handle or a mail address behind a name, and all that follows. */
const HANDLE = /\s\(?(?:@\w|[\w.-]{1,60}@\w).*$/su
const plain = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]+/gu, '')

/** The names of a byline: without the word that opens it ("By", "Von"), and what follows the names. */
export const bare = (byline: string): string => {
  const folded = fold(byline)
  const opener = ALL_OPENERS.find((p) => folded.startsWith(`${p} `) || folded.startsWith(`${p}:`))
  const rest = (opener ? byline.slice(opener.length).replace(/^[\s:]+/, '') : byline).replace(HANDLE, '').replace(/,?\s{0,3}\d.*$/su, '')
  return cutEnd(rest.replace(/\s{0,3}[|•·\n].*$/su, ''), /[,;:\s-]/).trim()
}

const isName = (name: string): boolean => name.length >= 2 && name.length <= LONGEST && !ADDRESS.test(name) && /\p{L}/u.test(name) && !OPENERS.has(fold(name))
const unique = (names: readonly string[]): readonly string[] => names.filter((n, i) => names.findIndex((m) => fold(m) === fold(n)) === i)

/** How many blocks from the headline a link to a writer's page may stand; further away it belongs to another article. */
const NEAR = 15

/** Links to writers' pages beside the headline; where that is not known, the first. */
const linkedWriters = (c: Clues, headline: number): readonly string[] => {
  const marks = c.page.marks.filter((m) => m.kind === 'rel' && m.name === 'author' && m.text !== '')
  const near = headline < 0 ? marks.slice(0, 1) : marks.filter((m) => Math.abs(m.run - headline) <= NEAR)
  return near.flatMap((m) => tidied(m.text) ?? [])
}
/** The byline at or below the headline, else any. */
const printed = (c: Clues): readonly string[] => {
  const title = c.blocks.findIndex((b) => b.role === 'title')
  const block = c.blocks.find((b, i) => b.role === 'byline' && i > title) ?? c.blocks.find((b) => b.role === 'byline')
  return block ? [c.text.slice(block.from, Math.min(block.to, block.from + 2 * LONGEST))] : []
}

/**
 * Who wrote it, as one line: from linked data, meta, microdata, links to writers' pages, else the block that is the byline.
 * An organisation, or the outlet (one of `sites`) by its own name, is named only where no person is; the outlet's own name alone is no byline.
 */
export const byline = (c: Clues, headline: number, sites: readonly string[]): string | null => {
  const own = new Set(sites.map(plain))
  const bodies = new Set([...organisationsIn(c.article?.['author'], c.nodes), ...organisationsIn(c.article?.['creator'], c.nodes)].map(plain))
  const ways: readonly (readonly string[])[] = [
    linked(c, 'author'),
    linked(c, 'creator'),
    metas(c, 'author', 'parsely-author', 'sailthru.author', 'article:author', 'dc.creator', 'dcterms.creator', 'byl'),
    props(c, 'author'),
    linkedWriters(c, headline),
    printed(c),
  ]
  const named = ways.map((way) => unique(way.map((n) => bare(n)).filter((n) => isName(n) && !own.has(plain(n)))).slice(0, MOST_NAMES))
  const people = named.find((way) => way.some((n) => !bodies.has(plain(n))))
  return (people ?? named.find((way) => way.length > 0))?.join(', ') ?? null
}
