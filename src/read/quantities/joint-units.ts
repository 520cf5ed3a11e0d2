import { at } from '../../text/token.ts'
import type { Figure } from './figures.ts'
import { figureAt } from './figures.ts'
import type { Line } from './line.ts'
import { measureAt } from './measures.ts'
import { tidy } from './value.ts'

/** The smaller unit that is told behind a larger one, and how much of it it is: "5 feet 2 inches", "3 dollars 50 cents", "2 hours and 30 minutes". */
const SMALLER: ReadonlyMap<string, readonly [string, number]> = new Map([
  ['foot', ['inch', 1 / 12]],
  ['hour', ['minute', 1 / 60]],
  ['minute', ['second', 1 / 60]],
  ['year', ['month', 1 / 12]],
  ['m', ['cm', 1 / 100]],
  ['pound', ['ounce', 1 / 16]],
  ['USD', ['cent', 1 / 100]],
  ['EUR', ['cent', 1 / 100]],
  ['GBP', ['penny', 1 / 100]],
])

/** A figure with all its units, and the token behind them. */
export interface Joint {
  readonly figure: Figure
  readonly unit: string
  readonly next: number
}

/** "5 feet 2 inches" as feet; null where no smaller unit follows. */
export const jointUnits = (line: Line, figure: Figure): Joint | null => {
  if (figure.low !== figure.high || figure.unit !== null) return null
  const large = measureAt(line, figure.next)
  const [name, size] = SMALLER.get(large?.unit ?? '') ?? ['', 0]
  if (!large || size === 0) return null
  const and = line.language.numbers.and.has(at(line.list, large.next).lower) ? 1 : 0
  const rest = figureAt(line, large.next + and)
  const small = rest && rest.low === rest.high && rest.low < 1 / size ? measureAt(line, rest.next) : null
  if (!rest || small?.unit !== name) return null
  const value = tidy(Number((figure.low + rest.low * size).toPrecision(12)))
  return { figure: { ...figure, low: value, high: value }, unit: large.unit, next: small.next }
}

/** What stands before the code of a currency for its scale: MUSD, KEUR. */
const PREFIXES: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['k', 1e3],
])

/** "75 USD million", "30 MUSD": the scale stands behind the currency, or glued before it. */
export const withCurrencyScale = (line: Line, figure: Figure): Figure => {
  if (figure.high === null || figure.unit !== null || figure.kind === 'vague') return figure
  const { currencies, scales } = line.language.numbers
  const scaled = (scale: number, unit: string, next: number): Figure => ({
    ...figure,
    low: tidy(figure.low * scale),
    high: tidy((figure.high ?? 0) * scale),
    unit,
    next,
  })
  const word = at(line.list, figure.next)
  const code = /^[MK]\p{Lu}{3}$/u.test(word.text) ? currencies.get(word.lower.slice(1)) : undefined
  if (code) return scaled(PREFIXES.get(word.lower.charAt(0)) ?? 1, code, figure.next + 1)
  const money = measureAt(line, figure.next)
  const scale = money && /^[A-Z]{3}$/.test(money.unit) ? scales.get(at(line.list, money.next).lower) : undefined
  return money && scale !== undefined && scale >= 1000 ? scaled(scale, money.unit, money.next + 1) : figure
}
