// Asks the readers of figures and times for the cases of Recognizers-Text: node scripts/score-recognizers.ts [--misses KIND]
// A range ends where the benchmark says or, as "from 2014 to 2018" leaves 2018 out there and not in print, with its last unit.
// A case passes if each of its results is read at the same words with the same value; names of months and days get their capitals first, as print has them.
// Left out of the figures, for no news tells them so, or for they ask for no value: ordinals (they count nothing), parts of addresses and dates with their zeros, powers and
// exponents, spoken arithmetic ("one over three", "nought point four", "three twenty-firsts"), units without a number, cases of units that ask for none (a plain number is none of
// their business, and is one of ours).
// Left out of the times: what asks for no moment (repeated times, zones alone, choices, no value), "now" and times counted from it to the minute, days and years in words as they
// are spoken to a machine, shorthand of chat (9p, tmrw, eod), dates in figures without a year or glued to names (4/22, Oct/2). All else counts, orders to an
// assistant and filters of a database among it.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { languageOf } from '../src/lang/index.ts'
import type { Quantity, Time } from '../src/model/index.ts'
import { MS_A_DAY } from '../src/text/day.ts'
import { daysOf, lengthsOf, middle, type Readings, readings, spanOfDays } from './score/readings.ts'
import { SHARED } from './score/shared.ts'
import { markdown, type Table } from './score/tables.ts'

interface Values {
  readonly value?: string
  readonly start?: string
  readonly end?: string
  readonly type?: string
}

interface Result {
  readonly Text: string
  readonly Start: number
  readonly End: number
  readonly TypeName?: string
  readonly Resolution?: { readonly value?: string; readonly values?: readonly Values[]; readonly unit?: string } | null
}

interface Case {
  readonly Input: string
  readonly Context?: { readonly ReferenceDateTime?: string }
  readonly Results: readonly Result[]
}

const FOLDER = join(SHARED, 'benchmarks/recognizers')

const KINDS = [
  { kind: 'Number', files: ['Number/NumberModel'], asked: 0.8 },
  { kind: 'Percent', files: ['Number/PercentModel'], asked: 0.95 },
  {
    kind: 'NumberWithUnit',
    files: ['Age', 'Currency', 'Dimension', 'Temperature'].map((m) => `NumberWithUnit/${m}Model`),
    asked: 0.9,
  },
  { kind: 'DateTime', files: ['DateTime/DateTimeModel'], asked: 0.55 },
] as const

interface LeftOut {
  readonly kinds: readonly string[]
  readonly why: string
  readonly test: (c: Case) => boolean
}

const NUMBERS = ['Number', 'Percent', 'NumberWithUnit']
const SPOKEN =
  /\bover\b|\bpoint\b|\bnought\b|\bhundred-?\w*ths?\b|(?:illionths?|sandths?|dredths?)\b|\btwenty[- ](?:firsts?|fifths?)\b|\w+ty[- ](?:one|two|three)[- ]fifths|thirty[- ]?fifths|ninety - five/i

/** What is left out: by the input, or by a result of it. */
const LEFT_OUT: readonly LeftOut[] = [
  {
    kinds: NUMBERS,
    why: 'addresses, dates, telephones, powers, exponents, leading zeros',
    test: ({ Input }) => /\d\.\d+\.\d|\d\s*[\^eE]\s*[+-]?\d|\b0\d|\d\/\d+\/\d|phone|^\./.test(Input),
  },
  { kinds: NUMBERS, why: 'spoken arithmetic', test: ({ Input }) => SPOKEN.test(Input) },
  {
    kinds: NUMBERS,
    why: 'digits, separators and signs parted by blanks',
    test: ({ Input }) => /\d \. \d|(?:^| )- +\d|\w - \w/.test(Input),
  },
  {
    kinds: NUMBERS,
    why: 'digits and words mixed below a scale, letters of chat for a scale',
    test: ({ Input }) =>
      /hundred and (?:\d|negative|one)|\d ?(?:G|k|M|MM|mil|dzs)\b(?! dollars)|\bdozs|MM\b|crore/.test(Input),
  },
  {
    kinds: ['Number'],
    why: 'numbers that are names, and count nothing for us',
    test: ({ Input }) => /^Exercises? nr|SCP-|^\d+\.$/.test(Input),
  },
  {
    kinds: NUMBERS,
    why: 'no number',
    test: ({ Results }) => Results.some((r) => r.Resolution?.value == null || r.Resolution.value === 'null'),
  },
  { kinds: ['NumberWithUnit'], why: 'a plain number is no measure', test: ({ Results }) => Results.length === 0 },
  {
    kinds: ['DateTime'],
    why: 'no moment is asked: repeated times, zones alone, choices, and what the benchmark gives no value',
    test: ({ Results }) =>
      Results.some(
        (r) =>
          /\.(?:set|timezone|datetimealt)$/.test(r.TypeName ?? '') ||
          !r.Resolution ||
          r.Resolution.values?.some((v) => v.value === 'not resolved'),
      ),
  },
  {
    kinds: ['DateTime'],
    why: 'now, and times counted from it to the minute',
    test: ({ Results }) =>
      Results.some(
        (r) =>
          /\bnow\b|\b(?:hours?|minutes?|mins?|hrs?|seconds?)\b.*\b(?:ago|later|from)\b|in (?:\d+|an?|half an|\w+) (?:hours?|minutes?|mins?|hrs?|seconds?)/i.test(
            r.Text,
          ) && !/duration$/.test(r.TypeName ?? ''),
      ),
  },
  {
    kinds: ['DateTime'],
    why: 'days and years in words, as they are spoken to a machine',
    test: ({ Results }) => Results.some((r) => !/duration$/.test(r.TypeName ?? '') && SPOKEN_DAY.test(r.Text)),
  },
  { kinds: ['DateTime'], why: 'shorthand of chat', test: ({ Results }) => Results.some((r) => CHAT.test(r.Text)) },
  {
    kinds: ['DateTime'],
    why: 'dates in figures without a year, with one of two figures, or glued to names, which print does not have',
    test: ({ Results, Input }) =>
      Results.some((r) => FIGURES.test(r.Text)) || /^Is this a valid date|^Tel:/.test(Input),
  },
]

