import type { Quantity, Span } from '../../model/index.ts'
import { MS_A_DAY } from '../../text/day.ts'
import { fold } from '../../text/fold.ts'
import { hasMeaning } from '../../text/glossary.ts'
import { perObject } from '../../text/memo.ts'
import { stem } from '../../text/stem.ts'
import { tokens } from '../../text/tokens.ts'
import { figureFeatures } from '../align/features.ts'
import { MODELS, probability } from '../align/model.ts'
import { sameAsked } from '../align/same-asked.ts'
import { type Extent, extent } from '../judge/extents.ts'
import { figureJudge } from '../judge/figure.ts'
import { exclude } from '../judge/intervals.ts'
import { fixed } from '../judge/units.ts'
import { type Bag, bag } from '../likeness.ts'
import { type Kind, type Statement, statementAt } from '../statement.ts'
import { type Telling, termOf, termsWithin } from '../terms.ts'
import type { Weigh } from '../weights.ts'
import { CANNOT_LINK } from './cannot-link.ts'
import { clauseOf } from './clause-of.ts'
import { nowAndBefore } from './facets.ts'
import { keyOf, PERSON } from './figure-key.ts'
import { happening } from './happening.ts'
import { levelsBefore } from './levels-before.ts'
import { type OwnAnswers, ownAnswers } from './own-answers.ts'
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
  /** what its article says of its own figures */
  readonly own: OwnAnswers
}

/** Whether a statement is a figure. */
export const isFigure = (s: Statement): s is Figure => 'quantity' in s

/** The unit of an age. */
export const AGE = 'year-old'
/** A word this light stands in every second sentence of the story. */
const TOPICAL = 0.7

/** A time this close behind a cue, in UTF-16 units, is when it was said: "said on Friday". */
const SAID = 6
/** A time with no more words of its clause before it is told of all of the clause: "Late on Tuesday". */
const FRONTED = 2
/** Days around the publication in which its event lies. */
const EVENT_DAYS = 30
/** "another" before a figure, "more" behind it stand within so many units. */
const REACH = 8

/** "It was built in 1988 and carried 30 cars": the time is that of another verb. "On Tuesday two died and 30 were hurt": it is that of both. */
const ofOtherVerb = ({ reading: { article }, language }: Telling, clause: Span, time: Span, figure: Span): boolean => {
  const words = (from: number, to: number): string[] => tokens(article.text, from, to).map((t) => fold(t.text))
  return (
    time.to < figure.from &&
    words(clause.from, time.from).length > FRONTED &&
    words(time.to, figure.from).some((w) => language.numbers.and.has(w))
  )
}

/** The one time named in the figure's clause, unless it is when somebody said so. */
const whenOf = (telling: Telling, clause: Span, figure: Span): Extent | null => {
  const { times, quotations } = telling.reading.annotations
  const inside = times.filter((t) => !t.duration && clause.from <= t.from && t.to <= clause.to)
  const named = inside.filter(
    (t) =>
      !quotations.some((q) => q.cue && Math.abs(q.cue.to - t.from) <= SAID) && !ofOtherVerb(telling, clause, t, figure),
  )
  return named.length === 1 && named[0] ? extent(named[0]) : null
}

const aroundOf = ({ reading: { article } }: Telling): Extent | null => {
  const at = article.published ? Date.parse(article.published.value.slice(0, 10)) : Number.NaN
  return Number.isNaN(at) ? null : { from: at - EVENT_DAYS * MS_A_DAY, to: at + EVENT_DAYS * MS_A_DAY }
}

/** "Another four were hurt", unless the sentence counted before: "five died and another four were hurt" tells all who were hurt. */
const incremental = (
  { reading: { article, annotations }, language }: Telling,
  sentence: Span,
  { figure, to }: Quantity,
): boolean => {
  if (annotations.quantities.some((q) => q.from >= sentence.from && q.to <= figure.from)) return false
  const before = tokens(article.text, Math.max(0, figure.from - REACH), figure.from)
  const behind = tokens(article.text, figure.to, Math.min(article.text.length, Math.max(figure.to, to) + REACH))
  return [...before, ...behind].some((t) => language.verdicts.increments.has(fold(t.text)))
}

