import { hasMeaning } from '../../lang/glossary.ts'
import type { Quantity, Span } from '../../model/index.ts'
import { MS_A_DAY } from '../../text/day.ts'
import { fold } from '../../text/fold.ts'
import { stem } from '../../text/stem.ts'
import { tokens } from '../../text/tokens.ts'
import { figureFeatures } from '../align/features.ts'
import { MODELS, probability } from '../align/model.ts'
import { sameAsked } from '../align/same-asked.ts'
import { type Extent, extent } from '../judge/extents.ts'
import { figureJudge } from '../judge/figure.ts'
import { anchorFigure, exclude, sameFigure } from '../judge/intervals.ts'
import { comparable, isCurrency } from '../judge/units.ts'
import { type Bag, bag } from '../likeness.ts'
import { type Kind, type Statement, statementAt } from '../statement.ts'
import { type Telling, termOf, termsWithin } from '../terms.ts'
import type { Weigh } from '../weights.ts'
import { clauseOf } from './clause-of.ts'
import { happening } from './happening.ts'
import { sums } from './sums.ts'
import type { Wording } from './wordings.ts'

/** A quantity as a statement, with what it takes to tell what it counts. */
export interface Figure extends Statement {
  /** stands in the headline */
  readonly titled: boolean
  /** the clause it stands in, which asks the question; null in a headline */
  readonly asking: Wording | null
  readonly quantity: Quantity
  /** its unit, in the word that all languages of the story have for it */
  readonly counted: string | null
  /** the same where the languages of the story share a word for it; null in a story of one language */
  readonly thing: string | null
  /** keys of all figures that its telling tells; null in a story of one language */
  readonly beside: ReadonlySet<string> | null
  /** content words of what is counted */
  readonly noun: Bag
  /** see happening.ts */
  readonly happening: number | null
  /** the time the figure is told of, where its clause names one */
  readonly when: Extent | null
  /** the weeks around the article's publication, of which a figure is told whose clause names no time */
  readonly around: Extent | null
  /** counts or measures the story's own thing: the well of a boy in a well; there is one of it */
  readonly topical: boolean
  /** "another five", "2.5 million more" */
  readonly increment: boolean
}

/** Units that cannot stand for one another: money, shares, measures of time and space. */
const FIXED =
  /^(?:[A-Z]{3}|percent|share|second|minute|hour|day|week|month|year|year-old|decade|century|mm|cm|m|km|meter|metre|kilometer|kilometre|mile|foot|yard|inch|kg|gram|kilogram|ton|tonne|pound|litre|liter|gallon|mph|km\/h|kph|knot|degree|hectare|acre|celsius|fahrenheit|megawatt|kilowatt|volt)s?$/

/** The unit of an age. */
export const AGE = 'year-old'
/** A word this light stands in every second sentence of the story. */
const TOPICAL = 0.7

export const fixed = (unit: string | null): boolean => FIXED.test(unit ?? '')

/** A time this close behind a cue, in UTF-16 units, is when it was said: "said on Friday". */
const SAID = 6
/** Days around the publication in which its event lies. */
const EVENT_DAYS = 30
/** "another" before a figure, "more" behind it stand within so many units. */
const REACH = 8

/** The one time named in the figure's clause, unless it is when somebody said so. */
const whenOf = (telling: Telling, clause: Span): Extent | null => {
  const { times, quotations } = telling.reading.annotations
  const inside = times.filter((t) => !t.duration && clause.from <= t.from && t.to <= clause.to)
  const named = inside.filter((t) => !quotations.some((q) => q.cue && Math.abs(q.cue.to - t.from) <= SAID))
  return named.length === 1 && named[0] ? extent(named[0]) : null
}

const aroundOf = ({ reading: { article } }: Telling): Extent | null => {
  const at = article.published ? Date.parse(article.published.value.slice(0, 10)) : Number.NaN
  return Number.isNaN(at) ? null : { from: at - EVENT_DAYS * MS_A_DAY, to: at + EVENT_DAYS * MS_A_DAY }
}

