import type { DifferReason } from '../../model/index.ts'
import { fold } from '../../text/fold.ts'
import { tokens } from '../../text/tokens.ts'
import type { Judgement, Statement } from '../statement.ts'
import type { Telling } from '../terms.ts'
import { type Figure, fixed } from './figure.ts'
import { anchorFigure, digits, exclude, roundsTo, sameFigure, sameInterval } from './intervals.ts'

interface Pair {
  readonly a: Figure
  readonly b: Figure
  readonly tellings: readonly Telling[]
}

interface Rule {
  readonly name: string
  readonly verdict: Judgement['verdict']
  readonly test: (pair: Pair) => boolean
  readonly why: (pair: Pair) => string
}

/** Words behind a distance in which its direction stands. */
const BEARING_REACH = 3

const LOWER = ['at-least', 'more-than']
const UPPER = ['at-most', 'less-than']
const oneSided = (f: Figure, side: readonly string[]): boolean => side.includes(f.quantity.bound)
const figureOf = (f: Figure): number | null => anchorFigure(f.quantity)

/** Fewer than this are counted one by one: 30 and 32, both told flatly, are two counts. */
const COUNTED = 100

const rounded = ({ a, b }: Pair): boolean => {
  const [x, y] = [figureOf(a), figureOf(b)]
  if (x === null || y === null) return false
  const flat = a.quantity.bound === 'exact' && b.quantity.bound === 'exact' && !fixed(a.quantity.unit) && Math.max(x, y) < COUNTED
  return !flat && (roundsTo(x, y) || roundsTo(y, x))
}

/** "At least two" is a count, "at least 50" may be a round figure. */
const ROUND = 10

/** Two bounds on one side, hung on different figures: each was counted, neither is the rounder form of the other. */
const rivalBounds = ({ a, b }: Pair): boolean => {
  const [x, y] = [figureOf(a), figureOf(b)]
  if (x === null || y === null || sameFigure(a.quantity, b.quantity)) return false
  const bothLower = oneSided(a, LOWER) && oneSided(b, LOWER)
  const bothUpper = oneSided(a, UPPER) && oneSided(b, UPPER)
  return (bothLower && (digits(Math.min(x, y)) > 1 || Math.min(x, y) < ROUND)) || bothUpper
}

/** Compass words right behind the figures that point to different quarters: "140 miles west", "130 miles northwest". */
const bearingOf = (f: Figure, telling: Telling | undefined): number | null => {
  if (!telling) return null
  const after = tokens(telling.reading.article.text, f.quantity.figure.to, f.sentence.to).slice(0, BEARING_REACH)
  const word = after.map((t) => fold(t.text)).find((w) => telling.language.verdicts.compass.has(w))
  return word === undefined ? null : (telling.language.verdicts.compass.get(word) ?? null)
}

const otherBearing = ({ a, b, tellings }: Pair): boolean => {
  const [x, y] = [bearingOf(a, tellings[a.telling]), bearingOf(b, tellings[b.telling])]
  return x !== null && y !== null && x !== y
}

/** Counted one by one, not measured and not rounded: 51, but not 27 million, nor two weeks. */
const counted = (f: Figure): boolean => {
  const n = figureOf(f)
  return n !== null && Number.isInteger(n) && n % 10 !== 0 && !fixed(f.quantity.unit)
}

const quote = (p: Pair): string => `“${p.a.text}” and “${p.b.text}”`

/** How two figures for one thing stand to each other; the first rule that holds speaks. */
const RULES: readonly Rule[] = [
  { name: 'other-bearing', verdict: 'differ', test: otherBearing, why: (p) => `${quote(p)} point in different directions` },
  { name: 'same', verdict: 'agree', test: ({ a, b }) => sameInterval(a.quantity, b.quantity), why: () => 'the same figure' },
  {
    name: 'same-figure-excluded',
    verdict: 'differ',
    test: ({ a, b }) => sameFigure(a.quantity, b.quantity) && exclude(a.quantity, b.quantity) && counted(a),
    why: (p) => `${quote(p)} hang on one figure, but the one excludes the other`,
  },
  {
    name: 'same-figure',
    verdict: 'compatible',
    test: ({ a, b }) => sameFigure(a.quantity, b.quantity),
    why: (p) => `${quote(p)}: one figure, bounded in one telling only`,
  },
  { name: 'rival-bounds', verdict: 'differ', test: rivalBounds, why: (p) => `${quote(p)} are bounds of different counts` },
  { name: 'rounded', verdict: 'compatible', test: rounded, why: (p) => `${quote(p)}: the one is the other rounded` },
  {
    name: 'vague',
    verdict: 'compatible',
    test: ({ a, b }) => a.quantity.bound === 'vague' || b.quantity.bound === 'vague',
    why: (p) => `${quote(p)}: the one is vaguer`,
  },
  { name: 'excluded', verdict: 'differ', test: ({ a, b }) => exclude(a.quantity, b.quantity), why: (p) => `${quote(p)} cannot both be right` },
  { name: 'holds', verdict: 'compatible', test: () => true, why: (p) => `${quote(p)}: both hold` },
]

const day = (t: Telling | undefined): string | null => t?.reading.article.published?.value.slice(0, 10) ?? null

/** A week apart, a figure has had time to be raised. */
const DAYS_APART = 2
const MS_A_DAY = 86_400_000

/** Why two statements differ, from when and by whom they were told. */
export const reasonOf = ({ a, b, tellings }: { readonly a: Statement; readonly b: Statement; readonly tellings: readonly Telling[] }): DifferReason => {
  const [da, db] = [day(tellings[a.telling]), day(tellings[b.telling])]
  if (da && db && Math.abs(Date.parse(da) - Date.parse(db)) >= DAYS_APART * MS_A_DAY) return 'date'
  if (a.speaker && b.speaker && a.speaker !== b.speaker) return 'attribution'
  return 'conflict'
}

const figureReason = (pair: Pair): DifferReason => {
  const reason = reasonOf(pair)
  return reason !== 'date' && sameFigure(pair.a.quantity, pair.b.quantity) ? 'bound' : reason
}

const RANK = { agree: 0, compatible: 1, unjudged: 2, differ: 3 } as const

/** The verdict on figures for one thing: that of the pair that stands worst. */
export const judgeQuantities = (group: readonly Figure[], tellings: readonly Telling[]): Judgement => {
  let worst: Judgement = { verdict: 'agree', reason: null, why: 'the same figure in every telling' }
  for (const [i, a] of group.entries()) {
    for (const b of group.slice(i + 1)) {
      const pair = { a, b, tellings }
      const rule = RULES.find((r) => r.test(pair))
      if (!rule || RANK[rule.verdict] <= RANK[worst.verdict]) continue
      worst = { verdict: rule.verdict, reason: rule.verdict === 'differ' ? figureReason(pair) : null, why: rule.why(pair) }
    }
  }
  return worst
}
