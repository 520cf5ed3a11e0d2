import type { Quantity, Time } from '../../../model/index.ts'
import { disjoint, type Extent, equal, extent } from '../extents.ts'
import { anchorFigure, exclude, sameFigure } from '../intervals.ts'
import type { Claimed } from './claim.ts'
import { figureLink } from './figures.ts'
import type { Passage } from './passage.ts'
import type { Word } from './words.ts'

/** How a value of the claim stands to those of the evidence: told there, borne out by what is told there, ruled out by it, not found. */
export type Standing = 'same' | 'borne-out' | 'ruled-out' | 'none'

interface Measured {
  readonly low: number | null
  readonly high: number | null
  readonly bound: Quantity['bound']
  readonly unit: string | null
}

/** Every value that `inner` allows is one that `outer` allows: 489 lies within "fewer than 500". */
const within = (inner: Measured, outer: Measured): boolean => {
  const low = outer.low ?? Number.NEGATIVE_INFINITY
  const high = outer.high ?? Number.POSITIVE_INFINITY
  return (
    (inner.low ?? Number.NEGATIVE_INFINITY) >= low &&
    (inner.high ?? Number.POSITIVE_INFINITY) <= high &&
    !exclude(inner, outer)
  )
}

const bounded = (q: Measured): boolean => q.bound !== 'exact' && q.bound !== 'about'

const standing = (claim: Measured, told: Measured): Standing => {
  const link = figureLink(claim, told)
  if (link === 'apart' || link === 'other-unit') return 'none'
  if (link === 'same') return 'same'
  if (claim.unit === told.unit && bounded(claim) && within(told, claim)) return 'borne-out'
  if (claim.unit === told.unit && !bounded(claim) && sameFigure(claim, told))
    return told.bound === 'about' || claim.bound === 'about' ? 'same' : 'ruled-out'
  return link === 'holds' ? 'borne-out' : 'ruled-out'
}

const ORDER: readonly Standing[] = ['same', 'borne-out', 'ruled-out']
const best = (found: readonly Standing[]): Standing => ORDER.find((s) => found.includes(s)) ?? 'none'

/** Words on either side of a figure that are asked whether two figures are of one thing. */
const AROUND = 4

/** The words around a figure of the claim stand around that of the evidence: they are of one thing. */
const near = ({ partner }: Claimed, i: number, j: number): number => {
  let n = 0
  for (let k = Math.max(0, i - AROUND); k <= i + AROUND; k++)
    if (k !== i && (partner[k] ?? -1) >= 0 && Math.abs((partner[k] ?? 0) - j) <= AROUND) n++
  return n
}

const counted = (q: Quantity): string => q.unit ?? ''

/** The figures of the evidence that a figure of the claim may be: of its unit first, those with most around them alike first. */
const rivalsOf = (held: Claimed, i: number, q: Quantity): Quantity[] => {
  const all = held.evidence.words.flatMap((w, j) => (w.quantity ? [{ q: w.quantity, near: near(held, i, j) }] : []))
  const ofUnit = all.filter((x) => counted(x.q) === counted(q))
  const among = ofUnit.length ? ofUnit : all
  const most = Math.max(0, ...among.map((x) => x.near))
  return among.filter((x) => x.near === most).map((x) => x.q)
}

/** How each figure of the claim stands to the evidence. */
export const figuresOf = (held: Claimed): { readonly standing: Standing; readonly bounded: boolean }[] =>
  held.claim.words.flatMap(({ quantity: q }, i) => {
    if (!q || anchorFigure(q) === null) return []
    const all = held.evidence.words.flatMap((w) => (w.quantity ? [standing(q, w.quantity)] : []))
    const exact = all.includes('same') ? 'same' : best(rivalsOf(held, i, q).map((r) => standing(q, r)))
    return [{ standing: exact, bounded: bounded(q) }]
  })

const MONTH_AND_DAY = 5
const monthDay = (iso: string): string => iso.slice(MONTH_AND_DAY)

/** A day without a year was read as of the year of its article. */
const yearless = ({ text, grain }: Time): boolean => grain !== 'year' && grain !== 'decade' && !/\d{4}/.test(text)

/** Where a bare year stands behind a day ("January 31 , 1892") they are one date. */
const dated = (day: Time, next: Word | undefined): Time => {
  const year = next?.time
  if (year?.grain !== 'year' || !yearless(day) || (day.grain !== 'day' && day.grain !== 'month')) return day
  const inYear = (iso: string): string => `${year.start}-${monthDay(iso)}`
  return { ...day, text: `${day.text} ${year.text}`, start: inYear(day.start), end: inYear(day.end) }
}

const timesIn = ({ words }: Passage): Time[] =>
  words.flatMap(({ time }, i) => {
    if (!time) return []
    const before = words[i - 1]?.time
    return time.grain === 'year' && before && dated(before, words[i]) !== before ? [] : [dated(time, words[i + 1])]
  })

const openEnd = (t: Time): 'before' | 'after' | null => {
  if (
    t.relation === 'before' ||
    t.relation === 'until' ||
    t.relation === 'by' ||
    t.bound === 'less-than' ||
    t.bound === 'at-most'
  )
    return 'before'
  return t.relation === 'after' || t.relation === 'since' || t.bound === 'more-than' || t.bound === 'at-least'
    ? 'after'
    : null
}

const stretch = (t: Time): Extent => {
  const { from, to } = extent(t)
  const end = openEnd(t)
  return end === 'before'
    ? { from: Number.NEGATIVE_INFINITY, to: from }
    : end === 'after'
      ? { from: to, to: Number.POSITIVE_INFINITY }
      : { from, to }
}

const timeStanding = (claim: Time, told: Time): Standing => {
  const ends = openEnd(claim) === openEnd(told)
  if (claim.text.toLowerCase() === told.text.toLowerCase()) return ends ? 'same' : 'ruled-out'
  if (yearless(claim) !== yearless(told) && claim.grain === told.grain && ends)
    return monthDay(claim.start) === monthDay(told.start) ? 'same' : 'ruled-out'
  const [x, y] = [stretch(claim), stretch(told)]
  if (equal(x, y)) return 'same'
  if (disjoint(x, y)) return 'ruled-out'
  return x.from <= y.from && y.to <= x.to ? 'borne-out' : 'none'
}

/** How each time of the claim stands to the evidence: the best that any time there gives. */
export const timesOf = ({ claim, evidence }: Claimed): Standing[] => {
  const told = timesIn(evidence)
  return timesIn(claim).map((t) => best(told.map((e) => timeStanding(t, e))))
}
