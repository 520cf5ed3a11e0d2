import type { Block } from '../../model/index.ts'
import { fold } from '../../text/fold.ts'
import { type Clues, linked, metas, props, tidied } from './clues.ts'
import { organisationsIn } from './linked-data.ts'
import { bare, isOpener, isOutlet, isPerson, opensByline } from './names.ts'

const ADDRESS = /^(?:https?:|www\.|@)|\.(?:com|org|net|html?)\b|@/i
/** A longer byline is a biography. */
const LONGEST = 120
const MOST_NAMES = 6

const plain = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]+/gu, '')

const isName = (name: string): boolean => name.length >= 2 && name.length <= LONGEST && !ADDRESS.test(name) && /\p{L}/u.test(name) && !isOpener(name)
const unique = (names: readonly string[]): readonly string[] => names.filter((n, i) => names.findIndex((m) => fold(m) === fold(n)) === i)

/** How many blocks from the headline a link to a writer's page may stand; further away it belongs to another article. */
const NEAR = 15

/** Links to writers' pages beside the headline; where that is not known, the first. */
const linkedWriters = (c: Clues, headline: number): readonly string[] => {
  const marks = c.page.marks.filter((m) => m.kind === 'rel' && m.name === 'author' && m.text !== '')
  const near = headline < 0 ? marks.slice(0, 1) : marks.filter((m) => Math.abs(m.run - headline) <= NEAR)
  return near.flatMap((m) => tidied(m.text) ?? [])
}
/** The byline at or below the headline, else any; else a line below the text that is labelled as one. */
const printed = (c: Clues): readonly string[] => {
  const title = c.blocks.findIndex((b) => b.role === 'title')
  const block = c.blocks.find((b, i) => b.role === 'byline' && i > title) ?? c.blocks.find((b) => b.role === 'byline')
  if (block) return [lineOf(c, block)]
  const last = c.blocks.findLastIndex((b) => b.role === 'body')
  return last < 0 ? [] : signed(c.blocks.slice(last, last + UNDER).map((b) => lineOf(c, b)))
}
const lineOf = (c: Clues, b: Block): string => c.text.slice(b.from, Math.min(b.to, b.from + 2 * LONGEST))
/** So many blocks below the text its writer may sign. */
const UNDER = 6
/** "Text: Ada Lorne", "Autor: Ada Lorne (Redaktion)" below the text. */
const signed = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => line.length <= LONGEST && opensByline(line) && isPerson(bare(line))).slice(0, 1)

/** A person where the words say so: not an organisation that the data name as one, not an outlet by its words. */
const isSomebody = (name: string, bodies: ReadonlySet<string>): boolean => !bodies.has(plain(name)) && !isOutlet(name)
/** The printed byline where it names all of `people`, and more. */
const fuller = (people: string, shown: readonly string[]): string | null => {
  const line = shown.join(', ')
  return line.length > people.length && people.split(', ').every((p) => plain(line).includes(plain(p))) ? line : null
}

/**
 * Who wrote it, as one line: from linked data, meta, microdata, links to writers' pages, else the block that is the byline, which counts too where it names more.
 * An organisation, or the outlet (one of `sites`) by its own name, is named only where no person is; the outlet's own name alone is no byline.
 */
export const byline = (c: Clues, headline: number, sites: readonly string[]): string | null => {
  const own = new Set(sites.map(plain))
  const bodies = new Set([...organisationsIn(c.article?.['author'], c.nodes), ...organisationsIn(c.article?.['creator'], c.nodes)].map(plain))
  const namesIn = (way: readonly string[]): readonly string[] =>
    unique(way.map((n) => bare(n)).filter((n) => isName(n) && !own.has(plain(n)))).slice(0, MOST_NAMES)
  const shown = namesIn(printed(c))
  const named = [
    ...[
      linked(c, 'author'),
      linked(c, 'creator'),
      metas(c, 'author', 'parsely-author', 'sailthru.author', 'article:author', 'dc.creator', 'dcterms.creator', 'byl'),
      props(c, 'author'),
      linkedWriters(c, headline),
    ].map(namesIn),
    shown,
  ]
  const people = named.find((way) => way.some((n) => isSomebody(n, bodies)))?.join(', ') ?? null
  if (people !== null) return fuller(people, shown) ?? people
  return named.find((way) => way.length > 0)?.join(', ') ?? null
}
