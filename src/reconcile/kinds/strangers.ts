import { overlap } from '../likeness.ts'
import type { Extent } from './extents.ts'
import { AGE, type Figure, fixed } from './figure.ts'
import { exclude } from './intervals.ts'

interface Rule {
  readonly name: string
  readonly test: (a: Figure, b: Figure) => boolean
  readonly why: string
  /** speaks of the two figures only, and not against the groups they stand in */
  readonly soft?: true
}

/** "Dozens" are no name for 124,000: a vague figure this many times smaller or larger counts other things. */
const VAGUE_SPAN = 30
/** Measures of one dimension of one thing seldom lie further apart than this. */
const MEASURE_SPAN = 1.6
/** ... but the one thing the story is about may be measured twice over. */
const TOPIC_SPAN = 3
/** Context two ages must share where they are told of nobody: "the six-year-old fell", "a boy of five fell". */
const AGED_ALIKE = 0.2
const MONEY = /^[A-Z]{3}$/
/** Times this far apart are times of different events. */
const DAYS_APART = 3
const DAY = 86_400_000
/** "36-yard", "two-car": a measure tied to its noun by a hyphen. */
const ATTRIBUTE = /^[\p{L}\p{N}.,]{1,20}(?: [\p{L}\p{N}]{1,20})?-\p{L}/u

const sharesNoun = (a: Figure, b: Figure): boolean => [...a.noun.stems].some((w) => b.noun.stems.has(w))
const namedApart = (a: Figure, b: Figure): boolean => a.noun.weight > 0 && b.noun.weight > 0 && !sharesNoun(a, b)
const apart = (a: Extent, b: Extent): boolean => a.to + DAYS_APART * DAY <= b.from || b.to + DAYS_APART * DAY <= a.from
const clash = (a: Figure, b: Figure): boolean => exclude(a.quantity, b.quantity)

const vague = (a: Figure, b: Figure): boolean => a.quantity.bound === 'vague' || b.quantity.bound === 'vague'
const withinRatio = ({ quantity: a }: Figure, { quantity: b }: Figure, most: number): boolean => {
  const [x, y] = [a.low ?? a.high, b.low ?? b.high]
  return x === null || y === null || x <= 0 || y <= 0 || Math.max(x, y) / Math.min(x, y) <= most
}

const tied = (f: Figure): boolean => ATTRIBUTE.test(f.text)
/** Length, weight, time, share: what has many dimensions in one text. Money is left out: a sum is often told twice over. */
const measured = ({ quantity: { unit } }: Figure): boolean => fixed(unit) && !MONEY.test(unit ?? '')

const ofTopic = (a: Figure, b: Figure): boolean => a.topical && b.topical && sharesNoun(a, b)

const sameAged = (a: Figure, b: Figure): boolean => sharesNoun(a, b) || (!namedApart(a, b) && overlap(a.near, b.near) >= AGED_ALIKE)

/** An earlier time is named for the one, and the other is told of the event itself. */
const earlier = (a: Figure, b: Figure): boolean => {
  const [x, y] = [a.when ?? a.around, b.when ?? b.around]
  return x !== null && y !== null && apart(x, y)
}

/**
 * Why two figures cannot be about one thing, however alike their sentences are; the first rule that holds speaks. Most ask that the figures
 * exclude each other: that is where a wrong pairing would be told as a difference.
 */
export const STRANGERS: readonly Rule[] = [
  {
    name: 'units',
    test: (a, b) => a.quantity.unit !== b.quantity.unit && (fixed(a.quantity.unit) || fixed(b.quantity.unit)),
    why: 'three miles, three dollars',
  },
  { name: 'happenings', test: (a, b) => a.happening !== null && b.happening !== null && a.happening !== b.happening, why: 'seven killed, seven injured' },
  { name: 'times', test: (a, b) => a.when !== null && b.when !== null && apart(a.when, b.when), why: 'two killed in May, two killed in June' },
  { name: 'own words', test: (a, b) => a.telling === b.telling && clash(a, b), why: 'an article does not contradict itself in one breath' },
  { name: 'other happening', test: (a, b) => clash(a, b) && a.happening !== b.happening, why: 'seven killed, nine at the meeting', soft: true },
  { name: 'other name', test: (a, b) => clash(a, b) && a.happening === null && namedApart(a, b), why: 'four crew, six boats', soft: true },
  { name: 'other age', test: (a, b) => clash(a, b) && a.quantity.unit === AGE && !sameAged(a, b), why: 'a man aged 76, the 42-year-old' },
  { name: 'other one', test: (a, b) => clash(a, b) && a.quantity.unit !== AGE && tied(a) && tied(b) && !ofTopic(a, b), why: 'a 36-yard kick, a 48-yard kick' },
  {
    name: 'other measure',
    test: (a, b) => clash(a, b) && measured(a) && !withinRatio(a, b, ofTopic(a, b) ? TOPIC_SPAN : MEASURE_SPAN),
    why: '45 feet long, 15 feet away',
  },
  { name: 'increment', test: (a, b) => clash(a, b) && a.increment !== b.increment, why: 'another four were hurt, seven were hurt', soft: true },
  { name: 'earlier time', test: (a, b) => clash(a, b) && earlier(a, b), why: '84 killed now, 130 killed in the attack of last year', soft: true },
  { name: 'size', test: (a, b) => vague(a, b) && !withinRatio(a, b, VAGUE_SPAN), why: 'dozens, 124,000' },
]

/** The two figures are of different things. */
export const strangers = (a: Figure, b: Figure): boolean => STRANGERS.some((rule) => rule.test(a, b))

/** ... so plainly that no group may hold both. */
export const neverTogether = (a: Figure, b: Figure): boolean => STRANGERS.some((rule) => !rule.soft && rule.test(a, b))
