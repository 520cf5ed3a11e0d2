import { disjoint, equal, extent } from '../extents.ts'
import { changeAgainstLevel } from '../intervals.ts'
import { figureLink } from './figures.ts'
import type { Passage } from './passage.ts'
import { type Effect, ofKind, only, type Side, type Slot } from './side.ts'
import type { Word } from './words.ts'

export const figures = (slot: Slot): Effect | null => {
  const pair = only(slot, 'figure')
  if (!pair?.[0].quantity || !pair[1].quantity) return null
  if (changeAgainstLevel(pair[0].quantity, pair[1].quantity)) return 'open'
  const link = figureLink(pair[0].quantity, pair[1].quantity)
  // "several" and "several" hold of one another, and are the same word
  if (link === 'holds' && pair[0].folded === pair[1].folded && pair[0].quantity.unit === pair[1].quantity.unit)
    return null
  if (link === 'holds') return pair[0].quantity.bound === 'exact' ? 'less' : 'more'
  // "billions", "billions of euros"
  if (link === 'apart' && (pair[0].quantity.unit === null || pair[1].quantity.unit === null)) return 'open'
  return link === 'same' ? 'equal' : 'rival'
}

export const times = (slot: Slot): Effect | null => {
  const pair = only(slot, 'time')
  if (!pair?.[0].time || !pair[1].time) return null
  const [x, y] = [extent(pair[0].time), extent(pair[1].time)]
  if (equal(x, y)) return 'equal'
  return disjoint(x, y) ? 'rival' : x.to - x.from > y.to - y.from ? 'more' : 'less'
}

/** A name that stands elsewhere in the other passage has moved, it is not another's. */
const elsewhere = (w: Word, p: Passage): boolean => p.words.some((x) => x.stem === w.stem)

/** "FirstGroup" and "First Group"; "ANA" and "All Nippon Airways". */
const oneName = (x: readonly Word[], y: readonly Word[]): boolean => {
  const joined = (words: readonly Word[]): string => words.map((w) => w.folded).join('')
  const initials = (words: readonly Word[]): string => words.map((w) => w.folded[0] ?? '').join('')
  return (
    joined(x) === joined(y) ||
    (x.length === 1 && y.length > 1 && joined(x) === initials(y)) ||
    (y.length === 1 && x.length > 1 && joined(y) === initials(x))
  )
}

export const names = (slot: Slot): Effect | null => {
  const [x, y] = [ofKind(slot.a, 'name'), ofKind(slot.b, 'name')]
  if (!x.length || !y.length) return null
  if (oneName(x, y)) return 'equal'
  if (
    x.some((w) =>
      y.some(
        (v) =>
          v.stem === w.stem ||
          slot.lined.alignment.pairs.some((p) => slot.lined.a.words[p.a] === w && slot.lined.b.words[p.b] === v),
      ),
    )
  ) {
    return x.length === y.length ? 'open' : x.length < y.length ? 'more' : 'less'
  }
  return [...x].every((w) => !elsewhere(w, slot.lined.b)) || [...y].every((w) => !elsewhere(w, slot.lined.a))
    ? 'rival'
    : null
}

export const ordinals = ({ a, b }: Slot): Effect | null => {
  const of = (s: Side): number | null => s.words.find((w) => w.ordinal !== null)?.ordinal ?? null
  const [x, y] = [of(a), of(b)]
  return x !== null && y !== null && x !== y ? 'rival' : null
}

export const digits = (slot: Slot): Effect | null => {
  const [x, y] = [slot.a, slot.b].map((s) => s.words.filter((w) => /^\d/.test(w.text)))
  return x?.length === 1 && y?.length === 1 && x[0]?.text !== y[0]?.text && !x[0]?.quantity !== !y[0]?.quantity
    ? 'rival'
    : null
}
