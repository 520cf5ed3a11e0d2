import { bitOf } from '../layout/html/markup.ts'
import { titleParts } from '../layout/html/title-parts.ts'
import { type Clues, linked, metas, props, tidied } from './clues.ts'
import type { Head } from './dates/near.ts'

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
  if (
    names.some(
      (n) => n !== '' && (plain(tail).includes(n) || plain(tail).replaceAll(' ', '') === n.replaceAll(' ', '')),
    )
  )
    return withoutSite(head.trim(), sites)
  const site = STRONG.test(last[0])
    ? wordsIn(tail) <= 5 && wordsIn(head) >= 2
    : wordsIn(head) >= LEAST_WORDS && wordsIn(tail) < wordsIn(head)
  return site ? head.trim() : title
}

/** So many blocks above the text a headline stands that is marked as one and is no heading. */
const ABOVE = 15
/** The one block above the text that microdata mark as the headline, without its kicker. */
const markedHeadline = (c: Clues, { body }: Head): string | null => {
  const marks = c.page.marks.filter(
    (m) => m.kind === 'itemprop' && m.name === 'headline' && m.value === '' && m.run <= body && body - m.run <= ABOVE,
  )
  const text = tidied(marks.length === 1 ? marks[0]?.text : null)
  if (text === null || marks[0] === undefined) return null
  const parts = titleParts(c.page, marks[0].run, text)
  return parts ? text.slice(parts.from, parts.to) : text
}

const TRAIL = bitOf('li') | bitOf('nav')
/** Whether the heading is the last entry of a trail: "Home › Advice › Ferries". */
const isTrail = (c: Clues, { headline }: Head): boolean =>
  ((c.page.frames[c.page.runs[headline]?.frame ?? -1]?.inside ?? 0) & TRAIL) !== 0

/** Of "Part | Part" the part that a heading of the page repeats, and is not the name of the site: "Imprint | The Ferry" above <h2>The Ferry</h2>. */
const repeated = (c: Clues, given: string, sites: readonly string[]): string | null => {
  const names = new Set(sites.map(plain))
  const parts = given
    .slice(0, 300)
    .split(BORDER)
    .map((t) => t.trim())
  const headings = new Set(
    c.page.runs.filter((r) => /^h[1-3]$/.test(c.page.frames[r.frame]?.tag ?? '')).map((r) => plain(r.text)),
  )
  return parts.length < 2
    ? null
    : (parts.find((t) => plain(t) !== '' && headings.has(plain(t)) && !names.has(plain(t))) ?? null)
}

/** The headline the page shows, else what it calls itself for machines, else the name of its window without the site's. */
export const title = (c: Clues, head: Head, sites: readonly string[]): string | null => {
  const block = c.blocks.find((b) => b.role === 'title')
  const heading = block ? tidied(c.text.slice(block.from, block.to)) : null
  const shown = heading === null || isTrail(c, head) ? (markedHeadline(c, head) ?? heading) : heading
  if (shown !== null) return shown
  const said =
    linked(c, 'headline')[0] ?? metas(c, 'og:title', 'twitter:title', 'dc.title')[0] ?? props(c, 'headline')[0] ?? null
  const given = said ?? tidied(c.page.title)
  return given === null ? null : (repeated(c, given, sites) ?? withoutSite(given, sites))
}
