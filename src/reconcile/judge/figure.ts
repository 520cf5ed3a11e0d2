import type { Quantity } from '../../model/index.ts'
import { fold } from '../../text/fold.ts'
import { tokens } from '../../text/tokens.ts'
import { overlap } from '../likeness.ts'
import type { Figure } from '../questions/figures.ts'
import type { Judgement } from '../statement.ts'
import type { Telling } from '../terms.ts'
import { anchorFigure, digits, exclude, roundsTo, sameFigure, sameInterval } from './intervals.ts'
import { addsUpTo, besideIs } from './told-beside.ts'
import { factor, fixed, isCurrency } from './units.ts'
import { reasonOf } from './when-told.ts'

interface Pair {
  readonly a: Figure
  readonly b: Figure
  /** the quantity of `a`, and that of `b` in the unit of `a` where the units can be turned into each other */
  readonly x: Quantity
  readonly y: Quantity
  readonly tellings: readonly Telling[]
}

interface Rule {
  readonly name: string
  readonly verdict: Judgement['verdict']
  readonly test: (pair: Pair) => boolean
  readonly why: (pair: Pair) => string
  readonly reason?: 'correction' | 'scope' | 'bound' | 'date'
}

/** Words behind a distance in which its direction stands. */
const BEARING_REACH = 3

const LOWER = ['at-least', 'more-than']
const UPPER = ['at-most', 'less-than']
const oneSided = (q: Quantity, side: readonly string[]): boolean => side.includes(q.bound)

/** Fewer than this are counted one by one: 30 and 32, both told flatly, are two counts. */
const COUNTED = 100

const rounded = ({ x, y, a }: Pair): boolean => {
  const [n, m] = [anchorFigure(x), anchorFigure(y)]
  if (n === null || m === null) return false
  const flat = x.bound === 'exact' && y.bound === 'exact' && !fixed(a.quantity.unit) && Math.max(n, m) < COUNTED
  return !flat && (roundsTo(n, m) || roundsTo(m, n))
}

/** Told in another unit, a round figure is this near to what it stands for: a mile, 1.5 kilometres. By judgement: no marked fact of 36 stories moves between 0 and .2 (scripts/score-held-out.ts). */
const NEAR_UNITS = 0.1
const ROUND_DIGITS = 2

const nearInTwoUnits = ({ a, b, x, y }: Pair): boolean => {
  const [n, m] = [anchorFigure(x), anchorFigure(y)]
  if (n === null || m === null || a.quantity.unit === b.quantity.unit || isCurrency(x.unit) || x.unit !== y.unit)
    return false
  const round = [a, b].every((f) => digits(anchorFigure(f.quantity) ?? 0) <= ROUND_DIGITS)
  return round && Math.abs(n - m) <= NEAR_UNITS * Math.max(Math.abs(n), Math.abs(m))
}

/** "At least two" is a count, "at least 50" may be a round figure. */
const ROUND = 10

/** Two bounds on one side, hung on different figures: each was counted, neither is the rounder form of the other. */
const rivalBounds = ({ x, y }: Pair): boolean => {
  const [n, m] = [anchorFigure(x), anchorFigure(y)]
  if (n === null || m === null || sameFigure(x, y)) return false
  const bothLower = oneSided(x, LOWER) && oneSided(y, LOWER)
  const bothUpper = oneSided(x, UPPER) && oneSided(y, UPPER)
  return (bothLower && (digits(Math.min(n, m)) > 1 || Math.min(n, m) < ROUND)) || bothUpper
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
  const n = anchorFigure(f.quantity)
  return n !== null && Number.isInteger(n) && n % 10 !== 0 && !fixed(f.quantity.unit)
}

const quote = (p: Pair): string => `“${p.a.text}” and “${p.b.text}”`

/** One names some of a whole, and they are no more than the other's whole: five of nine are no part of six. */
const partOf = (part: Figure, whole: Figure): boolean => {
  const [n, m] = [anchorFigure(part.quantity), anchorFigure(whole.quantity)]
  const { of, extent } = part.quantity
  return (
    extent === 'part' &&
    whole.quantity.extent !== 'part' &&
    n !== null &&
    m !== null &&
    n <= m &&
    (of === null || of === m)
  )
}

