import { languages } from '../../lang/index.ts'
import { cutEnd } from '../../text/cut-end.ts'
import { fold } from '../../text/fold.ts'
import { ANY } from '../dating/months.ts'
import { readDates } from '../dating/read-dates.ts'
import { isAgencies } from '../layout/agencies.ts'

/** Every language's words, longest first: a page's declared language is often that of its template. */
const longestFirst = (phrases: readonly string[]): readonly string[] => [...phrases].sort((a, b) => b.length - a.length)
const OPENERS = longestFirst(languages.flatMap((l) => l.furniture.bylines))
const ENDERS = longestFirst(languages.flatMap((l) => l.furniture.afterNames ?? []))
const JOINTS: ReadonlySet<string> = new Set(languages.flatMap((l) => [...l.calendar.and]))
const OUTLETS: ReadonlySet<string> = new Set(languages.flatMap((l) => [...l.furniture.outlets]))
export const isOpener = (name: string): boolean => OPENERS.includes(fold(name))

/** A handle or a mail address behind a name, and all that follows. */
const HANDLE = /\s\(?(?:@\w|[\w.-]{1,60}@\w).*$/su
const BEFORE = /^[\s:;,.|•·–—-]{1,12}/u

const openerOf = (byline: string): string | undefined => {
  const folded = fold(byline)
  return OPENERS.find((p) => folded.startsWith(p) && (p.endsWith(':') || /^[\s:]/.test(folded.slice(p.length))))
}
/** Whether a word stands before the names that says that they wrote it. */
export const opensByline = (byline: string): boolean => openerOf(byline) !== undefined
/** What stands after the word that opens a byline: "By", "Von", "Text:". */
const unopened = (byline: string): string => {
  const opener = openerOf(byline)
  return opener ? byline.slice(opener.length).replace(/^[\s:]+/, '') : byline
}
/** What stands before a date, or before words such as "filed under". */
const ended = (names: string): string => {
  const date = readDates(names, { language: ANY, dayFirst: true })[0]
  const cut = date ? names.slice(0, date.from) : names
  const folded = fold(cut)
  // offsets of a folded text hold where nothing was folded away
  const at = folded.length === cut.length ? ENDERS.map((e) => folded.indexOf(` ${e}`)).filter((i) => i > 0) : []
  return at.length > 0 ? cut.slice(0, Math.min(...at)) : cut
}

const MOST_WORDS = 5
/** "Ada Lorne", "Jo de Vries", "A. B. Lorne": two words at least, capitals at both ends, and no outlet's. */
export const isPerson = (name: string): boolean => {
  const words = name.trim().split(/\s+/)
  const capital = (w: string | undefined): boolean => /^["'“(]?\p{Lu}/u.test(w ?? '')
  return words.length >= 2 && words.length <= MOST_WORDS && capital(words[0]) && capital(words.at(-1)) && !isOutlet(name)
}
/** An agency, or made of the words that names of outlets are made of. */
export const isOutlet = (name: string): boolean =>
  isAgencies(name) || name.includes('&') || name.split(/\s+/).some((w) => OUTLETS.has(fold(w).replace(/[^\p{L}]/gu, '')))
/** "Ada Lorne and Jo Vries": the list of names is at its end. */
const isJoined = (part: string): boolean => part.split(/\s+/).some((w) => JOINTS.has(fold(w)) || w === '&')

/** The names of a list parted by commas, without the roles, towns and houses that follow them. */
const people = (names: string): string => {
  const parts = names.split(/,\s*/).filter((p) => p.trim() !== '')
  const [first = '', ...others] = parts
  const kept = [first]
  for (const part of others) {
    if (isJoined(kept.at(-1) ?? '') && !isJoined(part)) break
    const bare = part.replace(/^(\S{1,4})\s+/u, (all, word: string) => (JOINTS.has(fold(word)) ? '' : all))
    if (!isPerson(bare) && !isJoined(part)) break
    kept.push(part)
  }
  return kept.join(', ')
}

/** The names of a byline: without the word that opens it ("By", "Von"), without dates, roles, places and the house, and without what else follows them. */
export const bare = (byline: string): string => {
  const rest = unopened(byline.replace(BEFORE, ''))
    .replace(BEFORE, '')
    .replace(HANDLE, '')
    .replace(/\s{0,3}[|•·\n].*$/su, '')
  const names = ended(rest)
    .replace(/,?\s{0,3}\d.*$/su, '')
    .replace(/\s{1,3}\([^()]{0,80}\).*$/su, '')
  return cutEnd(people(names), /[,;:\s–—-]/).trim()
}
