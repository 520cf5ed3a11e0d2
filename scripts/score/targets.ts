import type { Row } from '../../gold/sheet.ts'

/** What a measure has to reach. `atMost` is for counts: of the gold's number (`times`) or plain. */
export type Target = { readonly atLeast: number } | { readonly atMost: number; readonly times?: true }
export type Targets = Readonly<Record<string, Target>>

export const SEEDS: Targets = {
  story: { atLeast: 1 },
  published: { atLeast: 1 },
  furniture: { atLeast: 0.9 },
  'body kept': { atLeast: 1 },
  quotations: { atLeast: 0.95 },
  speakers: { atLeast: 0.9 },
  'same saying': { atLeast: 0.9 },
  quantities: { atLeast: 0.9 },
  'quantity values': { atLeast: 0.9 },
  facts: { atLeast: 0.85 },
  verdicts: { atLeast: 0.7 },
  'differ told': { atLeast: 0.66 },
  'facts repeated': { atMost: 0 },
  'only here': { atLeast: 1 },
  times: { atLeast: 0.9 },
  origins: { atLeast: 0.9 },
  commitments: { atLeast: 0.8 },
  anchors: { atLeast: 1 },
}

export const REAL_NEWS: Targets = {
  story: { atLeast: 0.95 },
  quotations: { atLeast: 0.85 },
  speakers: { atLeast: 0.8 },
  'same saying': { atLeast: 0.7 },
  quantities: { atLeast: 0.85 },
  'quantity values': { atLeast: 0.8 },
  facts: { atLeast: 0.75 },
  verdicts: { atLeast: 0.7 },
  'differ told': { atLeast: 0.4 },
  'facts told': { atMost: 4, times: true },
  'facts repeated': { atMost: 2 },
  times: { atLeast: 0.75 },
  reuse: { atLeast: 0.6 },
  anchors: { atLeast: 1 },
}

/** As of real news; their articles are pages and copies, so dates and furniture are asked too. */
export const INVENTED: Targets = {
  ...REAL_NEWS,
  published: { atLeast: 1 },
  furniture: { atLeast: 0.9 },
  origins: { atLeast: 0.9 },
  commitments: { atLeast: 0.8 },
}

/** The one number of a row that a target speaks of. */
export const figureOf = (row: Row, target?: Target): number => {
  if ('f' in row) return row.f
  if ('share' in row) return row.share
  return target && 'times' in target ? row.count / Math.max(1, row.of) : row.count
}

/** Figures are compared as they are printed, to three places. */
const rounded = (figure: number): number => Math.round(figure * 1000) / 1000

export const isMet = (figure: number, target: Target): boolean =>
  'atLeast' in target ? rounded(figure) >= target.atLeast : rounded(figure) <= target.atMost

export const targetText = (target: Target | undefined): string => {
  if (!target) return ''
  if ('atLeast' in target) return `≥ ${target.atLeast}`
  return `≤ ${target.atMost}${target.times ? ' × marked' : ''}`
}