/** One of them, the other told beside it in `how`: "rose to 17 from 14", "not 40 but 52". */
const leaves = ({ a, b, tellings }: Pair, how: 'former' | 'denied'): boolean =>
  !a.quantity[how] &&
  !b.quantity[how] &&
  (besideIs(a, b.quantity, how, tellings) || besideIs(b, a.quantity, how, tellings))

const turned = ({ x, y }: Pair): boolean => x.change !== null && y.change !== null && x.change !== y.change

/** How two figures for one thing stand to each other; the first rule that holds speaks. */
export const RULES: readonly Rule[] = [
  {
    name: 'denied',
    verdict: 'differ',
    test: ({ x, y }) => x.denied !== y.denied && sameFigure(x, y),
    why: (p) => `one telling says that it is not ${quote(p)}`,
    reason: 'correction',
  },
  {
    name: 'denied-another',
    verdict: 'compatible',
    test: ({ x, y }) => x.denied !== y.denied,
    why: (p) => `${quote(p)}: the one is said not to be so`,
  },
  {
    name: 'other-way',
    verdict: 'differ',
    test: turned,
    why: (p) => `${quote(p)}: up in one telling, down in the other`,
  },
  {
    name: 'other-bearing',
    verdict: 'differ',
    test: otherBearing,
    why: (p) => `${quote(p)} point in different directions`,
  },
  {
    name: 'other-currency',
    verdict: 'differ',
    test: ({ x, y }) => isCurrency(x.unit) && isCurrency(y.unit) && x.unit !== y.unit && sameFigure(x, y),
    why: (p) => `${quote(p)}: one figure, in two currencies`,
  },
  {
    name: 'currencies',
    verdict: 'unjudged',
    test: ({ x, y }) => isCurrency(x.unit) && isCurrency(y.unit) && x.unit !== y.unit,
    why: (p) => `${quote(p)} are in two currencies`,
  },
  {
    name: 'other-unit',
    verdict: 'differ',
    test: ({ x, y }) => x.unit !== y.unit && fixed(x.unit) && fixed(y.unit) && sameFigure(x, y),
    why: (p) => `${quote(p)}: one figure, in two units`,
  },
  {
    name: 'units',
    verdict: 'unjudged',
    test: ({ x, y }) => x.unit !== y.unit && fixed(x.unit) && fixed(y.unit),
    why: (p) => `${quote(p)} are in two units`,
  },
  { name: 'same', verdict: 'agree', test: ({ x, y }) => sameInterval(x, y), why: () => 'the same figure' },
  {
    name: 'turned-into',
    verdict: 'agree',
    test: (p) => p.a.quantity.unit !== p.b.quantity.unit && rounded(p) && p.x.bound === p.y.bound,
    why: (p) => `${quote(p)} are one measure in two units`,
  },
  {
    name: 'near-in-two-units',
    verdict: 'compatible',
    test: nearInTwoUnits,
    why: (p) => `${quote(p)} are one measure in two units, the one rounded`,
  },
  {
    name: 'same-figure-excluded',
    verdict: 'differ',
    test: ({ x, y, a }) => sameFigure(x, y) && exclude(x, y) && counted(a),
    why: (p) => `${quote(p)} hang on one figure, but the one excludes the other`,
    reason: 'bound',
  },
  {
    name: 'same-figure',
    verdict: 'compatible',
    test: ({ x, y }) => sameFigure(x, y),
    why: (p) => `${quote(p)}: one figure, bounded in one telling only`,
  },
  {
    name: 'part',
    verdict: 'compatible',
    test: ({ a, b }) => partOf(a, b) || partOf(b, a),
    why: (p) => `${quote(p)}: the one is told as a part of the other`,
  },
  {
    name: 'adds-up',
    verdict: 'compatible',
    test: ({ a, b, tellings }) => addsUpTo(a, b, tellings) || addsUpTo(b, a, tellings),
    why: (p) => `${quote(p)}: the one is what the other and those beside it come to`,
  },
  {
    name: 'corrected',
    verdict: 'differ',
    test: (p) => leaves(p, 'denied'),
    why: (p) => `of ${quote(p)} one telling puts the one in the place of the other`,
    reason: 'correction',
  },
  {
    name: 'updated',
    verdict: 'differ',
    test: (p) => leaves(p, 'former'),
    why: (p) => `of ${quote(p)} the one is told as what the other has become`,
    reason: 'date',
  },
  {
    name: 'level-before',
    verdict: 'compatible',
    test: ({ x, y }) => x.former !== y.former,
    why: (p) => `${quote(p)}: the one is told as the level before`,
  },
  {
    name: 'rival-bounds',
    verdict: 'differ',
    test: rivalBounds,
    why: (p) => `${quote(p)} are bounds of different counts`,
  },
  { name: 'rounded', verdict: 'compatible', test: rounded, why: (p) => `${quote(p)}: the one is the other rounded` },
  {
    name: 'vague',
    verdict: 'compatible',
    test: ({ x, y }) => (x.bound === 'vague' || y.bound === 'vague') && !exclude(x, y),
    why: (p) => `${quote(p)}: the one is vaguer`,
  },
  {
    name: 'excluded',
    verdict: 'differ',
    test: ({ x, y }) => exclude(x, y),
    why: (p) => `${quote(p)} cannot both be right`,
  },
  { name: 'holds', verdict: 'compatible', test: () => true, why: (p) => `${quote(p)}: both hold` },
]

