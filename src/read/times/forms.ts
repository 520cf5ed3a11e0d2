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

/** Slots without which a form cannot fit: those outside of optional groups and of alternatives. */
const neededBy = (form: string): string[] => {
  // brackets of the text itself are no groups
  let firm = form.replace(/\\[()]\??/g, '')
  for (let before = ''; before !== firm; ) {
    before = firm
    firm = firm.replace(/\((?:\?:|\?<\w+>|\?<?[!=])?([^()]*)\)(\?)?/g, (_, inner: string, optional?: string) =>
      optional || inner.includes('|') ? '' : ` ${inner} `,
    )
  }
  return [...firm.matchAll(/\{(\w+)\}(?!\?)/g)].map((m) => m[1] ?? '')
}

/** Slots that hold digits and nothing else. */
const DIGITS: ReadonlySet<string> = new Set(['year', 'day', 'day2', 'mm', 'dd', 'isomonth', 'isoday', 'decade', 'min'])

/** The words of which a sentence must hold one for a slot to be filled. */
const wordsOf = ({ calendar }: Language): Readonly<Record<string, readonly string[]>> => ({
  month: calendar.months.flat(),
  weekday: calendar.weekdays.flat(),
  unit: [...calendar.units.keys()],
  turn: [...calendar.turns.keys()],
  word: [...calendar.days.keys()],
  part: calendar.parts,
  season: [...calendar.seasons.keys()],
  holiday: [...calendar.holidays.keys()],
  clockword: [...calendar.clockWords.keys()],
})

/** Words in lower case, each behind one blank, so that a word is found by its beginning: " mittwoch" in " mittwochmorgen". */
const plainWords = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .replace(/(\p{N})(?=\p{L})/gu, '$1 ')
    .trim()}`

interface Compiled {
  readonly form: TimeForm
  readonly pattern: RegExp
  readonly needs: readonly string[]
}

interface Forms {
  readonly list: readonly Compiled[]
  readonly words: Readonly<Record<string, readonly string[]>>
}

const made = new Map<string, Forms>()

const formsOf = (language: Language): Forms => {
  const known = made.get(language.code)
  if (known) return known
  const slots = slotsOf(language)
  const list = language.calendar.forms.map((form) => ({ form, pattern: compile(form.form, slots), needs: neededBy(form.form) }))
  const words = Object.fromEntries(Object.entries(wordsOf(language)).map(([slot, all]) => [slot, all.map(plainWords)]))
  const forms = { list, words }
  made.set(language.code, forms)
  return forms
}

/** Which slots the text can fill at all: most sentences name no time, and trying every form on them took nine tenths of the reading. */
const fillable = (text: string, { words }: Forms): ReadonlySet<string> => {
  const plain = plainWords(text)
  const found = new Set(Object.keys(words).filter((slot) => words[slot]?.some((w) => plain.includes(w))))
  if (/\d/.test(plain)) for (const slot of DIGITS) found.add(slot)
  return found
}

/** Every form that fits somewhere in `text`, the longest first; they may overlap. Offsets are raised by `base`. */
export const matches = (text: string, base: number, language: Language): Match[] => {
  const forms = formsOf(language)
  const slots = fillable(text, forms)
  const all: Match[] = []
  for (const { form, pattern, needs } of forms.list) {
    if (!needs.every((n) => slots.has(n) || !(DIGITS.has(n) || n in forms.words))) continue
    for (const m of text.matchAll(pattern)) all.push({ form, from: base + m.index, to: base + m.index + m[0].length, slots: m.groups ?? {} })
  }
  return all.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
}