/** The words of what is counted, without the figure and without a unit that says only how it was measured. */
const nounOf = (telling: Telling, quantity: Quantity, weigh: Weigh): Bag => {
  const { figure, unit } = quantity
  const measure = unit !== null && fixed(unit) ? tokens(unit).map((t) => termOf(t.text, telling)) : []
  const words = termsWithin(telling, quantity).filter(
    (t) => !(t.from >= figure.from && t.from < figure.to) && !measure.includes(t.stem),
  )
  return bag(
    words.map((t) => t.stem),
    weigh,
  )
}

/** `person` and the names of measures are one in all languages. */
const countedOf = (telling: Telling, unit: string | null): string | null =>
  telling.mixed && unit !== null && unit !== PERSON && !fixed(unit) ? termOf(unit, telling) : unit

const thingOf = (telling: Telling, unit: string | null): string | null => {
  if (!telling.mixed || unit === null || fixed(unit)) return null
  return unit === PERSON || hasMeaning(stem(unit, telling.language), telling.language.code)
    ? countedOf(telling, unit)
    : null
}

const besideOf = perObject(
  (telling: Telling): ReadonlySet<string> => new Set(telling.reading.annotations.quantities.map(keyOf)),
)

const isTitled = ({ reading: { article } }: Telling, { from }: Span): boolean =>
  article.blocks.some((b) => b.role === 'title' && b.from <= from && from < b.to)

/** The figure at `quantity`, or null where it lies in no sentence. */
export const figureAt = (
  telling: Telling,
  index: number,
  quantity: Quantity,
  weigh: Weigh,
  asking: Wording | null = null,
): Figure | null => {
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
    happening:
      quantity.unit === AGE
        ? null
        : happening(telling.reading.article.text, statement.sentence, quantity, telling.language),
    when: whenOf(telling, statement.clause, quantity.figure),
    around: aroundOf(telling),
    topical: [...noun.stems].some((w) => weigh(w) < TOPICAL),
    increment: incremental(telling, statement.sentence, quantity),
    own: ownAnswers(telling),
  }
}

/** Figures at least this probably of one thing; by grid over marked stories held out in turn (scripts/train-account.ts). */
const THRESHOLD = 0.4
/** Asked of a group, a lone figure is taken in from here on; see align/dissenters.ts. */
const ADMISSION = { least: 0.3, ahead: 0.05 }
/** A headline counts whom its own text counts first: what happened to them is the same, and neither is some of a whole. */
const OWN_HEADLINE = 0.65
const ofOwnHeadline = (a: Figure, b: Figure): number => {
  const asked = a.happening !== null && a.happening === b.happening
  const plain = [a, b].every((f) => f.quantity.extent !== 'part' && f.quantity.of === null && f.quantity.per === null)
  return a.telling === b.telling && a.titled !== b.titled && asked && plain && a.quantity.unit === b.quantity.unit
    ? OWN_HEADLINE
    : 0
}

/** A sentence that tells a level and the one before it asks one question twice: "rose to 17 from 14". */
const OF_ONE_CHANGE = 0.9
const ofOneChange = (a: Figure, b: Figure): number => {
  const [x, y] = [a.quantity, b.quantity]
  const level = x.change === null && y.change === null && x.former !== y.former
  return level && a.telling === b.telling && a.sentence.from === b.sentence.from && x.unit === y.unit
    ? OF_ONE_CHANGE
    : 0
}

/** How many, how much: figures for one thing, with their bounds. Two answers of one article may stand beside each other; what brings them together is others, or what it announces. */
export const figures: Kind<Figure> = {
  name: 'quantity',
  threshold: THRESHOLD,
  admission: ADMISSION,
  likeness: (a, b, weigh) =>
    a.telling === b.telling && exclude(a.quantity, b.quantity)
      ? Math.max(ofOwnHeadline(a, b), ofOneChange(a, b))
      : Math.max(sameAsked(a, b, weigh), probability(MODELS.figure, figureFeatures(a, b, weigh))),
  apart: (a, b) => CANNOT_LINK.some((v) => v.test(a, b)),
  answer: ({ quantity: { low, high, bound, unit, denied } }) =>
    `${low}..${high} ${bound} ${fixed(unit) ? unit : ''} ${denied}`,
  facets: nowAndBefore,
  statements: (telling, index, weigh) =>
    [...telling.reading.annotations.quantities, ...sums(telling), ...levelsBefore(telling)].flatMap(
      (q) => figureAt(telling, index, q, weigh, clauseOf(telling, index, q, weigh)) ?? [],
    ),
  judge: figureJudge,
}
