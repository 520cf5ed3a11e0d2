import { flat, hasDigit } from './flat.ts'
import { ANY, firstWords, monthPattern, months } from './months.ts'
import { offset, ZONE } from './zones.ts'

/** A date as written in a text, with offsets into it. */
export interface WrittenDate {
  readonly from: number
  readonly to: number
  /** ISO 8601: "2021-10-09", "2021-10-09T13:24", "2021-10-09T13:24Z"; "--10-09" where no year is written */
  readonly value: string
  /** the words */
  readonly words: string
  /** true where a year is written */
  readonly full: boolean
  readonly timed: boolean
}

export interface Reading {
  /** ISO 639-1, for the names of months */
  readonly language: string
  /** true where 9/10/2021 is the 9th of October */
  readonly dayFirst: boolean
  /** true where a year may have two digits ("31.10.23"): in lines about dates, not in running text */
  readonly short?: boolean
}

/** A time stands beside its date: so many characters around it are looked at. */
const BESIDE = 28
/** Dates looked for in one text. */
const MOST = 500
const YEARS = { first: 1500, last: 2199 } as const

type Parts = Readonly<Record<string, string | undefined>>

const patterns = new Map<string, RegExp>()
/** Every way to write a day: ISO, "9 October 2021", "9.Oktober 2021", "9 de octubre de 2021", "October 9th, 2021", "9.10.2021", "9. 10. 2021", "09-Oct-21", "Dec 31", "2021. október 9.", "2021年10月9日". */
const pattern = (language: string, short: boolean): RegExp => {
  const key = `${language} ${short}`
  const known = patterns.get(key)
  if (known) return known
  const year = short ? String.raw`\d{4}(?!\d)|['’]?\d{2}(?![\d:.])` : String.raw`\d{4}(?!\d)`
  const month = `(?:${monthPattern(language)})`
  const joint = String.raw`\.?[,،]?(?:\s{1,3}\p{L}{1,3})?\s{1,3}`
  const ordinal = String.raw`(?:\.|[ºª]|st|nd|rd|th|er|re|e)?`
  const made = new RegExp(
    [
      String.raw`(?<![\p{L}\p{N}./-])(?:`,
      String.raw`(?<y1>\d{4})-(?<m1>\d{2})-(?<d1>\d{2})(?!\d)`,
      String.raw`|(?<y2>\d{4})(?<s2>[./])(?<m2>\d{1,2})\k<s2>(?<d2>\d{1,2})(?!\d)`,
      String.raw`|(?<y6>\d{4})\s?[年년]\s?(?<m6>\d{1,2})\s?[月월]\s?(?<d6>\d{1,2})\s?[日일号]`,
      String.raw`|(?<y7>\d{4})(?:\.|\s\p{L}{1,4}\.?)?\s{1,3}(?:\p{L}{1,4}\s)?(?<n7>${month})\.?\s{1,3}(?<d7>\d{1,2})(?!\d)`,
      String.raw`|(?<y8>\d{4})\.\s?gada\s(?<d8>\d{1,2})\.\s?(?<n8>${month})(?!\p{L})`,
      String.raw`|(?<d9>\d{1,2})(?<s9>[-/])(?<n9>${month})\k<s9>(?<y9>\d{4}${short ? '|\\d{2}' : ''})(?!\d)`,
      String.raw`|(?<d3>\d{1,2})(?:\.|${ordinal}(?:\s{1,3}\p{L}{1,3})?\s{1,3})ב?(?<n3>${month})(?![\p{L}\p{M}])(?:${joint}(?<y3>${year}))?`,
      String.raw`|(?<n4>${month})\.?\s{1,3}(?<d4>\d{1,2})${ordinal}(?![\p{L}\p{N}])(?:(?:[.,]{0,2}\s{1,3}|,(?=\d{4}))(?<y4>${year}))?`,
      String.raw`|(?<d11>\d{1,2})\.\s(?<m11>\d{1,2})\.\s(?<y11>\d{4})(?!\d)`,
      String.raw`|(?<a5>\d{1,2})(?<s5>[./-])(?<b5>\d{1,2})\k<s5>(?<y5>\d{4}${short ? '|\\d{2}' : ''})(?!\d|[./-]\d)`,
      ')',
    ].join(''),
    'gu',
  )
  patterns.set(key, made)
  return made
}

const TIME = String.raw`(?<h>[01]?\d|2[0-3])(?:[:.h](?<mi>[0-5]\d)(?::(?<se>[0-5]\d)(?:\.\d{1,9})?)?)?\s?(?<half>[ap]\.?\s?m\.?(?!\p{L}))?\s?(?:\p{L}{3}\s)?(?<zone>(?:gmt|utc)?\s?[+-]\d{2}:?\d{2}|(?:${ZONE})(?!\p{L})|z(?!\p{L}))?`
const AFTER = new RegExp(String.raw`^(?:t|[\s,|./–-]{1,4}(?:\p{L}{1,3}\s){0,2})${TIME}(?!\d)`, 'u')
const BEFORE = new RegExp(
  String.raw`(?<![\d.:])${TIME}(?:[\s,|–-]{1,4}|\s(?:\p{L}{1,3})\s)(?:\p{L}{3,10}[.,]?\s{1,2}){0,1}$`,
  'u',
)

const two = (n: number | string): string => String(n).padStart(2, '0')
const exists = (y: number, m: number, d: number): boolean =>
  m >= 1 && m <= 12 && d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate()

