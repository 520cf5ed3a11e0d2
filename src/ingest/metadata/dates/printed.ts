import type { Language } from '../../../lang/index.ts'
import { type DateLine, dateLine, dateSentence, isSentence, isSpan } from '../../dating/date-line.ts'
import { hasDigit } from '../../dating/flat.ts'
import { type Reading, readDates, readLine, type WrittenDate } from '../../dating/read-dates.ts'
import type { DateCandidate } from '../../formats/format.ts'
import { HINTS } from '../../layout/html/markup.ts'
import { inMasthead } from '../../layout/html/masthead.ts'
import { allNamed } from '../../layout/outlet.ts'
import type { Clues } from '../clues.ts'
import { type Head, isElsewhere, LONGEST_LINE, listed, reach, within } from './near.ts'
import { isChanged } from './times.ts'

const PER_PAGE = 4
/** The block is marked as one of dates: such may be longer, with writer, section and number of comments. */
const DATE_HINT = 1 << HINTS.findIndex((h) => h.name === 'date')

/** Inline elements without space between them: "3 May 202221:25", "3 May 20224 May 2022", "03/05/20221,204 views", "Ada Lorne05.03.2024", "Ada Lorne2024-03-05", "Ada LorneMarch 5, 2024". */
const GLUED: readonly RegExp[] = [
  /((?:19|20)\d{2})(?=\d{1,2}:\d{2})/g,
  /(\d[./-]\d{1,2}[./-](?:19|20)\d{2})(?=\d{1,3}(?:[,.]\d{3})?\s\p{L})/gu,
  /((?<!\d)(?:19|20)\d{2})(?=\d{1,2}(?:(?:st|nd|rd|th|\.)?\s\p{L}{3}|[./]\d{1,2}[./]\d))/gu,
  /(\p{L})(?=(?:19|20)\d{2}-\d{2}-\d{2}(?!\d))/gu,
  /(\p{Ll})(?=\d{1,2}(?:[./-]\d{1,2}[./-]\d{2,4}|(?:st|nd|rd|th|\.)?\s\p{L}{3,12}\s\d{4})(?!\d))/gu,
  /(\p{Ll})(?=\p{Lu}\p{Ll}{2,9}\.?\s\d{1,2},\s\d{4}(?!\d))/gu,
]
export const unglued = (text: string): string => GLUED.reduce((t, glued) => t.replace(glued, '$1 '), text)

/** The line of block `i` with its times set apart: what the page marks as the day of a change is left out where another date stands beside it. */
const lineAt = (c: Clues, i: number, text: string): string => {
  const marks = c.page.marks.filter((m) => m.kind === 'time' && m.run === i && m.text !== '')
  const rest = marks.reduce((t, m) => t.replace(m.text, () => (isChanged(c, m) ? ' ' : ` ${m.text} `)), text)
  return unglued(hasDigit(rest) ? rest : text)
}

/** A line with one full date and no more: two make a range. */
const only = (text: string, reading: Reading): WrittenDate | undefined => {
  const [date, ...others] = readLine(text, reading).filter((d) => d.full)
  return date && others.length === 0 && !isSentence(text, date) ? date : undefined
}

const candidate = (date: WrittenDate, kind: DateCandidate['kind'], weak?: DateCandidate['weak']): DateCandidate => ({
  value: date.value,
  from: 'text',
  evidence: date.words,
  kind,
  ...(weak ? { weak } : {}),
})

/** Lines of dates near the headline. Above it, without a word such as "published", stands today's date as often. */
export const printed = (c: Clues, head: Head, language: Language, reading: Reading): readonly DateCandidate[] => {
  const { from, to } = reach(head)
  const lists = listed(c)
  const found: DateCandidate[] = []
  for (let i = from; i <= to && found.length < PER_PAGE; i++) {
    const run = c.page.runs[i]
    if (
      run === undefined ||
      i === head.headline ||
      run.text.length < 6 ||
      run.text.length > 2 * LONGEST_LINE ||
      !hasDigit(run.text)
    )
      continue
    if (lists.has(c.page.frames[run.frame]?.path ?? 0) || isElsewhere(c, i)) continue
    const text = lineAt(c, i, run.text)
    const line = dateLine(text, language, reading)
    const about = text.length <= LONGEST_LINE || ((c.page.frames[run.frame]?.hints ?? 0) & DATE_HINT) !== 0
    const date = line?.date ?? (about ? only(text, reading) : undefined)
    if (date && (line?.labelled || !inMasthead(c.page, head.headline, i)))
      found.push(candidate(date, line?.kind ?? 'published', i < head.headline && !line?.labelled ? 'above' : undefined))
  }
  return found
}