/** "Another four were hurt", unless the sentence counted before: "five died and another four were hurt" tells all who were hurt. */
const incremental = ({ reading: { article, annotations }, language }: Telling, sentence: Span, { figure, to }: Quantity): boolean => {
  if (annotations.quantities.some((q) => q.from >= sentence.from && q.to <= figure.from)) return false
  const before = tokens(article.text, Math.max(0, figure.from - REACH), figure.from)
  const behind = tokens(article.text, figure.to, Math.min(article.text.length, Math.max(figure.to, to) + REACH))
  return [...before, ...behind].some((t) => language.verdicts.increments.has(fold(t.text)))
}

/** The words of what is counted, without the figure and without a unit that says only how it was measured. */
const nounOf = (telling: Telling, quantity: Quantity, weigh: Weigh): Bag => {
  const { figure, unit } = quantity
  const measure = unit !== null && fixed(unit) ? tokens(unit).map((t) => termOf(t.text, telling)) : []
  const words = termsWithin(telling, quantity).filter((t) => !(t.from >= figure.from && t.from < figure.to) && !measure.includes(t.stem))
  return bag(
    words.map((t) => t.stem),
    weigh,
  )
}

/** `person` and the names of measures are one in all languages. */
const countedOf = (telling: Telling, unit: string | null): string | null =>
  telling.mixed && unit !== null && unit !== PERSON && !fixed(unit) ? termOf(unit, telling) : unit
const PERSON = 'person'

const thingOf = (telling: Telling, unit: string | null): string | null => {
  if (!telling.mixed || unit === null || fixed(unit)) return null
  return unit === PERSON || hasMeaning(stem(unit, telling.language), telling.language.code) ? countedOf(telling, unit) : null
}

/** A figure without its bound, and the measure it is told in. */
const keyOf = (quantity: Quantity): string => `${anchorFigure(quantity)} ${fixed(quantity.unit) ? quantity.unit : ''} ${quantity.unit === PERSON}`

/** Kept per telling, which lives as long as one account is made. */
const told = new WeakMap<Telling, ReadonlySet<string>>()

const besideOf = (telling: Telling): ReadonlySet<string> => {
  const before = told.get(telling)
  if (before) return before
  const made = new Set(telling.reading.annotations.quantities.map(keyOf))
  told.set(telling, made)
  return made
}

const isTitled = ({ reading: { article } }: Telling, { from }: Span): boolean => article.blocks.some((b) => b.role === 'title' && b.from <= from && from < b.to)

/** The figure at `quantity`, or null where it lies in no sentence. */
export const figureAt = (telling: Telling, index: number, quantity: Quantity, weigh: Weigh, asking: Wording | null = null): Figure | null => {
  const statement = statementAt(telling, index, quantity, weigh)
  if (!statement) return null
  const noun = nounOf(telling, quantity, weigh)
  return {
    ...statement,
    quantity,
    asking,
    titled: isTitled(telling, quantity),
    noun,
    counted: countedOf(telling, quantity.unit),
    thing: thingOf(telling, quantity.unit),
    beside: telling.mixed ? besideOf(telling) : null,
    happening: quantity.unit === AGE ? null : happening(telling.reading.article.text, statement.sentence, quantity, telling.language),
    when: whenOf(telling, statement.clause),
    around: aroundOf(telling),
    topical: [...noun.stems].some((w) => weigh(w) < TOPICAL),
    increment: incremental(telling, statement.sentence, quantity),
  }
}

/** Figures at least this probably of one thing; by grid over marked stories held out in turn (scripts/train-account.ts). */
const THRESHOLD = 0.4
/** Asked of a group, a lone figure is taken in from here on; see align/dissenters.ts. */
const ADMISSION = { least: 0.3, ahead: 0.05 }
/** Times this many days apart are times of different events. */
const EVENT_APART = 3 * MS_A_DAY
/** Measures of one dimension of one thing seldom lie further apart than this. */
const MEASURE_SPAN = 3

const eventsApart = (a: Extent | null, b: Extent | null): boolean => a !== null && b !== null && (a.to + EVENT_APART <= b.from || b.to + EVENT_APART <= a.from)

const ratio = ({ quantity: a }: Figure, { quantity: b }: Figure): number => {
  const [x, y] = [a.low ?? a.high ?? 0, b.low ?? b.high ?? 0]
  return x > 0 && y > 0 ? Math.max(x, y) / Math.min(x, y) : 1
}

