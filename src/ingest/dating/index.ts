import type { Language } from '../../lang/index.ts'
import type { Block, Notice, Published } from '../../model/index.ts'
import type { DateCandidate, Witness } from '../formats/index.ts'
import { dateLine } from './date-line.ts'
import { daysApart, iso } from './iso.ts'
import { type Reading, readDates } from './read-dates.ts'

export type { Reading } from './read-dates.ts'

export interface Dated {
  readonly published: Published | null
  readonly notices: readonly Omit<Notice, 'article'>[]
}

/** Best witness first: what the publisher states for machines, what it hands over, what it prints, what its address holds. */
const TRUST: readonly Witness[] = ['field', 'json-ld', 'meta', 'microdata', 'feed', 'time', 'text', 'url', 'http']
/** A dateline or an address may be a day or two before the article appears, by time zone and night desk; at three days something is wrong. */
const NEAR = 3
/** A date before the first news site or after this is no publication date. */
const YEARS = { first: '1600', last: '2199' } as const
/** Blocks at the top and at the end in which the page's own dates stand. */
const AROUND = { top: 12, end: 3 } as const

interface Candidate extends DateCandidate {
  readonly span?: { readonly from: number; readonly to: number }
  /** said of text dates only: how well it is placed to be the publication date */
  readonly standing: number
  /** it stands in furniture: above the headline, where another date stands below it */
  readonly aside?: boolean
}

/** Why a date line is likely to be the publication date: each is worth its points. */
const STANDING: readonly {
  readonly name: string
  readonly points: number
  readonly test: (c: { timed: boolean; labelled: boolean; belowTitle: boolean; furniture: boolean; after: boolean }) => boolean
}[] = [
  { name: 'labelled as published', points: 3, test: (c) => c.labelled },
  { name: 'with the time of day', points: 2, test: (c) => c.timed },
  { name: 'below the headline', points: 2, test: (c) => c.belowTitle },
  { name: 'not below the text', points: 4, test: (c) => !c.after },
  { name: 'not above another date', points: 4, test: (c) => !c.furniture },
]

/** Blocks that were found to be the page's own date or byline count wherever they stand; others only at the top and at the end, where readers know them for what they are. */
const mayDate = (b: Block, i: number, n: number): boolean =>
  b.role === 'dateline' || b.role === 'byline' || (b.role === 'furniture' && (i < AROUND.top || i >= n - AROUND.end))

/** A format that hands over a printed date has found it beside the headline: worth as much as a label and a place below it and above the text. */
const AT_HEAD = 10

/** The dates that the page itself prints above or under the text. */
const printed = (text: string, blocks: readonly Block[], language: Language, reading: Reading): readonly Candidate[] => {
  const title = blocks.findIndex((b) => b.role === 'title')
  const last = blocks.findLastIndex((b) => b.role === 'body')
  return blocks.flatMap((b, i): readonly Candidate[] => {
    const line = mayDate(b, i, blocks.length) ? dateLine(text.slice(b.from, b.to), language, reading) : null
    if (!line) return []
    const at = {
      timed: line.date.timed,
      labelled: line.labelled && line.kind === 'published',
      belowTitle: title >= 0 && i > title,
      after: i > last,
      furniture: b.role === 'furniture',
    }
    const standing = STANDING.filter((s) => s.test(at)).reduce((n, s) => n + s.points, 0)
    const span = { from: b.from + line.date.from, to: b.from + line.date.to }
    return [{ value: line.date.value, from: 'text', evidence: line.date.words, kind: line.kind, span, standing, aside: b.role === 'furniture' }]
  })
}

/** What a weak candidate stands behind: a vague name behind what is printed at the headline, the others behind all that is no server's. */
const WEAK = { vague: TRUST.indexOf('text') + 0.5, above: TRUST.indexOf('url') + 0.2, far: TRUST.indexOf('url') + 0.5 } as const
const rank = (c: Candidate): number => (c.weak && TRUST.indexOf(c.from) < WEAK[c.weak] ? WEAK[c.weak] : TRUST.indexOf(c.from)) * 100 - c.standing
const why = (c: Candidate, chosen: Candidate): string => {
  if (c.kind === 'crawled') return 'it says when the page was fetched'
  if (c.kind === 'modified') return `it says when the article was changed (${c.from})`
  if (c.from === 'text' && chosen.from === 'text')
    return `it stands above the headline and without a time; "${chosen.evidence}" is placed as publication dates are`
  if (daysApart(c.value, chosen.value) <= 1) return `"${chosen.evidence}" (${chosen.from}) says nearly the same and is trusted more`
  return `"${chosen.evidence}" (${chosen.from}) is trusted more`
}

