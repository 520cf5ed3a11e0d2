import type { Language } from '../../lang/index.ts'
import type { TimeForm } from '../../lang/topics/calendar.ts'

/** A form found in the text: which, where, and what its slots hold. */
export interface Match {
  readonly form: TimeForm
  readonly from: number
  readonly to: number
  readonly slots: Readonly<Record<string, string | undefined>>
}

const either = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((w) =>
      w
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replaceAll("'", "['’]")
        .replaceAll(' ', '[\\s\\u00a0]{1,2}'),
    )
    .join('|')

/** What each slot may hold. */
const slotsOf = ({ calendar, numbers }: Language): Readonly<Record<string, string>> => {
  const small = [...numbers.cardinals.keys()].filter((w) => (numbers.cardinals.get(w) ?? 0) > 0)
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
    holiday: either(calendar.holidays.keys()),
    clockword: either(calendar.clockWords.keys()),
    q: `[1-4]|${either(calendar.ordinals.keys())}`,
    hour: `[01]?\\d|2[0-4]|${either(small.filter((w) => (numbers.cardinals.get(w) ?? 0) <= 12))}`,
    min: '[0-5]\\d',
    half: '[ap]\\.?m\\b\\.?',
  }
}

const compile = (form: string, slots: Readonly<Record<string, string>>): RegExp => {
  const body = form
    .replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>${slots[name] ?? '(?!)'})`)
    .replaceAll(' ', '[\\s\\u00a0]{1,2}')
    // `{1,2}[...]?` comes from an optional blank: keep it one class
    .replaceAll('{1,2}?', '{0,2}')
  return new RegExp(`(?<![\\p{L}\\p{N}$£€])(?:${body})(?![\\p{L}\\p{N}])`, 'giu')
}

const made = new Map<string, readonly { form: TimeForm; pattern: RegExp }[]>()

const formsOf = (language: Language): readonly { form: TimeForm; pattern: RegExp }[] => {
  const known = made.get(language.code)
  if (known) return known
  const slots = slotsOf(language)
  const list = language.calendar.forms.map((form) => ({ form, pattern: compile(form.form, slots) }))
  made.set(language.code, list)
  return list
}

/** Every form that fits somewhere in `text`, the longest first; they may overlap. Offsets are raised by `base`. */
export const matches = (text: string, base: number, language: Language): Match[] => {
  const all: Match[] = []
  for (const { form, pattern } of formsOf(language))
    for (const m of text.matchAll(pattern)) all.push({ form, from: base + m.index, to: base + m.index + m[0].length, slots: m.groups ?? {} })
  all.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
  return all
}
