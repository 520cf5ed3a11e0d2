import type { Notice } from '../../index.ts'
import { visible } from '../../publish/view/visible.ts'

/** Notices that lose nothing: what they are about was read all the same. */
const REMARKS: ReadonlySet<string> = new Set([
  'ill-formed',
  'other-records',
  'invalid-bytes',
  'guessed-encoding',
  'empty-feed',
  'cut-short',
])

/** Whether something was not read because of it. */
export const isRejection = (notice: Notice): boolean => notice.article === null && !REMARKS.has(notice.rule)

/** Notices of an input that was given up in the middle: what it holds besides is lost. */
const GIVEN_UP: ReadonlySet<string> = new Set(['too-slow', 'too-large', 'too-deep', 'unreadable'])
/** Whether an article may have been dropped that could be read. */
export const isDropped = (notice: Notice): boolean => notice.article === null && GIVEN_UP.has(notice.rule)

/** A line of the list of what was rejected: where, rule and reason, a tab between them. */
export const rejectionLine = (notice: Notice): string =>
  [notice.where ?? '', notice.rule, notice.says].map(visible).join('\t')

/** "12 articles; 3 notices: 2 crawl-date, 1 ill-formed; 1 rejected". */
export const summary = (
  articles: number,
  rules: Readonly<Record<string, number>>,
  rejected: number,
  where: string | null,
): string => {
  const told = Object.entries(rules).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  const sum = told.reduce((n, [, m]) => n + m, 0)
  const notices = sum ? `${sum} notices: ${told.map(([rule, n]) => `${n} ${rule}`).join(', ')}` : 'no notices'
  const named = rejected ? `; ${rejected} rejected${where ? `, named in ${where}` : ''}` : ''
  return `${articles} ${articles === 1 ? 'article' : 'articles'}; ${notices}${named}`
}