/** How many blocks after the last of the body may say when it appeared. */
const UNDER = 12
/** Below the text: a date with its label, "Posted on 5 March 2024", "This entry was posted on March 5th, 2024 and is filed under Ports." */
export const below = (c: Clues, last: number, language: Language, reading: Reading): readonly DateCandidate[] => {
  if (last < 0) return []
  const lists = listed(c)
  for (let i = last; i <= last + UNDER; i++) {
    const run = c.page.runs[i]
    if (run === undefined || lists.has(c.page.frames[run.frame]?.path ?? 0) || isElsewhere(c, i)) continue
    const text = unglued(run.text)
    const line: DateLine | null = dateLine(text, language, reading) ?? dateSentence(text, reading)
    if (line?.labelled) return [candidate(line.date, line.kind, 'far')]
  }
  return []
}

/** Where nothing stands near the headline: lines of dates anywhere in the element of the article, if all name one day. */
export const scattered = (c: Clues, head: Head, language: Language, reading: Reading): readonly DateCandidate[] => {
  if (head.body < 0) return []
  const lists = listed(c)
  const lines = within(c, head).flatMap((i) => {
    const run = c.page.runs[i]
    if (run === undefined || i === head.headline || lists.has(c.page.frames[run.frame]?.path ?? 0) || isElsewhere(c, i))
      return []
    // a linked line is the headline of another article
    if (run.linked > run.text.length / 2) return []
    return dateLine(unglued(run.text.slice(0, 2 * LONGEST_LINE)), language, reading) ?? []
  })
  const days = new Set(lines.map((l) => l.date.value.slice(0, 10)))
  const [line] = lines
  return line && days.size === 1 ? [candidate(line.date, line.kind, 'far')] : []
}

/** A date so near the beginning of the body, with a border after it, is a dateline: "Press release of 25 May 2021 | Bern – ...", "(05.03.2024) The council ...". */
const OPENING = 60
/** Blocks after the headline in which the body may begin: a lede, a picture and its caption may stand between. */
const BEGINNINGS = 5
const IN_BRACKETS = /^\s?[)\]]\s?[–—:-]?\s?\p{Lu}/u
/** A sentence may end so as well; behind a place and nothing else it is a dateline: "Harwick (05.03.2024). The council". */
const AFTER_PLACE = /^\s?[)\]][.:]\s?\p{Lu}/u
const isPlace = (words: string): boolean => {
  const place = words.replace(/[\s([,]{1,4}$/, '')
  return place !== '' && place.split(/[\s,/]+/).length <= PLACE_WORDS && allNamed(place)
}
const PLACE_WORDS = 4
export const opening = (c: Clues, head: Head, reading: Reading): readonly DateCandidate[] => {
  const runs = [
    head.body,
    ...(head.headline < 0 ? [] : Array.from({ length: BEGINNINGS }, (_, k) => head.headline + 1 + k)),
  ]
  for (const i of runs) {
    const text = c.page.runs[i]?.text.slice(0, 2 * OPENING) ?? ''
    const full = readDates(text, reading).filter((d) => d.full)
    const [date] = full
    if (!date || isSpan(text, full) || date.to > OPENING) continue
    const after = text.slice(date.to)
    const before = text.slice(0, date.from)
    const bracketed =
      /[([]\s?$/.test(before) && (IN_BRACKETS.test(after) || (AFTER_PLACE.test(after) && isPlace(before)))
    if (/^\s{0,2}(?:[|–—]|-\s)/.test(after) || bracketed) return [candidate(date, 'published')]
  }
  return []
}
