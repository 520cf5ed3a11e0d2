import type { Candidate } from './candidate.ts'
import { iso } from './iso.ts'
import type { Reading } from './read-dates.ts'

/** Ways in which an address holds a date, surest first: "/2018/01/02/", "20180102", "/2018/jan/2/", "-2018-01-02-", "/02-01-2018-". */
const URL_DATES: readonly RegExp[] = [
  /\/(?<y>(?:19|20)\d{2})[/-]?(?<m>\d{2})[/-]?(?<d>\d{2})(?:[/_.-]|$)/,
  /\/(?<y>(?:19|20)\d{2})\/(?<m>\d{1,2}|[a-z]{3,9})\/(?<d>\d{1,2})(?:[/_.-]|$)/i,
  /[/_-](?<y>(?:19|20)\d{2})-(?<m>\d{2})-(?<d>\d{2})(?:[/_.-]|$)/,
  /[/_-](?<d>\d{1,2})[-_.](?<m>\d{1,2})[-_.](?<y>(?:19|20)\d{2})(?:[/_.-]|$)/,
]
const two = (n: string): string => n.padStart(2, '0')
/** The date that an address holds. Day and month of the last form are in the order of the page. */
export const inAddress = (url: string | null, reading: Reading): readonly Candidate[] => {
  const address = url?.slice(0, 500) ?? ''
  for (const [i, test] of URL_DATES.entries()) {
    const m = test.exec(address)
    const { y = '', m: month = '', d = '' } = m?.groups ?? {}
    if (!m) continue
    const written =
      i === URL_DATES.length - 1
        ? [d, month, y].join('/')
        : /^\d/.test(month)
          ? [y, two(month), two(d)].join('-')
          : [d, month, y].join(' ')
    const value = iso(written, reading)
    if (value) return [{ value: value.slice(0, 10), from: 'url', evidence: m[0], kind: 'published', standing: 0 }]
  }
  return []
}
