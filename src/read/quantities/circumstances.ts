import type { Language } from '../../lang/index.ts'
import type { Quantity } from '../../model/index.ts'
import { at, type Token } from '../../text/token.ts'
import { figureAt } from './figures.ts'
import type { Line } from './line.ts'
import { singular } from './nouns.ts'
import { beginsAt, endsBefore } from './phrases.ts'

/** What stands about a figure and says how it is meant. */
export type Circumstances = Pick<Quantity, 'change' | 'former' | 'per' | 'of' | 'extent' | 'denied'>

/** A figure with all that belongs to it: `at`..`next` with bound and noun, `figure` the numeral alone. */
export interface Place extends Line {
  readonly at: number
  readonly next: number
  readonly figure: { readonly at: number; readonly next: number; readonly of: number | null }
  /** it counts things, and does not measure them */
  readonly counted: boolean
}

/** Tokens looked back for the word of change that "by" or "from" belongs to: "cut the rate of interest by 3". */
const LOOK_BACK = 8
/** Tokens behind a figure in which "than" makes it a difference: "seven fewer people than". */
const LOOK_AHEAD = 6
/** Tokens behind a counted noun in which "per" or "every" may stand: "20 people were killed every day". */
const RATE = 4
/** Words between "of" and the figure it names: "of all the 240". */
const ARTICLES = 2

/** Tokens between two figures of one list: "three children, and two women". */
const LIST_GAP = 2

type Way = 'up' | 'down'

const wordAt = ({ list }: Place, i: number): string => at(list, i).lower

const isClauseEnd = (token: Token): boolean => token.kind === 'edge' || /^[;:().]$/.test(token.text)

/** The nearest word of change before token `end`, within the clause. */
const wayBefore = ({ list, language }: Place, end: number): Way | null => {
  const { directions, changeNouns } = language.numbers
  for (let i = end - 1; i >= end - LOOK_BACK; i--) {
    const word = at(list, i).lower
    if (isClauseEnd(at(list, i))) return null
    const way = directions.get(word) ?? changeNouns.get(word)
    if (way) return way
  }
  return null
}

interface ChangeRule {
  readonly name: string
  readonly why: string
  readonly way: (p: Place) => Way | null
}

/** The first that speaks tells the way. */
const changes: readonly ChangeRule[] = [
  {
    name: 'by',
    why: '"rose by 3 per cent", "cut the rate by half a point"',
    way: (p) => {
      const { by, levelWords } = p.language.numbers
      // "backed up by many officers" tells who
      const agent = p.counted && levelWords.has(wordAt(p, p.at - 2))
      return by.has(wordAt(p, p.at - 1)) && !agent ? wayBefore(p, p.at - 1) : null
    },
  },
  {
    name: 'verb',
    why: '"fell $1.2m", "up 4%": a measure right behind; "cut 500 jobs" counts jobs',
    way: (p) => {
      const article = p.language.numbers.articles.has(wordAt(p, p.at - 1)) ? 1 : 0
      return p.counted ? null : (p.language.numbers.directions.get(wordAt(p, p.at - 1 - article)) ?? null)
    },
  },
  {
    name: 'noun before',
    why: '"an increase of 5 points"',
    way: (p) =>
      p.language.numbers.of.has(wordAt(p, p.at - 1))
        ? (p.language.numbers.changeNouns.get(wordAt(p, p.at - 2)) ?? null)
        : null,
  },
  {
    name: 'noun behind',
    why: '"a 5% increase", "a 10-point drop"',
    way: (p) => {
      const nouns = p.language.numbers.changeNouns
      const inside = p.next > p.figure.next ? nouns.get(wordAt(p, p.next - 1)) : undefined
      return p.counted && inside === undefined ? null : (inside ?? nouns.get(wordAt(p, p.next)) ?? null)
    },
  },
  {
    name: 'comparative',
    why: '"seven fewer than", "20 per cent less than"',
    way: (p) => {
      const { comparatives, than } = p.language.numbers
      const at = [p.figure.next, p.next].find((i) => comparatives.has(wordAt(p, i)))
      const compared = at !== undefined && p.list.slice(at + 1, at + LOOK_AHEAD).some((x) => than.has(x.lower))
      return compared ? (comparatives.get(wordAt(p, at)) ?? null) : null
    },
  },
]

const changeOf = (p: Place): Way | null => {
  for (const rule of changes) {
    const way = rule.way(p)
    if (way) return way
  }
  return null
}

/** Tokens looked back, by judgement, for the word of change, the level it led to standing between: "raised its estimate of the cost to 345 million ($119m) from". */
const LEVEL_BACK = 16

/** The tokens before token `end` in its clause, the nearest first; what stands in brackets is passed over. */
function* backwards(list: readonly Token[], end: number, most: number): Generator<Token> {
  for (let i = end - 1, seen = 0; i >= 0 && seen < most; i--, seen++) {
    if (at(list, i).text === ')') while (i > 0 && at(list, i).text !== '(') i--
    else if (isClauseEnd(at(list, i))) return
    else yield at(list, i)
  }
}

