import type { Language } from '../../lang/index.ts'
import { at, type Token } from '../../text/token.ts'
import type { Line } from './line.ts'
import { numberOf, tidy, VULGAR } from './value.ts'

/** A value, and the token behind it. */
export interface Part {
  readonly value: number
  readonly next: number
}

/** Cap of cost: tokens of the longest number in words, "nine hundred and ninety nine thousand ...". */
const MOST_WORDS = 16

export const startsArticle = ({ list, language }: Line, i: number): boolean =>
  language.numbers.articles.has(at(list, i).lower)

const isGluedHyphen = (list: readonly Token[], i: number): boolean =>
  at(list, i).text === '-' && at(list, i).glued && at(list, i + 1).glued

/** Scale words after a number: "5 million", "14 millions", "two hundred thousand", glued "5m". */
export const scaled = (line: Line, part: Part, money: boolean): Part => {
  const { list, language } = line
  const { numbers } = language
  let last = 1
  let { value, next } = part
  for (;;) {
    const hyphen = isGluedHyphen(list, next) ? 1 : 0
    const word = at(list, next + hyphen)
    if (word.kind !== 'word') break
    const after = at(list, next + 1)
    // "13m down" is metres, "13m people", "13m pounds" and "£13m" are millions
    const counts = after.kind === 'word' && (numbers.plural.test(after.lower) || numbers.currencies.has(after.lower))
    const metres = !money && numbers.units.has(word.lower) && !counts
    const short =
      (word.glued || money || numbers.currencies.has(after.lower)) && !hyphen && !metres
        ? numbers.shortScales.get(word.lower)
        : undefined
    const scale = numbers.scales.get(word.lower) ?? short
    if (scale === undefined) break
    value *= scale
    last = scale
    next += 1 + hyphen
  }
  return last >= 1000 ? withRest(line, { value: tidy(value), next }, last) : { value: tidy(value), next }
}

/** "3 million and a half": the half is of a million; "4 thousand 3 hundred" and "3 hundred and 21" go on below the scale. */
export const withRest = (line: Line, part: Part, scale: number): Part => {
  const { value, next } = andHalf(line, { value: 0, next: part.next })
  return value > 0 && value < 1 ? { value: tidy(part.value + value * scale), next } : part
}

/** May `unit` follow `current` in one number: 20 then 5, 100 then 5, 60 then 12 where tens may grow by more than nine, but not 5 then 7. */
const fits = (current: number, unit: number, { numbers }: Language): boolean =>
  current === 0 ||
  (current % 100 === 0 && unit < 100) ||
  (current % 100 >= 20 && current % 10 === 0 && unit < (numbers.tensGrow.has(current % 100) ? 20 : 10) && unit > 0)

/** "and" goes on after a hundred or a thousand, or after tens where the language says so: "a hundred and five", "treinta y cinco", not "two and three". */
const joins = ({ list, language }: Line, i: number, current: number, total: number): boolean => {
  const { numbers } = language
  const after = numbers.cardinals.get(at(list, i + 1).lower)
  // "six million and two thirds"
  if (after === undefined || numbers.fractions.has(at(list, i + 2).lower)) return false
  if ((current >= 100 && current % 100 === 0) || (current === 0 && total >= 1000)) return true
  return numbers.andAfterTens && current % 100 >= 20 && current % 10 === 0 && after < 20
}

/** Number words from token `i`: "twenty-one", "a hundred and five", "two and a half million", "quatre-vingt-dix-sept", "dos mil". */
export const inWords = (line: Line, i: number): Part | null => {
  const { list, language } = line
  const { numbers } = language
  let total = 0
  let current = 0
  let seen = false
  // the scale that the total was last multiplied by: "mil millones" is a thousand million
  let last = 0
  let next = i
  while (next < i + MOST_WORDS) {
    const step = seen && isGluedHyphen(list, next) ? 1 : 0
    const word = at(list, next + step)
    if (word.kind !== 'word') break
    const unit = numbers.cardinals.get(word.lower)
    const scale = numbers.scales.get(word.lower)
    if (numbers.scores.has(word.lower) && current % 100 === 4) current += 76
    else if (unit !== undefined && !(seen && !fits(current, unit, language))) current += unit
    else if (scale !== undefined && (seen || numbers.bareScales.has(word.lower))) {
      if (scale === 100 || scale === 12) current = Math.max(1, current) * scale
      else {
        total = current === 0 && last > 1 && scale > last ? total * scale : total + Math.max(1, current) * scale
        current = 0
        last = scale
      }
    } else if (seen && numbers.and.has(word.lower) && joins(line, next + step, current, total)) {
      next += 1 + step
      continue
    } else break
    seen = true
    next += 1 + step
  }
  return seen ? { value: tidy(total + current), next } : null
}

/** "1/2" behind a whole number: what it adds, with the token behind it. */
const slashed = ({ list, style, language }: Line, i: number): Part | null => {
  const [a, slash, b] = [at(list, i), at(list, i + 1), at(list, i + 2)]
  if (a.kind !== 'number' || slash.text !== '/' || !slash.glued || b.kind !== 'number') return null
  const [over, under] = [numberOf(a.text, style, language), numberOf(b.text, style, language)]
  return over !== null && under !== null && under > over ? { value: over / under, next: i + 3 } : null
}

/** The next `count` tokens from `i`, hyphens between them left out. */
const unhyphened = (
  list: readonly Token[],
  i: number,
  count: number,
): { readonly said: readonly Token[]; readonly next: number } => {
  const said: Token[] = []
  let next = i
  for (; said.length < count; next++) {
    if (at(list, next).text === '-' && at(list, next).glued) next++
    said.push(at(list, next))
  }
  return { said, next }
}

/** "2½", "2 1/2" and "two and a half": what a fraction adds. */
export const andHalf = (line: Line, part: Part): Part => {
  const { list, language } = line
  const { numbers } = language
  const vulgar = VULGAR.get(at(list, part.next).text)
  if (vulgar !== undefined) return { value: part.value + vulgar, next: part.next + 1 }
  const added = slashed(line, part.next)
  if (added) return { value: part.value + added.value, next: added.next }
  // "two and a half", "11-and-a-half", "dos y media"
  const { said, next } = unhyphened(list, part.next, 3)
  const [and, article, half] = [at(said, 0), at(said, 1), at(said, 2)]
  if (!numbers.and.has(and.lower)) return part
  const count = numbers.articles.has(article.lower) ? 1 : numbers.cardinals.get(article.lower)
  const whole = numbers.fractions.get(half.lower)
  if (whole !== undefined && count !== undefined && !numbers.scales.has(at(list, next).lower))
    return { value: part.value + count * whole, next }
  const short = numbers.andHalf.has(article.lower)
  return short ? { value: part.value + 0.5, next: unhyphened(list, part.next, 2).next } : part
}
