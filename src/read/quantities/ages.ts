import { at, type Token } from '../../text/token.ts'
import type { Figure } from './figures.ts'
import type { Line } from './line.ts'
import { isPerson, type Noun } from './nouns.ts'

/** The oldest age a figure between commas may be. */
const OLDEST = 115
/** Ages in the longest list that is followed, to either side: what is longer is a row of other figures. */
const MOST_AGES = 8
/** Between two of them: ", and". */
const JOINS = 2

const ageOf = ({ kind, text }: Token): number | null =>
  kind === 'number' && /^\d{1,3}$/.test(text) && Number(text) <= OLDEST ? Number(text) : null

/** The token from which, in steps of `step`, nothing more belongs to a list of ages: "8, 11 and 15". */
const listEnd = ({ list, language }: Line, i: number, step: 1 | -1): number => {
  const joins = (t: Token): boolean => t.text === ',' || language.numbers.and.has(t.lower)
  let end = i
  for (let n = 0; n < MOST_AGES; n++) {
    let next = end + step
    for (let n = 0; n < JOINS && joins(at(list, next)); n++) next += step
    if (next === end + step || ageOf(at(list, next)) === null) return end
    end = next
  }
  return end
}

/** Whose age stands between commas: a name, or the persons that are told of before a list of ages. */
const betweenCommas = (line: Line, i: number): boolean => {
  const { list, language } = line
  const [first, last] = [listEnd(line, i, -1), listEnd(line, i, 1)]
  const [whose, comma, after] = [at(list, first - 2), at(list, first - 1), at(list, last + 1)]
  const bearer = first === last ? whose.capital || isPerson(whose, language) : isPerson(whose, language)
  return (
    comma.text === ',' &&
    bearer &&
    (after.kind === 'edge' || /^[,.;)]$/.test(after.text)) &&
    !language.calendar.names.has(whose.lower)
  )
}

/** "Ada Marlow, 30, said", "her sons, 8 and 11, ran", "aged 30": the age of a person, told by its place alone. */
export const ageAt = (line: Line, i: number): { figure: Figure; noun: Noun } | null => {
  const { list, language } = line
  const value = ageOf(at(list, i))
  if (value === null) return null
  const aged = language.numbers.aged.has(at(list, i - 1).lower) && at(list, i + 1).lower !== '-'
  if (!aged && !betweenCommas(line, i)) return null
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
