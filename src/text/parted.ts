import type { Span } from '../model/index.ts'

/** A text without the blanks that part its marks, and how to find a place of it in the text as it was. */
export interface Closed {
  readonly text: string
  /** for each unit of `text`, where it stood; one more for the end */
  readonly at: readonly number[]
}

/** So many commas with a blank before them: fewer are slips. */
const COMMAS = 4
/** Share of commas with a blank before them in a text whose marks were set apart: the others stand in figures. */
const PARTED = 0.6
/** Units looked at on either side of a blank. */
const LOOK = 20

/** Were the words and marks of this text set apart by blanks, as corpora are ("20 , 000 people , he said .")? */
export const isParted = (text: string): boolean => {
  const all = text.match(/,/g)?.length ?? 0
  const apart = text.match(/ ,(?=\s)/g)?.length ?? 0
  return apart >= COMMAS && apart >= PARTED * all
}

/** What a language tells of words in lower case. */
export interface Words {
  /** may a number be hyphened with it: "10 - year" */
  readonly measures: (word: string) => boolean
  /** is it the name of a month */
  readonly month: (word: string) => boolean
  /** may a level stand behind it: "down to - 82" */
  readonly leads: (word: string) => boolean
}

/** A blank, with what stands before and behind it. */
interface Blank {
  readonly before: string
  readonly behind: string
  readonly words: Words
}

interface Rule {
  readonly name: string
  readonly why: string
  readonly test: (b: Blank) => boolean
}

/** Digits that groups of three may follow: no year. */
const GROUPS = /(?<![\d.,:]|\d ?[.,:] ?)[1-9]\d{0,2}(?: ?, ?\d{3})* ?$/u
const CAPITAL = /(\p{Lu}\p{Ll}{2,8})\.? $/u

/** Do digits stand at the end that groups of three may follow? Not the day of a month: "May 5 , 300 people". */
const opensGroups = (before: string, { month }: Words): boolean => {
  const digits = GROUPS.exec(before)
  const word = digits && CAPITAL.exec(before.slice(0, digits.index))?.[1]
  return digits !== null && !(word && month(word.toLowerCase()))
}

/** Blanks that nobody but a machine wrote; the first that fits takes the blank away. */
const rules: readonly Rule[] = [
  {
    name: 'thousands',
    why: '"20 , 000 people", "1, 600 officers"; not "May 5 , 300 people"',
    test: ({ before, behind, words }) =>
      (/^,? ?\d{3}(?!\d| ?[:/-] ?\d)/.test(behind) && behind.startsWith(',') && opensGroups(before, words)) ||
      (before.endsWith(',') && /^\d{3}(?!\d| ?[:/-] ?\d)/.test(behind) && opensGroups(before.slice(0, -1), words)),
  },
  {
    name: 'decimals',
    why: '"$ 22 . 4bn", "9 . 25 a . m .": a point between digits, at most three before and two behind',
    test: ({ before, behind }) =>
      (/(?<![\d.,:] ?)\d{1,3}$/.test(before) && /^\. ?\d{1,2}(?!\d| ?[.,]? ?\d)/.test(behind)) ||
      (/(?<![\d.,:] ?)\d{1,3} ?\.$/.test(before) && /^\d{1,2}(?!\d| ?[.,]? ?\d)/.test(behind)),
  },
  {
    name: 'clock',
    why: '"7 : 35 am"',
    test: ({ before, behind }) =>
      (/(?<!\d)\d{1,2}$/.test(before) && /^: ?\d\d(?!\d)/.test(behind)) ||
      (/(?<!\d)\d{1,2} ?:$/.test(before) && /^\d\d(?!\d)/.test(behind)),
  },
  {
    name: 'initials',
    why: '"a . m .", "U . S ."',
    test: ({ before, behind }) =>
      (/(?<![\p{L}\p{N}.])\p{L}$/u.test(before) && /^\. ?\p{L} ?\./u.test(behind)) ||
      (/(?<![\p{L}\p{N}.])\p{L} ?\.$/u.test(before) && /^\p{L} ?\.(?!\p{L}{2})/u.test(behind)) ||
      (/(?<![\p{L}\p{N}.])\p{L} ?\. ?\p{L}$/u.test(before) && /^\./.test(behind)),
  },
  {
    name: 'hyphen',
    why: '"a 110 - billion deal", "an 8 - year - old": a hyphen between a number and a measure; "15 , 2012 - the day" is a dash',
    test: ({ before, behind, words: { measures } }) => {
      const ahead = /^- ?(\p{Ll}+)/u.exec(behind)?.[1]
      const word = /^(\p{Ll}+)/u.exec(behind)?.[1]
      const numbered = /\d ?(?:- ?\p{Ll}+ ?)?$/u
      return (
        (ahead !== undefined && measures(ahead) && numbered.test(before)) ||
        (before.endsWith('-') && word !== undefined && measures(word) && numbered.test(before.slice(0, -1)))
      )
    },
  },
  {
    name: 'minus',
    why: '"fell to - 82", "between - 30 and - 60"; "the boats - 82 of them" is a dash',
    test: ({ before, behind, words }) =>
      /^\d/.test(behind) && words.leads(/(\p{Ll}{1,20}) [-−]$/u.exec(before)?.[1] ?? ''),
  },
  {
    name: 'before a mark',
    why: '"he said ." and "( a boat )", "50 %", "do n\'t", "the board \'s"',
    test: ({ behind }) => /^(?:[,;?!)\]%]|[.:](?=\s(?!\d)|$)|['’]s\b|n['’]t\b|['’](?:re|ve|ll|d|m)\b)/.test(behind),
  },
  { name: 'behind an opening', why: '"( a boat", "$ 22"', test: ({ before }) => /(?:^|\s)[([]$|[$£€]$/.test(before) },
]

/** `text` without the blanks that part its marks; `words` is what its language tells of words. */
export const closed = (text: string, words: Words): Closed => {
  const kept: number[] = []
  const parts: string[] = []
  let last = 0
  for (let i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
    const blank = { before: text.slice(Math.max(0, i - LOOK), i), behind: text.slice(i + 1, i + 1 + LOOK), words }
    if (!rules.some((r) => r.test(blank))) continue
    parts.push(text.slice(last, i))
    for (let k = last; k < i; k++) kept.push(k)
    last = i + 1
  }
  parts.push(text.slice(last))
  for (let k = last; k <= text.length; k++) kept.push(k)
  return { text: parts.join(''), at: kept }
}

/** Where a span of the closed text stood. */
export const opened = ({ at }: Closed, { from, to }: Span): Span => {
  const start = at[from] ?? 0
  return { from: start, to: to > from ? (at[to - 1] ?? start) + 1 : start }
}

/** Where a span of the text lies in the closed one: for blocks, which begin and end with it. */
export const closedSpan = ({ at }: Closed, { from, to }: Span): Span => ({
  from: firstAt(at, from),
  to: firstAt(at, to),
})

/** Index of the first unit that stood at `offset` or behind it. */
const firstAt = (at: readonly number[], offset: number): number => {
  let lo = 0
  let hi = at.length - 1
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if ((at[mid] ?? 0) < offset) lo = mid + 1
    else hi = mid
  }
  return lo
}
