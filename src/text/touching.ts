import type { Span } from '../model/index.ts'

/** UTF-16 units to a cell: some four sentences. */
const CELL = 512

const cellOf = (offset: number): number => Math.floor(offset / CELL)

/**
 * Finds those of `spans` that touch a span, their ends included, in the order given. It takes as long as there are some about that place, so that a long
 * article with many may ask for each of its sentences.
 */
export const touching = <T extends Span>(spans: readonly T[]): ((span: Span) => readonly T[]) => {
  const cells = new Map<number, number[]>()
  for (const [i, { from, to }] of spans.entries())
    for (let cell = cellOf(from); cell <= cellOf(to); cell++) {
      const own = cells.get(cell)
      if (own) own.push(i)
      else cells.set(cell, [i])
    }
  const within = (from: number, to: number): readonly number[] => {
    const [first, last] = [cellOf(from), cellOf(to)]
    if (first === last) return cells.get(first) ?? []
    const found = new Set<number>()
    for (let cell = first; cell <= last; cell++) for (const i of cells.get(cell) ?? []) found.add(i)
    return [...found].sort((a, b) => a - b)
  }
  return ({ from, to }) =>
    within(from, to).flatMap((i) => {
      const span = spans[i] as T
      return span.from <= to && from <= span.to ? [span] : []
    })
}
