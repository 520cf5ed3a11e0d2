import { at } from '../../text/token.ts'
import type { Figure } from './figures.ts'
import type { Line } from './line.ts'
import type { Noun } from './nouns.ts'

/** The oldest age a figure between commas may be. */
const OLDEST = 115

/** "Ada Marlow, 30, said", "aged 30": the age of a person, told by its place alone. */
export const ageAt = ({ list, language }: Line, i: number): { figure: Figure; noun: Noun } | null => {
  const token = at(list, i)
  if (token.kind !== 'number' || !/^\d{1,3}$/.test(token.text)) return null
  const value = Number(token.text)
  if (value > OLDEST) return null
  const [two, one, after] = [at(list, i - 2), at(list, i - 1), at(list, i + 1)]
  const commas =
    one.text === ',' &&
    two.capital &&
    (after.kind === 'edge' || /^[,.;)]$/.test(after.text)) &&
    !language.calendar.names.has(two.lower)
  const aged = language.numbers.aged.has(one.lower) && after.lower !== '-'
  if (!commas && !aged) return null
  return {
    figure: {
      kind: 'digits',
      low: value,
      high: value,
      at: i,
      next: i + 1,
      unit: null,
      loose: false,
      of: null,
      nounAt: null,
    },
    noun: { unit: 'year-old', at: i + 1, next: i + 1 },
  }
}
