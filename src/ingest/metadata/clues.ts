import type { Block } from '../../model/index.ts'
import { titlesOf } from '../layout/html/known.ts'
import type { Mark, Page } from '../layout/html/page.ts'
import { articleNode, type Node, namesIn, nodes, type Own } from './linked-data.ts'

/** All places in a page where metadata may stand, ready to be asked. */
export interface Clues {
  readonly page: Page
  readonly text: string
  readonly blocks: readonly Block[]
  readonly nodes: readonly Node[]
  /** what the page calls itself in its head */
  readonly titles: readonly string[]
  /** the article's own node of the linked data */
  readonly article: Node | null
  /** where the page was fetched from */
  readonly url: string | null
}

const SPACE = /\s+/g
const TAGS = /<[^<>]{0,200}>/g
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  lt: '<',
  gt: '>',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
  '#039': "'",
  '#8217': '’',
  '#8216': '‘',
  '#8220': '“',
  '#8221': '”',
  '#8211': '–',
}
/** Values longer than this are texts, not names or titles. */
const LONGEST = 500

/** A value as people read it: without tags, entities that were escaped twice, and white space at its ends; null where nothing is left. */
export const tidied = (value: string | null | undefined): string | null => {
  const text = (value ?? '')
    .slice(0, LONGEST)
    .replace(TAGS, ' ')
    .replace(/&(#?\w{1,6});/g, (all, name: string) => ENTITIES[name] ?? all)
    .replace(SPACE, ' ')
    .trim()
  return text === '' ? null : text
}

/** Values of `field` in the article's linked data. */
export const linked = (c: Clues, field: string): readonly string[] =>
  namesIn(c.article?.[field], c.nodes).flatMap((v) => tidied(v) ?? [])

const valuesOf = (marks: readonly Mark[], of: (m: Mark) => string): readonly string[] =>
  marks.flatMap((m) => tidied(of(m)) ?? [])
/** Contents of the meta elements named one of `names`, in the order of the names. */
export const metas = (c: Clues, ...names: readonly string[]): readonly string[] =>
  names.flatMap((name) =>
    valuesOf(
      c.page.marks.filter((m) => m.kind === 'meta' && m.name === name),
      (m) => m.value,
    ),
  )
/** Values of microdata properties, else the words they mark. */
export const props = (c: Clues, ...names: readonly string[]): readonly string[] =>
  names.flatMap((name) =>
    valuesOf(
      c.page.marks.filter((m) => m.kind === 'itemprop' && m.name.split(' ').includes(name)),
      (m) => m.value || m.text,
    ),
  )
/** Targets of link elements. */
export const links = (c: Clues, rel: string): readonly string[] =>
  valuesOf(
    c.page.marks.filter((m) => m.kind === 'link' && m.name.split(' ').includes(rel)),
    (m) => m.value,
  )

const marked = (page: Page, kind: string, ...names: readonly string[]): readonly string[] =>
  page.marks.filter((m) => m.kind === kind && names.includes(m.name) && m.value !== '').map((m) => m.value)
/** By what the page calls itself its node of the linked data is known. */
const ownOf = (page: Page, text: string, blocks: readonly Block[], url: string | null): Own => {
  const shown = blocks.find((b) => b.role === 'title')
  return {
    titles: [...titlesOf(page), ...(shown ? [text.slice(shown.from, shown.to)] : [])],
    urls: [...marked(page, 'link', 'canonical'), ...marked(page, 'meta', 'og:url'), ...(url ? [url] : [])],
  }
}

export const clues = (page: Page, text: string, blocks: readonly Block[], url: string | null): Clues => {
  const all = nodes(page.linkedData)
  return {
    page,
    text,
    blocks,
    nodes: all,
    titles: titlesOf(page),
    article: articleNode(all, ownOf(page, text, blocks, url)),
    url,
  }
}
