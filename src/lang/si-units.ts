/** A unit of measure by the symbol that all languages write, what it measures, and how many of the plain unit one of it is. */
export interface SiUnit {
  readonly symbol: string
  readonly base: string
  readonly times: number
}

const PREFIXES: Readonly<Record<string, number>> = {
  n: 1e-9,
  µ: 1e-6,
  m: 1e-3,
  c: 1e-2,
  d: 1e-1,
  h: 1e2,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
}

/** Units with the prefixes that news writes before them; without one the shortest are other words too: 3 A, 5 N. A dot stands for none. */
const BASES: Readonly<Record<string, string>> = {
  N: 'k M',
  Pa: '. h k M G',
  J: 'k M G T P',
  W: '. µ m k M G T',
  Wh: '. k M G T',
  VA: '. k M',
  V: '. µ m k M',
  A: 'm k',
  Hz: '. k M G T',
  eV: '. k M G T',
  Bq: '. k M G T P',
  Sv: '. µ m',
  Gy: '. m',
  g: 'µ m k',
  l: 'm c d h',
  m: 'µ d',
  B: 'k M G T P',
  bps: 'k M G T',
  'bit/s': 'k M G T',
  mol: '. µ m',
  Ω: '. k M',
  dB: '.',
  lm: '.',
  lx: '.',
}

export const siUnits: readonly SiUnit[] = Object.entries(BASES).flatMap(([base, prefixes]) =>
  prefixes.split(' ').map((prefix) => ({
    symbol: prefix === '.' ? base : `${prefix}${base}`,
    base,
    times: PREFIXES[prefix] ?? 1,
  })),
)

/** What a symbol may be written as: the Greek letter for the sign of micro, a capital litre, kB in capitals. */
const spellings = (symbol: string): string[] => [
  symbol,
  symbol.replace('µ', 'μ'),
  ...(symbol.endsWith('l') && symbol !== 'mol' ? [symbol.replace(/l$/, 'L')] : []),
  ...(symbol === 'kB' ? ['KB', 'Kb'] : []),
]

/** Symbols as they are written, large and small letters told apart: mW is no MW. */
export const siSymbols: ReadonlyMap<string, string> = new Map(
  siUnits.flatMap(({ symbol }) => spellings(symbol).map((written): [string, string] => [written, symbol])),
)

/** Words for prefixes and units in one language: kilo to k, newton to N. */
export interface SiWords {
  readonly prefixes: Readonly<Record<string, string>>
  readonly bases: Readonly<Record<string, string>>
  /** endings of the plural */
  readonly endings: readonly string[]
}

/** Every unit written out: kilonewtons, megawatts. */
export const siNames = ({ prefixes, bases, endings }: SiWords): [string, string][] =>
  Object.entries({ '': '', ...prefixes }).flatMap(([prefix, sign]) =>
    Object.entries(bases).flatMap(([base, symbol]) =>
      siSymbols.has(`${sign}${symbol}`)
        ? ['', ...endings].map((ending): [string, string] => [`${prefix}${base}${ending}`, `${sign}${symbol}`])
        : [],
    ),
  )
