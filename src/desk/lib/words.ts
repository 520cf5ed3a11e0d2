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

/** A link that may be followed: pages of the web only. */
export const safeLink = (url: string | null): string | null => (url !== null && /^https?:\/\//i.test(url) ? url : null)

/** What the article's outlet is called. */
export const outletOf = (article: Pick<Article, 'outlet' | 'name'>): string => visible(article.outlet || article.name || 'unnamed')
export const titleOf = (title: string | null): string => visible(title ?? '').trim() || 'Without a title'
