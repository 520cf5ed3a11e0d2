import type { Article } from '../../model/index.ts'

/** Control characters and bidi overrides, which can make a line read otherwise than it is stored. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu

/** Words in which every hidden character shows as <U+202E>. */
export const visible = (words: string): string => words.replace(HIDDEN, (c) => `<U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`)

export const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** "15 May 2024, 13:10" of an ISO date; as precise as it is. What is none is shown as it is. */
export const dated = (iso: string | null | undefined): string => {
  const [, year, month, day, time] = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d:\d\d))?/.exec(iso ?? '') ?? []
  if (!year) return visible(iso ?? '')
  return `${day ? `${Number(day)} ` : ''}${month ? `${MONTHS[Number(month) - 1] ?? ''} ` : ''}${year}${time ? `, ${time}` : ''}`
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
  return `${x.join(' ')} to ${b}`
}

const UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const

/** "15 minutes", "2 hours" of a number of seconds. */
export const lasting = (seconds: number): string => {
  const [unit, size] = UNITS.find(([, n]) => seconds >= n) ?? ['second', 1]
  return counted(Math.round(seconds / size), unit)
}

/** A moment of the server as the reader's clock has it: "14:05" today, else with its day. */
export const moment = (iso: string, now = new Date()): string => {
  const at = new Date(iso)
  if (Number.isNaN(at.getTime())) return visible(iso)
  const time = `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`
  return at.toDateString() === now.toDateString() ? time : `${at.getDate()} ${MONTHS[at.getMonth()]} ${at.getFullYear()}, ${time}`
}

/** A link that may be followed: pages of the web only. */
export const safeLink = (url: string | null): string | null => (url !== null && /^https?:\/\//i.test(url) ? url : null)

/** What the article's outlet is called. */
export const outletOf = (article: Pick<Article, 'outlet' | 'name'>): string => visible(article.outlet || article.name || 'unnamed')
export const titleOf = (title: string | null): string => visible(title ?? '').trim() || 'Without a title'
