import { siUnits } from '../../lang/si-units.ts'

/** What a unit measures, and how many of the base unit one of it is. */
interface Measure {
  readonly of: string
  readonly times: number
}

/** Of the units that have symbols, those of length, weight and volume stand in the tables below by other names too. */
const CALLED_OTHERWISE = new Set(['m', 'g', 'l'])

const table = (of: string, units: Readonly<Record<string, number>>): (readonly [string, Measure])[] =>
  Object.entries(units).map(([unit, times]) => [unit, { of, times }] as const)

/** Units of measure that say the same thing in other words, by the names that `lang` gives them. Factors are those of the international yard and pound (1959). */
const MEASURES: ReadonlyMap<string, Measure> = new Map([
  ...table('length', {
    mm: 0.001,
    cm: 0.01,
    m: 1,
    km: 1000,
    inch: 0.0254,
    foot: 0.3048,
    yard: 0.9144,
    mile: 1609.344,
    'nautical mile': 1852,
  }),
  ...table('area', {
    'square m': 1,
    'square foot': 0.09290304,
    hectare: 1e4,
    'square km': 1e6,
    acre: 4046.8564224,
    'square mile': 2_589_988.110336,
  }),
  ...table('weight', { mg: 1e-6, µg: 1e-9, g: 0.001, kg: 1, tonne: 1000, pound: 0.45359237, ounce: 0.028349523125 }),
  ...table('volume', {
    ml: 0.001,
    cl: 0.01,
    dl: 0.1,
    hl: 100,
    litre: 1,
    'cubic m': 1000,
    gallon: 3.785411784,
    barrel: 158.987294928,
  }),
  ...table('speed', { 'km/h': 1, kph: 1, mph: 1.609344, knot: 1.852 }),
  ...siUnits
    .filter(({ base }) => !CALLED_OTHERWISE.has(base))
    .map(({ symbol, base, times }): [string, Measure] => [symbol, { of: base, times }]),
  ...table('time', { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 }),
])

const CURRENCY = /^[A-Z]{3}$/
export const isCurrency = (unit: string | null): boolean => unit !== null && CURRENCY.test(unit)

/** Units that measure one thing: kilometres and miles, hours and days. */
export const comparable = (a: string | null, b: string | null): boolean =>
  a === b || (a !== null && b !== null && MEASURES.get(a)?.of === MEASURES.get(b)?.of && MEASURES.has(a))

/** How many `to` one `from` is; null where they do not measure one thing. */
export const factor = (from: string | null, to: string | null): number | null => {
  if (from === to) return 1
  const [a, b] = [MEASURES.get(from ?? ''), MEASURES.get(to ?? '')]
  return a && b && a.of === b.of ? a.times / b.times : null
}

/** Units that cannot stand for one another: money, shares, measures of time and space. */
const FIXED =
  /^(?:[A-Z]{3}|percent|share|second|minute|hour|day|week|month|year|year-old|decade|century|mm|cm|m|km|meter|metre|kilometer|kilometre|mile|foot|yard|inch|kg|gram|kilogram|ton|tonne|pound|litre|liter|gallon|mph|km\/h|kph|knot|degree|hectare|acre|celsius|fahrenheit|megawatt|kilowatt|volt)s?$/

/** Whether `unit` measures, and does not say what is counted. */
export const fixed = (unit: string | null): boolean => FIXED.test(unit ?? '') || SYMBOLS.has(unit ?? '')

const SYMBOLS: ReadonlySet<string> = new Set(siUnits.map(({ symbol }) => symbol))