const ORDINAL = String.raw`(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|twentieth|thirtieth)`
const SPOKEN_DAY = new RegExp(
  String.raw`\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\w*\b.*\b(?:${ORDINAL}|twenty|thirty|hundred|thousand|nineteen|o'clock\w)\b|` +
    String.raw`\b(?:the )?(?:twenty |thirty )?${ORDINAL}(?: day)? of\b|\b(?:nineteen|hundred|thousand|teen) |\b\w+-(?:seven|three|thirty)\b|\b(?:p|a) m\b`,
  'i',
)
const CHAT =
  /\d[ap]\b|ish\b|\btmrw?\b|\beo[dy]\b|\b[cf]y ?\d|\botd\b|\b\d+[dwyh]\b|^(?:mon|tue|wed|thu|fri|sat|sun)\w* (?:the )?\d|\bw\/c\b|\bampm\b|^\d+ s$|@/i
const FIGURES =
  /(?<![\d/.-])\d{1,2}[/.-]\d{1,2}(?![\d/.:-]|\d| ?[ap]\.?m| (?:of )?[a-z]{3})|\d{1,2}[/-]\d{1,2}[/-]\d\d(?!\d)|[a-z]{3,9}[/-]\d|\d[/-][a-z]{3,9}|[a-z]{3}\d|\b\d{8}\b|^\d{4} \d\d \d\d$/i
const overlaps = ({ from, to }: { readonly from: number; readonly to: number }, { Start, End }: Result): boolean =>
  from <= End && Start < to

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-3 * Math.max(1e-9, Math.abs(b))

const figureFits = (q: Quantity, result: Result): boolean => {
  const value = Number(String(result.Resolution?.value ?? '').replace(/%$/, ''))
  const own = q.unit === 'share' && result.TypeName === 'percentage' ? middle(q) * 100 : middle(q)
  return (
    overlaps(q, result) &&
    (close(own, value) ||
      (q.bound === 'about' && (q.low ?? 0) <= value && value <= (q.high ?? 0)) ||
      (q.low !== null && q.low === q.high && close(q.low, value)))
  )
}

const clock = (value: string): string => /(?:^|T| )(\d\d:\d\d)/.exec(value)?.[1] ?? ''

const dayBefore = (iso: string): string =>
  new Date(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) - MS_A_DAY).toISOString().slice(0, 10)

const ENDS = new Set(['before', 'until', 'by'])
const STARTS = new Set(['since', 'after'])

const isOpen = (value: string | undefined): boolean => clock(value ?? '') === ''