/** "13:24", "1:24 pm", "13.24 Uhr" as ISO time with its zone; "" where the words tell no time. */
const timeOf = (parts: Parts | undefined, day: string): string => {
  if (!parts?.['h'] || !(parts['mi'] || parts['half'])) return ''
  const half = parts['half']?.[0]
  const h = Number(parts['h'])
  if (half && (h < 1 || h > 12)) return ''
  const hour = half === 'p' ? (h % 12) + 12 : half === 'a' ? h % 12 : h
  const zone = parts['zone'] ? (offset(parts['zone'], day) ?? '') : ''
  return `T${two(hour)}:${parts['mi'] ?? '00'}${parts['se'] ? `:${parts['se']}` : ''}${zone}`
}

/** Two digits stand for 1970 to 2069; Thailand counts 543 years more. */
const PIVOT = 70
const THAI = { years: 543, from: 2400, to: 2700 } as const
const yearOf = (written: string): number => {
  const year = Number(written.replace(/\D/g, ''))
  if (year < 100) return year + (year < PIVOT ? 2000 : 1900)
  return year >= THAI.from && year < THAI.to ? year - THAI.years : year
}

const dayOf = (
  g: Parts,
  { language, dayFirst }: Reading,
): { readonly y: number | null; readonly m: number; readonly d: number } | null => {
  const year =
    g['y1'] ?? g['y2'] ?? g['y3'] ?? g['y4'] ?? g['y5'] ?? g['y6'] ?? g['y7'] ?? g['y8'] ?? g['y9'] ?? g['y11']
  const name = g['n3'] ?? g['n4'] ?? g['n7'] ?? g['n8'] ?? g['n9']
  const y = year === undefined ? null : yearOf(year)
  if (name)
    return { y, m: months(language).get(name) ?? 0, d: Number(g['d3'] ?? g['d4'] ?? g['d7'] ?? g['d8'] ?? g['d9']) }
  if (g['a5'] === undefined)
    return {
      y,
      m: Number(g['m1'] ?? g['m2'] ?? g['m6'] ?? g['m11']),
      d: Number(g['d1'] ?? g['d2'] ?? g['d6'] ?? g['d11']),
    }
  const [a, b] = [Number(g['a5']), Number(g['b5'])]
  const first = a > 12 || (b <= 12 && (dayFirst || g['s5'] === '.'))
  return first ? { y, m: b, d: a } : { y, m: a, d: b }
}

/** A day in numbers. */
const NUMERIC = /\d[./-]\s?\d{1,2}[./-]|\d\s?[年년]/u
const WORDS = /[\p{L}\p{M}]{2,}/gu
/** Whether a date can be in a flat text at all: most texts with a digit have neither a day in numbers nor the name of a month, and that is seen quickly. */
const mayHold = (low: string, language: string): boolean => {
  if (NUMERIC.test(low)) return true
  const names = firstWords(language)
  return low.match(WORDS)?.some((w) => names.has(w) || (w.startsWith('ב') && names.has(w.slice(1)))) ?? false
}

/** The dates written in `text`, in order, with the time that stands beside them. */
export const readDates = (text: string, reading: Reading): readonly WrittenDate[] => {
  if (!hasDigit(text)) return []
  const low = flat(text)
  if (!mayHold(low, reading.language)) return []
  const found: WrittenDate[] = []
  for (const m of low.matchAll(pattern(reading.language, reading.short ?? false))) {
    if (found.length >= MOST) break
    const day = dayOf(m.groups ?? {}, reading)
    if (!day || !exists(day.y ?? 2024, day.m, day.d) || (day.y !== null && (day.y < YEARS.first || day.y > YEARS.last)))
      continue
    const date = `${day.y === null ? '-' : String(day.y).padStart(4, '0')}-${two(day.m)}-${two(day.d)}`
    const end = m.index + m[0].length
    const zoneDay = day.y === null ? `2024-${two(day.m)}-${two(day.d)}` : date
    const after = AFTER.exec(low.slice(end, end + BESIDE))
    const start = Math.max(0, m.index - BESIDE)
    const before = after && timeOf(after.groups, zoneDay) ? null : BEFORE.exec(low.slice(start, m.index))
    const time = (after && timeOf(after.groups, zoneDay)) || (before ? timeOf(before.groups, zoneDay) : '')
    const from = time && before ? start + before.index : m.index
    const to = time && !before && after ? end + after[0].trimEnd().length : end
    found.push({
      from,
      to,
      value: `${date}${time}`,
      words: text.slice(from, to),
      full: day.y !== null,
      timed: time !== '',
    })
  }
  return found
}

/** The dates in a line about dates: years may have two digits, and where its language tells no full date, the months of any other are tried. */
export const readLine = (text: string, reading: Reading): readonly WrittenDate[] => {
  const own = readDates(text, { ...reading, short: true })
  if (own.some((d) => d.full) || !NAMED.test(text)) return own
  const any = readDates(text, { ...reading, language: ANY, short: true })
  return any.some((d) => d.full) ? any : own
}
/** A word beside a number, as a month is. */
const NAMED = /\p{Nd}[.,]?\s{0,3}(?:\p{L}{1,3}\s)?\p{L}{2}|\p{L}[\p{L}\p{M}][.,]?\s{1,3}\p{Nd}/u
