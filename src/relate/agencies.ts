import type { Medium } from '../lang/topics/credits.ts'
import { nameKey, publisher } from './media.ts'
import type { Telling } from './telling.ts'

/**
 * "PORT ELDA, May 4 (Harbour Wire) -": a place, a date at most, a name in brackets and a dash open the first lines of what an agency sends.
 * Every part is bounded, so that the expression is linear.
 */
const DATELINE =
  /^\p{Lu}[\p{L} .'’-]{1,40}(?:[,/][^()\n]{1,40})? ?\(((?:\p{Lu}[\p{L}\p{N}&.’'-]{0,24})(?: \p{Lu}?[\p{L}\p{N}&.’'-]{1,24}){0,3})\) ?[-–—]/u
/** A dateline stands at the head: after a title, a byline, a date. In lines. */
const HEAD = 8
/** A line is looked at so far. */
const LINE = 140

const named = ({ article, language }: Telling): string[] => {
  const lines = article.text.split('\n', HEAD * 3).filter((l) => l.trim() !== '')
  return lines.slice(0, HEAD).flatMap((line) => {
    const name = DATELINE.exec(line.trimStart().slice(0, LINE))?.[1]
    return name !== undefined && !language.calendar.names.has(name.toLowerCase()) ? [name] : []
  })
}

/** Agencies that no list knows, told by what they do: their datelines stand in an article of the story. Once one is known, all articles are read for it. */
export const agenciesIn = (tellings: readonly Telling[]): Medium[] => {
  const found = new Map<string, Medium>()
  for (const telling of tellings) {
    for (const name of named(telling)) {
      const own = publisher(telling.article)
      // a paper that signs its own dateline is no agency
      if (own && nameKey(own.name) === nameKey(name) && own.kind !== 'agency') continue
      found.set(nameKey(name), { name, kind: 'agency', forms: [name], hosts: [] })
    }
  }
  return [...found.values()]
}
