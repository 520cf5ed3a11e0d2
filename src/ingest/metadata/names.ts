import { languages } from '../../lang/index.ts'
import { cutEnd } from '../../text/cut-end.ts'
import { fold } from '../../text/fold.ts'
import { ANY } from '../dating/months.ts'
import { readDates, readLine } from '../dating/read-dates.ts'
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
/** A line that says who wrote it, but for the names, which stand below: "By", "Autor:", "Auteur(s) :". */
export const isWriterLabel = (line: string): boolean => {
  const label = cutEnd(
    fold(line)
      .trim()
      .replace(/\(\p{L}{1,4}\)/u, ''),
    /[\s:]/,
  )
  return label !== '' && [label, `${label}:`, `${label} :`].some((l) => OPENERS.includes(l))
}
/** Whether a word stands before the names that says that they wrote it. */
export const opensByline = (byline: string): boolean => openerOf(byline) !== undefined
/** What stands after the word that opens a byline: "By", "Von", "Text:". */
export const unopened = (byline: string): string => {
  const opener = openerOf(byline)
  return opener ? byline.slice(opener.length).replace(/^[\s:]+/, '') : byline
}
/** Small words between two names and what follows them: "Ada Lorne on", "Ada Lorne, le". */
const SMALL_AT_END = /(?<=\S\s{1,3}\S.*)(?:[\s,]{1,4}\p{Ll}{1,4})+[\s,:]*$/u
/** A name may have a short word in it, which opens with a capital there: "Kim In Ho". */
const SHORT_ENDER = 3
/** What stands before a date, or before words such as "filed under". */
const ended = (names: string): string => {
  const date = readDates(names, { language: ANY, dayFirst: true })[0]
  const cut = date ? names.slice(0, date.from).replace(SMALL_AT_END, '') : names
  const folded = fold(cut)
  // offsets of a folded text hold where nothing was folded away
  const at =
    folded.length === cut.length
      ? ENDERS.flatMap((e) => {
          const i = folded.indexOf(` ${e}`)
          return i > 0 && (e.length > SHORT_ENDER || /\p{Ll}/u.test(cut.charAt(i + 1))) ? [i] : []
        })
      : []
  return at.length > 0 ? cut.slice(0, Math.min(...at)) : cut
}

/** Words of roles, "Staff Writer", and of the days of the week, of all languages. */
const ROLES: ReadonlySet<string> = new Set(languages.flatMap((l) => [...(l.furniture.roles ?? [])]))
const DAYS: ReadonlySet<string> = new Set(languages.flatMap((l) => l.calendar.weekdays.flat()))
const ACCOUNTS: ReadonlySet<string> = new Set(languages.flatMap((l) => [...(l.furniture.accounts ?? [])]))
const lettersOf = (word: string): string => fold(word).replace(/[^\p{L}]/gu, '')
/** A name that systems give their users: "admin". */
export const isAccount = (name: string): boolean => ACCOUNTS.has(fold(name))
const lastOf = (part: string): string => lettersOf(part.trim().split(/\s+/).at(-1)?.split('-')[0] ?? '')
const isRole = (part: string): boolean => ROLES.has(lastOf(part)) || DESKS.has(lastOf(part))
/** "Harwick Farmer Staff" is the name of nobody, and stays whole. */
const DESKS: ReadonlySet<string> = new Set(languages.flatMap((l) => [...(l.furniture.desks ?? [])]))
const ROLE_WORDS: ReadonlySet<string> = new Set([...ROLES, ...DESKS])

