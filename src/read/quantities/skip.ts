import type { Language } from '../../lang/index.ts'
import type { Figure } from './figures.ts'
import type { Noun } from './nouns.ts'
import type { Piece } from './tokens.ts'

/** A figure with all that stands around it. */
export interface Candidate {
  readonly list: readonly Piece[]
  readonly figure: Figure
  readonly noun: Noun
  readonly bounded: boolean
  readonly language: Language
}

interface Rule {
  readonly name: string
  readonly why: string
  readonly test: (c: Candidate) => boolean
}

const before = (c: Candidate, n = 1): Piece | undefined => c.list[c.figure.at - n]
const after = (c: Candidate, n = 0): Piece | undefined => c.list[c.figure.next + n]
const digits = (c: Candidate): boolean => c.figure.kind === 'digits' && c.figure.unit === null
const counted = (c: Candidate): boolean => c.noun.unit !== null
const isYear = (text: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(text)

/** Figures that say no quantity. Any rule that fits drops the figure. */
export const skips: readonly Rule[] = [
  { name: 'ordinal', why: '"53rd", "the 3rd"', test: (c) => after(c)?.glued === true && c.language.numbers.ordinal.test(after(c)?.lower ?? '') },
  {
    name: 'letters glued',
    why: '"208B", "A320", "3D": a name, unless the letters are a unit or a scale',
    test: (c) =>
      digits(c) &&
      ((after(c)?.kind === 'word' && after(c)?.glued === true && !counted(c)) || (before(c)?.kind === 'word' && c.list[c.figure.at]?.glued === true)),
  },
  {
    name: 'part of a number or address',
    why: '"555-1234", "7/8", "192.168.0.1", "12:30", "#5", "x@y1.org"',
    test: (c) =>
      digits(c) &&
      ((/^[/:#@_=&]$/.test(before(c)?.text ?? '') && c.list[c.figure.at]?.glued === true) ||
        (/^[/:@_=&]$/.test(after(c)?.text ?? '') && after(c)?.glued === true && after(c, 1)?.glued === true)),
  },
  {
    name: 'score or telephone',
    why: '"2-1", "020-7946-0000": digits joined to digits that make no range',
    test: (c) =>
      digits(c) &&
      ((/^[-–.]$/.test(before(c)?.text ?? '') && before(c)?.glued === true && c.list[c.figure.at]?.glued === true && /\d/.test(before(c, 2)?.text ?? '')) ||
        (/^[-–]$/.test(after(c)?.text ?? '') && after(c)?.glued === true && after(c, 1)?.kind === 'digits' && after(c, 1)?.glued === true)),
  },
  {
    name: 'model',
    why: '"Kestrel-12", "K-55": digits hung on a word are a name',
    test: (c) =>
      digits(c) &&
      !c.language.numbers.unitsBefore.has(before(c, 2)?.lower ?? '') &&
      before(c)?.text === '-' &&
      before(c)?.glued === true &&
      c.list[c.figure.at]?.glued === true &&
      before(c, 2)?.kind === 'word',
  },
  {
    name: 'telephone',
    why: '"0207 946 0018", "+1 212 555": runs of digits that begin with 0 or +',
    test: (c) => {
      let first = c.figure.at
      while (c.list[first - 1]?.kind === 'digits') first--
      const head = c.list[first]
      return digits(c) && (first < c.figure.at || c.list[c.figure.next]?.kind === 'digits') && (/^0/.test(head?.text ?? '') || c.list[first - 1]?.text === '+')
    },
  },
  {
    name: 'dash without noun',
    why: '"a 5-11 season" is a record, "5-11 people" a range',
    test: (c) =>
      c.figure.low !== c.figure.high &&
      c.figure.kind === 'digits' &&
      !counted(c) &&
      c.list.slice(c.figure.at, c.figure.next).some((p) => /^[-–—]$/.test(p.text)),
  },
  {
    name: 'compound word',
    why: '"one-off", "two-way": no count',
    test: (c) => after(c)?.text === '-' && after(c)?.glued === true && c.language.numbers.notCounted.has(after(c, 1)?.lower ?? ''),
  },
  { name: 'leading zero', why: '"007", "020": no number that counts', test: (c) => digits(c) && /^0\d/.test(c.list[c.figure.at]?.text ?? '') },
  {
    name: 'year',
    why: '"2012" without a plural noun',
    test: (c) =>
      digits(c) && !c.bounded && c.figure.next === c.figure.at + 1 && isYear(c.list[c.figure.at]?.text ?? '') && (!counted(c) || c.noun.unit === 'share'),
  },
  {
    name: 'designator',
    why: '"Flight 370", "Room 12", "No. 10"',
    test: (c) => {
      const p = before(c)?.text === '.' ? before(c, 2) : before(c)
      return digits(c) && !c.bounded && p?.kind === 'word' && c.language.numbers.designators.has(p.lower) && (!counted(c) || /^\p{Lu}/u.test(p.text))
    },
  },
  {
    name: 'name before',
    why: '"Cessna 208 Caravan": a capitalised word before and no plural after',
    test: (c) => digits(c) && !c.bounded && c.figure.at > 1 && !counted(c) && /^\p{Lu}\p{Ll}/u.test(before(c)?.text ?? '') && before(c)?.kind === 'word',
  },
  {
    name: 'street',
    why: '"1600 Marlow Avenue"',
    test: (c) =>
      digits(c) &&
      [0, 1, 2, 3].some(
        (n) => c.language.numbers.streets.has(after(c, n)?.lower ?? '') && [...Array(n + 1).keys()].every((i) => /^\p{Lu}/u.test(after(c, i)?.text ?? '')),
      ),
  },
  {
    name: 'item number',
    why: '"1. Open the box", "(2)" at the start of a line',
    test: (c) => digits(c) && c.figure.at === 0 && /^[.)]$/.test(after(c)?.text ?? '') && after(c)?.glued === true,
  },
  {
    name: 'pronoun one',
    why: '"one of them", "no one", "this one"',
    test: (c) =>
      c.figure.kind === 'words' &&
      c.figure.low === 1 &&
      c.figure.next === c.figure.at + 1 &&
      !c.bounded &&
      (c.language.numbers.oneBefore.has(before(c)?.lower ?? '') || c.language.numbers.oneAfter.has(after(c)?.lower ?? '') || !counted(c)),
  },
  {
    name: 'article',
    why: '"60 miles an hour", "a day later": "a" counts only where a bound or a half stands by it',
    test: (c) => c.figure.kind === 'article' && !c.bounded,
  },
  {
    name: 'word without noun',
    why: '"a couple", "no", "several" alone',
    test: (c) => (c.figure.kind === 'none' || (c.figure.kind === 'vague' && c.figure.low < 20)) && !counted(c),
  },
  {
    name: 'how many',
    why: '"how many people"',
    test: (c) => c.figure.kind === 'vague' && c.figure.low < 20 && c.language.numbers.notVague.has(before(c)?.lower ?? ''),
  },
]
