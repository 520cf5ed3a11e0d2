import type { Language } from '../../lang/index.ts'
import { siSymbols } from '../../lang/si-units.ts'
import { at } from '../../text/token.ts'
import { eachLanguage } from '../each-language.ts'
import type { Line } from './line.ts'

/** A unit of measure, and the token behind it. */
export interface Measure {
  readonly unit: string
  readonly next: number
}

/** Words of the longest name of a unit: "hong kong dollars". */
const MOST_WORDS = 3

/** Every word or sign with which the name of a unit begins: most figures count what is none. */
const startersOf = eachLanguage(({ numbers }): ReadonlySet<string> => {
  const names = [...numbers.units.keys(), ...numbers.currencies.keys(), ...numbers.percent]
  return new Set(
    names.flatMap((name) => [name.split(' ')[0] ?? name, name.match(/^(?:\p{L}+|[^\s\p{L}])/u)?.[0] ?? name]),
  )
})

/** What `name` is a name of: percent, a currency, a measure. */
const unitNamed = (name: string, { numbers }: Language): string | undefined =>
  numbers.units.get(name) ?? (numbers.percent.includes(name) ? 'percent' : numbers.currencies.get(name))

/** The names that `size` tokens from `i` may spell: with blanks, and without. */
const spelled = ({ list }: Line, i: number, size: number): readonly string[] => {
  const tokens = list.slice(i, i + size)
  const words = tokens.map((token) => token.lower)
  if (words.length < size) return []
  return size > 1 && tokens.slice(1).every((token) => token.glued)
    ? [words.join(' '), words.join('')]
    : [words.join(' ')]
}

/** "years old", "years of age": a span of time that is an age. */
const asAge = ({ list, language }: Line, { unit, next }: Measure): Measure => {
  const { numbers } = language
  if (!numbers.timeUnits.has(unit)) return { unit, next }
  if (numbers.old.has(at(list, next).lower)) return { unit: `${unit}-old`, next: next + 1 }
  return numbers.of.has(at(list, next).lower) && numbers.aged.has(at(list, next + 1).lower)
    ? { unit: `${unit}-old`, next: next + 2 }
    : { unit, next }
}

/** "5,000 pounds of thrust", "140 pounds (63 kg)": behind them stands what is weighed, or the weight in another unit. */
const asWeight = (line: Line, i: number, found: Measure): Measure => {
  const { list, language } = line
  const weight = language.numbers.weights.get(at(list, i).lower)
  if (weight === undefined || found.next !== i + 1) return found
  const other =
    at(list, found.next).text === '(' && at(list, found.next + 1).kind === 'number'
      ? language.numbers.units.get(at(list, found.next + 2).lower)
      : undefined
  return other !== undefined || language.numbers.of.has(at(list, found.next).lower) ? { ...found, unit: weight } : found
}

/** Lines of a picture on a screen, which are no pence: 720p, 1080p. */
const PICTURE_LINES = new Set(['240', '360', '480', '720', '1080', '1440', '2160'])

/** "12F", "-3C", "95p": a letter glued to its figure is a temperature, or a coin. */
const scaleGlued = ({ list, language }: Line, i: number): Measure | null => {
  const token = at(list, i)
  const figure = at(list, i - 1)
  const unit =
    token.glued && figure.kind === 'number' && !PICTURE_LINES.has(figure.text)
      ? language.numbers.gluedUnits.get(token.text)
      : undefined
  return unit === undefined ? null : { unit, next: i + 1 }
}

/** Tokens of the longest symbol: "Mbit/s". */
const SYMBOL_TOKENS = 3

/** "3 kN", "5 mV": a symbol by its large and small letters. */
const siSymbolAt = ({ list }: Line, i: number): Measure | null => {
  if (at(list, i - 1).kind !== 'number') return null
  for (let size = SYMBOL_TOKENS; size > 0; size -= SYMBOL_TOKENS - 1) {
    const tokens = list.slice(i, i + size)
    const glued = tokens.length === size && tokens.slice(1).every((token) => token.glued)
    const unit = glued ? siSymbols.get(tokens.map((token) => token.text).join('')) : undefined
    if (unit !== undefined) return { unit, next: i + size }
  }
  return null
}

/** The unit that stands at token `i`, the longest name first: percent, a currency, a measure. */
export const measureAt = (line: Line, i: number): Measure | null => {
  const { list, language } = line
  const scale = scaleGlued(line, i)
  if (scale) return scale
  const symbol = siSymbolAt(line, i)
  if (symbol) return symbol
  if (!startersOf(language).has(at(list, i).lower)) return null
  for (let size = MOST_WORDS; size > 0; size--) {
    const unit = spelled(line, i, size)
      .map((name) => unitNamed(name, language))
      .find((found) => found !== undefined)
    // "5 $6": the sign of the next sum
    const sign = size === 1 && /^\p{Sc}$/u.test(at(list, i).text) && at(list, i + 1).kind === 'number'
    if (unit !== undefined && !sign) return asWeight(line, i, asAge(line, { unit, next: i + size }))
  }
  return null
}
