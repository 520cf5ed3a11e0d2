import type { Language } from '../lang/index.ts'
import type { Article, Sentence, Span, Time } from '../model/index.ts'
import type { Document } from '../text/document.ts'
import { facet, type Stretches, within } from '../text/stretches.ts'
import type { Reader } from './reader.ts'
import { type Day, parseDay, weekdayOf } from './times/civil.ts'
import { clockRanges } from './times/clock-ranges.ts'
import { counted } from './times/counted.ts'
import { type Match, matches } from './times/forms.ts'
import { joined } from './times/joins.ts'
import { appearedAt, type Days, leaning, type Place } from './times/leaning.ts'
import { withNeighbours } from './times/neighbours.ts'
import { referenceOf } from './times/reference.ts'
import { edge, type Resolved, resolvers } from './times/resolve.ts'
import { setFor } from './times/set-for.ts'
import { skips } from './times/skip.ts'
import { isTold, type Tense, tenseAt, tenseOfDue } from './times/tense.ts'
import { offsetAt } from './times/zones.ts'

/** Cap of cost: a longer sentence is a table or noise, and is read up to here. */
const LONGEST = 5000
/** Units looked back from a time for "since", "the end of". */
const LOOK_BACK = 40
/** Words between a bound and its time: "since the end of". */
const MOST_FILLERS = 3
/** A day further from the reference than this is background, which later sentences leave again ... */
const RECENT = 3
/** ... after so many of them. */
const LINGERS = 4

