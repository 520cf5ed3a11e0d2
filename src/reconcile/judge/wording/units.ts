/** Units of one dimension with what one of them is of the first: names are those that `read` gives to quantities, whatever the language. */
const DIMENSIONS: readonly Readonly<Record<string, number>>[] = [
  { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 },
  { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 },
  {
    m: 1,
    mm: 0.001,
    cm: 0.01,
    km: 1000,
    mile: 1609.344,
    foot: 0.3048,
    inch: 0.0254,
    yard: 0.9144,
    'nautical mile': 1852,
  },
  { g: 1, kg: 1000, tonne: 1_000_000, pound: 453.592, ounce: 28.3495 },
  {
    'square m': 1,
    'square km': 1_000_000,
    hectare: 10_000,
    acre: 4046.86,
    'square mile': 2_589_988,
    'square foot': 0.092903,
  },
  { litre: 1, gallon: 4.54609, barrel: 158.987, 'cubic m': 1000 },
  { percent: 1, share: 100, 'percentage point': 1, 'basis point': 0.01 },
  { mph: 1.609344, 'km/h': 1, knot: 1.852 },
  { watt: 1, kilowatt: 1000, megawatt: 1_000_000, gigawatt: 1_000_000_000 },
]

interface Scale {
  readonly dimension: number
  readonly factor: number
}

const SCALES: ReadonlyMap<string, Scale> = new Map(
  DIMENSIONS.flatMap((units, dimension) =>
    Object.entries(units).map(([unit, factor]): [string, Scale] => [unit, { dimension, factor }]),
  ),
)

/** Dimension and factor of a unit; null for what is counted. */
export const scaleOf = (unit: string | null): Scale | null => SCALES.get(unit ?? '') ?? null

const CURRENCY = /^[A-Z]{3}$/
/** A unit of money by its ISO code. */
export const isCurrency = (unit: string | null): boolean => CURRENCY.test(unit ?? '')
