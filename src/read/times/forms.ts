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
    half: '[ap](?:\\.m\\b\\.?|m\\b)',
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
  half: ['a', 'p', 'am', 'pm'],
})

/** Words in lower case; digits apart from letters. */
const plainWords = (text: string): string[] => text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? []

interface Compiled {
  readonly form: TimeForm
  readonly pattern: RegExp
  readonly needs: readonly string[]
}

interface Forms {
  readonly list: readonly Compiled[]
  /** first words of what fills a slot, to the slots they may fill */
  readonly byWord: ReadonlyMap<string, readonly string[]>
  /** slots that need a word of their list */
  readonly worded: ReadonlySet<string>
}

/** Letters by which a day is known where another word is glued to it: "mittwochmorgen". */
const GLUED = 6

const made = new Map<string, Forms>()

const formsOf = (language: Language): Forms => {
  const known = made.get(language.code)
  if (known) return known
  const slots = slotsOf(language)
  const list = language.calendar.forms.map((form) => ({ form, pattern: compile(form.form, slots), needs: neededBy(form.form) }))
  const words = wordsOf(language)
  const byWord = new Map<string, string[]>()
  for (const [slot, all] of Object.entries(words))
    for (const word of all) {
      const first = plainWords(word)[0] ?? ''
      for (const key of slot === 'weekday' ? [first, first.slice(0, GLUED)] : [first]) byWord.set(key, [...(byWord.get(key) ?? []), slot])
    }
  const forms = { list, byWord, worded: new Set(Object.keys(words)) }
  made.set(language.code, forms)
  return forms
}

/** Which slots the text can fill at all: most sentences name no time, and trying every form on them took nine tenths of the reading. */
const fillable = (text: string, { byWord }: Forms): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const word of plainWords(text)) for (const key of [word, word.slice(0, GLUED)]) for (const slot of byWord.get(key) ?? []) found.add(slot)
  if (/\d/.test(text)) for (const slot of DIGITS) found.add(slot)
  return found
}

/** Every form that fits somewhere in `text`, the longest first; they may overlap. Offsets are raised by `base`. */
export const matches = (text: string, base: number, language: Language): Match[] => {
  const forms = formsOf(language)
  const slots = fillable(text, forms)
  const all: Match[] = []
  for (const { form, pattern, needs } of forms.list) {
    if (!needs.every((n) => slots.has(n) || !(DIGITS.has(n) || forms.worded.has(n)))) continue
    for (const m of text.matchAll(pattern)) all.push({ form, from: base + m.index, to: base + m.index + m[0].length, slots: m.groups ?? {} })
  }
  return all.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
}
