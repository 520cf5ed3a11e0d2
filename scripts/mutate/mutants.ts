import { createHash } from 'node:crypto'

/** One small change of a file: its text from `from` to `to` becomes `into`. */
export interface Mutant {
  readonly file: string
  readonly operator: string
  /** The number of the line, and what stands in it. */
  readonly line: number
  readonly code: string
  /** How many mutants of the same name come before it in the file. */
  readonly nth: number
  readonly was: string
  readonly from: number
  readonly to: number
  readonly into: string
  /** It is a number behind `list[i] ??`: where no test comes there, it stands for the types alone, for the index is never out of the list. */
  readonly fallback: boolean
}

/** A way to break code. `at` finds where; `into` gives what stands there instead, or null where nothing is to be broken. */
interface Operator {
  readonly name: string
  readonly at: RegExp
  readonly into: (found: string, code: string, from: number) => string | null
  readonly example: readonly [before: string, after: string]
}

const swapped = (pairs: readonly (readonly [string, string])[]): ((found: string) => string | null) => {
  const table = new Map(pairs.flatMap(([x, y]) => [[x, y] as const, [y, x] as const]))
  return (found) => table.get(found) ?? null
}

/** A figure one up, or one down where it is odd; a fraction twice as large. Of "1e4" and "10_000" the value is changed. */
const otherNumber = (found: string): string => {
  const n = Number(found.replaceAll('_', ''))
  return String(Number.isInteger(n) ? n + (n % 2 ? -1 : 1) : n * 2)
}

/** Where the bracket that opens at `from` is shut; -1 where it is not. */
const shut = (code: string, from: number): number => {
  let depth = 0
  for (let i = from; i < code.length; i++) {
    if (code[i] === '(') depth++
    if (code[i] === ')' && --depth === 0) return i
  }
  return -1
}

/** The expressions hang on blanks around operators, which the formatter sees to: "a < b", but "Map<string>". */
export const OPERATORS: readonly Operator[] = [
  {
    name: 'comparison',
    at: /(?<= )(?:<=?|>=?)(?= )/g,
    into: swapped([
      ['<', '<='],
      ['>', '>='],
    ]),
    example: ['a < b', 'a <= b'],
  },
  { name: 'equality', at: /(?<= )[=!]==(?= )/g, into: swapped([['===', '!==']]), example: ['a === b', 'a !== b'] },
  { name: 'sum', at: /(?<= )[+-](?= )/g, into: swapped([['+', '-']]), example: ['a + b', 'a - b'] },
  { name: 'junction', at: /(?<= )(?:&&|\|\|)(?= )/g, into: swapped([['&&', '||']]), example: ['a && b', 'a || b'] },
  {
    name: 'boolean',
    at: /(?<=[ (])(?:true|false)\b/g,
    into: swapped([['true', 'false']]),
    example: ['x = true', 'x = false'],
  },
  {
    name: 'number',
    at: /(?<![\w.])\d[\d_]*(?:\.\d+)?(?:e\d+)?(?![\w.])/g,
    into: otherNumber,
    example: ['x > 12', 'x > 13'],
  },
  {
    name: 'condition',
    at: /(?<=\bif )\(/g,
    into: (_, code, from) => (shut(code, from) < 0 ? null : '(false)'),
    example: ['if (f(a)) b()', 'if (false) b()'],
  },
  {
    name: 'filter',
    at: /\.filter\(/g,
    into: (_, code, from) => (shut(code, from) < 0 ? null : ''),
    example: ['a.filter((x) => f(x)).map(g)', 'a.map(g)'],
  },
]

const blank = (text: string): string => text.replace(/[^\n]/g, ' ')

/** Strings, expressions and comments, in which nothing is changed. A string with a placeholder is left whole. */
const TEXTS =
  /\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|(?<=[=(,:[] ?)\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/g
/** Imports and shapes are gone when the program runs. */
const SHAPES = /^(?:import\b.*|(?:export )?(?:type|interface)\b[\s\S]*?(?:\n\}|\n(?=\n|\/\*|export|const)))/gm

/** The code with blanks in place of all that is no code when it runs; as long as before. */
export const bare = (code: string): string => code.replace(TEXTS, blank).replace(SHAPES, blank)

/** What stands before a number that a list gives where it has nothing at its index. */
const FALLBACK = /\] \?\? -?$/

/** What is changed, and in which line, told without a number that moves when lines above are written. */
export const named = ({
  file,
  operator,
  was,
  into,
  code,
  nth,
}: Omit<Mutant, 'nth' | 'fallback'> & { readonly nth?: number }): string =>
  `${file} ${operator}: ${was.slice(0, 60).replaceAll('\n', ' ')} -> ${into || 'nothing'}${nth ? ` (${nth + 1})` : ''} | ${code.slice(0, 140)}`

/** Every way in which the operators can change the file, in the order of its text. */
export const mutantsOf = (file: string, code: string): Mutant[] => {
  const text = bare(code)
  const lines = code.split('\n')
  const seen = new Map<string, number>()
  return OPERATORS.flatMap(({ name, at, into }) =>
    [...text.matchAll(at)].flatMap((m): Omit<Mutant, 'nth'>[] => {
      const instead = into(m[0], text, m.index)
      if (instead === null) return []
      const to = m[0].endsWith('(') ? shut(text, m.index + m[0].length - 1) + 1 : m.index + m[0].length
      const line = text.slice(0, m.index).split('\n').length
      const fallback = name === 'number' && FALLBACK.test(text.slice(Math.max(0, m.index - 8), m.index))
      return [
        {
          file,
          operator: name,
          line,
          code: lines[line - 1]?.trim() ?? '',
          was: code.slice(m.index, to),
          from: m.index,
          to,
          into: instead,
          fallback,
        },
      ]
    }),
  )
    .sort((a, b) => a.from - b.from)
    .map((mutant) => {
      const nth = seen.get(named(mutant)) ?? 0
      seen.set(named(mutant), nth + 1)
      return { ...mutant, nth }
    })
}

export const changed = (code: string, { from, to, into }: Mutant): string => code.slice(0, from) + into + code.slice(to)

/**
 * `count` of them, by a hash of seed and name: the same for the same seed, though code elsewhere changes, and a longer sample begins with the shorter one.
 */
export const sampled = (all: readonly Mutant[], count: number, seed: string): Mutant[] =>
  all
    .map((mutant) => ({
      mutant,
      rank: createHash('sha1')
        .update(`${seed} ${named(mutant)}`)
        .digest('hex'),
    }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, count)
    .map(({ mutant }) => mutant)
