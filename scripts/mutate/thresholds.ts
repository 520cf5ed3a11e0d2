import { bare, type Mutant } from './mutants.ts'

/** A number with a name of its own, or one of a table with a name. */
export interface Threshold {
  readonly file: string
  /** "LEAST", "SHARE.clause" */
  readonly name: string
  readonly value: number
  readonly line: number
  readonly code: string
  readonly from: number
  readonly to: number
}

/** What is so by definition, and was not chosen: units, the calendar, bits. */
const DEFINED: ReadonlySet<string> = new Set(
  `MEASURES DIMENSIONS SMALLER PREFIXES VULGAR DENOMINATORS MONTHS TIMES KINDS NAME NUMBER WORD LETTER DIGIT OTHER MINUTE MINUTES HOUR NOON HALF_DAY WEEK DAY
  SATURDAY THURSDAY HALF_YEAR MONTH_AND_DAY RADIX NEWLINE STARTS LEFT_OUT HELD MS_A_DAY RANK GRAVITY UNSURE SUMMER`.split(
    /\s+/,
  ),
)

const CONSTANT = /^(?:export )?const ([A-Z][A-Z0-9_]*)\b[^=\n]*= /gm
/** Of "1 << 16", the room an array begins with, neither is one: it grows. */
const NUMBER = /(?<![\w.$]|<< )\d[\d_]*(?:\.\d+)?(?:e\d+)?(?![\w.]| <<)/g
const KEY = /([\p{L}_$][\w$]*):[^,{}[\]]*$/u

/** Where a constant that begins at `from` ends: at the line that stands as far left as its own does, or the end of its line. */
const endOf = (text: string, from: number): number => {
  const line = text.indexOf('\n', from)
  const first = text.slice(from, line)
  if (!/[[{(]\s*$/.test(first)) return line
  const closed = /\n[\]})]/g
  closed.lastIndex = from
  return closed.exec(text)?.index ?? line
}

/** The thresholds and weights of a file: numbers of its constants in capitals. */
export const thresholdsOf = (file: string, code: string): Threshold[] => {
  const text = bare(code)
  return [...text.matchAll(CONSTANT)].flatMap((m) => {
    if (DEFINED.has(m[1] ?? '')) return []
    const begin = m.index + m[0].length
    return [...text.slice(begin, endOf(text, begin)).matchAll(NUMBER)].map((n): Threshold => {
      const from = begin + n.index
      const key = KEY.exec(text.slice(begin, from))?.[1]
      const line = text.slice(0, from).split('\n').length
      return {
        file,
        name: key ? `${m[1]}.${key}` : (m[1] ?? ''),
        value: Number(n[0].replaceAll('_', '')),
        line,
        code: code.split('\n')[line - 1]?.trim() ?? '',
        from,
        to: from + n[0].length,
      }
    })
  })
}

/** The file with the threshold at another value. */
export const moved = ({ file, line, code, from, to, value }: Threshold, into: number): Mutant => ({
  file,
  operator: 'threshold',
  line,
  code,
  nth: 0,
  was: String(value),
  from,
  to,
  into: String(into),
  fallback: false,
})