const MOST_WORDS = 5
/** "Ada Lorne", "Jo de Vries", "A. B. Lorne": two words at least, capitals at both ends, and no outlet's. */
export const isPerson = (name: string): boolean => {
  const words = name.trim().split(/\s+/)
  const capital = (w: string | undefined): boolean => /^["'“(]?\p{Lu}/u.test(w ?? '')
  return (
    words.length >= 2 &&
    words.length <= MOST_WORDS &&
    !name.includes(':') &&
    capital(words[0]) &&
    capital(words.at(-1)) &&
    !isOutlet(name)
  )
}
/** An agency, or made of the words that names of outlets are made of. */
export const isOutlet = (name: string): boolean =>
  isAgencies(name) ||
  name.includes('&') ||
  name.split(/\s+/).some((w) => OUTLETS.has(fold(w).replace(/[^\p{L}]/gu, '')))
/** "Ada Lorne and Jo Vries": the list of names is at its end. */
const isJoined = (part: string): boolean => part.split(/\s+/).some((w) => JOINTS.has(fold(w)) || w === '&')

/** The names of a list, one by one: "Ada Lorne, Jo Vries and Max Brand". */
export const partsOf = (names: string): readonly string[] => {
  const parts: string[] = ['']
  for (const word of names.replaceAll(',', ' , ').split(/\s+/)) {
    if (word === ',' || word === '&' || JOINTS.has(fold(word))) parts.push('')
    else parts[parts.length - 1] = `${parts.at(-1)} ${word}`.trim()
  }
  return parts.filter((p) => p !== '')
}

/** Without the last words for which `is` holds, as long as two words are left. */
const withoutLast = (name: string, is: (word: string) => boolean): string => {
  const words = name.trim().split(/\s+/)
  let n = words.length
  while (n > 2 && is(words[n - 1] ?? '')) n--
  return words.slice(0, n).join(' ')
}
const endsIn = (name: string, house: string): boolean => house !== '' && fold(name).endsWith(` ${fold(house)}`)
const MOST_AGENCY = 4
/** Without the words at the end that are an agency: "Ada Lorne Associated Press". */
const withoutAgency = (name: string): string => {
  const words = name.split(/\s+/)
  const at = words.findIndex(
    (_, i) => i >= 2 && i >= words.length - MOST_AGENCY && isAgencies(words.slice(i).join(' ')),
  )
  // "Ada Lorne with AP"
  return at < 0 ? name : words.slice(0, at).join(' ').replace(SMALL_AT_END, '')
}

/** What stands behind the name of a person in one part of a byline, and is no name. */
const TAILS: readonly {
  readonly name: string
  readonly cut: (part: string, houses: readonly string[]) => string
  readonly example: string
}[] = [
  {
    name: 'behind a dash',
    cut: (p) => (isPerson(p.split(DASH)[0] ?? '') ? (p.split(DASH)[0] ?? p) : p),
    example: 'Ada Lorne - Science Contributor',
  },
  {
    name: 'behind a full stop',
    cut: (p) => (isPerson(p.split(STOP)[0] ?? '') ? (p.split(STOP)[0] ?? p) : p),
    example: 'Ada Lorne. Harwick International',
  },
  {
    name: 'the day',
    cut: (p) => (isDay(p) ? withoutLast(p, (w) => DAYS.has(lettersOf(w)) || /^\p{Ll}{2,3}$/u.test(w)) : p),
    example: 'Ada Lorne on Monday',
  },
  {
    name: 'the house',
    cut: (p, houses) => houses.reduce((n, h) => (endsIn(n, h) ? n.slice(0, -h.length).trim() : n), p),
    example: 'Ada Lorne Harwick Echo',
  },
  { name: 'an agency', cut: withoutAgency, example: 'Ada Lorne Associated Press' },
  {
    name: 'the role',
    cut: (p) => (ROLES.has(lastOf(p)) ? withoutLast(p, (w) => ROLE_WORDS.has(lettersOf(w))) : p),
    example: 'Ada Lorne Senior Contributor',
  },
  { name: 'the name again', cut: halved, example: 'Ada Lorne Ada Lorne' },
]
const DASH = /\s[–—-]\s/u
const STOP = /(?<=\p{Ll}{3})\.\s/u
const isDay = (part: string): boolean => DAYS.has(lastOf(part))
function halved(part: string): string {
  const words = part.split(/\s+/)
  const half = words.slice(0, words.length / 2).join(' ')
  return words.length >= 4 && half === words.slice(words.length / 2).join(' ') ? half : part
}
const trimmed = (part: string, houses: readonly string[]): string => TAILS.reduce((p, { cut }) => cut(p, houses), part)

/** The names of a list parted by commas, without the roles, towns and houses that follow them. */
const people = (names: string, houses: readonly string[]): string => {
  const parts = names.split(/,\s*/).flatMap((p) => (p.trim() === '' ? [] : [p.trim()]))
  const [first = '', ...others] = parts
  const kept = [trimmed(first, houses)]
  let ends = false
  for (const part of others) {
    if (houses.some((h) => fold(h) === fold(part))) continue
    if (isJoined(kept.at(-1) ?? '') && !isJoined(part)) break
    const bare = part.replace(/^(\S{1,4})\s+/u, (all, word: string) => (JOINTS.has(fold(word)) ? '' : all))
    ends ||= isRole(part) || (!isPerson(bare) && !isJoined(part))
    // "Ada Lorne, harbour reporter, and Jo Vries"
    const name = trimmed(ends ? bare : part, houses)
    if (!(ends && (bare === part || isRole(part) || !isPerson(bare))) && !kept.includes(name)) kept.push(name)
  }
  return kept.join(', ')
}

/** The names of a byline: without the word that opens it ("By", "Von"), without dates, roles, places and the house (one of `houses`), and without what else follows them. */
export const bare = (byline: string, houses: readonly string[] = []): string => {
  const rest = unopened(byline.replace(BEFORE, ''))
    .replace(BEFORE, '')
    .replace(HANDLE, '')
    .replace(/\s{0,3}[|•·\n].*$/su, '')
  const names = ended(rest)
    .replace(/,?\s{0,3}\d.*$/su, '')
    .replace(/\s{1,3}\([^()]{0,80}\).*$/su, '')
  return cutEnd(people(cutEnd(names, /[,;:\s–—-]/), houses), /[,;:\s–—-]/).trim()
}

/** What stands between a date and the word that opens a byline. */
const BORDER = /^[\s|·•,;:–—-]{1,8}/u
/** The byline in a line that tells a day as well, before it or behind: "Von Ada Lorne am 5. März 2031", "Posted on March 5, 2031 by Ada Lorne". Null where it names no persons so. */
export const signedWithDate = (line: string): string | null => {
  const date = readLine(line, { language: ANY, dayFirst: true }).findLast((d) => d.full)
  if (date === undefined) return null
  const behind = line.slice(date.to).replace(BORDER, '')
  return [line, behind].find((l) => opensByline(l) && partsOf(bare(l)).every(isPerson)) ?? null
}
