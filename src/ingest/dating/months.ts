import { flat } from './flat.ts'

/** Reads the months of every language that the platform knows; for lines whose language is not known, or which differs from the page's. */
export const ANY = '*'
/** Languages that news is written in, with regions that call the months otherwise. */
const CODES =
  'en de fr es it nl pt pt-PT ru uk be bg sr sr-Latn hr bs sl sk cs pl mk ro hu fi et lv lt sv da nb nn is el tr az kk uz ka hy he ar ar-LB ar-DZ ar-TN ar-MA fa ur hi mr ne bn pa gu ta te kn ml si th lo km my vi id ms fil sw ca eu gl ga cy sq'.split(
    ' ',
  )
/** Regions whose names are understood wherever the language is read. */
const regions = (language: string): readonly string[] => CODES.filter((c) => c.startsWith(`${language}-`))

const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
]
/** Letters with their marks; some names have a blank or a number in them: "tháng 3". */
const NAME = /^\p{L}[\p{L}\p{M}.]{1,}(?: \d{1,2}| \p{L}[\p{L}\p{M}]{1,})?$/u
/** Shorter names are other words too. */
const LEAST = 3

const formatOf = (code: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | null => {
  try {
    return new Intl.DateTimeFormat(`${code}-u-ca-gregory-nu-latn`, { ...style, timeZone: 'UTC' })
  } catch {
    return null
  }
}
const nameIn = (format: Intl.DateTimeFormat, month: number): string => {
  const part = format.formatToParts(new Date(Date.UTC(2021, month, 15))).find((p) => p.type === 'month')
  return flat((part?.value ?? '').normalize('NFC')).replace(/\.$/, '')
}

/** The names by the platform's data, each with its month. */
const namesOf = (code: string): readonly (readonly [string, number])[] =>
  STYLES.flatMap((style) => {
    const format = formatOf(code, style)
    return format === null ? [] : Array.from({ length: 12 }, (_, m) => [nameIn(format, m), m + 1] as const)
  }).filter(([name]) => NAME.test(name) && name.length >= LEAST)

const firstOf = (codes: readonly string[]): Map<string, number> => {
  const names = new Map<string, number>()
  for (const code of codes) for (const [name, month] of namesOf(code)) if (!names.has(name)) names.set(name, month)
  return names
}
/** A name that means different months in two languages ("listopad") means none here. */
const agreed = (): Map<string, number> => {
  const names = new Map<string, number>()
  for (const code of CODES) for (const [name, month] of namesOf(code)) names.set(name, (names.get(name) ?? month) === month ? month : 0)
  return new Map([...names].filter(([, month]) => month > 0))
}

const MEMO = new Map<string, ReadonlyMap<string, number>>()
/** Month names of `language` (ISO 639-1, or ANY) as the platform knows them, flat, without a final stop, to 1..12. English ones are always understood. */
export const months = (language: string): ReadonlyMap<string, number> => {
  const known = MEMO.get(language)
  if (known) return known
  const names = language === ANY ? agreed() : firstOf([language, ...regions(language), 'en'])
  // four letters are as common as three
  if (!names.has('sept')) names.set('sept', 9)
  MEMO.set(language, names)
  return names
}

/** The months' names as a pattern over flat text, longest first. */
export const monthPattern = (language: string): string => [...months(language).keys()].sort((a, b) => b.length - a.length).join('|').replaceAll('.', '\\.')
