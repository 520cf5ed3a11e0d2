import type { Language } from '../../lang/index.ts'
import type { Figure } from './figures.ts'
import { numberOf } from './figures.ts'
import type { Noun } from './nouns.ts'
import type { Piece } from './tokens.ts'

/** The oldest age a figure between commas may be. */
const OLDEST = 115

/** "Ada Marlow, 30, said", "aged 30": the age of a person, told by its place alone. */
export const ageAt = (list: readonly Piece[], at: number, language: Language): { figure: Figure; noun: Noun } | null => {
  const p = list[at]
  if (p?.kind !== 'digits' || !/^\d{1,3}$/.test(p.text)) return null
  const value = numberOf(p.text, language)
  if (value === null || value > OLDEST) return null
  const [two, one, after] = [list[at - 2], list[at - 1], list[at + 1]]
  const commas =
    one?.text === ',' &&
    two?.kind === 'word' &&
    /^\p{Lu}/u.test(two.text) &&
    (after === undefined || /^[,.;)]$/.test(after.text)) &&
    !language.calendar.names.has(two.lower)
  const aged = one !== undefined && language.numbers.aged.has(one.lower) && after?.lower !== '-'
  if (!commas && !aged) return null
  return {
    figure: { kind: 'digits', low: value, high: value, at, next: at + 1, unit: null, loose: false },
    noun: { unit: 'year-old', at: at + 1, next: at + 1 },
  }
}