const isUtc = (value: string): boolean => value.length > 10 && /(?:Z|[+-]00:00)$/.test(value)
/** Whether `day` can be the local day at the moment `utc`: the day before in the west until noon, the day after in the east from ten o'clock on. */
const isLocalDay = (day: string, utc: string): boolean => {
  const hour = Number(utc.slice(11, 13))
  return daysApart(day, utc) === 1 && (day < utc ? hour < 12 : hour >= 10)
}
const ZONED = /[+-]\d{2}:\d{2}$|Z$/
const MINUTES = 16
/** A moment in UTC, to the minute; empty where it is none. */
const minuteOf = (value: string): string => {
  const moment = new Date(value)
  return Number.isNaN(moment.getTime()) ? '' : moment.toISOString().slice(0, MINUTES)
}
/** The moment in UTC that `best` tells: as it stands, or where another tells a zone with which its clock is that of UTC ("02:24" and "9:24 pm EST"). */
const inUtc = (best: Candidate, others: readonly Candidate[]): string | null => {
  if (isUtc(best.value)) return best.value
  const clock = best.value.slice(0, MINUTES)
  return clock.length === MINUTES && others.some((c) => c !== best && ZONED.test(c.value) && c.value.length > MINUTES && minuteOf(c.value) === clock)
    ? clock
    : null
}
/** The best of `ranked`; but where that is in UTC and another one tells the neighbouring day by the local clock, that is the day that people know. */
const local = (ranked: readonly Candidate[]): Candidate | undefined => {
  const [best] = ranked
  const utc = best ? inUtc(best, ranked) : null
  if (!best || utc === null) return best
  // what stands above the headline is today's date as often, and that is tomorrow's for whoever reads late
  const days = ranked.filter((c) => c !== best && !c.weak && !c.aside && !isUtc(c.value) && c.value.length >= 10)
  // an address may be older than the article that the page itself dates by its own clock
  if (days.find((c) => c.from === 'text' && c.value.length > 10)?.value.slice(0, 10) === utc.slice(0, 10)) return best
  return days.find((c) => isLocalDay(c.value, utc)) ?? best
}

/** What states machines' dates of publication. */
const STATED: ReadonlySet<Witness> = new Set(['json-ld', 'meta', 'microdata'])
/**
 * Sites that state the moment of the last change as that of publication too, and print an earlier day beside the headline, printed the day it appeared.
 * A year and more before, it is rather that of an event.
 */
const EARLIER = { from: 1, to: 366 } as const
const original = (best: Candidate | undefined, ranked: readonly Candidate[], changed: readonly Candidate[]): Candidate | undefined => {
  if (!best || !STATED.has(best.from) || best.value.length <= MINUTES || !changed.some((c) => c.from === best.from && c.value === best.value)) return best
  const shown = ranked.find((c) => (c.from === 'time' || (c.from === 'text' && c.value.length > 10)) && !c.weak && !c.aside)
  const days = shown && shown.value < best.value ? daysApart(shown.value, best.value) : 0
  return days >= EARLIER.from && days <= EARLIER.to && shown ? shown : best
}

/** The day that the dateline names ("SAN MARCO, Dec 31 (AP) - "), in the year that brings it nearest to `value`. */
const datelineDay = (
  text: string,
  blocks: readonly Block[],
  value: string,
  reading: Reading,
): { readonly day: string; readonly from: number; readonly to: number } | null => {
  for (const b of blocks) {
    if (b.role !== 'dateline') continue
    const date = readDates(text.slice(b.from, b.to), reading)[0]
    if (!date) continue
    const span = { from: b.from + date.from, to: b.from + date.to }
    if (date.full) return { day: date.value.slice(0, 10), ...span }
    const year = Number(value.slice(0, 4))
    const days = [year - 1, year, year + 1].map((y) => `${y}${date.value.slice(1, 7)}`)
    return { day: days.reduce((a, b) => (daysApart(b, value) < daysApart(a, value) ? b : a)), ...span }
  }
  return null
}

/** Notices of what speaks against the chosen date: a dateline or an address of another time. */
const doubts = (text: string, blocks: readonly Block[], chosen: Candidate, all: readonly Candidate[], reading: Reading): readonly Omit<Notice, 'article'>[] => {
  const out: Omit<Notice, 'article'>[] = []
  const line = datelineDay(text, blocks, chosen.value, reading)
  if (line && daysApart(line.day, chosen.value) >= NEAR && chosen.span?.from !== line.from)
    out.push({
      rule: 'dateline-date',
      says: `the dateline is of ${line.day}, the date given is ${chosen.value}: perhaps that of a later change`,
      from: line.from,
      to: line.to,
    })
  const address = all.find((c) => c.from === 'url')
  if (address && chosen.from !== 'url' && address.value.length === 10 && daysApart(address.value, chosen.value) >= NEAR)
    out.push({ rule: 'dates-differ', says: `the address says ${address.value}, ${chosen.evidence} says ${chosen.value}` })
  for (const c of all)
    if (c.aside && c.kind === 'published' && chosen.from === 'text' && daysApart(c.value, chosen.value) > 1)
      out.push({
        rule: 'crawl-date',
        says: `the text prints ${c.value} above the headline and ${chosen.value} below; the first is taken for the day on which the page was fetched`,
        ...c.span,
      })
  return out
}

