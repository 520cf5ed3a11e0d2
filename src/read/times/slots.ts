import type { Language } from '../../lang/index.ts'

const either = (words: Iterable<string>): string => joined([...words])

/** Any of the words, the longest first; of none, what fits nowhere. */
const joined = (words: readonly string[]): string =>
  words.length === 0
    ? '(?!)'
    : [...words]
        .sort((a, b) => b.length - a.length)
        .map((w) =>
          w
            .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
            .replaceAll("'", "['’]")
            .replaceAll(' ', '[\\s\\u00a0]{1,2}'),
        )
        .join('|')

/** Words for numbers beyond this are no part of a time: languages that write them as one word have thousands. */
const MOST = 100

/** What each slot may hold. */
export const slotsOf = ({ calendar, numbers }: Language): Readonly<Record<string, string>> => {
  const small = [...numbers.cardinals.keys()].filter(
    (w) => (numbers.cardinals.get(w) ?? 0) > 0 && (numbers.cardinals.get(w) ?? 0) < MOST,
  )
  return {
    month: either(calendar.months.flat()),
    weekday: either(calendar.weekdays.flat()),
    day: '0?[1-9]|[12]\\d|3[01]',
    day2: '0?[1-9]|[12]\\d|3[01]',
    isomonth: '0[1-9]|1[0-2]',
    isoday: '0[1-9]|[12]\\d|3[01]',
    mm: '0?[1-9]|[12]\\d|3[01]',
    dd: '0?[1-9]|[12]\\d|3[01]',
    year: '1[5-9]\\d\\d|20\\d\\d',
    decade: '1[5-9]\\d0|20\\d0|[2-9]0',
    n: `\\d{1,3}|${either([...small, ...calendar.few.keys()])}`,
    unit: either(calendar.units.keys()),
    turn: either(calendar.turns.keys()),
    word: either(calendar.days.keys()),
    part: either(calendar.parts),
    season: either(calendar.seasons.keys()),
    holiday: either([...calendar.holidays.keys(), ...calendar.easterDays.keys(), ...calendar.weekdayFeasts.keys()]),
    clockword: either(calendar.clockWords.keys()),
    q: `[1-4]|${either(calendar.ordinals.keys())}`,
    hour: `[01]?\\d|2[0-4]|${either(small.filter((w) => (numbers.cardinals.get(w) ?? 0) <= 12))}`,
    hourword: either(small.filter((w) => (numbers.cardinals.get(w) ?? 0) <= 12)),
    clockmin: either(calendar.clockMinutes.keys()),
    decadeword: either(calendar.decadeWords.keys()),
    year2: '1[5-9]\\d\\d|20\\d\\d',
    min: '[0-5]\\d',
    half: '[ap](?:\\.m\\b\\.?|m\\b)',
  }
}

/** `form` as the source of a regular expression. */
export const sourceOf = (form: string, slots: Readonly<Record<string, string>>): string =>
  form
    .replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>${slots[name] ?? '(?!)'})`)
    .replaceAll(' ', '[\\s\\u00a0]{1,2}')
    // `{1,2}[...]?` comes from an optional blank: keep it one class
    .replaceAll('{1,2}?', '{0,2}')

/** Slots that hold digits and nothing else. */
export const DIGITS: ReadonlySet<string> = new Set([
  'year',
  'year2',
  'day',
  'day2',
  'mm',
  'dd',
  'isomonth',
  'isoday',
  'decade',
  'min',
])
/** Slots that hold digits or a number in words. */
export const NUMBERS: ReadonlySet<string> = new Set(['n', 'hour', 'q'])
/** Slots that hold no blank whatever fills them. */
export const UNPARTED: ReadonlySet<string> = new Set([...DIGITS, 'hour', 'q', 'half'])

/** The words of which a sentence must hold one for a slot to be filled. */
export const wordsOf = ({ calendar, numbers }: Language): Readonly<Record<string, readonly string[]>> => ({
  month: calendar.months.flat(),
  weekday: calendar.weekdays.flat(),
  unit: [...calendar.units.keys()],
  turn: [...calendar.turns.keys()],
  word: [...calendar.days.keys()],
  part: calendar.parts,
  season: [...calendar.seasons.keys()],
  holiday: [...calendar.holidays.keys(), ...calendar.easterDays.keys(), ...calendar.weekdayFeasts.keys()],
  clockword: [...calendar.clockWords.keys()],
  half: ['a', 'p', 'am', 'pm'],
  n: [...numbers.cardinals.keys(), ...calendar.few.keys()],
  hour: [...numbers.cardinals.keys()],
  q: [...calendar.ordinals.keys()],
  hourword: [...numbers.cardinals.keys()],
  clockmin: [...calendar.clockMinutes.keys()],
  decadeword: [...calendar.decadeWords.keys()],
})
