import { languageOf } from '../lang/index.ts'
import type { Anchor, Quotation, Reading, Sentence, Span, Time, TimelineEntry } from '../model/index.ts'
import { anchor } from '../text/anchor.ts'
import { stems } from '../text/stem.ts'
import { indexAt } from '../text/token.ts'
import { whyPassing } from './timeline/passing.ts'

/** One sentence of one article that tells what happened at a time. */
interface Event {
  readonly time: Time
  readonly order: number
  readonly told: Anchor
  readonly stems: ReadonlySet<string>
}

/** Share of the shorter sentence's stems from which two sentences of one day tell one event; rewritings of one event in the shared stories lie above, two events of a day below. */
const SAME = 0.3
/** Stems a sentence needs to tell an event: a bare "Published Friday" has fewer. */
const LEAST = 4
/** A sentence longer than this is cut at the time's clause. */
const LONGEST_TOLD = 320
const DAY = 10

/** Dates that are the page's own: in a line without a sentence, or in a caption or copyright. */
const inBody = (reading: Reading, s: Sentence): boolean => {
  const role = reading.article.blocks[s.block]?.role
  return role === 'body' || role === 'title'
}

const span = (text: string, s: Sentence, t: Time): { from: number; to: number } => {
  if (s.to - s.from <= LONGEST_TOLD) return { from: s.from, to: s.to }
  const half = LONGEST_TOLD / 2
  const from = Math.max(s.from, t.from - half)
  const to = Math.min(s.to, t.to + half)
  const start = from === s.from ? from : text.indexOf(' ', from) + 1
  const end = to === s.to ? to : text.lastIndexOf(' ', to)
  return { from: start, to: Math.max(end, t.to) }
}

/** The quotations of an article that touch a sentence. */
const quotedIn = (quotations: readonly Quotation[], { from, to }: Span): Quotation[] =>
  quotations.filter((q) => q.spans.some((s) => s.from < to && from < s.to))

const MINUTE = 2
/** How exact a time of one day is: by the day, by the part of the day, to the minute. */
const finer = ({ grain, start }: Time): number => (start.length <= DAY ? 0 : grain === 'minute' ? MINUTE : 1)

/** A sentence tells one event: at its first time, as exact as another of the same day makes it, "at 6 a.m. on Wednesday". */
const mainTime = (times: readonly Time[]): Time | null => {
  const [first] = times
  if (!first) return null
  const day = first.start.slice(0, DAY)
  const same = times.filter((t) => t.start.slice(0, DAY) === day && t.end.slice(0, DAY) === first.end.slice(0, DAY))
  return same.reduce((best, t) => (finer(t) > finer(best) ? t : best), first)
}

const eventsOf = (reading: Reading, order: number, day: string | null): Event[] => {
  const { article, annotations } = reading
  const language = languageOf(article.language)
  const { times, quotations } = annotations
  return annotations.sentences
    .filter((s) => inBody(reading, s))
    .flatMap((sentence): Event[] => {
      const all = times
        .slice(indexAt(times, sentence.from), indexAt(times, sentence.to))
        .filter((t) => t.to <= sentence.to)
      if (all.length === 0) return []
      const around = { all, text: article.text, sentence, quotations: quotedIn(quotations, sentence), day, language }
      const time = mainTime(all.filter((t) => whyPassing({ ...around, time: t }) === null))
      if (!time) return []
      const told = anchor(article, span(article.text, sentence, time))
      return [{ time, order, told, stems: new Set(stems(told.exact, language)) }]
    })
    .filter((e) => e.stems.size >= LEAST)
}

/** The day on which most articles of the story were published, the later of equals; null where none is dated. */
const usualDay = (readings: readonly Reading[]): string | null => {
  const count = new Map<string, number>()
  for (const { article } of readings) {
    const day = article.published?.value.slice(0, DAY)
    if (day && day.length === DAY) count.set(day, (count.get(day) ?? 0) + 1)
  }
  return [...count].sort(([a, n], [b, m]) => m - n || (a < b ? 1 : -1))[0]?.[0] ?? null
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let n = 0
  for (const w of a) if (b.has(w)) n++
  return n / Math.max(1, Math.min(a.size, b.size))
}

const sameTime = (a: Time, b: Time): boolean => finer(a) < MINUTE || finer(b) < MINUTE || a.start === b.start

/** Events of one day that share their content are one. */
const merged = (events: readonly Event[]): Event[][] => {
  const all: Event[][] = []
  const byDay = new Map<string, Event[][]>()
  for (const e of events) {
    const day = `${e.time.start.slice(0, DAY)}/${e.time.end.slice(0, DAY)}`
    const groups = byDay.get(day) ?? []
    byDay.set(day, groups)
    const home = groups.find(
      (g) => g.every((x) => sameTime(x.time, e.time)) && g.some((x) => shared(x.stems, e.stems) >= SAME),
    )
    if (home) home.push(e)
    else {
      const group = [e]
      groups.push(group)
      all.push(group)
    }
  }
  return all
}

/** Most events a reader is shown of what one article alone tells of. */
const MOST_ALONE = 6

const entry = (group: readonly Event[]): TimelineEntry => {
  const fine = [...group].sort(
    (a, b) => b.time.start.length - a.time.start.length || a.told.exact.length - b.told.exact.length,
  )[0]
  const first = fine ?? group[0]
  if (!first) throw new RangeError('reconcile/timeline: an event without members')
  return {
    start: first.time.start,
    end: first.time.end,
    what: first.told.exact.replace(/\s+/g, ' '),
    members: group.map((e) => e.told),
  }
}

const articlesIn = (group: readonly Event[]): number => new Set(group.map((e) => e.told.article)).size

/** What happened when, in order of time: an entry an event, with the words of all articles that tell of it. */
export const timeline = (readings: readonly Reading[]): TimelineEntry[] => {
  const day = usualDay(readings)
  const groups = merged(readings.flatMap((r, order) => eventsOf(r, order, day)))
  const alone = new Map<string, number>()
  return groups
    .filter((g) => {
      const id = g[0]?.told.article ?? ''
      if (articlesIn(g) > 1) return true
      alone.set(id, (alone.get(id) ?? 0) + 1)
      return (alone.get(id) ?? 0) <= MOST_ALONE
    })
    .map(entry)
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.end < b.end ? -1 : a.end > b.end ? 1 : 0))
}
