import type { Language } from '../../lang/index.ts'
import { at, type Token } from '../../text/token.ts'
import { boundBefore } from './bounds.ts'
import { type Figure, figureAt } from './figures.ts'
import type { Line } from './line.ts'
import { numberOf } from './value.ts'

/** Tokens looked back for a verb of change: "cut the rate from 8 percent to 5". */
const LOOK_BACK = 8
/** Tokens of a unit between the first figure and the joiner: "8 per cent to 10 per cent". */
const UNIT = 2

/** A first figure without its scale takes that of the second: "2 to 3 million". */
const lifted = ({ list, style, language }: Line, a: Figure, b: Figure): number => {
  const bare = list.slice(b.at, b.next).find((token) => token.kind === 'number')
  // "5-6,000": glued by a dash to a grouped figure, the first counts thousands too
  if (
    at(list, b.at).glued &&
    /^\d{1,3}\D\d{3}$/.test(bare?.text ?? '') &&
    b.next === b.at + 1 &&
    a.low * 1000 < (b.high ?? 0)
  )
    return a.low * 1000
  const base = bare
    ? numberOf(bare.text, style, language)
    : (language.numbers.cardinals.get(at(list, b.at).lower) ?? null)
  return a.low < 1000 && base && b.low / base >= 1000 && a.low <= base ? a.low * (b.low / base) : a.low
}

const isUnit = ({ lower }: Token, { numbers }: Language): boolean =>
  numbers.percent.some((w) => w === lower || w.startsWith(`${lower} `) || w.endsWith(` ${lower}`)) ||
  numbers.units.has(lower) ||
  numbers.currencies.has(lower)

const unitEnd = ({ list, language }: Line, i: number): number => {
  let next = i
  while (next < i + UNIT && at(list, next).kind !== 'edge' && isUnit(at(list, next), language)) next++
  return next
}

const wordBefore = (line: Line, i: number): string => {
  const bound = boundBefore(line, i)
  return at(line.list, (bound?.at ?? i) - 1).lower
}

const isArticle = ({ lower }: Token, { numbers }: Language): boolean =>
  numbers.articles.has(lower) || numbers.wholes.has(lower)

/** "between 5 and 7", "tussen de 5 en 7": before the first figure of a range, with or without an article. */
const isOpened = (line: Line, i: number): boolean => {
  const { rangeOpeners } = line.language.numbers
  return (
    rangeOpeners.has(wordBefore(line, i)) ||
    (isArticle(at(line.list, i - 1), line.language) && rangeOpeners.has(at(line.list, i - 2).lower))
  )
}

/** "fell $1.2m to $23.5m", "cut from 8 percent to 5": a change and a level, or two levels, but no range. */
const isChange = (line: Line, first: Figure): boolean => {
  const { directions, changes, by, fromLevel } = line.language.numbers
  const before = wordBefore(line, first.at)
  // "fell 5 to 7 degrees" is a range: a change and a level have a unit or a scale each
  if (directions.has(before) || changes.has(before))
    return first.unit !== null || first.next > first.at + 1 || unitEnd(line, first.next) > first.next
  if (!fromLevel.has(before) && !by.has(before)) return false
  return line.list
    .slice(Math.max(0, first.at - LOOK_BACK), first.at)
    .some((token) => changes.has(token.lower) || directions.has(token.lower))
}

/** Index of the joiner behind the first figure, or null where nothing joins it to a second. */
const jointOf = (line: Line, first: Figure, opened: boolean): number | null => {
  const { rangeMiddles, rangeJoiners } = line.language.numbers
  const joint = unitEnd(line, first.next)
  const [link, behind] = [at(line.list, joint), at(line.list, joint + 1)]
  const joins =
    (opened ? rangeMiddles : rangeJoiners).has(link.lower) ||
    (opened && link.kind === 'mark' && rangeJoiners.has(link.lower))
  if (!joins || link.kind === 'edge') return null
  // "5 - 6" may be a score or a list: a dash joins only what it touches
  return link.kind === 'mark' && (!link.glued || !behind.glued) ? null : joint
}

/** `first` widened to a range where a second figure is joined to it; else `first` as it is. */
export const rangeFrom = (line: Line, first: Figure): Figure => {
  const { list, language } = line
  const { numbers } = language
  if (first.kind === 'none' || first.kind === 'vague' || first.kind === 'both' || first.high === null) return first
  const opened = isOpened(line, first.at)
  const joint = jointOf(line, first, opened)
  if (joint === null) return first
  // "tra i 5 e i 7"
  const second = figureAt(
    line,
    opened && isArticle(at(list, joint + 1), language) && at(list, joint + 2).kind === 'number' ? joint + 2 : joint + 1,
  )
  if (!second || second.kind === 'vague' || second.kind === 'none' || second.high === null) return first
  const after = list.slice(second.next, second.next + UNIT).map((token) => token.lower)
  const named = joint > first.next
  if (named && numbers.alternatives.has(at(list, joint).lower)) return first
  if (named && !opened && second.unit === null && !after.includes(at(list, first.next).lower)) return first
  const low = lifted(line, first, second)
  if (low >= second.high || (first.unit !== null && second.unit !== null && first.unit !== second.unit)) return first
  if (at(list, joint).kind === 'word' && isChange(line, first)) return first
  return { ...first, low, high: second.high, next: second.next, unit: first.unit ?? second.unit }
}
