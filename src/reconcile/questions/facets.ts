import type { Aligned } from '../align/index.ts'
import { sameFigure } from '../judge/intervals.ts'
import type { Kind, Statement } from '../statement.ts'
import type { Figure } from './figures.ts'
import type { When } from './times.ts'

const tellings = (statements: readonly Statement[]): number => new Set(statements.map((s) => s.telling)).size

/**
 * A question that two articles answer can be told by itself: .486 of the marked facts are told and judged right, in place of .478 where nothing is parted, .484 where one article is
 * enough for either, .483 where three are asked (36 marked stories, plain columns of scripts/score-held-out.ts).
 */
const ENOUGH = 2

/** Two questions, of those that are `aside` and of the rest; one where too few articles answer either. */
const parted = <S extends Statement>(all: readonly S[], isAside: (s: S) => boolean): readonly (readonly S[])[] => {
  const both = [all.filter((s) => !isAside(s)), all.filter(isAside)]
  return both.every((group) => tellings(group) >= ENOUGH) ? both : [all]
}

/**
 * On which day, and at what hour: two questions about one event. "On Monday", "at 4.30 am on Monday" and "early Monday, at half past four" agree on both, though one is
 * closer than the other.
 */
export const dayAndHour = (group: readonly When[]): readonly (readonly When[])[] =>
  parted(group, ({ time }) => time.grain === 'minute')

/** What it is, and what it was before: "rose to 17 from 14" answers both. A former figure that somebody still tells as today's stays, since it is outdated there. */
export const nowAndBefore = (group: readonly Figure[]): readonly (readonly Figure[])[] => {
  const now = group.filter((f) => !f.quantity.former)
  return parted(group, (f) => f.quantity.former && !now.some((n) => sameFigure(n.quantity, f.quantity)))
}

/** A group by the questions it answers, most often one; its other statements still tie those of each together. */
export const byFacet = <S extends Statement>({ facets }: Pick<Kind<S>, 'facets'>, group: Aligned<S>): Aligned<S>[] =>
  (facets?.(group.statements) ?? [group.statements]).map((statements) => {
    const own = new Set(statements)
    return { ...group, statements, beside: group.statements.filter((s) => !own.has(s)) }
  })