const timeFits = (t: Time, v: Values): boolean => {
  const days = spanOfDays(t)
  if (!days) return false
  if (v.type === 'time') return clock(t.start) === clock(v.value ?? '')
  if (v.type === 'datetime') return days[0] === v.value?.slice(0, 10) && clock(t.start) === clock(v.value ?? '')
  if (v.type === 'date') return days[0] === v.value && days[1] === v.value
  if (v.type === 'daterange' && !Number.isFinite(Date.parse(v.start ?? '')))
    return (
      ENDS.has(t.relation ?? '') &&
      v.end !== undefined &&
      (days[0] === v.end || days[1] === v.end || days[1] === dayBefore(v.end))
    )
  if (v.type === 'daterange' && !Number.isFinite(Date.parse(v.end ?? '')))
    return (
      STARTS.has(t.relation ?? '') && v.start !== undefined && (days[0] === v.start || days[1] === dayBefore(v.start))
    )
  if (v.type === 'daterange')
    return (
      days[0] === v.start &&
      v.end !== undefined &&
      (days[1] === dayBefore(v.end) || days[1] === v.end || daysOf(t.end)?.[0] === v.end)
    )
  // "before 4 pm", "from 9 am on": open at one end
  if ((v.type === 'timerange' || v.type === 'datetimerange') && t.grain === 'minute' && isOpen(v.start))
    return ENDS.has(t.relation ?? '') && clock(t.end) === clock(v.end ?? '')
  if ((v.type === 'timerange' || v.type === 'datetimerange') && t.grain === 'minute' && isOpen(v.end))
    return STARTS.has(t.relation ?? '') && clock(t.start) === clock(v.start ?? '')
  if (v.type === 'timerange' || v.type === 'datetimerange')
    return t.grain === 'part' || (clock(t.start) === clock(v.start ?? '') && clock(t.end) === clock(v.end ?? ''))
  return false
}

const dateFits = (found: Readings, result: Result): boolean =>
  (result.Resolution?.values ?? []).some((v) =>
    v.type === 'duration'
      ? lengthsOf(found).some((seconds) => close(seconds, Number(v.value)))
      : found.times.some((t) => overlaps(t, result) && timeFits(t, v)),
  )

const passes = (c: Case, kind: string): boolean => {
  const found = readings(capitals(c.Input), 'en', c.Context?.ReferenceDateTime ?? null)
  if (kind === 'DateTime')
    return c.Results.every((r) => dateFits(found, r)) && (c.Results.length > 0 || found.times.length === 0)
  return (
    c.Results.every((r) => found.quantities.some((q) => figureFits(q, r))) &&
    (c.Results.length > 0 || found.quantities.length === 0 || kind === 'Number')
  )
}

const casesOf = (file: string): readonly Case[] =>
  JSON.parse(readFileSync(join(FOLDER, `${file}.json`), 'utf8').replace(/^\ufeff/, '')) as readonly Case[]

/** Names of months and days with their capitals, as print has them. */
const capitals = (text: string): string => text.replace(NAMES, (name) => name.charAt(0).toUpperCase() + name.slice(1))
const NAMES = new RegExp(
  `\\b(?:${[...languageOf('en').calendar.names].filter((name) => !languageOf('en').calendar.ambiguous.has(name)).join('|')})\\b`,
  'g',
)

const measured = () =>
  KINDS.map(({ kind, files, asked }) => {
    const all = files.flatMap(casesOf)
    const kept = all.filter((c) => !LEFT_OUT.some((l) => l.kinds.includes(kind) && l.test(c)))
    const missed = kept.filter((c) => !passes(c, kind))
    return { kind, asked, kept, missed, leftOut: all.length - kept.length, share: 1 - missed.length / kept.length }
  })

const toldOf = (c: Case, kind: string): string => {
  const found = readings(capitals(c.Input), 'en', c.Context?.ReferenceDateTime ?? null)
  const told =
    kind === 'DateTime'
      ? found.times.map((t) => `${t.text} ${t.start}..${t.end}`)
      : found.quantities.map((q) => `${q.text} ${q.low}..${q.high} ${q.unit}`)
  return told.join(' | ')
}

const askedOf = ({ Text, Resolution }: Result): string =>
  `${Text} ${JSON.stringify(Resolution?.values?.map((v) => [v.type, v.value ?? `${v.start}..${v.end}`].join(' ')) ?? Resolution?.value)}`

const NOTE =
  'Measured by `node scripts/score-recognizers.ts`, whose first lines say what is left out; recorded, and made anew by `npm run score -- --all`. Cases of Recognizers-Text, all in sight while the readers were made.'

/** The table for SCORES.md; null where the cases are not there. */
export const rows = (): Table | null =>
  existsSync(FOLDER)
    ? {
        title: 'Figures and times of Recognizers-Text',
        note: NOTE,
        head: ['kind', 'cases', 'left out', 'right', 'asked', 'met'],
        rows: measured().map((m) => [
          m.kind,
          String(m.kept.length),
          String(m.leftOut),
          m.share.toFixed(3),
          `≥ ${m.asked}`,
          m.share >= m.asked ? 'yes' : 'no',
        ]),
      }
    : null

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { misses: { type: 'string' } } })
  const table = rows()
  console.log(table ? markdown(table) : 'score-recognizers: the benchmark lies beside the project and is not here')
  for (const { kind, missed } of table && values.misses ? measured() : [])
    if (kind === values.misses)
      for (const c of missed)
        console.log(`  ${c.Input}\n    asked ${c.Results.map(askedOf).join(' | ')}\n    read  ${toldOf(c, kind)}`)
}
