import { type Language, languages } from '../../lang/index.ts'
import { cutEnd } from '../../text/cut-end.ts'
import { fold } from '../../text/fold.ts'
import { hasDigit } from './flat.ts'
import { type Reading, readDates, readLine, type WrittenDate } from './read-dates.ts'

/** A line that says when the article appeared or was changed, and little else. */
export interface DateLine {
  readonly date: WrittenDate
  readonly kind: 'published' | 'modified'
  /** a word such as "published" stands by it */
  readonly labelled: boolean
}

/** Words beside a date in such a line: an agency, an outlet, a reading time; fewer where nothing but the date says what the line is. */
const OTHER_WORDS = { told: 6, bare: 3 } as const
const LONGEST = 140

/** "on" and "vom" stand before any date; longer words say what it is. */
const isLabel = (word: string): boolean => word.length > 3

/** Labels of every language: a page's template is often in another one than its text. */
export const CHANGED: readonly string[] = languages.flatMap((l) => l.furniture.changed.filter(isLabel))
export const APPEARED: readonly string[] = languages.flatMap((l) => l.furniture.appeared.filter(isLabel))

/** Whether one of `labels` stands at the end of `before`, which is folded. */
export const labelIn = (before: string, labels: readonly string[]): boolean => {
  const end = cutEnd(before, /[\s:|-]/)
  return labels.some((l) => end.endsWith(l) && !/\p{L}/u.test(end.charAt(end.length - l.length - 1)))
}

/** Words of the days of the week, which any language's dates carry; read as: a word of the line that is no other word. */
const daysOf = new Map<string, ReadonlySet<string>>()
const weekdays = (code: string): ReadonlySet<string> => {
  const known = daysOf.get(code)
  if (known) return known
  const names = new Set<string>()
  for (const c of [code, 'en'])
    for (const weekday of ['long', 'short'] as const) {
      try {
        const format = new Intl.DateTimeFormat(c, { weekday, timeZone: 'UTC' })
        for (let d = 1; d <= 7; d++) names.add(fold(format.format(new Date(Date.UTC(2021, 0, d)))).replace(/\.$/, ''))
      } catch {}
    }
  daysOf.set(code, names)
  return names
}

const wordsOutside = (line: string, dates: readonly WrittenDate[], language: Language, code: string): number => {
  let rest = line
  for (const d of [...dates].reverse()) rest = `${rest.slice(0, d.from)} ${rest.slice(d.to)}`
  const labels = [...language.furniture.appeared, ...language.furniture.changed].sort((a, b) => b.length - a.length)
  let folded = fold(rest)
  for (const l of labels) folded = folded.split(l).join(' ')
  const days = weekdays(code)
  return (folded.match(/\p{L}{2,}/gu) ?? []).filter((w) => !days.has(w)).length
}

/** "3 May 2021 – 9 June 2021": from one day to another. */
export const isSpan = (line: string, [one, other]: readonly WrittenDate[]): boolean =>
  one !== undefined && other !== undefined && /^\s{0,3}[–—-]\s{0,3}$/.test(line.slice(one.to, other.from))

/** A row of pieces about an article, "By Ada Lorne · 15 May 2031 · 3 min read", has no more words beside its date. */
const ROW_WORDS = 14
/** Whether a date is a piece of its own in a row of pieces. */
const standsAlone = (line: string, date: WrittenDate): boolean =>
  /(?:^|[|·•]|\s[–—-]\s)\s{0,3}$/.test(line.slice(0, date.from)) &&
  /^\s{0,3}(?:$|[|·•]|\s[–—-]\s)/.test(line.slice(date.to)) &&
  /[|·•]/.test(line)

/** The end of a time of day, behind which a full stop ends no sentence: "8:05 a.m.", "17:46hrs." */
const CLOCK = /^(?:\p{L}{1,4})?\.$/u
/** Whether a line ends like a sentence. */
export const isSentence = (line: string, date: WrittenDate): boolean =>
  /[.!?]$/.test(line) &&
  !(date.timed && (date.to === line.length || CLOCK.test(line.slice(date.to))) && /\p{L}\.$/u.test(line))

/** The date line that `line` is: "October 9. 2021 13:24", "Published: 9 Oct 2021 | Updated: 10 Oct 2021", "Example Press | 2021-10-09 17:52". Null where it is none. */
export const dateLine = (line: string, language: Language, reading: Reading): DateLine | null => {
  if (line.length > LONGEST || !hasDigit(line)) return null
  const dates = readLine(line, reading).filter((d) => d.full)
  if (dates.length === 0 || isSpan(line, dates)) return null
  const others = wordsOutside(line, dates, language, reading.language)
  const kinds = dates.map((date) => {
    const before = fold(line.slice(Math.max(0, date.from - 40), date.from))
    const changed = labelIn(before, CHANGED)
    return {
      date,
      kind: changed ? ('modified' as const) : ('published' as const),
      labelled: changed || labelIn(before, APPEARED),
    }
  })
  const best = kinds.find((k) => k.kind === 'published') ?? kinds[0]
  if (!best) return null
  if (others > (best.labelled || best.date.timed ? OTHER_WORDS.told : OTHER_WORDS.bare))
    return others <= ROW_WORDS && standsAlone(line, best.date) ? best : null
  // a short dated sentence is none
  return isSentence(line, best.date) && others > 0 ? null : best
}

/** Sentences of a page about itself are no longer, and name the day among their first words. */
const TELLS = { length: 200, words: 8 } as const
/** A sentence of the page that says when the article appeared, below it: "This entry was posted on Tuesday, March 5th, 2024 and is filed under Ports." Null where it is none. */
export const dateSentence = (line: string, reading: Reading): DateLine | null => {
  if (line.length > TELLS.length || !hasDigit(line)) return null
  const [date] = readLine(line, reading).filter((d) => d.full)
  if (!date) return null
  const before = withoutDay(fold(line.slice(0, date.from)), reading.language)
  if ((before.match(/\p{L}+/gu)?.length ?? 0) > TELLS.words) return null
  const changed = labelIn(before, CHANGED)
  return changed || labelIn(before, APPEARED)
    ? { date, kind: changed ? 'modified' : 'published', labelled: true }
    : null
}
/** Trimmed first, for blanks that a pattern may pass over on both sides of a word are tried from each of them. */
const withoutDay = (before: string, code: string): string => {
  const [day] = /\p{L}{2,12},?$/u.exec(before.trimEnd()) ?? []
  return day && weekdays(code).has(day.replace(',', ''))
    ? before.trimEnd().slice(0, -day.length).trimEnd().replace(/,$/, '')
    : before
}

/** A date with a label glued before the text: "date 2021-10-09 The minister …". How long it is, and the date; null where there is none. */
export const gluedDate = (
  text: string,
  language: Language,
  reading: Reading,
): { readonly length: number; readonly line: DateLine } | null => {
  const head = text.slice(0, 80)
  const date = readDates(head, reading).find((d) => d.full)
  if (!date || date.from > 24) return null
  const before = fold(head.slice(0, date.from)).trim()
  const label = cutEnd(before, /[\s:|-]/)
  const changed = language.furniture.changed.includes(label)
  const appeared = language.furniture.appeared.includes(label)
  const bare = before === '' && /^\d{4}-\d{2}-\d{2}/.test(date.words)
  if (!(changed || appeared || bare) || !/^[\s|:–—-]+["“„«'‘(]?\p{Lu}/u.test(text.slice(date.to, date.to + 8)))
    return null
  return { length: date.to, line: { date, kind: changed ? 'modified' : 'published', labelled: !bare } }
}