/** "down from 14", "from 14 to 17" with a word of change before. */
const isLevelLeft = ({ list, at: start, language: { numbers } }: Place): boolean => {
  if (!numbers.fromLevel.has(at(list, start - 1).lower)) return false
  let most = LOOK_BACK
  let behind: Token['kind'] | null = null
  for (const { lower, kind } of backwards(list, start - 1, LEVEL_BACK)) {
    if (most-- <= 0) return false
    if (numbers.changes.has(lower) || numbers.directions.has(lower)) return true
    if (behind === 'number' && numbers.to.has(lower)) most = LEVEL_BACK
    behind = kind
  }
  return false
}

/** "Previously, firms paid 35 per cent": the first figure of its clause. */
const isOpenedAsFormer = ({ list, at: start, language: { numbers } }: Place): boolean => {
  const before = [...backwards(list, start, LEVEL_BACK + 1)]
  const opener = before.at(-1)
  return (
    opener !== undefined &&
    before.length <= LEVEL_BACK &&
    numbers.formerOpeners.has(opener.lower) &&
    !before.some((t) => t.kind === 'number')
  )
}

/** ... "compared with 14", "14 a year earlier", "the 14 first reported". */
const isFormer = (p: Place): boolean => {
  const { list, next, language } = p
  const phrased =
    endsBefore(list, p.at, 'formerBefore', language) ||
    [next - 1, next].some((i) => beginsAt(list, i, 'formerAfter', language))
  return phrased || isLevelLeft(p) || isOpenedAsFormer(p)
}

const unitNamed = (word: string, language: Language): string =>
  language.numbers.units.get(word) ?? singular(word, language)

/** "a day", "per person", "/day", "daily", "20 people were killed every day". */
const perOf = (p: Place): string | null => {
  const { per, perFar, rates, units, articles } = p.language.numbers
  for (let i = p.figure.next; i <= p.next; i++) {
    const rate = rates.get(wordAt(p, i))
    if (rate) return rate
  }
  for (let i = p.next; i < p.next + RATE; i++) {
    const [word, behind] = [wordAt(p, i), at(p.list, i + 1)]
    if (isClauseEnd(at(p.list, i)) || at(p.list, i).kind === 'number') return null
    if (behind.kind !== 'word' || !(i === p.next ? per : perFar).has(word)) continue
    if (p.language.numbers.ago.has(wordAt(p, i + 2)) || beginsAt(p.list, i, 'formerAfter', p.language)) return null
    if (!articles.has(word) || units.has(behind.lower)) return unitNamed(behind.lower, p.language)
  }
  return null
}

/** 240 of "half of the 240 homes": of how many the figure before token `next` counts some. */
export const baseAfter = (line: Line, next: number): number | null => {
  const { list, language } = line
  if (!language.numbers.of.has(at(list, next).lower)) return null
  for (let i = next + 1; i <= next + 1 + ARTICLES; i++) {
    const base = figureAt(line, i)
    if (base && base.kind !== 'article' && base.kind !== 'vague')
      return base.unit === null && base.low === base.high ? base.high : null
    if (!language.words.stop.has(at(list, i).lower)) return null
  }
  return null
}

const extentOf = (p: Place, base: number | null, listed: boolean): 'part' | 'whole' | null => {
  const { list, next, figure, language } = p
  if (
    endsBefore(list, p.at, 'partBefore', language) ||
    beginsAt(list, figure.next, 'partAfter', language) ||
    base !== null ||
    listed
  )
    return 'part'
  return endsBefore(list, p.at, 'wholeBefore', language) ||
    beginsAt(list, next, 'wholeAfter', language) ||
    beginsAt(list, figure.next, 'wholeAfter', language)
    ? 'whole'
    : null
}

/** "including three children and two women": the second goes on what the first began. */
const isListed = (
  { list, at: start, language }: Place,
  last: { readonly next: number; readonly extent: Quantity['extent'] } | null,
): boolean => {
  if (last?.extent !== 'part' || start <= last.next || start > last.next + LIST_GAP) return false
  return list.slice(last.next, start).every((token) => token.text === ',' || language.numbers.and.has(token.lower))
}

/** How a figure is meant; `last` is the figure before it. */
export const circumstances = (
  p: Place,
  last: { readonly next: number; readonly extent: Quantity['extent'] } | null,
): Circumstances => {
  const base = p.figure.of ?? baseAfter(p, p.figure.next)
  const change = changeOf(p)
  return {
    change,
    former: change === null && isFormer(p),
    per: perOf(p),
    of: base,
    extent: extentOf(p, base, isListed(p, last)),
    denied: p.language.numbers.denials.has(wordAt(p, p.at - 1)),
  }
}
