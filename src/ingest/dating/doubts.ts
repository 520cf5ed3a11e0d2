import type { Block, Notice } from '../../model/index.ts'
import type { Candidate } from './candidate.ts'
import { daysApart } from './iso.ts'
import { type Reading, readDates } from './read-dates.ts'

/** A dateline or an address may be a day or two before the article appears, by time zone and night desk; at three days something is wrong. */
const NEAR = 3

/** The day that the dateline names ("SAN MARCO, Dec 31 (AP) - "), in the year that brings it nearest to `value`. */
const datelineDay = (
  text: string,
  blocks: readonly Block[],
  value: string,
  reading: Reading,
): { readonly day: string; readonly from: number; readonly to: number } | null => {
  for (const b of blocks) {
    if (b.role !== 'dateline') continue
    const date = readDates(text.slice(b.from, b.to), reading)[0]
    if (!date) continue
    const span = { from: b.from + date.from, to: b.from + date.to }
    if (date.full) return { day: date.value.slice(0, 10), ...span }
    const year = Number(value.slice(0, 4))
    const days = [year - 1, year, year + 1].map((y) => `${y}${date.value.slice(1, 7)}`)
    return { day: days.reduce((a, b) => (daysApart(b, value) < daysApart(a, value) ? b : a)), ...span }
  }
  return null
}

/** Notices of what speaks against the chosen date: a dateline or an address of another time. */
export const doubts = (
  text: string,
  blocks: readonly Block[],
  chosen: Candidate,
  all: readonly Candidate[],
  reading: Reading,
): readonly Omit<Notice, 'article'>[] => {
  const out: Omit<Notice, 'article'>[] = []
  const line = datelineDay(text, blocks, chosen.value, reading)
  if (line && daysApart(line.day, chosen.value) >= NEAR && chosen.span?.from !== line.from)
    out.push({
      rule: 'dateline-date',
      says: `the dateline is of ${line.day}, the date given is ${chosen.value}: perhaps that of a later change`,
      from: line.from,
      to: line.to,
    })
  const address = all.find((c) => c.from === 'url')
  if (address && chosen.from !== 'url' && address.value.length === 10 && daysApart(address.value, chosen.value) >= NEAR)
    out.push({
      rule: 'dates-differ',
      says: `the address says ${address.value}, ${chosen.evidence} says ${chosen.value}`,
    })
  for (const c of all)
    if (c.aside && c.kind === 'published' && chosen.from === 'text' && daysApart(c.value, chosen.value) > 1)
      out.push({
        rule: 'crawl-date',
        says: `the text prints ${c.value} above the headline and ${chosen.value} below; the first is taken for the day on which the page was fetched`,
        ...c.span,
      })
  return out
}
