import { fold } from '../../text/fold.ts'
import type { Entry } from '../store.ts'

// Words are told here and not by PostgreSQL: then they are the same whatever its version, locale and extensions, and much the same as those of SQLite's index.

/** PostgreSQL refuses words of 2 KB; in UTF-8 a sign takes up to four bytes. */
const LONGEST = 500
/** Places from here on are one to PostgreSQL: words beyond it are found, phrases are not. */
const LAST_PLACE = 16_383
/** Places of a word that PostgreSQL keeps. */
const MOST_PLACES = 255
/** Bytes that an article's words and places may take; PostgreSQL refuses 1 MB. */
const ROOM = 900_000
/** Words between two columns, so that no phrase reaches from one into the next. */
const GAP = 2

/** Words as they are searched: small letters without accents. */
export const wordsIn = (text: string): string[] =>
  [...fold(text).matchAll(/[\p{L}\p{N}\p{M}\p{Co}]+/gu)].map(([word]) => word.slice(0, LONGEST))

/** Columns as the weights of PostgreSQL have them. Speakers stand before the body, whose end may lie beyond the last place. */
const COLUMNS = [
  { of: 'title', weight: 'A' },
  { of: 'speakers', weight: 'B' },
  { of: 'body', weight: '' },
] as const

/** What of an article is searched, as PostgreSQL reads a tsvector: 'crane':1A,7 'fell':2A. */
export const vectorOf = (words: Entry['words']): string => {
  const places = new Map<string, string[]>()
  let at = 0
  let room = ROOM
  for (const { of, weight } of COLUMNS) {
    for (const word of wordsIn(words[of])) {
      at++
      const known = places.get(word)
      const cost = 2 + (known ? 0 : 4 + Buffer.byteLength(word))
      if (room < cost || (known && known.length >= MOST_PLACES)) continue
      room -= cost
      const place = `${Math.min(at, LAST_PLACE)}${weight}`
      if (known) known.push(place)
      else places.set(word, [place])
    }
    at += GAP
  }
  return [...places].map(([word, of]) => `'${word}':${of.join(',')}`).join(' ')
}

/** The first signs of a query that are read. */
const MOST_SIGNS = 1000

/** What people type, as a tsquery: every word must stand there, or any of them; what stands in quotation marks, as one phrase. "" where there is no word in it. */
export const queryOf = (typed: string, weight: '' | 'B' = '', any = false): string =>
  [...typed.slice(0, MOST_SIGNS).matchAll(/["“„]([^"“”„]*)["”“]|([^\s"“”„]+)/gu)]
    .map((m) => wordsIn(m[1] ?? m[2] ?? ''))
    .filter((phrase) => phrase.length)
    .map((phrase) => `(${phrase.map((word) => `'${word}'${weight && `:${weight}`}`).join(' <-> ')})`)
    .join(any ? ' | ' : ' & ')
