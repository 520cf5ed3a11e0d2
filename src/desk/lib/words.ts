import type { Article } from '../../model/index.ts'
import type { Texts } from '../texts/en.ts'
import { t } from '../texts/texts.ts'

/** Control characters and bidi overrides, which can make a line read otherwise than it is stored. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu

/** Words in which every hidden character shows as <U+202E>. */
export const visible = (words: string): string =>
  words.replace(HIDDEN, (c) => `<U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`)

/** "3 articles": what is counted as the catalogue has it. */
export const counted = (n: number, what: keyof Texts['counts']): string => `${n} ${t.counts[what][n === 1 ? 0 : 1]}`

const MONTHS = t.date.months.split(' ')

/** Whoever knows the day alone writes it as its first moment. */
const MIDNIGHT = /T00:00(?::00)?(?:\.0+)?/

/** "15 May 2024, 13:10" of an ISO date; as precise as it is. What is none is shown as it is. */
export const dated = (iso: string | null | undefined): string => {
  const [, year, month, day, time] =
    /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d:\d\d))?/.exec(iso?.replace(MIDNIGHT, '') ?? '') ?? []
  if (!year) return visible(iso ?? '')
  return `${day ? `${t.date.day(Number(day))} ` : ''}${month ? `${MONTHS[Number(month) - 1] ?? ''} ` : ''}${year}${time ? `, ${time}` : ''}`
}

/** Two days as a stretch: "14 to 16 May 2024", as short as it can be said. */
export const span = (from: string | null, to: string | null): string => {
  const [a, b] = [dated(from), dated(to)]
  if (a === b || !from) return b
  const [x, y] = [a.split(' '), b.split(' ')]
  while (x.length > 1 && x.at(-1) === y.at(-1)) {
    x.pop()
    y.pop()
  }
  return `${x.join(' ')} ${t.date.to} ${b}`
}

/** What happened between two moments: "15 May 2024, 09:00 to 11:59", "14 May 2024 to 16 May 2024", or the one where the two are the same. */
export const between = (start: string, end: string): string => {
  if (start === end) return dated(start)
  const [day, from = '00:00'] = dated(start).split(', ')
  const [other, to] = dated(end).split(', ')
  return day === other && to !== undefined
    ? `${day}, ${from} ${t.date.to} ${to}`
    : `${dated(start)} ${t.date.to} ${dated(end)}`
}

/** A dispute in a line, "killed: 21 / 13", as its question and its answers; without a question where none can be told apart. */
export const disputed = (line: string): { readonly question: string; readonly answers: string } => {
  const end = line.lastIndexOf(': ', Math.max(0, line.indexOf(' / ')))
  return end < 0 ? { question: '', answers: line } : { question: line.slice(0, end + 2), answers: line.slice(end + 2) }
}

const UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const

/** "15 minutes", "2 hours" of a number of seconds. */
export const lasting = (seconds: number): string => {
  const [unit, size] = UNITS.find(([, n]) => seconds >= n) ?? (['second', 1] as const)
  return counted(Math.round(seconds / size), unit)
}

/** A moment of the server as the reader's clock has it: "14:05" today, else with its day. */
export const moment = (iso: string, now = new Date()): string => {
  const at = new Date(iso)
  if (Number.isNaN(at.getTime())) return visible(iso)
  const time = `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`
  return at.toDateString() === now.toDateString()
    ? time
    : `${t.date.day(at.getDate())} ${MONTHS[at.getMonth()]} ${at.getFullYear()}, ${time}`
}

/** A link that may be followed: pages of the web only. */
export const safeLink = (url: string | null): string | null => (url !== null && /^https?:\/\//i.test(url) ? url : null)

/** What an outlet is called; of one that is known by its address alone, the address without what every address has. */
export const outletName = (name: string): string => visible(name.replace(/^www\.(?=[\w-]+\.)/i, ''))
/** What the article's outlet is called. */
export const outletOf = (article: Pick<Article, 'outlet' | 'name'>): string =>
  outletName(article.outlet || article.name || t.words.unnamed)
export const titleOf = (title: string | null): string => visible(title ?? '').trim() || t.words.untitled
