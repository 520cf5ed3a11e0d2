import type { Language } from '../../lang/index.ts'
import type { TimeForm } from '../../lang/topics/calendar.ts'
import { facet, type Stretch, type Stretches, within } from '../stretches.ts'
import { type Need, needs } from './needs.ts'

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

/** Slots that hold digits and nothing else. */
const DIGITS: ReadonlySet<string> = new Set(['year', 'day', 'day2', 'mm', 'dd', 'isomonth', 'isoday', 'decade', 'min'])

/** Slots that hold digits or a number in words. */
const NUMBERS: ReadonlySet<string> = new Set(['n', 'hour', 'q'])

/** The words of which a sentence must hold one for a slot to be filled. */
const wordsOf = ({ calendar, numbers }: Language): Readonly<Record<string, readonly string[]>> => ({
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
  n: [...numbers.cardinals.keys(), ...calendar.few.keys()],
  hour: [...numbers.cardinals.keys()],
  q: [...calendar.ordinals.keys()],
})

/** Words in lower case; digits apart from letters. The long s is the only letter that a pattern without case takes for another and lower case does not. */
const plainWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('ſ', 's')
    .match(/\p{L}+|\p{N}+/gu) ?? []

interface Compiled {
  readonly form: TimeForm
  readonly pattern: RegExp
  /** indices of the needs it has */
  readonly needs: readonly number[]
}

interface Forms {
  readonly list: readonly Compiled[]
  /** how many different needs there are */
  readonly size: number
  /** the needs that the words and digits of a stretch meet */
  readonly met: (stretch: Stretch) => readonly number[]
}

/** Letters by which a day is known where another word is glued to it: "mittwochmorgen". */
const GLUED = 6

const NONE: readonly number[] = []

/** By word, the needs it meets; patterns of digits and of parts of words, each with the need it meets. */
interface Meets {
  readonly words: ReadonlyMap<string, readonly number[]>
  readonly patterns: readonly { readonly pattern: RegExp; readonly need: number }[]
}

/** The first words of all that may stand for `key`, a word or a slot. */
const firstWords = (key: string, fillers: Readonly<Record<string, readonly string[]>>): string[] => {
  const slot = /^\{(\w+)\}$/.exec(key)?.[1]
  const firsts = slot === undefined ? [key] : (fillers[slot] ?? []).map((w) => plainWords(w)[0] ?? '')
  return [...new Set(slot === 'weekday' ? firsts.flatMap((w) => [w, w.slice(0, GLUED)]) : firsts)]
}

const meetsOf = (all: readonly Need[], language: Language): Meets => {
  const slots = slotsOf(language)
  const fillers = wordsOf(language)
  const words = new Map<string, number[]>()
  const patterns: { readonly pattern: RegExp; readonly need: number }[] = []
  for (const [need, keys] of all.entries())
    for (const key of keys) {
      const name = key.replace(/^-|-$/g, '')
      const slot = name.slice(1, -1)
      if (DIGITS.has(slot) || NUMBERS.has(slot)) patterns.push({ pattern: new RegExp(DIGITS.has(slot) ? (slots[slot] ?? '') : '\\d'), need })
      for (const word of firstWords(name, fillers))
        if (name === key) words.set(word, [...(words.get(word) ?? []), need])
        else patterns.push({ pattern: new RegExp(key.startsWith('-') ? `${word}$` : `^${word}`), need })
    }
  return { words, patterns }
}

/** The needs that a stretch meets. */
const metBy = ({ words, patterns }: Meets): ((stretch: Stretch) => readonly number[]) =>
  facet((stretch) => {
    const found = plainWords(stretch).flatMap((word) => [
      ...[word, word.slice(0, GLUED)].flatMap((key) => words.get(key) ?? NONE),
      ...patterns.filter(({ pattern }) => pattern.test(word)).map(({ need }) => need),
    ])
    return found.length ? [...new Set(found)] : NONE
  })

const made = new Map<string, Forms>()

const formsOf = (language: Language): Forms => {
  const known = made.get(language.code)
  if (known) return known
  const slots = slotsOf(language)
  const firm = new Set(Object.keys(slots).filter((slot) => !NUMBERS.has(slot)))
  const all = new Map<string, { readonly need: Need; readonly index: number }>()
  const list = language.calendar.forms.map((form) => {
    const own = needs(form.form, firm).map((need) => {
      const key = need.join(' ')
      const same = all.get(key) ?? { need, index: all.size }
      all.set(key, same)
      return same.index
    })
    return { form, pattern: compile(form.form, slots), needs: own }
  })
  const forms = {
    list,
    size: all.size,
    met: metBy(
      meetsOf(
        [...all.values()].map((a) => a.need),
        language,
      ),
    ),
  }
  made.set(language.code, forms)
  return forms
}

/** Which needs the text meets: most sentences name no time, and trying every form on them took nine tenths of the reading. */
const metIn = (stretches: Stretches, from: number, to: number, { size, met }: Forms): Uint8Array => {
  const found = new Uint8Array(size)
  within(stretches, from, to, (stretch) => {
    for (const need of met(stretch)) found[need] = 1
  })
  return found
}

/** Every form that fits somewhere between `from` and `to`, the longest first; they may overlap. */
export const matches = (stretches: Stretches, from: number, to: number, language: Language): Match[] => {
  const forms = formsOf(language)
  const met = metIn(stretches, from, to, forms)
  const text = stretches.text.slice(from, to)
  const all: Match[] = []
  for (const { form, pattern, needs } of forms.list) {
    if (!needs.every((need) => met[need])) continue
    for (const m of text.matchAll(pattern)) all.push({ form, from: from + m.index, to: from + m.index + m[0].length, slots: m.groups ?? {} })
  }
  return all.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
}
