import type { Line } from './lines.ts'

/** So many lines at the top and at the bottom of a page may be its running head and foot. */
const EDGE = 2
/** They stand on half of the pages, and on two at least. */
const SHARE = 0.5
const LEAST = 2
/** "12", "- 12 -", "Page 12", "12 / 30", "3 of 8": a page's number. */
const NUMBER = /^[\s|–—-]{0,4}(?:\p{L}{1,6}\.?\s)?\d{1,4}(?:\s?(?:\/|\p{L}{1,4})\s?\d{1,4})?[\s|–—-]{0,4}$/u

const keyOf = (line: Line): string => line.text.replace(/\d+/g, '#').toLowerCase()
const atEdge = (lines: readonly Line[], i: number): boolean => i < EDGE || i >= lines.length - EDGE

/** The lines of each page that are no text of it: running heads and feet, which most pages share but for a number, and the numbers of the pages. */
export const running = (pages: readonly (readonly Line[])[]): ReadonlySet<Line> => {
  const edges = pages.map((lines) => lines.filter((_, i) => atEdge(lines, i)))
  const counts = new Map<string, number>()
  for (const lines of edges) for (const key of new Set(lines.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const often = Math.max(LEAST, SHARE * pages.length)
  return new Set(edges.flat().filter((l) => NUMBER.test(l.text) || (counts.get(keyOf(l)) ?? 0) >= often))
}
