// Asks the reader of times for the values of phrases of news (timenorm): node scripts/score-time-values.ts [--misses LANGUAGE]
// Exact: the same first and last day (or the same quarter, week, length). Left out: PAST_REF, PRESENT_REF, FUTURE_REF and lengths or parts that the value itself
// leaves open (X), and repeated times: nothing in them can be compared. A length may be read as a time or as a figure.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { languageOf } from '../src/lang/index.ts'
import type { Time } from '../src/model/index.ts'
import { MS_A_DAY } from '../src/text/day.ts'
import { daysOf, lengthsOf, type Readings, readings, secondsOf, spanOfDays } from './score/readings.ts'
import { SHARED } from './score/shared.ts'
import { markdown, type Table } from './score/tables.ts'

const FOLDER = join(SHARED, 'benchmarks/time-values')
const SETS = [
  { language: 'en', asked: 0.8 },
  { language: 'es', asked: 0.75 },
] as const

interface Phrase {
  readonly text: string
  readonly type: string
  readonly value: string
  readonly published: string
}

/** Documents stand apart by empty lines; the first row of each is its date. */
const phrasesOf = (file: string): Phrase[] =>
  readFileSync(file, 'utf8')
    .split(/\n\s*\n/)
    .flatMap((document) => {
      const rows = document
        .split('\n')
        .filter((line) => line.includes('\t'))
        .map((line) => line.split('\t'))
      const published = rows[0]?.[2] ?? ''
      return rows.slice(1).map(([text = '', type = '', value = '']) => ({ text, type, value, published }))
    })

const isLeftOut = ({ value, type }: Phrase): boolean =>
  /X|_REF/.test(value) || type === 'SET' || !/^(?:\d|P)/.test(value)

const iso = (at: number): string => new Date(at).toISOString().slice(0, 10)

/** First and last day of a TIMEX value: quarters, halves, weeks, seasons, decades too. */
const valueDays = (value: string): readonly [string, string] | null => {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value)
  if (quarter)
    return span(`${quarter[1]}-${two(Number(quarter[2]) * 3 - 2)}`, `${quarter[1]}-${two(Number(quarter[2]) * 3)}`)
  const half = /^(\d{4})-H([12])$/.exec(value)
  if (half) return span(`${half[1]}-${half[2] === '1' ? '01' : '07'}`, `${half[1]}-${half[2] === '1' ? '06' : '12'}`)
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value)
  if (season)
    return span(
      `${season[1]}-${SEASONS[season[2] ?? '']?.[0]}`,
      `${season[2] === 'WI' ? Number(season[1]) + 1 : season[1]}-${SEASONS[season[2] ?? '']?.[1]}`,
    )
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value)
  if (week) {
    const fourth = Date.UTC(Number(week[1]), 0, 4)
    const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * MS_A_DAY + (Number(week[2]) - 1) * 7 * MS_A_DAY
    return week[3]
      ? [iso(monday + 5 * MS_A_DAY), iso(monday + 6 * MS_A_DAY)]
      : [iso(monday), iso(monday + 6 * MS_A_DAY)]
  }
  if (/^\d{3}$/.test(value)) return [`${value}0-01-01`, `${value}9-12-31`]
  return daysOf(value)
}
const SEASONS: Readonly<Record<string, readonly [string, string]>> = {
  SP: ['03', '05'],
  SU: ['06', '08'],
  FA: ['09', '11'],
  WI: ['12', '02'],
}
const two = (n: number): string => String(n).padStart(2, '0')
const span = (from: string, to: string): readonly [string, string] => [daysOf(from)?.[0] ?? '', daysOf(to)?.[1] ?? '']

const hasEdge = (text: string, language: string): boolean =>
  [...languageOf(language).calendar.edges.keys()].some((words) => text.toLowerCase().includes(words))

const timeFits = (t: Time, { value, text }: Phrase, language: string): boolean => {
  const [own, asked] = [spanOfDays(t), valueDays(value)]
  if (!own || !asked) return false
  if (/T\d\d:\d\d/.test(value)) return t.start.slice(0, 16) === value.slice(0, 16)
  // "the end of 1990" is marked as 1990, and read as its last day
  if (hasEdge(text, language)) return own[0] >= asked[0] && own[1] <= asked[1]
  return own[0] === asked[0] && own[1] === asked[1]
}

const isExact = (phrase: Phrase, found: Readings, language: string): boolean => {
  const seconds = secondsOf(phrase.value)
  if (phrase.value.startsWith('P')) return seconds !== null && lengthsOf(found).includes(seconds)
  return found.times.some((t) => timeFits(t, phrase, language))
}

const measured = () =>
  SETS.map(({ language, asked }) => {
    const all = phrasesOf(join(FOLDER, `${language}-train.tsv`))
    const kept = all.filter((p) => !isLeftOut(p))
    const missed = kept.filter((p) => !isExact(p, readings(p.text, language, p.published), language))
    return { language, asked, kept, missed, leftOut: all.length - kept.length, share: 1 - missed.length / kept.length }
  })

const missOf = (p: Phrase, language: string): string => {
  const found = readings(p.text, language, p.published)
  const read = [...found.times.map((t) => `${t.start}..${t.end}`), ...found.quantities.map((q) => `${q.low} ${q.unit}`)]
  return `  ${p.published}  ${p.text}  ${p.value}  read ${read.join(' | ')}`
}

const NOTE =
  'Measured by `node scripts/score-time-values.ts`, whose first lines say what is left out; recorded, and made anew by `npm run score -- --all`. Phrases of news with their values (timenorm), in sight while the reader was made.'

/** The table for SCORES.md; null where the phrases are not there. */
export const rows = (): Table | null =>
  existsSync(FOLDER)
    ? {
        title: 'Values of times',
        note: NOTE,
        head: ['language', 'phrases', 'left out', 'exact', 'asked', 'met'],
        rows: measured().map((m) => [
          m.language,
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
  console.log(table ? markdown(table) : 'score-time-values: the benchmark lies beside the project and is not here')
  for (const { language, missed } of table && values.misses ? measured() : [])
    if (language === values.misses) for (const p of missed) console.log(missOf(p, language))
}
