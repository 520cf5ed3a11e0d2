import type { Language } from '../../lang/index.ts'
import type { Match } from './forms.ts'

export interface Candidate {
  readonly text: string
  readonly match: Match
  readonly language: Language
}

interface Rule {
  readonly name: string
  readonly why: string
  readonly test: (c: Candidate) => boolean
}

/** Units looked at on either side; the pattern for the word before says so too. */
const LOOK = 24

const wordBefore = ({ text, match }: Candidate): string =>
  /([\p{L}'’]{1,24})[\s\u00a0]{0,24}-?$/u
    .exec(text.slice(Math.max(0, match.from - LOOK), match.from))?.[1]
    ?.toLowerCase() ?? ''
const wordAfter = ({ text, match }: Candidate): string =>
  /^[\s\u00a0]*([\p{L}'’%]+)/u.exec(text.slice(match.to, match.to + LOOK))?.[1]?.toLowerCase() ?? ''
const small = (word: string | undefined): boolean => word !== undefined && /^\p{Ll}/u.test(word)

/** Words that look like times and are none. Any rule that fits drops the match. */
export const skips: readonly Rule[] = [
  {
    name: 'repeated',
    why: '"every Friday", "each July"',
    test: (c) => c.language.calendar.repeats.has(wordBefore(c)) && !c.match.slots['n'],
  },
  {
    name: 'masthead',
    why: '"THE DAILY TODAY": a day word in capitals behind a capital word is a name',
    test: ({ text, match }) =>
      match.form.kind === 'day' &&
      /^\p{Lu}{2}/u.test(text.slice(match.from, match.to)) &&
      /\p{Lu}{2} $/u.test(text.slice(Math.max(0, match.from - 6), match.from)),
  },
  {
    name: 'small letter',
    why: '"the sun sat", "they march": names of days and months take a capital',
    test: ({ match, language }) =>
      language.calendar.capitals && (small(match.slots['month']) || small(match.slots['weekday'])),
  },
  {
    name: 'ambiguous month',
    why: '"May said": a month only with a day, a year or "in"',
    test: (c) =>
      c.match.form.kind === 'month' &&
      !c.match.slots['year'] &&
      !c.match.slots['turn'] &&
      c.language.calendar.ambiguous.has((c.match.slots['month'] ?? '').toLowerCase()) &&
      !c.language.calendar.monthOpeners.has(wordBefore(c)),
  },
  {
    name: 'short name alone',
    why: '"Sun", "Mar", "Dec" are read only beside a day or a year',
    test: ({ match, language }) => {
      const { kind } = match.form
      const bare = (kind === 'month' && !match.slots['year']) || (kind === 'weekday' && !match.slots['part'])
      const name = (match.slots['month'] ?? match.slots['weekday'] ?? '').toLowerCase()
      const lists = match.slots['month'] ? language.calendar.months : language.calendar.weekdays
      return bare && lists.every((l) => l[0] !== name) && name !== ''
    },
  },
  {
    name: 'counted year',
    why: '"2,012", "2000 people", "$2012", "2012%"',
    test: (c) => {
      if (c.match.form.kind !== 'year') return false
      const { numbers } = c.language
      const next = wordAfter(c)
      const before = c.text.slice(Math.max(0, c.match.from - 5), c.match.from)
      const around = (/\p{L}{2}-$/u.test(before) ? '' : before.slice(-1)) + c.text.slice(c.match.to, c.match.to + 2)
      return (
        /^[,.]|[,.]\d|[%:/@#_-]$|^[-/@#_:]/.test(around) ||
        numbers.people.has(next) ||
        numbers.units.has(next) ||
        numbers.percent.includes(next) ||
        numbers.currencies.has(next) ||
        numbers.designators.has(wordBefore(c))
      )
    },
  },
  {
    name: 'name with a year',
    why: '"Agenda 2030", "the Pier Cup 2018": behind a capitalised word that is no preposition a year belongs to a name',
    test: (c) => {
      if (c.match.form.kind !== 'year') return false
      const name = /(\p{Lu}[\p{L}\p{M}]{2,24})[ \u00a0]$/u.exec(
        c.text.slice(Math.max(0, c.match.from - LOOK - 2), c.match.from),
      )?.[1]
      const word = name?.toLowerCase() ?? ''
      const { calendar, words, numbers } = c.language
      return (
        name !== undefined &&
        !words.stop.has(word) &&
        !calendar.names.has(word) &&
        !calendar.bounds.has(word) &&
        !calendar.monthOpeners.has(word) &&
        !numbers.fractions.has(word) &&
        !calendar.turns.has(word) &&
        /^\d/.test(c.text.slice(c.match.from, c.match.from + 1))
      )
    },
  },
  {
    name: 'counted hour',
    why: '"from 4.25 percent", "at 6.13 euros": no time of day',
    test: (c) => {
      const next = wordAfter(c)
      const { numbers } = c.language
      const counts =
        numbers.units.has(next) ||
        numbers.currencies.has(next) ||
        numbers.scales.has(next) ||
        numbers.percent.some((w) => w.split(' ')[0] === next)
      return (
        c.match.form.kind === 'clock' && !c.match.slots['half'] && counts && !c.language.calendar.afternoon.has(next)
      )
    },
  },
  {
    name: 'part of a longer number',
    why: '"1:23:45.6", "10.15%": digits go on',
    test: ({ text, match }) =>
      /^(?:[.,:/]\d|%)/.test(text.slice(match.to, match.to + 2)) ||
      (/^\d/.test(text.slice(match.from, match.from + 1)) &&
        /\d[.,:/-]$/.test(text.slice(Math.max(0, match.from - 2), match.from))),
  },
]