/** `q` in the unit `unit`, where the one can be turned into the other; else as it is. */
const inUnit = (q: Quantity, unit: string | null): Quantity => {
  const times = factor(q.unit, unit)
  if (times === null || times === 1) return q
  return { ...q, unit, low: q.low === null ? null : q.low * times, high: q.high === null ? null : q.high * times }
}

/** How the figures of two statements stand to each other, each by itself. */
export const judgeFigures = (a: Figure, b: Figure, tellings: readonly Telling[]): Judgement => {
  const pair: Pair = { a, b, x: a.quantity, y: inUnit(b.quantity, a.quantity.unit), tellings }
  const rule = RULES.find((r) => r.test(pair)) as Rule
  const reason = rule.verdict === 'differ' ? (rule.reason ?? reasonOf(a, b, tellings)) : null
  return { verdict: rule.verdict, reason, why: rule.why(pair), certainty: 1 }
}

/** What a figure of a third telling, the same as `a`, says of `a` and `b` by what is told beside it. */
interface Witness {
  readonly name: string
  readonly test: (witness: Figure, a: Figure, b: Figure, tellings: readonly Telling[]) => boolean
  readonly verdict: Judgement['verdict']
  readonly reason: Judgement['reason']
  readonly why: string
  readonly example: string
}

const WITNESSES: readonly Witness[] = [
  {
    name: 'adds-up',
    test: (w, a, b, tellings) => overlap(w.names, a.names) > 0 && addsUpTo(w, b, tellings),
    verdict: 'compatible',
    reason: null,
    why: 'the one is told elsewhere as a part of the other',
    example: 'four in Brenne; six; and elsewhere: four in Brenne and two in Oste',
  },
  {
    name: 'corrected',
    test: (w, _a, b, tellings) => besideIs(w, b.quantity, 'denied', tellings),
    verdict: 'differ',
    reason: 'correction',
    why: 'the one is told elsewhere as put in the place of the other',
    example: '40 barns; 52 barns; and elsewhere: 52 barns, not 40',
  },
  {
    name: 'updated',
    test: (w, _a, b, tellings) => besideIs(w, b.quantity, 'former', tellings),
    verdict: 'differ',
    reason: 'date',
    why: 'the one is told elsewhere as what the other has become',
    example: '14 dead; 17 dead; and elsewhere: rose to 17 from 14',
  },
]

/** How the figures of a group stand to each other: two that clash are asked of what third tellings say of them. */
export const figureJudge = (
  group: readonly Figure[],
  tellings: readonly Telling[],
): ((a: Figure, b: Figure) => Judgement) => {
  const asked = (a: Figure, b: Figure): Witness | undefined => {
    const same = group.filter(
      (g) =>
        g.telling !== a.telling && g.telling !== b.telling && !g.quantity.former && sameFigure(g.quantity, a.quantity),
    )
    return WITNESSES.find((x) => same.some((g) => x.test(g, a, b, tellings)))
  }
  return (a, b) => {
    const alone = judgeFigures(a, b, tellings)
    const found = alone.reason === 'conflict' ? (asked(a, b) ?? asked(b, a)) : undefined
    return found
      ? { ...alone, verdict: found.verdict, reason: found.reason, why: `“${a.text}” and “${b.text}”: ${found.why}` }
      : alone
  }
}
