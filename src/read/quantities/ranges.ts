import type { Language } from '../../lang/index.ts'
import { type Figure, figureAt, numberOf } from './figures.ts'
import type { Piece } from './tokens.ts'

/** Pieces looked back for a verb of change: "cut the rate from 8 percent to 5". */
const LOOK_BACK = 8
/** Pieces of a unit between the first figure and the joiner: "8 per cent to 10 per cent". */
const UNIT = 2

/** A first figure without its scale takes that of the second: "2 to 3 million". */
const lifted = (list: readonly Piece[], a: Figure, b: Figure, language: Language): number => {
  const bare = list.slice(b.at, b.next).find((p) => p.kind === 'digits')
  // "5-6,000": glued by a dash to a grouped figure, the first counts thousands too
  if (list[b.at]?.glued && /^\d{1,3}\D\d{3}$/.test(bare?.text ?? '') && b.next === b.at + 1 && a.low * 1000 < (b.high ?? 0)) return a.low * 1000
  const base = bare ? numberOf(bare.text, language) : (language.numbers.cardinals.get(list[b.at]?.lower ?? '') ?? null)
  return a.low < 1000 && base && b.low / base >= 1000 && a.low <= base ? a.low * (b.low / base) : a.low
}

const isUnit = (p: Piece | undefined, { numbers }: Language): boolean =>
  p !== undefined &&
  (numbers.percent.some((w) => w === p.lower || w.startsWith(`${p.lower} `) || w.endsWith(` ${p.lower}`)) ||
    numbers.units.has(p.lower) ||
    numbers.currencies.has(p.lower))

const unitEnd = (list: readonly Piece[], at: number, language: Language): number => {
  let next = at
  while (next < at + UNIT && isUnit(list[next], language)) next++
  return next
}

/** `first` widened to a range where a second figure is joined to it; else `first` as it is. */
export const rangeFrom = (list: readonly Piece[], first: Figure, language: Language): Figure => {
  const { numbers } = language
  if (first.kind === 'none' || first.kind === 'vague' || first.high === null) return first
  const opener = list[first.at - 1]?.lower ?? ''
  const opened = numbers.rangeOpeners.has(opener)
  const joint = unitEnd(list, first.next, language)
  const link = list[joint]
  if (!link || !(opened ? numbers.rangeMiddles : numbers.rangeJoiners).has(link.lower)) {
    if (!link || !opened || !numbers.rangeJoiners.has(link.lower) || link.kind === 'word') return first
  }
  if (link.kind === 'mark' && (!link.glued || list[joint + 1]?.glued !== true)) return first
  const second = figureAt(list, joint + 1, language)
  if (!second || second.kind === 'vague' || second.kind === 'none' || second.high === null) return first
  const after = list.slice(second.next, second.next + UNIT).map((p) => p.lower)
  const named = joint > first.next
  if (named && numbers.alternatives.has(link.lower)) return first
  if (named && !opened && !after.includes(list[first.next]?.lower ?? '')) return first
  const low = lifted(list, first, second, language)
  if (low >= second.high || (first.unit !== null && second.unit !== null && first.unit !== second.unit)) return first
  if (numbers.changes.size && opened && list.slice(Math.max(0, first.at - LOOK_BACK), first.at).some((p) => numbers.changes.has(p.lower))) return first
  return { ...first, low, high: second.high, next: second.next, unit: first.unit ?? second.unit }
}
