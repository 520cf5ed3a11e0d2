import { type Language, languageOf } from '../lang/index.ts'
import type { Anchor, Reading, Sentence, Time, TimelineEntry } from '../model/index.ts'
import { anchor } from '../text/anchor.ts'
import { stems } from '../text/stem.ts'

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

/** Why a time tells of no event. Any rule that fits leaves it out. */
const passing: readonly {
  readonly name: string
  readonly why: string
  readonly test: (t: Time, all: readonly Time[], text: string, language: Language) => boolean
}[] = [
  { name: 'length', why: '"for eight years" says how long', test: (t) => t.duration },
  { name: 'coarse', why: '"in 2012", "last month" is background', test: (t) => t.start.length < DAY || !['day', 'part', 'minute'].includes(t.grain) },
  { name: 'since', why: '"since 31 August" is where something began', test: (t) => t.bound === 'at-least' },
  { name: 'repeat', why: '"Sunday’s crash" only points back', test: (t) => /['’]s$/.test(t.text) },
  {
    name: 'part of another',
    why: '"Saturday" in "Saturday and Sunday"',
    test: (t, all) => all.some((x) => x !== t && !x.duration && x.from <= t.from && t.to <= x.to && x.to - x.from > t.to - t.from),
  },
  {
    name: 'said then',
    why: '"she said on Friday" is when it was told',
    test: (t, _, text, { speech }) =>
      (
        text
          .slice(Math.max(0, t.from - LOOK_BACK), t.from)
          .toLowerCase()
          .match(/\p{L}+/gu) ?? []
      )
        .slice(-2)
        .some((w) => speech.verbs.has(w)),
  },
]

/** Units looked back from a time for a verb of speech: "told reporters late on". */
const LOOK_BACK = 24

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

/** The finest time of a sentence stands for it: "at 6 a.m. on Wednesday" is one event. */
const eventsOf = (reading: Reading, order: number): Event[] => {
  const { article, annotations } = reading
  const language = languageOf(article.language)
  let first = 0
  return annotations.sentences
    .filter((s) => inBody(reading, s))
    .flatMap((s): Event[] => {
      while (first < annotations.times.length && (annotations.times[first]?.from ?? 0) < s.from) first++
      let last = first
      while ((annotations.times[last]?.to ?? Number.POSITIVE_INFINITY) <= s.to) last++
      const times = annotations.times.slice(first, last).filter((t, _, all) => !passing.some((p) => p.test(t, all, article.text, language)))
      const days = new Map<string, Time>()
      for (const t of times) {
        const day = `${t.start.slice(0, DAY)}/${t.end.slice(0, DAY)}`
        const known = days.get(day)
        if (!known || t.start.length > known.start.length) days.set(day, t)
      }
      return [...days.values()].map((time) => {
        const told = anchor(article, span(article.text, s, time))
        return { time, order, told, stems: new Set(stems(told.exact, language)) }
      })
    })
    .filter((e) => e.stems.size >= LEAST)
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let n = 0
  for (const w of a) if (b.has(w)) n++
  return n / Math.max(1, Math.min(a.size, b.size))
}

const sameTime = (a: Time, b: Time): boolean => a.start.length <= DAY || b.start.length <= DAY || a.start === b.start

/** Events of one day that share their content are one. */
const merged = (events: readonly Event[]): Event[][] => {
  const all: Event[][] = []
  const byDay = new Map<string, Event[][]>()
  for (const e of events) {
    const day = `${e.time.start.slice(0, DAY)}/${e.time.end.slice(0, DAY)}`
    const groups = byDay.get(day) ?? []
    byDay.set(day, groups)
    const home = groups.find((g) => g.every((x) => sameTime(x.time, e.time)) && g.some((x) => shared(x.stems, e.stems) >= SAME))
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
  const fine = [...group].sort((a, b) => b.time.start.length - a.time.start.length || a.told.exact.length - b.told.exact.length)[0]
  const first = fine ?? group[0]
  if (!first) throw new RangeError('reconcile/timeline: an event without members')
  return { start: first.time.start, end: first.time.end, what: first.told.exact.replace(/\s+/g, ' '), members: group.map((e) => e.told) }
}

const articlesIn = (group: readonly Event[]): number => new Set(group.map((e) => e.told.article)).size

/** What happened when, in order of time: an entry an event, with the words of all articles that tell of it. */
export const timeline = (readings: readonly Reading[]): TimelineEntry[] => {
  const groups = merged(readings.flatMap(eventsOf))
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
