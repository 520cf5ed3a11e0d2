import type { Language } from '../../lang/index.ts'
import type { Article, Span, Time } from '../../model/index.ts'
import type { Stretches } from '../../text/stretches.ts'
import { type Day, parseDay } from './civil.ts'
import type { Match } from './forms.ts'
import { clockOf, type Resolved, resolvers } from './resolve.ts'
import type { Tense } from './tense.ts'

/** Where a time stands, and what it is told against. */
export interface Place {
  readonly article: Article
  readonly language: Language
  readonly stretches: Stretches
  /** as far as it is read */
  readonly sentence: Span
  readonly reference: Day | null
  /** minutes into the day of `reference` at which the article appeared; null where nobody knows */
  readonly appeared: number | null
}

/** What has been named so far: the day spoken of, the last one before the day of publication, the year, and the last time of day. */
export interface Days {
  readonly near: Day | null
  readonly earlier: Day | null
  readonly year: number | null
  readonly clock: string | null
}

/** A clock time of the day itself in an article whose own time is unknown: what happened later is told the day after. */
const LATE = 20 * 60
/** Articles are renewed, and their clocks stand in other zones: only what lies so many minutes past their own time is another day's. */
const SLACK = 2 * 60
/** Units behind a time in which its zone may stand. */
const LOOK = 40

/** Minutes into its day at which an article appeared; midnight sharp is how lists write that the time is unknown. */
export const appearedAt = (article: Article): number | null => {
  const clock = /T(\d\d):(\d\d)(?!.{0,20}Z$)/.exec(article.published?.value ?? '')
  const at = clock ? Number(clock[1]) * 60 + Number(clock[2]) : 0
  return at === 0 ? null : at
}

/** "11pm local time": the clock of another place, which may be ahead of the article's. */
const elsewhere = ({ to }: Match, { article, language }: Place): boolean => {
  const after = article.text
    .slice(to, to + LOOK)
    .trimStart()
    .toLowerCase()
  return language.calendar.elsewhere.some((w) => after.startsWith(w))
}

const minutesOf = ({ start }: Pick<Time, 'start'>): number =>
  Number(start.slice(11, 13)) * 60 + Number(start.slice(14, 16))

/** A time that leans on another. */
interface Leaning {
  readonly match: Match
  readonly days: Days
  readonly tense: Tense
  readonly place: Place
  /** the words before it, the nearest first */
  readonly before: readonly string[]
  readonly relation: Time['relation']
  /** the day it is told of */
  readonly at: Day | null
  /** it is told as what has been */
  readonly told: boolean
}

const resolve = ({ match, days, tense, relation, place }: Leaning, near: Day | null, later = 0): Resolved | null =>
  resolvers[match.form.kind](later ? { ...match.slots, later: String(later) } : match.slots, {
    reference: place.reference,
    near,
    year: days.year,
    tense,
    relation,
    language: place.language,
  })

/** Words looked at before midnight: "until shortly after midnight". */
const BEFORE = 3
const HALF_DAY = 12 * 60

/** The later half of the day for a clock time in words. */
const evening = (l: Leaning, near: Day | null): Resolved | null => resolve(l, near, HALF_DAY)

const isMidnight = ({ match, place }: Leaning): boolean => {
  const word = match.slots['clockword']?.toLowerCase()
  return word !== undefined && place.language.calendar.clockWords.get(word) === '00:00'
}

interface Rule {
  readonly name: string
  readonly why: string
  /** undefined where the rule has nothing to say */
  readonly resolved: (l: Leaning) => Resolved | null | undefined
}

/** The first that fits decides. */
const rules: readonly Rule[] = [
  {
    name: 'up to now',
    why: '"it has been shut since midnight": since that of the day on which it is told',
    resolved: (l) =>
      l.relation === 'since' && l.tense === 'perfect' && l.place.reference !== null
        ? resolve(l, l.place.reference)
        : undefined,
  },
  {
    name: 'end of the day',
    why: '"they danced until after midnight": the midnight that ends the day spoken of, if it has come',
    resolved: (l) => {
      const { relations } = l.place.language.calendar
      const ends = l.before
        .slice(0, BEFORE)
        .some((word) => relations.get(word) === 'until' || relations.get(word) === 'by')
      const come = !l.told || (l.place.reference !== null && l.at !== null && l.at < l.place.reference)
      return isMidnight(l) && ends && come && l.at !== null ? resolve(l, l.at + 1) : undefined
    },
  },
  {
    name: 'in words on the day itself',
    why: '"at twenty to ten", told in the past by an article of a quarter past eleven at night: the last such time before it appeared',
    resolved: (l) => {
      const { reference, appeared } = l.place
      if (!l.told || !inWords(l) || appeared === null || reference === null || (l.at ?? reference) !== reference)
        return undefined
      const morning = resolve(l, reference)
      if (!morning) return null
      const at = minutesOf(morning)
      if (at + HALF_DAY <= appeared) return evening(l, reference)
      return at <= appeared ? morning : evening(l, l.days.earlier ?? reference - 1)
    },
  },
  {
    name: 'in words, later the same day',
    why: '"the lights went out at 8.05 p.m. By half past nine it was counted": told in order, that is in the evening',
    resolved: (l) => {
      const { clock } = l.days
      if (!inWords(l) || clock === null || l.at === null || parseDay(clock) !== l.at) return undefined
      const morning = resolve(l, l.at)
      return morning && minutesOf({ start: clock }) >= HALF_DAY && minutesOf(morning) < minutesOf({ start: clock })
        ? evening(l, l.at)
        : undefined
    },
  },
]

/** "half past nine", "at eight": neither the part of the day nor 24 hours are told. */
const inWords = ({ match, place }: Leaning): boolean =>
  match.form.kind === 'clock' && clockOf(match.slots, place.language) === 'in words'

/** A time of day that had not come when the article appeared, told in the past, was on an earlier day. */
const tooLate = (
  { start, grain }: Resolved,
  { place: { reference, appeared }, days: { near, earlier } }: Leaning,
): boolean => {
  if (grain !== 'minute' || reference === null || parseDay(start) !== reference) return false
  // "voted on Sunday", and no other day: a late hour is of that Sunday
  if (appeared === null && near === reference && earlier === null) return false
  return minutesOf({ start }) > (appeared === null ? LATE : appeared + SLACK)
}

/** A time that leans on the day spoken of: told in the past it can be on no later day than the article's own, nor later on that than the article. */
export const leaning = (
  match: Match,
  days: Days,
  tense: Tense,
  place: Place,
  before: readonly string[],
  relation: Time['relation'],
): Resolved | null => {
  const { reference } = place
  const open = tense === null && (relation === 'until' || relation === 'by')
  const told = tense !== 'future' && tense !== 'awaited' && !open && reference !== null
  const at = told && days.near !== null && days.near > reference ? reference : days.near
  const l: Leaning = { match, days, tense, place, before, relation, at, told }
  for (const rule of rules) {
    const found = rule.resolved(l)
    if (found !== undefined) return found
  }
  const plain = resolve(l, at)
  return plain && told && tooLate(plain, l) && !elsewhere(match, place)
    ? resolve(l, days.earlier ?? reference - 1)
    : plain
}
