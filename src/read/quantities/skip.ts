import { at, type Token } from '../../text/token.ts'
import { baseAfter } from './circumstances.ts'
import type { Figure } from './figures.ts'
import type { Line } from './line.ts'
import { isName } from './names.ts'
import type { Noun } from './nouns.ts'

/** A figure with all that stands around it. */
export interface Candidate extends Line {
  readonly figure: Figure
  readonly noun: Noun
  readonly bounded: boolean
  /** it is one side of a result: "won by 61 votes to 37" */
  readonly contest: boolean
  /** it is the subject of a verb, and goes on a count: "five were for it, one was absent" */
  readonly elliptic: boolean
  /** pairs of a name and its number that the article uses as a name: "kestrel 9" */
  readonly names: ReadonlySet<string>
}

interface Rule {
  readonly name: string
  readonly why: string
  readonly test: (c: Candidate) => boolean
}

const before = (c: Candidate, n = 1): Token => at(c.list, c.figure.at - n)
const after = (c: Candidate, n = 0): Token => at(c.list, c.figure.next + n)
const first = (c: Candidate): Token => at(c.list, c.figure.at)
const digits = (c: Candidate): boolean => c.figure.kind === 'digits' && c.figure.unit === null
const counted = (c: Candidate): boolean => c.noun.unit !== null
const isYear = (text: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(text)

const isAcronym = ({ text }: Token): boolean => text.length > 1 && text === text.toUpperCase()

/** Tokens in which "and" makes "both" a mere word: "both new and old". */
const PAIR = 8

/** Tokens looked back within one stretch for "://". */
const ADDRESS = 40

/** What stands between the words of an address. */
const JOINS = /^[/.:?&=_–-]$/

/** In one piece, or as corpora cut into words have it: "http : / / www . tide . example / storm - 1286981". */
const isInAddress = ({ list, figure }: Candidate): boolean => {
  for (let i = figure.at; i > figure.at - ADDRESS; i--) {
    const [here, last] = [at(list, i), at(list, i - 1)]
    if (here.text === '/' && last.text === '/') return at(list, i - 2).text === ':'
    if (!here.glued && !JOINS.test(here.text) && !JOINS.test(last.text)) return false
  }
  return false
}

/** Tokens behind a unit in which a comparative makes it a difference: "an hour longer". */
const COMPARED = 2

/** "a metre of snow", "put off by an hour", "an hour longer": the article is a one. */
const measures = (c: Candidate): boolean => {
  const { of, by, comparatives, timeUnits } = c.language.numbers
  const behind = at(c.list, c.noun.next)
  const thing =
    of.has(at(c.list, c.figure.next + 1).lower) &&
    at(c.list, c.figure.next + COMPARED).kind === 'word' &&
    !timeUnits.has(c.noun.unit ?? '')
  return counted(c) && (thing || by.has(before(c).lower) || comparatives.has(behind.lower))
}

/** Figures that say no quantity. Any rule that fits drops the figure. */
export const skips: readonly Rule[] = [
  {
    name: 'ordinal',
    why: '"53rd", "the 3rd"',
    test: (c) => after(c).glued && c.language.numbers.ordinal.test(after(c).lower),
  },
  {
    name: 'letters glued',
    why: '"208B", "A320", "3D": a name, unless the letters are a unit or a scale',
    test: (c) =>
      digits(c) &&
      ((after(c).kind === 'word' && after(c).glued && !counted(c)) || (before(c).kind === 'word' && first(c).glued)),
  },
  {
    name: 'part of a number or address',
    why: '"555-1234", "7/8", "192.168.0.1", "12:30", "#5", "x@y1.org"',
    test: (c) =>
      digits(c) &&
      ((/^[/:#@_=&]$/.test(before(c).text) && first(c).glued) ||
        (/^[/:@_=&]$/.test(after(c).text) && after(c).glued && after(c, 1).glued)),
  },
  {
    name: 'score or telephone',
    why: '"a 2-1 season", "020-7946-0000": digits joined to digits that make no range; "won 61-37" tells two figures',
    test: (c) =>
      digits(c) &&
      !c.contest &&
      ((/^[-–.]$/.test(before(c).text) && before(c).glued && first(c).glued && /\d/.test(before(c, 2).text)) ||
        (/^[-–]$/.test(after(c).text) && after(c).glued && after(c, 1).kind === 'number' && after(c, 1).glued)),
  },
  {
    name: 'model',
    why: '"Kestrel-12", "K-55": digits hung on a word are a name',
    test: (c) =>
      digits(c) &&
      !c.language.numbers.unitsBefore.has(before(c, 2).lower) &&
      before(c).text === '-' &&
      before(c).glued &&
      first(c).glued &&
      before(c, 2).kind === 'word',
  },
  {
    name: 'telephone',
    why: '"0207 946 0018", "+1 212 555": runs of digits that begin with 0 or +',
    test: (c) => {
      let run = c.figure.at
      while (at(c.list, run - 1).kind === 'number') run--
      const long = run < c.figure.at || after(c).kind === 'number'
      return digits(c) && long && (at(c.list, run).text.startsWith('0') || at(c.list, run - 1).text === '+')
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
    test: (c) => after(c).text === '-' && after(c).glued && c.language.numbers.notCounted.has(after(c, 1).lower),
  },
  {
    name: 'zone',
    why: '"GMT+3", "UTC-5": how far the clocks of a zone are',
    test: (c) => digits(c) && /^[-−+]$/.test(before(c).text) && c.language.calendar.zones.has(before(c, 2).lower),
  },
  {
    name: 'leading zero',
    why: '"007", "020": no number that counts',
    test: (c) => digits(c) && /^0\d/.test(first(c).text),
  },
  {
    name: 'year',
    why: '"2012" without a plural noun',
    test: (c) =>
      digits(c) &&
      !c.bounded &&
      c.figure.next === c.figure.at + 1 &&
      isYear(first(c).text) &&
      (!counted(c) || c.noun.unit === 'share'),
  },
  {
    name: 'day of a month',
    why: '"18 June" of an article whose day nobody knows',
    test: (c) => digits(c) && c.figure.next === c.figure.at + 1 && c.language.calendar.names.has(after(c).lower),
  },
  {
    name: 'web address',
    why: '"https://x.example/a?q=25%"',
    test: (c) => digits(c) && isInAddress(c),
  },
  {
    name: 'both and',
    why: '"both civilian flight and trade"; "both drivers" are two',
    test: (c) =>
      c.figure.kind === 'both' &&
      c.list.slice(c.figure.next, c.figure.next + PAIR).some((token) => c.language.numbers.and.has(token.lower)),
  },
  {
    name: 'one of a kind',
    why: '"a 737", "an 8": behind an article a bare number is a name',
    test: (c) =>
      digits(c) &&
      !c.bounded &&
      /^\d{3,}$/.test(first(c).text) &&
      c.noun.next === c.noun.at &&
      c.language.numbers.articles.has(before(c).lower) &&
      c.language.numbers.cardinals.get(before(c).lower) === undefined &&
      !counted(c),
  },
  {
    name: 'designator',
    why: '"Flight 370", "Room 12", "No. 10"',
    test: (c) => {
      const p = before(c).text === '.' ? before(c, 2) : before(c)
      return (
        digits(c) &&
        !c.bounded &&
        p.kind === 'word' &&
        c.language.numbers.designators.has(p.lower) &&
        (!counted(c) || /^\p{Lu}/u.test(p.text))
      )
    },
  },
  {
    name: 'name before',
    why: '"Cessna 208 Caravan", "eReader 4": a capitalised word before and no plural after; and wherever else the article names it so',
    test: (c) =>
      digits(c) &&
      !c.bounded &&
      isName(before(c)) &&
      ((c.figure.at > 1 && before(c).text.length > 1 && (!counted(c) || isAcronym(before(c)))) ||
        c.names.has(`${before(c).lower} ${first(c).text}`)),
  },
  {
    name: 'street',
    why: '"1600 Marlow Avenue"',
    test: (c) =>
      digits(c) &&
      [0, 1, 2, 3].some(
        (n) =>
          c.language.numbers.streets.has(after(c, n).lower) &&
          [...Array(n + 1).keys()].every((i) => /^\p{Lu}/u.test(after(c, i).text)),
      ),
  },
  {
    name: 'item number',
    why: '"1. Open the box", "(2)" at the start of a line',
    test: (c) => digits(c) && c.figure.at === 0 && /^[.)]$/.test(after(c).text) && after(c).glued,
  },
  {
    name: 'pronoun one',
    why: '"one of them", "this one"; "one of the four" counts',
    test: (c) =>
      c.figure.kind === 'words' &&
      c.figure.low === 1 &&
      c.figure.next === c.figure.at + 1 &&
      !c.bounded &&
      !c.elliptic &&
      baseAfter(c, c.figure.next) === null &&
      (c.language.numbers.oneBefore.has(before(c).lower) ||
        c.language.numbers.oneAfter.has(after(c).lower) ||
        !counted(c)),
  },
  {
    name: 'article',
    why: '"60 miles an hour", "a day later": "a" counts only where a bound or a half stands by it, or where it measures',
    test: (c) => c.figure.kind === 'article' && !c.bounded && !measures(c),
  },
  {
    name: 'word without noun',
    why: '"a couple", "no", "several", "both" alone',
    test: (c) =>
      (c.figure.kind === 'none' || c.figure.kind === 'both' || (c.figure.kind === 'vague' && c.figure.low < 20)) &&
      !counted(c),
  },
  {
    name: 'how many',
    why: '"how many people"',
    test: (c) => c.figure.kind === 'vague' && c.figure.low < 20 && c.language.numbers.notVague.has(before(c).lower),
  },
]
