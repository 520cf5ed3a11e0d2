import type { Quantity } from '../../model/index.ts'
import { fold } from '../../text/fold.ts'
import { tokens } from '../../text/tokens.ts'
import type { Figure } from '../questions/figures.ts'
import { levelsBefore } from '../questions/levels-before.ts'
import type { Telling } from '../terms.ts'
import { anchorFigure, sameFigure } from './intervals.ts'
import { fixed } from './units.ts'

/** The quantities of the sentence that `f` stands in, in order. */
const besideOf = ({ sentence }: Figure, { reading }: Telling): readonly Quantity[] =>
  reading.annotations.quantities.filter((q) => sentence.from <= q.from && q.from < sentence.to)

/** Flat counts, of whatever: "three officers and five marchers" are eight people, "four in Brenne and two in Oste" are six. */
const addable = (q: Quantity): boolean =>
  q.bound === 'exact' &&
  q.low !== null &&
  q.low === q.high &&
  q.low > 0 &&
  !q.former &&
  !q.denied &&
  q.change === null &&
  !fixed(q.unit)

/** The row of counts joined by "and" in which the count at `at` of `all` stands, as indices of its first and its last. */
const rowAround = (all: readonly Quantity[], at: number, { reading, language }: Telling): readonly [number, number] => {
  const joined = (i: number): boolean => {
    const [x, y] = [all[i], all[i + 1]]
    if (!x || !y || !addable(x) || !addable(y)) return false
    return tokens(reading.article.text, x.to, y.from).some((t) => language.verdicts.joins.has(fold(t.text)))
  }
  let [from, to] = [at, at]
  while (joined(from - 1)) from--
  while (joined(to)) to++
  return [from, to]
}

/** What the counts told in one row with `f` come to, any that stand side by side. */
const totalsOf = (f: Figure, telling: Telling): readonly number[] => {
  const all = besideOf(f, telling)
  const at = all.findIndex((q) => q.id === f.quantity.id)
  if (at < 0) return []
  const [from, to] = rowAround(all, at, telling)
  const sums: number[] = []
  for (let i = from; i <= at; i++)
    for (let j = Math.max(at, i + 1); j <= to; j++)
      sums.push(all.slice(i, j + 1).reduce((sum, q) => sum + (q.low ?? 0), 0))
  return sums
}

/** `whole` is what the counts told in one row with `part` come to. */
export const addsUpTo = (part: Figure, whole: Figure, tellings: readonly Telling[]): boolean => {
  const [n, telling] = [anchorFigure(whole.quantity), tellings[part.telling]]
  return n !== null && telling !== undefined && totalsOf(part, telling).includes(n)
}

/** The sentence of `f` tells or implies beside it the figure `other`: as the level before, or as what it is not. */
export const besideIs = (
  f: Figure,
  other: Quantity,
  how: 'former' | 'denied',
  tellings: readonly Telling[],
): boolean => {
  const telling = tellings[f.telling]
  if (!telling) return false
  const implied = levelsBefore(telling).filter((q) => f.sentence.from <= q.from && q.from < f.sentence.to)
  return [...besideOf(f, telling), ...implied].some((q) => q.id !== f.quantity.id && q[how] && sameFigure(q, other))
}
