import { type Clues, linked, metas, props, tidied } from './clues.ts'

/** What stands between a title and the name of the site: "Title | Site", "Title - Site". */
const BORDER = /\s[|–—»«·•/-]{1,2}\s|\s?[|»]\s?/g
/** A title's main part has at least this many words, else the border was the title's own. */
const LEAST_WORDS = 3
/** Behind these marks stands the site, however short the title. */
const STRONG = /[|»«•]/

const plain = (s: string): string =>
  s
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const wordsIn = (s: string): number => s.split(/\s+/).length

/** `title` without the name of the site at its end or beginning. */
export const withoutSite = (title: string, sites: readonly string[]): string => {
  const names = sites.map(plain)
  const borders = [...title.slice(0, 300).matchAll(BORDER)]
  const last = borders.at(-1)
  const first = borders[0]
  if (last === undefined || first === undefined) return title
  const head = title.slice(0, last.index)
  const tail = title.slice(last.index + last[0].length)
  if (names.includes(plain(title.slice(0, first.index)))) return title.slice(first.index + first[0].length).trim()
  if (names.some((n) => n !== '' && (plain(tail).includes(n) || plain(tail).replaceAll(' ', '') === n.replaceAll(' ', ''))))
    return withoutSite(head.trim(), sites)
  const site = STRONG.test(last[0]) ? wordsIn(tail) <= 5 && wordsIn(head) >= 2 : wordsIn(head) >= LEAST_WORDS && wordsIn(tail) < wordsIn(head)
  return site ? head.trim() : title
}

/** The headline the page shows, else what it calls itself for machines, else the name of its window without the site's. */
export const title = (c: Clues, sites: readonly string[]): string | null => {
  const block = c.blocks.find((b) => b.role === 'title')
  const shown = block ? tidied(c.text.slice(block.from, block.to)) : null
  const said = linked(c, 'headline')[0] ?? metas(c, 'og:title', 'twitter:title', 'dc.title')[0] ?? props(c, 'headline')[0] ?? null
  const given = shown ?? said ?? tidied(c.page.title)
  if (given === null) return null
  return shown !== null ? given : withoutSite(given, sites)
}