/** One article gives two answers to one question only where it says that one of them was, or is denied, or where its headline is older than its text. */
const ownRival = (a: Figure, b: Figure): boolean =>
  a.telling === b.telling && a.titled === b.titled && !a.quantity.former && !b.quantity.former && a.quantity.denied === b.quantity.denied

interface Veto {
  readonly name: string
  readonly test: (a: Figure, b: Figure) => boolean
  readonly example: string
}

/** Why two figures cannot answer one question: event, scope and frame. That they clash is no reason. */
export const CANNOT_LINK: readonly Veto[] = [
  {
    name: 'units',
    test: ({ quantity: { unit: a } }, { quantity: { unit: b } }) => (fixed(a) || fixed(b)) && !comparable(a, b) && !(isCurrency(a) && isCurrency(b)),
    example: 'three miles, three dollars',
  },
  {
    name: 'other things',
    test: (a, b) => a.thing !== null && b.thing !== null && a.thing !== b.thing && exclude(a.quantity, b.quantity),
    example: 'in two languages: 40 homes, 250 firefighters',
  },
  {
    name: 'told beside',
    test: (a, b) =>
      a.telling !== b.telling &&
      !sameFigure(a.quantity, b.quantity) &&
      (a.beside?.has(keyOf(b.quantity)) ?? false) &&
      (b.beside?.has(keyOf(a.quantity)) ?? false),
    example: 'a translation tells both 3 and 5 per cent, and so does its original: the words between two languages line them up less surely than that',
  },
  { name: 'frame', test: (a, b) => a.happening !== null && b.happening !== null && a.happening !== b.happening, example: 'seven killed, seven injured' },
  {
    name: 'event',
    test: (a, b) => eventsApart(a.when ?? a.around, b.when ?? b.around),
    example: 'two killed in May, two killed in June; 84 killed now, 130 killed in the attack of last year',
  },
  { name: 'increment', test: (a, b) => a.increment !== b.increment, example: 'another four were hurt, 31 were hurt' },
  {
    name: 'change and level',
    test: (a, b) => (a.quantity.change === null) !== (b.quantity.change === null),
    example: 'rose by 3 per cent, stands at 12 per cent',
  },
  { name: 'rate and total', test: (a, b) => a.quantity.per !== b.quantity.per, example: '14 million a day, 320 million in all' },
  { name: 'own words', test: (a, b) => ownRival(a, b) && exclude(a.quantity, b.quantity), example: 'an article does not contradict itself in one breath' },
  {
    name: 'other dimension',
    test: (a, b) => fixed(a.quantity.unit) && !isCurrency(a.quantity.unit) && a.quantity.unit !== 'percent' && ratio(a, b) > MEASURE_SPAN,
    example: '45 feet long, 15 feet away',
  },
]

/** A headline counts whom its own text counts first: what happened to them is the same, and neither is some of a whole. */
const OWN_HEADLINE = 0.65
const ofOwnHeadline = (a: Figure, b: Figure): number => {
  const asked = a.happening !== null && a.happening === b.happening
  const plain = [a, b].every((f) => f.quantity.extent !== 'part' && f.quantity.of === null && f.quantity.per === null)
  return a.telling === b.telling && a.titled !== b.titled && asked && plain && a.quantity.unit === b.quantity.unit ? OWN_HEADLINE : 0
}

/** How many, how much: figures for one thing, with their bounds. */
export const figures: Kind<Figure> = {
  name: 'quantity',
  threshold: THRESHOLD,
  admission: ADMISSION,
  likeness: (a, b, weigh) => Math.max(sameAsked(a, b, weigh), ofOwnHeadline(a, b), probability(MODELS.figure, figureFeatures(a, b, weigh))),
  apart: (a, b) => CANNOT_LINK.some((v) => v.test(a, b)),
  answer: ({ quantity: { low, high, bound, unit, denied } }) => `${low}..${high} ${bound} ${fixed(unit) ? unit : ''} ${denied}`,
  statements: (telling, index, weigh) =>
    [...telling.reading.annotations.quantities, ...sums(telling)].flatMap((q) => figureAt(telling, index, q, weigh, clauseOf(telling, index, q, weigh)) ?? []),
  judge: figureJudge,
}
