// Reads the simple ones of the Python expressions that the feedparser suite expects to be true.

export interface Expectation {
  /** index of the entry; null for the feed itself */
  readonly entry: number | null
  readonly field: string
  readonly value: string | number
}

const CHECK =
  /(?:(entries)\[(\d{1,3})\]|(feed))(?:\['(\w{1,40})'\]|\.(\w{1,40})) == (u?r?'(?:[^'\\]|\\.){0,2000}'|u?r?"(?:[^"\\]|\\.){0,2000}"|\((?:\d{1,4}, ?){5,8}\d{1,4}\))/g
const COUNT = /len\(entries\) == (\d{1,4})/g
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' }

const unquoted = (literal: string): string =>
  literal
    .replace(/^u?r?['"]|['"]$/g, '')
    .replace(/\\(?:u([\da-f]{4})|x([\da-f]{2})|([\s\S]))/gi, (_, u, x, c) =>
      u || x ? String.fromCharCode(Number.parseInt(u ?? x, 16)) : (ESCAPES[c] ?? c),
    )

/** "(2004, 1, 1, 19, 48, 21, 3, 1, 0)" as epoch milliseconds. */
const time = (tuple: string): number => {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = tuple.slice(1, -1).split(',').map(Number)
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

/** What the first comment of a feedparser test says must hold, as far as it is simple. */
export const expectations = (test: string): readonly Expectation[] => {
  const comment = /<!--([\s\S]{0,8000}?)-->/.exec(test)?.[1] ?? ''
  const expect = comment.slice(comment.indexOf('Expect:'))
  // "or" and "not" make an expression that is not simple
  if (/ or |not entries|\bin\b/.test(expect)) return []
  const checks = [...expect.matchAll(CHECK)].map(
    ([, entries, index, , bracketed, dotted, literal = '']): Expectation => ({
      entry: entries ? Number(index) : null,
      field: bracketed ?? dotted ?? '',
      value: literal.startsWith('(') ? time(literal) : unquoted(literal),
    }),
  )
  return [
    ...checks,
    ...[...expect.matchAll(COUNT)].map(([, n]): Expectation => ({ entry: null, field: 'entries', value: Number(n) })),
  ]
}
