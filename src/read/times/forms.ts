import type { Language } from '../../lang/index.ts'
import type { TimeForm } from '../../lang/topics/calendar.ts'
import { type Stretch, type Stretches, within } from '../../text/stretches.ts'
import { eachLanguage } from '../each-language.ts'
import { metBy } from './met.ts'
import { type Need, needs } from './needs.ts'
import { NUMBERS, slotsOf, sourceOf, UNPARTED, wordsOf } from './slots.ts'

/** A form found in the text: which, where, and what its slots hold. */
export interface Match {
  readonly form: TimeForm
  readonly from: number
  readonly to: number
  readonly slots: Readonly<Record<string, string | undefined>>
}

const compile = (form: string, slots: Readonly<Record<string, string>>): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}$£€])(?:${sourceOf(form, slots)})(?![\\p{L}\\p{N}])`, 'giu')

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
  /** the needs that a stretch meets */
  readonly met: (stretch: Stretch) => readonly number[]
}

const formsOf = eachLanguage((language): Forms => {
  const slots = slotsOf(language)
  const kinds = {
    told: new Set(Object.keys(wordsOf(language)).filter((slot) => !NUMBERS.has(slot))),
    numbers: NUMBERS,
    unparted: UNPARTED,
  }
  const all = new Map<string, number>()
  const list: Compiled[] = []
  const wanted: Need[] = []
  for (const form of language.calendar.forms) {
    const own = needs(form.form, kinds)
    for (const need of own) if (!all.has(need.join(' '))) all.set(need.join(' '), wanted.push(need) - 1)
    list.push({ form, pattern: compile(form.form, slots), needs: own.flatMap((need) => all.get(need.join(' ')) ?? []) })
  }
  return { list, size: wanted.length, met: metBy(wanted, language) }
})

/** Which needs the text meets: most sentences name no time, and trying every form on them took nine tenths of the reading. */
const metIn = (stretches: Stretches, from: number, to: number, { size, met }: Forms): Uint8Array => {
  const found = new Uint8Array(size)
  within(stretches, from, to, (stretch) => {
    for (const need of met(stretch)) found[need] = 1
  })
  return found
}

const fits = (needs: readonly number[], met: Uint8Array): boolean => {
  for (const need of needs) if (!met[need]) return false
  return true
}

/** Every form that fits somewhere between `from` and `to`, the longest first; they may overlap. */
export const matches = (stretches: Stretches, from: number, to: number, language: Language): Match[] => {
  const forms = formsOf(language)
  const met = metIn(stretches, from, to, forms)
  const text = stretches.text.slice(from, to)
  const all: Match[] = []
  for (const { form, pattern, needs } of forms.list) {
    if (!fits(needs, met)) continue
    pattern.lastIndex = 0
    for (let m = pattern.exec(text); m !== null; m = pattern.exec(text))
      all.push({ form, from: from + m.index, to: from + m.index + m[0].length, slots: m.groups ?? {} })
  }
  return all.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
}
