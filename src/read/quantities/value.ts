import type { Language } from '../../lang/index.ts'
import type { Span } from '../../model/index.ts'
import type { Document } from '../../text/document.ts'
import { indexAt } from '../../text/token.ts'
import type { Style } from './line.ts'

/** Cap of cost: a figure of more digits is an account number or noise. */
const MOST_DIGITS = 18

export const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅛', 0.125],
])

/** 6.6 million is 6600000, not 6599999.999999999. */
export const tidy = (n: number): number => (Number.isSafeInteger(n) && n < 1e12 ? n : Number(n.toPrecision(12)))

/** One part for the decimals, of one or two digits: what nobody would take for a group of thousands. */
const POINT = /^\d+\.\d{1,2}$/
const COMMA = /^\d+,\d{1,2}$/

/** "6,75 percent" in English: an article that parts decimals by the other sign, and never by its language's own, does so throughout. `times` are what it tells of the clock. */
export const styleOf = ({ tokens }: Document, { numbers }: Language, times: readonly Span[]): Style => {
  let points = 0
  let commas = 0
  for (const { kind, text, from } of tokens) {
    if (kind !== 'number' || text.length < 3) continue
    // "om 12.30 uur": an hour with its minutes
    const time = times[indexAt(times, from + 1) - 1]
    if (time && time.to > from) continue
    if (POINT.test(text)) points++
    else if (COMMA.test(text)) commas++
  }
  const other = numbers.decimal === '.' ? commas > points : points > 0 && commas === 0
  return { decimal: other === (numbers.decimal === '.') ? ',' : '.' }
}

const GROUPS = [/^[1-9]\d{0,2}(?:,\d{3})+$/, /^[1-9]\d{0,2}(?:\.\d{3})+$/, /^[1-9]\d?(?:,\d\d)+,\d{3}$/] as const
const BOTH = [/^[1-9]\d{0,2}(?:,\d{2,3})*,\d{3}\.\d+$/, /^[1-9]\d{0,2}(?:\.\d{3})+,\d+$/] as const

const bare = (digits: string): number => Number(digits.replace(/[.,]/g, ''))

/** "85.000", "85,000": thousands or decimals, by what the article does, the language, or that nobody writes .000 for nothing. */
const oneGroup = (digits: string, { decimal }: Style, { numbers }: Language): number => {
  if (digits.includes(','))
    return numbers.decimal === ',' && decimal === ',' ? Number(digits.replace(',', '.')) : bare(digits)
  return decimal === ',' || digits.endsWith('.000') ? bare(digits) : Number(digits)
}

/** The value of digits with separators; null where they are no number: "12:30", "192.168.0.1". */
export const numberOf = (text: string, style: Style, language: Language): number | null => {
  if (text.length > MOST_DIGITS * 2) return null
  const vulgar = VULGAR.get(text.at(-1) ?? '')
  if (vulgar !== undefined)
    return text.length === 1 ? vulgar : addTo(numberOf(text.slice(0, -1), style, language), vulgar)
  const digits = text.replace(/\s/g, '')
  if (!/^\d+(?:[.,]\d+)*$/.test(digits) || digits.replace(/[.,]/g, '').length > MOST_DIGITS) return null
  const signs = digits.replace(/\d/g, '')
  if (signs === '') return Number(digits)
  if (BOTH[0].test(digits)) return Number(digits.replaceAll(',', ''))
  if (BOTH[1].test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'))
  const grouped = GROUPS.some((g) => g.test(digits))
  if (signs.length > 1) return grouped ? bare(digits) : null
  return grouped ? oneGroup(digits, style, language) : Number(digits.replace(',', '.'))
}

const addTo = (whole: number | null, part: number): number | null => (whole === null ? null : whole + part)
