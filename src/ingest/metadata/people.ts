import { languages } from '../../lang/index.ts'
import { cutEnd } from '../../text/cut-end.ts'
import { fold } from '../../text/fold.ts'
import { type Clues, linked, metas, props, tidied } from './clues.ts'

const ADDRESS = /^(?:https?:|www\.|@)|\.(?:com|org|net|html?)\b|@/i
/** A longer byline is a biography. */
const LONGEST = 120
const MOST_NAMES = 6

/** Every language's words, longest first: a page's declared language is often that of its template. */
const ALL_OPENERS = languages.flatMap((l) => l.furniture.bylines).sort((a, b) => b.length - a.length)
const OPENERS: ReadonlySet<string> = new Set(ALL_OPENERS)

/** Without the word that opens a byline ("By", "Von"), and what follows the names. */
const bare = (byline: string): string => {
  const folded = fold(byline)
  const opener = ALL_OPENERS.find((p) => folded.startsWith(`${p} `) || folded.startsWith(`${p}:`))
  const rest = (opener ? byline.slice(opener.length).replace(/^[\s:]+/, '') : byline).replace(/,?\s{0,3}\d.*$/su, '')
  return cutEnd(rest.replace(/\s{0,3}[|•·\n].*$/su, ''), /[,;:\s-]/).trim()
}

const isName = (name: string): boolean => name.length >= 2 && name.length <= LONGEST && !ADDRESS.test(name) && /\p{L}/u.test(name) && !OPENERS.has(fold(name))
const unique = (names: readonly string[]): readonly string[] => names.filter((n, i) => names.findIndex((m) => fold(m) === fold(n)) === i)

/** Who wrote it, as one line: from linked data, meta, microdata, rel=author, else the block that is the byline. */
export const byline = (c: Clues): string | null => {
  const block = c.blocks.find((b) => b.role === 'byline')
  const rel = c.page.marks.filter((m) => m.kind === 'rel' && m.name === 'author').flatMap((m) => tidied(m.text) ?? [])
  const ways: readonly (readonly string[])[] = [
    linked(c, 'author'),
    linked(c, 'creator'),
    metas(c, 'author', 'parsely-author', 'sailthru.author', 'article:author', 'dc.creator', 'dcterms.creator', 'byl'),
    props(c, 'author'),
    rel,
    block ? [c.text.slice(block.from, Math.min(block.to, block.from + 2 * LONGEST))] : [],
  ]
  for (const way of ways) {
    const names = unique(way.map((n) => bare(n)).filter(isName)).slice(0, MOST_NAMES)
    if (names.length > 0) return names.join(', ')
  }
  return null
}
