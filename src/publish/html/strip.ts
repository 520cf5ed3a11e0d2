import { MS_A_DAY } from '../../text/day.ts'
import { type Markup, words } from './escape.ts'

/** Something on the strip. */
export interface Moment {
  /** ISO 8601, as precise as it is known */
  readonly at: string
  readonly label: string
  readonly href: string
  readonly title: string
  /** how many articles tell it; the dot grows with it */
  readonly weight?: number
}

/** Units of the drawing: height of the axis, of a row of labels, margins, width of a character of a label, least distance of two dots. */
const [AXIS, ROW, MARGIN, CHAR, STEP] = [46, 16, 44, 8, 22]
const LABEL_ROWS = 3
/** Dots past this many would be a line; the list below has them all. */
const MOST = 60

/** Milliseconds of an ISO date; one without an offset counts as UTC, so that the drawing is the same everywhere. Null where it is none. */
const millis = (iso: string): number | null => {
  const t = Date.parse(iso.includes('T') && !/(?:Z|[+-]\d\d:?\d\d)$/.test(iso) ? `${iso}Z` : iso)
  return Number.isNaN(t) ? null : t
}

/** A short story is spread over at least this width. */
const NARROWEST = 700

/** How far along the strip each moment stands: steps grow with the logarithm of the days between, so that hours and years both show. */
const places = (times: readonly number[]): ReadonlyMap<number, number> => {
  const sorted = [...new Set(times)].sort((a, b) => a - b)
  const out = new Map<number, number>()
  let x = MARGIN
  sorted.forEach((t, i) => {
    const before = sorted[i - 1]
    if (before !== undefined) x += STEP * (1 + Math.log2(1 + (t - before) / MS_A_DAY) / 3)
    out.set(t, x)
  })
  const stretch = Math.max(1, (NARROWEST - 2 * MARGIN) / Math.max(1, x - MARGIN))
  return new Map([...out].map(([t, at]) => [t, Math.round(MARGIN + (at - MARGIN) * stretch)]))
}

/** Labels in rows below the axis, each in the first row where it does not touch the one before; what fits in none is left to the list. */
const labelled = (
  dots: readonly { x: number; label: string }[],
): { readonly markup: Markup; readonly rows: number } => {
  const ends: number[] = Array.from({ length: LABEL_ROWS }, () => Number.NEGATIVE_INFINITY)
  const markup = dots
    .map(({ x, label }) => {
      const half = (label.length * CHAR) / 2
      const row = ends.findIndex((end) => end + 8 < x - half)
      if (row < 0) return ''
      ends[row] = x + half
      const y = AXIS + 26 + row * ROW
      return `<path d="M${x} ${AXIS + 8}V${y - 11}" class="tick"/><text x="${x}" y="${y}" text-anchor="middle">${words(label)}</text>`
    })
    .join('')
  return { markup, rows: ends.filter(Number.isFinite).length }
}

/** Events as dots on an axis, and above it the articles at the time they were published. Time is drawn by the logarithm of what lies between. */
export const strip = (events: readonly Moment[], published: readonly Moment[]): Markup => {
  const timed = (list: readonly Moment[]): { m: Moment; t: number }[] =>
    list.flatMap((m) => {
      const t = millis(m.at)
      return t === null ? [] : [{ m, t }]
    })
  const [dots, articles] = [timed(events).slice(0, MOST), timed(published)]
  if (dots.length < 2) return ''
  const xs = places([...dots, ...articles].map((d) => d.t))
  const x = (t: number): number => xs.get(t) ?? MARGIN
  const end = Math.max(...xs.values()) + MARGIN
  const stacked = new Map<number, number>()
  const squares = articles.map(({ m, t }) => {
    const n = stacked.get(t) ?? 0
    stacked.set(t, n + 1)
    return `<a href="${m.href}"><title>${words(m.title)}</title><rect x="${x(t) - 9}" y="${AXIS - 28 - n * 20}" width="18" height="18" class="article"/><text x="${x(t)}" y="${AXIS - 15 - n * 20}" text-anchor="middle">${words(m.label)}</text></a>\n`
  })
  const circles = dots.map(
    ({ m, t }) =>
      `<a href="${m.href}"><title>${words(m.title)}</title><circle cx="${x(t)}" cy="${AXIS}" r="${4 + Math.min(6, m.weight ?? 1)}" class="event"/></a>\n`,
  )
  const top = -Math.max(0, ...stacked.values(), 1) * 20 + 20
  const { markup: labels, rows } = labelled(
    [...new Map(dots.map(({ m, t }) => [x(t), { x: x(t), label: m.label }])).values()].sort((a, b) => a.x - b.x),
  )
  const height = AXIS + 16 + rows * ROW - top
  return `<div class="drawing" tabindex="0" role="group" aria-label="The timeline, drawn"><svg viewBox="0 ${top} ${end} ${height}" width="${end}" height="${height}"><path d="M8 ${AXIS}H${end - 8}" class="axis"/>\n${labels}${squares.join('')}${circles.join('')}</svg></div>\n`
}
