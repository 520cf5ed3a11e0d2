import { monthNames } from '../../lang/month-names.ts'
import { flat } from './flat.ts'

/** Reads the months of every language that the platform knows; for lines whose language is not known, or which differs from the page's. */
export const ANY = '*'
/** Regions that call the months otherwise, understood wherever the language is read. */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar-LB', 'ar-DZ', 'ar-TN', 'ar-MA'],
  pt: ['pt-PT'],
  sr: ['sr-Latn'],
}

const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
]
/** Letters with their marks; some names have a blank or a number in them: "tháng 3". */
const NAME = /^\p{L}[\p{L}\p{M}.]{1,}(?: \d{1,2}| \p{L}[\p{L}\p{M}]{1,})?$/u
/** Shorter names in Latin letters are other words too. */
const LEAST = 3
const LATIN = /^[a-z]/

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

/** The names of the months in `code` by the platform's data, flat, each with its month. */
export const namesOf = (code: string): readonly (readonly [string, number])[] =>
  STYLES.flatMap((style) => {
    const format = formatOf(code, style)
    return format === null ? [] : Array.from({ length: 12 }, (_, m) => [nameIn(format, m), m + 1] as const)
  }).filter(([name]) => NAME.test(name) && name.length >= (LATIN.test(name) ? LEAST : 2))

/** Letters of Indian scripts with a dot under them, in one sign and in two, of which Unicode prefers the two; people leave the dot of Hindi away too. */
const SIGNS: readonly (readonly [pair: string, sign: string])[] = Array.from({ length: 0x280 }, (_, i) =>
  String.fromCharCode(0x0900 + i),
).flatMap((c) => (c.normalize('NFC') === c ? [] : [[c.normalize('NFC'), c] as const]))
const DOT = /\u093c/gu
/** A name as it may be typed. */
const spellings = (name: string): readonly string[] => [
  name,
  SIGNS.reduce((n, [pair, sign]) => n.replaceAll(pair, sign), name),
  name.replace(DOT, ''),
]

const firstOf = (codes: readonly string[]): Map<string, number> => {
  const names = new Map<string, number>()
  for (const code of codes)
    for (const [name, month] of namesOf(code))
      for (const spelling of spellings(name)) if (!names.has(spelling)) names.set(spelling, month)
  return names
}
const any = (): Map<string, number> =>
  new Map(
    monthNames.flatMap((names, m) =>
      names
        .split('|')
        .flatMap(spellings)
        .map((name) => [name, m + 1] as const),
    ),
  )

const MEMO = new Map<string, ReadonlyMap<string, number>>()
/** Month names of `language` (ISO 639-1, or ANY) as the platform knows them, flat, without a final stop, to 1..12. English ones are always understood. */
export const months = (language: string): ReadonlyMap<string, number> => {
  const known = MEMO.get(language)
  if (known) return known
  const names = language === ANY ? any() : firstOf([language, ...(REGIONS[language] ?? []), 'en'])
  // four letters are as common as three
  if (!names.has('sept')) names.set('sept', 9)
  MEMO.set(language, names)
  return names
}

const FIRSTS = new Map<string, ReadonlySet<string>>()
/** The first words of the names: a text that holds none of them names no month. */
export const firstWords = (language: string): ReadonlySet<string> => {
  const known = FIRSTS.get(language)
  if (known) return known
  const words = new Set([...months(language).keys()].map((name) => /^[\p{L}\p{M}]+/u.exec(name)?.[0] ?? name))
  FIRSTS.set(language, words)
  return words
}

/** The months' names as a pattern over flat text, longest first. */
export const monthPattern = (language: string): string =>
  [...months(language).keys()]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll('.', '\\.')