const wordsOf = facet((stretch): readonly string[] =>
  (stretch.match(/[\p{L}'’]+|[^\s\p{L}]/gu) ?? []).map((w) => w.toLowerCase()),
)

/** The words before a time, the nearest first. */
const wordsBefore = (stretches: Stretches, from: number): string[] => {
  const found: string[] = []
  within(stretches, Math.max(0, from - LOOK_BACK), from, (stretch) => {
    for (const word of wordsOf(stretch)) found.push(word)
  })
  return found.reverse()
}

/** What the nearest of the words before a time that `known` holds stands for; only fillers may stand between. */
const wordFor = <T>(before: readonly string[], known: ReadonlyMap<string, T>, { calendar }: Language): T | null => {
  for (const [i, word] of before.entries()) {
    const found = known.get(word)
    if (found !== undefined) return found
    if (i >= MOST_FILLERS || !calendar.fillers.has(word)) break
  }
  return null
}

const ENDS: ReadonlySet<Time['relation']> = new Set(['until', 'by', 'before'])

/** "the end of" before a time, and the words before that. */
const edgeOf = (
  before: readonly string[],
  language: Language,
): { readonly side: 'start' | 'end' | null; readonly beyond: readonly string[] } => {
  const { calendar } = language
  for (let size = 3; size > 0; size--) {
    const side = calendar.edges.get(before.slice(0, size).reverse().join(' '))
    // "Anfang August" is early in August, "bis Ende August" by its last day
    const loose = size === 1 && (side === 'start' || !ENDS.has(wordFor(before.slice(1), calendar.relations, language)))
    if (side) return { side: loose ? null : side, beyond: before.slice(size) }
  }
  return { side: null, beyond: before }
}

/** A genitive belongs to the words, "Sunday's crash", and so does the bracket that closes "Friday (October 8th)". */
const closing = (text: string, from: number, to: number): number => {
  if (text[to] === ')' && text.slice(from, to).includes('(')) return to + 1
  return /^['’]s(?!\p{L})/u.test(text.slice(to, to + 3)) ? to + 2 : to
}

/** Kinds that need the day of another time; they are resolved after the others of their sentence. */
const LEANING: ReadonlySet<string> = new Set(['clock', 'clock-word', 'part', 'same-day', 'that-unit'])

/** "before August is over": by its end. */
const isOver = ({ to }: Match, { article, language }: Place): boolean => {
  const after = article.text
    .slice(to, to + LOOK_BACK)
    .trimStart()
    .toLowerCase()
  return language.calendar.overs.some((words) => after.startsWith(words))
}

/** A time, and in which tense it is told. */
interface Told {
  readonly time: Time
  readonly tense: Tense
  readonly match: Match
}

/** An end is named that something is done by, or goes on until. */
const isDeadline = (relation: Time['relation']): boolean => relation === 'by' || relation === 'until'

const timeOf = (match: Match, days: Days, place: Place): Told | null => {
  const { article, language, sentence, stretches, reference } = place
  const candidate = { text: article.text, match, language }
  if (skips.some((s) => s.test(candidate))) return null
  const before = wordsBefore(stretches, match.from)
  const over = isOver(match, place)
  const { side, beyond } = edgeOf(before, language)
  const relation = over ? 'by' : wordFor(beyond, language.calendar.relations, language)
  const read = isDeadline(relation)
    ? tenseOfDue(stretches, sentence, match, language)
    : tenseAt(stretches, sentence, match, language, relation === 'before')
  const tense = setFor({ article, match, before, tense: read, language }) ? 'awaited' : read
  const plain = LEANING.has(match.form.kind)
    ? leaning(match, days, tense, place, before, relation)
    : resolvers[match.form.kind](match.slots, {
        reference,
        near: days.near,
        year: days.year,
        tense,
        relation,
        language,
      })
  if (!plain) return null
  const resolved: Resolved = side && !plain.duration ? edge(plain, side) : plain
  const to = closing(article.text, match.from, match.to)
  const { start, end, grain } = resolved
  const bound =
    resolved.bound ??
    (plain.duration ? 'exact' : over ? 'at-most' : (wordFor(beyond, language.calendar.bounds, language) ?? 'exact'))
  const time: Time = {
    article: article.id,
    from: match.from,
    to,
    text: article.text.slice(match.from, to),
    start,
    end,
    bound,
    grain,
    duration: plain.duration ?? false,
    offset:
      grain === 'minute' && !plain.duration ? offsetAt(article.text, match.from, match.to, start, language) : null,
    relation: plain.duration ? null : relation,
  }
  return { time, tense, match }
}

const dayIn = (t: Time): Day | null =>
  t.duration || t.start.slice(0, 10) !== t.end.slice(0, 10) ? null : parseDay(t.start)

/** The day of the nearest time in the sentence, else the day spoken of so far. */
const nearOf = (at: number, list: readonly Time[], before: Day | null): Day | null => {
  const dated = list.filter((t) => dayIn(t) !== null).sort((a, b) => Math.abs(a.from - at) - Math.abs(b.from - at))
  return dated[0] ? dayIn(dated[0]) : before
}

/** Days back from the reference up to which a day that was named is one of the story's, and no background. */
const STORY = 14

/** The last of the days named that lies shortly before the reference. */
const lastBefore = (reference: Day | null, list: readonly Time[]): Day | null =>
  reference === null
    ? null
    : (list.map(dayIn).findLast((d) => d !== null && d < reference && d >= reference - STORY) ?? null)

/** The day a sentence speaks of: of those of the story the latest that has come, for that is its news; else the last one named. */
const spokenOf = (reference: Day | null, list: readonly Told[]): Day | null => {
  // "in bed since Tuesday", "by Wednesday", "had been handed over on Sunday": another day than the one spoken of
  const own = list.filter(
    ({ time, tense }) => (time.relation === null || time.relation === 'after') && tense !== 'remote',
  )
  const named = own.flatMap(({ time }) => dayIn(time) ?? [])
  const recent = reference === null ? [] : named.filter((d) => d <= reference && d >= reference - STORY)
  return recent.length > 0 ? Math.max(...recent) : (named.at(-1) ?? null)
}

/** The year last named: by itself, with its month, with its day. */
const yearNamed = (list: readonly Told[]): number | null => {
  const last = list.findLast(
    ({ time, match }) => !time.duration && (match.slots['year'] !== undefined || time.grain === 'month'),
  )
  return last ? Number(last.time.start.slice(0, 4)) : null
}

const clockNamed = (list: readonly Told[]): string | null =>
  list.findLast(({ time }) => time.grain === 'minute' && !time.duration)?.time.start ?? null

/** The days named up to a place, with what its sentence has named before it. */
const daysAt = (at: number, firm: readonly Told[], soFar: readonly Told[], place: Place, days: Days): Days => {
  const times = firm.map((f) => f.time)
  return {
    near: nearOf(at, times, days.near),
    earlier: lastBefore(place.reference, times) ?? days.earlier,
    year: yearNamed(firm.filter((f) => f.time.from < at)) ?? days.year,
    clock: clockNamed(soFar.filter((f) => f.time.from < at)) ?? days.clock,
  }
}

const inSentence = (place: Place, all: readonly Match[], days: Days): Told[] => {
  const found: Told[] = []
  const pointing = all.filter((m) => m.form.kind === 'that-unit')
  for (const leans of [false, true]) {
    const firm = leans ? [...found] : []
    for (const match of all) {
      // "May of that year" is no May of another
      if (!leans && pointing.some((m) => m.from <= match.from && match.to <= m.to)) continue
      if (LEANING.has(match.form.kind) !== leans || found.some(({ time: t }) => t.from < match.to && match.from < t.to))
        continue
      const time = timeOf(withNeighbours(match, all, place), daysAt(match.from, firm, found, place, days), place)
      if (time) found.push(time)
    }
  }
  return found.sort((a, b) => a.time.from - b.time.from)
}

/** As much of a sentence as is read. */
const readable = ({ from, to }: Span): Span => ({ from, to: Math.min(to, from + LONGEST) })

/** The matches of each sentence, looked for once. */
const once = (stretches: Stretches, language: Language): ((span: Span) => Match[]) => {
  const known = new Map<Span, Match[]>()
  return (span) => {
    const found = known.get(span) ?? matches(stretches, span.from, readable(span).to, language)
    known.set(span, found)
    return found
  }
}

/** The times of an article, against `reference` (days since 1970; null where nobody knows it). */
export const timesOf = (
  { article, stretches }: Document,
  language: Language,
  sentences: readonly Sentence[],
  reference: Day | null,
): Time[] => {
  const found: Time[] = []
  let days: Days = NOTHING
  let age = 0
  let block = -1
  const matchesIn = once(stretches, language)
  const from = reference === null ? null : slipped(article, stretches, language, sentences, reference, matchesIn)
  const appeared = from === reference ? appearedAt(article) : null
  for (const span of withLines(article, sentences)) {
    // a day to come is spoken of in its own paragraph
    if (from !== null && days.near !== null && days.near > from && span.block !== block) days = { ...days, near: null }
    const list = inSentence(
      { article, language, stretches, sentence: readable(span), reference: from, appeared },
      matchesIn(span),
      days,
    )
    const times = list.map((told) => told.time)
    const spoken = spokenOf(from, list)
    age = spoken === null ? age + 1 : 0
    block = span.block
    const faded = age >= LINGERS && from !== null && days.near !== null && Math.abs(days.near - from) > RECENT
    days = {
      near: spoken ?? (faded ? null : days.near),
      earlier: lastBefore(from, times) ?? days.earlier,
      year: yearNamed(list) ?? days.year,
      clock: clockNamed(list) ?? days.clock,
    }
    const hours = clockRanges(article.text, times, language)
    // "2:00 to 2:30 p.m.": the range of hours knows the half of the day of its begin
    const ranges = joined(article.text, times, language).filter((j) => !hours.some((h) => h.to === j.to))
    found.push(
      ...[...times, ...ranges, ...hours, ...counted(article.text, times, language)].sort(
        (a, b) => a.from - b.from || b.to - a.to,
      ),
    )
  }
  return found
}

/** Before anything is named. */
const NOTHING: Days = { near: null, earlier: null, year: null, clock: null }

/** Sentences of the lead, in which news names the day it speaks of. */
const LEAD = 5

/**
 * The day an article speaks from, one later than its date where the lead tells in the past tense of the weekday after it:
 * the date was taken in another time zone, or the text was renewed overnight. No lead tells of six days ago by the bare weekday.
 */
const slipped = (
  article: Article,
  stretches: Stretches,
  language: Language,
  sentences: readonly Sentence[],
  reference: Day,
  found: (span: Span) => Match[],
): Day => {
  const next = language.calendar.weekdays[weekdayOf(reference + 1)] ?? []
  const bounded = (m: Match): boolean =>
    wordFor(wordsBefore(stretches, m.from), language.calendar.relations, language) !== null
  for (const sentence of sentences.filter((s) => article.blocks[s.block]?.role === 'body').slice(0, LEAD)) {
    const all = found(sentence)
    const plain = all.filter((m) => m.form.kind === 'weekday' && !m.slots['turn'] && m.slots['weekday'])
    const dated = all.filter((m) => m.form.kind === 'date')
    const free = plain
      .filter((m) => !dated.some((d) => d.from <= m.from && m.to <= d.to) && !bounded(m))
      .sort((a, b) => a.from - b.from)[0]
    const past = (m: Match): boolean => isTold(tenseAt(stretches, readable(sentence), m, language))
    if (free)
      return next.includes((free.slots['weekday'] ?? '').toLowerCase()) && past(free) ? reference + 1 : reference
  }
  return reference
}

/** Sentences, and the bylines and datelines between them, which hold dates too. */
const withLines = (article: Article, sentences: readonly Sentence[]): (Span & { readonly block: number })[] =>
  [
    ...sentences,
    ...article.blocks.flatMap((b, block) =>
      b.role === 'byline' || b.role === 'dateline' ? [{ from: b.from, to: b.to, block }] : [],
    ),
  ].sort((a, b) => a.from - b.from)

/** The times of an article, in order, resolved against its publication date. */
export const times: Reader<'times'> = {
  name: 'times',
  needs: ['sentences'],
  read: ({ document, language }, soFar) =>
    timesOf(document, language, soFar.sentences, referenceOf(document, language)),
}
