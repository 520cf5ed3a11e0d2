import type { Bound } from '../../model/index.ts'

/** What a time expression means; each has one resolver (src/read/times/resolve.ts). */
export type TimeKind =
  | 'date'
  | 'day-range'
  | 'month'
  | 'year'
  | 'decade'
  | 'weekday'
  | 'unit'
  | 'span'
  | 'ago'
  | 'day'
  | 'part'
  | 'clock'
  | 'clock-word'
  | 'quarter'
  | 'half'
  | 'season'
  | 'holiday'
  | 'same-day'
  | 'duration'
  | 'year-range'
  | 'day-of-month'
  | 'week-day'
  | 'ahead'
  | 'later'
  | 'to-date'
  | 'that-unit'
  | 'nth-unit'
  | 'century'

export type TimeUnit =
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'

/**
 * A way of writing a time: words, and slots in braces. A slot `{name}` captures; a blank stands for white space; the rest is a regular expression.
 * Slots: month weekday day day2 mm dd year year2 decade n unit turn part season holiday word q hour hourword clockmin decadeword min half, and those of `words`.
 */
export interface TimeForm {
  readonly kind: TimeKind
  readonly form: string
  /** an example in the language, for readers and for tests */
  readonly example: string
}

/** How a language names days and times. All words lower case. */
export interface Calendar {
  /** January first; every form and abbreviation, without its full stop */
  readonly months: readonly (readonly string[])[]
  /** Monday first; full names, then abbreviations */
  readonly weekdays: readonly (readonly string[])[]
  /** names of months and weekdays are always written with a capital */
  readonly capitals: boolean
  /** names of months that are other words too: read only with a day, a year or one of `monthOpeners` */
  readonly ambiguous: ReadonlySet<string>
  readonly monthOpeners: ReadonlySet<string>
  /** every word of months and weekdays */
  readonly names: ReadonlySet<string>
  readonly units: ReadonlyMap<string, TimeUnit>
  /** of `units`, the plurals: "the coming weeks" is no week */
  readonly severalUnits: ReadonlySet<string>
  /** this 0, last -1, next 1 */
  readonly turns: ReadonlyMap<string, number>
  /** of `turns`, those that mean a span up to now: "the past year" */
  readonly rolling: ReadonlySet<string>
  /** of `turns`, those that count from the day spoken of: "the following day", "the three previous years" */
  readonly contextual: ReadonlySet<string>
  /** today 0, yesterday -1, tomorrow 1 */
  readonly days: ReadonlyMap<string, number>
  readonly parts: readonly string[]
  /** first 1, second 2, ... last and final 4 */
  readonly ordinals: ReadonlyMap<string, number>
  /** of `ordinals`, those that count from the end: last, final */
  readonly lasts: ReadonlySet<string>
  /** spring to the months 3..5 */
  readonly seasons: ReadonlyMap<string, readonly [number, number]>
  /** "new year's eve" to "12-31" */
  readonly holidays: ReadonlyMap<string, string>
  /** feasts that move with Easter, by the days they lie behind it: good friday -2 */
  readonly easterDays: ReadonlyMap<string, number>
  /** feasts on a weekday of a month: the fourth Thursday of November is [11, 3, 4]; the last one -1 */
  readonly weekdayFeasts: ReadonlyMap<string, readonly [number, number, number]>
  /** noon to "12:00" */
  readonly clockWords: ReadonlyMap<string, string>
  /** behind a clock time: it is that of another place than the article's: local time */
  readonly elsewhere: readonly string[]
  /** p.m.: adds twelve hours */
  readonly afternoon: ReadonlySet<string>
  /** of `parts`, those with hours of their own, from and to: morning, evening */
  readonly partHours: ReadonlyMap<string, readonly [string, string]>
  /** of `parts`, those whose hours are after noon: "four in the afternoon" */
  readonly lateParts: ReadonlySet<string>
  /** of `lateParts`, the one that also holds the first hours of a day: night */
  readonly night: string
  /** minutes named before or behind an hour: half, quarter, twenty */
  readonly clockMinutes: ReadonlyMap<string, number>
  /** the nineties, to 90 */
  readonly decadeWords: ReadonlyMap<string, number>
  /** words that may stand for a small number in `{n}` beside the cardinals: a, an, couple */
  readonly few: ReadonlyMap<string, number>
  readonly forms: readonly TimeForm[]
  /** before a day, how far from it something lies; `back` before it: "two days after" */
  readonly countedFrom: readonly { readonly form: string; readonly back: boolean; readonly example: string }[]
  /** before a time: every, each: it is no single time */
  readonly repeats: ReadonlySet<string>
  /** before a time: since, by, before, around */
  readonly bounds: ReadonlyMap<string, Bound>
  /** before a time, what it says of it: since, until, by the time at the latest */
  readonly relations: ReadonlyMap<string, 'since' | 'until' | 'by' | 'before' | 'after'>
  /** behind a time: it ends with it, "before August is over" */
  readonly overs: readonly string[]
  /** names of time zones, and the minutes by which their clocks are ahead of UTC, in winter and in summer */
  readonly zones: ReadonlyMap<string, readonly [number, number]>
  /** may stand between a bound and the time: the, on, early, late */
  readonly fillers: ReadonlySet<string>
  /** "end of" -> the last day of what follows; "start of" -> the first */
  readonly edges: ReadonlyMap<string, 'start' | 'end'>
  /** joins two times into one: "Saturday and Sunday", "from May to July" */
  readonly and: ReadonlySet<string>
  readonly to: ReadonlySet<string>
  readonly between: ReadonlySet<string>
  /** words that tell that what follows is still to come: will, would, scheduled */
  readonly future: ReadonlySet<string>
  /** of `future`, those that only count before an infinitive: set to, going to */
  readonly futureBefore: ReadonlySet<string>
  /** words that tell that it has been: said, was, killed */
  readonly past: ReadonlySet<string>
  /** of `future`, those that tell of plans: "was due", "had been scheduled" may have come since */
  readonly pending: ReadonlySet<string>
  /** endings of verbs in the past tense */
  readonly pastEnding: RegExp
  /** forms of "be", "stay" and "to": a participle after them tells no tense */
  readonly be: ReadonlySet<string>
  /** prepositions and articles: a participle between one of them and its noun tells no tense */
  readonly beforeNoun: ReadonlySet<string>
  /** what puts a participle behind it before what is told: "had promised on Sunday" */
  readonly had: ReadonlySet<string>
  /** what puts a participle behind it up to now: "has been shut since noon" */
  readonly have: ReadonlySet<string>
  /** of `past`, and beside it: with an infinitive behind it, what it tells is, or was, to come: "were to be told", "is to open" */
  readonly dueTo: ReadonlyMap<string, 'future' | 'awaited'>
  /** of `past`, those that have others do something later: "ordered the gates to be shut on Monday" */
  readonly orders: ReadonlySet<string>
  /** verbs of the past tense by which something is bound to come: with an end behind them, "promised a refund by June" */
  readonly pledges: ReadonlySet<string>
  /** of `past`, those that make a day something: "declared Monday a day of rest" */
  readonly proclaims: ReadonlySet<string>
  /** a passive follows it: "to be shut" */
  readonly toBe: ReadonlySet<string>
  /** before a day that something is set for: "a strike for Monday" */
  readonly aims: ReadonlySet<string>
  /** "to" of an infinitive: in a headline without a past verb it tells the future */
  readonly infinitive: ReadonlySet<string>
  /** in 10/9/2021: the month first or the day; null where it is unsure unless one is above 12 */
  readonly order: 'mdy' | 'dmy' | null
}
