/** One small change of a file: its text from `from` to `to` becomes `into`. */
export interface Mutant {
  readonly file: string
  readonly operator: string
  readonly from: number
  readonly to: number
  readonly into: string
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
  { name: 'boolean', at: /(?<=[ (])(?:true|false)\b/g, into: swapped([['true', 'false']]), example: ['x = true', 'x = false'] },
  { name: 'number', at: /(?<![\w.])\d[\d_]*(?:\.\d+)?(?:e\d+)?(?![\w.])/g, into: otherNumber, example: ['x > 12', 'x > 13'] },
  { name: 'condition', at: /(?<=\bif )\(/g, into: (_, code, from) => (shut(code, from) < 0 ? null : '(false)'), example: ['if (f(a)) b()', 'if (false) b()'] },
  { name: 'filter', at: /\.filter\(/g, into: (_, code, from) => (shut(code, from) < 0 ? null : ''), example: ['a.filter((x) => f(x)).map(g)', 'a.map(g)'] },
]

const blank = (text: string): string => text.replace(/[^\n]/g, ' ')

/** Strings, expressions and comments, in which nothing is changed. A string with a placeholder is left whole. */
const TEXTS =
  /\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|(?<=[=(,:[] ?)\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/g
/** Imports and shapes are gone when the program runs. */
const SHAPES = /^(?:import\b.*|(?:export )?(?:type|interface)\b[\s\S]*?(?:\n\}|\n(?=\n|\/\*|export|const)))/gm

/** The code with blanks in place of all that is no code when it runs; as long as before. */
export const bare = (code: string): string => code.replace(TEXTS, blank).replace(SHAPES, blank)

/** Every way in which the operators can change the file, in the order of its text. */
export const mutantsOf = (file: string, code: string): Mutant[] => {
  const text = bare(code)
  return OPERATORS.flatMap(({ name, at, into }) =>
    [...text.matchAll(at)].flatMap((m): Mutant[] => {
      const instead = into(m[0], text, m.index)
      const to = m[0].endsWith('(') ? shut(text, m.index + m[0].length - 1) + 1 : m.index + m[0].length
      return instead === null ? [] : [{ file, operator: name, from: m.index, to, into: instead }]
    }),
  ).sort((a, b) => a.from - b.from)
}

export const changed = (code: string, { from, to, into }: Mutant): string => code.slice(0, from) + into + code.slice(to)

/** `count` of them, the same for the same seed, in random order: a longer sample begins with the shorter one. */
export const sampled = <T>(all: readonly T[], count: number, chance: () => number): T[] => {
  const list = [...all]
  for (let i = 0; i < Math.min(count, list.length); i++) {
    const j = i + Math.floor(chance() * (list.length - i))
    const [x, y] = [list[i] as T, list[j] as T]
    list[i] = y
    list[j] = x
  }
  return list.slice(0, count)
}