/** 05/10 may be the 5th of October: where only the other order gives a day that is given for machines, that is the order of the page. */
const settled = (text: string, blocks: readonly Block[], given: readonly Candidate[], reading: Reading): Reading => {
  const other = { ...reading, dayFirst: !reading.dayFirst }
  const days = new Set(given.filter((c) => c.kind === 'published').map((c) => c.value.slice(0, 10)))
  const fits = (order: Reading): boolean =>
    blocks.some((b, i) => mayDate(b, i, blocks.length) && readDates(text.slice(b.from, b.to), order).some((d) => d.full && days.has(d.value.slice(0, 10))))
  return days.size > 0 && !fits(reading) && fits(other) ? other : reading
}

/** Ways in which an address holds a date, surest first: "/2018/01/02/", "20180102", "/2018/jan/2/", "-2018-01-02-", "/02-01-2018-". */
const URL_DATES: readonly RegExp[] = [
  /\/(?<y>(?:19|20)\d{2})[/-]?(?<m>\d{2})[/-]?(?<d>\d{2})(?:[/_.-]|$)/,
  /\/(?<y>(?:19|20)\d{2})\/(?<m>\d{1,2}|[a-z]{3,9})\/(?<d>\d{1,2})(?:[/_.-]|$)/i,
  /[/_-](?<y>(?:19|20)\d{2})-(?<m>\d{2})-(?<d>\d{2})(?:[/_.-]|$)/,
  /[/_-](?<d>\d{1,2})[-_.](?<m>\d{1,2})[-_.](?<y>(?:19|20)\d{2})(?:[/_.-]|$)/,
]
const two = (n: string): string => n.padStart(2, '0')
/** The date that an address holds. Day and month of the last form are in the order of the page. */
const inAddress = (url: string | null, reading: Reading): readonly Candidate[] => {
  const address = url?.slice(0, 500) ?? ''
  for (const [i, test] of URL_DATES.entries()) {
    const m = test.exec(address)
    const { y = '', m: month = '', d = '' } = m?.groups ?? {}
    if (!m) continue
    const written = i === URL_DATES.length - 1 ? [d, month, y].join('/') : /^\d/.test(month) ? [y, two(month), two(d)].join('-') : [d, month, y].join(' ')
    const value = iso(written, reading)
    if (value) return [{ value: value.slice(0, 10), from: 'url', evidence: m[0], kind: 'published', standing: 0 }]
  }
  return []
}

/**
 * The publication date among `candidates` and what the text prints itself, with the others and why they were rejected. Null where nothing tells.
 * Days of a fetch are never chosen. Days of a change only where the page prints nothing else, since agencies print "updated" for both; what is stated for
 * machines as a change is none. Either has a notice.
 */
export const published = (
  text: string,
  blocks: readonly Block[],
  candidates: readonly DateCandidate[],
  url: string | null,
  language: Language,
  reading: Reading,
): Dated => {
  const notices: Omit<Notice, 'article'>[] = []
  const given = candidates.flatMap((c): readonly Candidate[] => {
    const value = iso(c.value, reading)
    if (value && value >= YEARS.first && value.slice(0, 4) <= YEARS.last) return [{ ...c, value, standing: c.from === 'text' ? AT_HEAD : 0 }]
    notices.push({ rule: 'bad-date', says: `"${c.value.slice(0, 60)}" (${c.evidence.slice(0, 60)}) is no date` })
    return []
  })
  const order = settled(text, blocks, given, reading)
  const all = [...given, ...(given.some((c) => c.from === 'url') ? [] : inAddress(url, reading)), ...printed(text, blocks, language, order)]
  const ranked = (kind: DateCandidate['kind']): readonly Candidate[] => all.filter((c) => c.kind === kind).sort((a, b) => rank(a) - rank(b))
  const changed = ranked('modified')
  const appeared = ranked('published')
  const chosen = original(local(appeared), appeared, changed) ?? changed.find((c) => c.from === 'text' || c.from === 'time')
  if (changed[0] && (!chosen || chosen.kind === 'modified'))
    notices.push({ rule: 'only-modified', says: `only the date of a change is given: ${changed[0].value} (${changed[0].from})` })
  if (!chosen) return { published: null, notices }
  const rejected = all
    .filter((c) => c !== chosen && (c.kind !== 'published' || daysApart(c.value, chosen.value) > 0))
    .map((c) => ({ value: c.value, why: why(c, chosen) }))
  return { published: { value: chosen.value, evidence: chosen.evidence, rejected }, notices: [...notices, ...doubts(text, blocks, chosen, all, order)] }
}
