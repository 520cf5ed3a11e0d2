import { disjoint, equal, extent } from '../extents.ts'
import type { Lined } from './features.ts'
import { figureLink } from './figures.ts'
import type { Hunk } from './hunks.ts'
import { linkOf, ofOneKind } from './lexicon.ts'
import type { Passage } from './passage.ts'
import type { Word } from './words.ts'

/** What an edit does to what is said. `more`/`less`: B says more or less exactly than A. */
export type Effect = 'equal' | 'more' | 'less' | 'rival' | 'open'

/** One difference between two passages laid side by side, with what it comes to. */
export interface Edit {
  readonly effect: Effect
  readonly a: string
  readonly b: string
  /** the rule that spoke */
  readonly by: string
  /** more than one thing is exchanged at once: a verb with its figure */
  readonly several: boolean
  /** names a time that the other passage does not */
  readonly dated: boolean
}

/** One side of a hunk. */
interface Side {
  readonly passage: Passage
  readonly from: number
  readonly to: number
  readonly words: readonly Word[]
  /** without function words */
  readonly telling: readonly number[]
}

export interface Slot {
  readonly a: Side
  readonly b: Side
  readonly lined: Lined
}

const sideOf = (passage: Passage, { from, to }: { readonly from: number; readonly to: number }): Side => ({
  passage,
  from,
  to,
  words: passage.words.slice(from, to),
  telling: passage.words.flatMap((w, i) => (i >= from && i < to && w.kind !== 'function' ? [i] : [])),
})

export const slotOf = (lined: Lined, hunk: Hunk): Slot => ({ a: sideOf(lined.a, hunk.a), b: sideOf(lined.b, hunk.b), lined })

const textOf = ({ words }: Side): string => words.map((w) => w.text).join(' ')

const negatorsIn = ({ passage, from, to }: Side): number => passage.negators.filter((n) => n.from >= from && n.from < to).length
const cueIn = ({ passage, from, to }: Side, cue: string): boolean => passage.cues.some((c) => c.value === cue && c.from >= from && c.from < to)
const ofKind = ({ passage, telling }: Side, kind: Word['kind']): Word[] => telling.flatMap((i) => (passage.words[i]?.kind === kind ? [passage.words[i]] : []))

const only = ({ a, b }: Slot, kind: Word['kind']): readonly [Word, Word] | null => {
  const [x, y] = [ofKind(a, kind), ofKind(b, kind)]
  return x.length === 1 && y.length === 1 && x[0] && y[0] ? [x[0], y[0]] : null
}

/** The word a phrase hangs on: the last telling word of it. */
const headOf = ({ passage, telling }: Side): { readonly base: string; readonly concepts: readonly string[] } | null => {
  const i = telling.at(-1)
  return i === undefined ? null : { base: passage.bases[i] ?? '', concepts: passage.concepts[i] ?? [] }
}

interface Rule {
  readonly name: string
  readonly effect: (slot: Slot) => Effect | null
}

const figures = (slot: Slot): Effect | null => {
  const pair = only(slot, 'figure')
  if (!pair?.[0].quantity || !pair[1].quantity) return null
  const link = figureLink(pair[0].quantity, pair[1].quantity)
  // "several" and "several" hold of one another, and are the same word
  if (link === 'holds' && pair[0].folded === pair[1].folded && pair[0].quantity.unit === pair[1].quantity.unit) return null
  if (link === 'holds') return pair[0].quantity.bound === 'exact' ? 'less' : 'more'
  return link === 'same' ? 'equal' : 'rival'
}

const times = (slot: Slot): Effect | null => {
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
    joined(x) === joined(y) || (x.length === 1 && y.length > 1 && joined(x) === initials(y)) || (y.length === 1 && x.length > 1 && joined(y) === initials(x))
  )
}

const names = (slot: Slot): Effect | null => {
  const [x, y] = [ofKind(slot.a, 'name'), ofKind(slot.b, 'name')]
  if (!x.length || !y.length) return null
  if (oneName(x, y)) return 'equal'
  if (
    x.some((w) => y.some((v) => v.stem === w.stem || slot.lined.alignment.pairs.some((p) => slot.lined.a.words[p.a] === w && slot.lined.b.words[p.b] === v)))
  ) {
    return x.length === y.length ? 'open' : x.length < y.length ? 'more' : 'less'
  }
  return [...x].every((w) => !elsewhere(w, slot.lined.b)) || [...y].every((w) => !elsewhere(w, slot.lined.a)) ? 'rival' : null
}

/** Words that mean the opposite of one another: approved, rejected. */
const opposites = (slot: Slot): Effect | null => {
  const { books } = slot.lined
  const [x, y] = [headOf(slot.a), headOf(slot.b)]
  if (!x || !y) return null
  const opposed = x.concepts.some((c) => y.concepts.some((d) => books.opposites.has(`${c}|${d}`)))
  return opposed || linkOf(books.lexicon, x.base, y.base) === 'opposite' ? 'rival' : null
}

const heads = (slot: Slot): Effect | null => {
  const { books } = slot.lined
  const [x, y] = [headOf(slot.a), headOf(slot.b)]
  if (!x || !y) return null
  if (x.concepts.some((c) => y.concepts.includes(c))) return 'equal'
  const link = linkOf(books.lexicon, x.base, y.base)
  if (link === 'same' || link === 'family') return 'equal'
  if (link === 'sister') return 'rival'
  // a "dining room" is no vaguer word for a bathroom: the wider word has its own mark
  if (link === 'wider') return slot.b.telling.length > 1 ? 'rival' : 'less'
  if (link === 'narrower') return slot.a.telling.length > 1 ? 'rival' : 'more'
  return ofOneKind(books.lexicon, x.base, y.base) ? 'rival' : null
}

const ordinals = ({ a, b }: Slot): Effect | null => {
  const of = (s: Side): number | null => s.words.find((w) => w.ordinal !== null)?.ordinal ?? null
  const [x, y] = [of(a), of(b)]
  return x !== null && y !== null && x !== y ? 'rival' : null
}

const digits = (slot: Slot): Effect | null => {
  const [x, y] = [slot.a, slot.b].map((s) => s.words.filter((w) => /^\d/.test(w.text)))
  return x?.length === 1 && y?.length === 1 && x[0]?.text !== y[0]?.text && !x[0]?.quantity !== !y[0]?.quantity ? 'rival' : null
}

const groupsIn = (s: Side, found: Passage['rivals']): number[] => found.filter((r) => r.from >= s.from && r.from < s.to).map((r) => r.value)

const rivals = ({ a, b }: Slot): Effect | null => {
  const [x, y] = [groupsIn(a, a.passage.rivals), groupsIn(b, b.passage.rivals)]
  return x.some((g) => y.includes(g)) ? 'rival' : null
}

const small = ({ a, b }: Slot): Effect | null => {
  const [x, y] = [groupsIn(a, a.passage.particles), groupsIn(b, b.passage.particles)]
  return x.some((g) => y.includes(g)) ? 'rival' : null
}

/** So many telling words on one side and none on the other are a clause about something else. */
const CLAUSE = 4
const clauseOf = (full: Side, empty: Side): boolean => full.telling.length >= CLAUSE && empty.telling.length === 0

const firstIn = (s: Side): boolean => s.words.some((w) => w.ordinal === 1)

/** One side is under a negator. "The first since" and "none since" speak of other spans. */
const negation = ({ a, b }: Slot): Effect | null => {
  if ((negatorsIn(a) + negatorsIn(b)) % 2 === 0 || clauseOf(a, b) || clauseOf(b, a)) return null
  return firstIn(a) || firstIn(b) ? 'open' : 'rival'
}

/** Words that the other passage has elsewhere: they have moved. Who did it to whom is asked of roles. */
const moved = ({ a, b, lined }: Slot): Effect | null => {
  const { pairs } = lined.alignment
  const same = pairs.filter((p) => p.link === 'same' || p.link === 'synonym')
  const [inA, inB] = [new Set(same.map((p) => p.a)), new Set(same.map((p) => p.b))]
  if (!a.telling.length && !b.telling.length) return null
  return a.telling.every((i) => inA.has(i)) && b.telling.every((i) => inB.has(i)) && negatorsIn(a) + negatorsIn(b) === 0 ? 'equal' : null
}

/** A hedge or a detail on one side only says more of the same; who said it and whole clauses are about something else. */
const added = ({ a, b, lined }: Slot): Effect | null => {
  if (a.telling.length && b.telling.length) return null
  if (!a.telling.length && !b.telling.length) return null
  const full = a.telling.length ? a : b
  const idle = full.telling.every((i) => full.passage.words[i]?.idle || lined.books.relations.reporting?.has(full.passage.words[i]?.folded ?? ''))
  if (idle || full.telling.length >= CLAUSE) return 'equal'
  if (cueIn(a, 'restricted') || cueIn(b, 'restricted')) return 'open'
  return a.telling.length ? 'less' : 'more'
}

/** Words of an order or a direction that change places with one another. */
const turned = ({ a, b, lined }: Slot): Effect | null => {
  const { towards, from } = lined.books.relations
  const has = (s: Side, set: ReadonlySet<string> | undefined): boolean => s.words.some((w) => set?.has(w.folded))
  if ((has(a, towards) && has(b, from)) || (has(b, towards) && has(a, from))) return 'rival'
  return null
}

const conceptsIn = ({ passage, telling }: Side): readonly string[] => telling.flatMap((i) => (passage.negated[i] ? [] : (passage.concepts[i] ?? [])))

/** What stands in one place excludes what stands in the other, whatever else is told beside it: "arrested at a station", "still being sought". */
const excluded = ({ a, b, lined: { books } }: Slot): Effect | null => {
  const [x, y] = [conceptsIn(a), conceptsIn(b)]
  if (x.some((c) => y.includes(c))) return null
  return x.some((c) => y.some((d) => books.opposites.has(`${c}|${d}`))) ? 'rival' : null
}

const particles = ({ a, b }: Slot): Effect | null => (a.telling.length || b.telling.length ? null : 'equal')

/** What an edit comes to; the first rule that holds speaks. What none explains is open. */
const RULES: readonly Rule[] = [
  { name: 'moved', effect: moved },
  { name: 'negation', effect: negation },
  { name: 'figures', effect: figures },
  { name: 'times', effect: times },
  { name: 'names', effect: names },
  { name: 'terms of one kind', effect: rivals },
  { name: 'ordinals', effect: ordinals },
  { name: 'small words', effect: small },
  { name: 'digits', effect: digits },
  { name: 'opposites', effect: opposites },
  { name: 'words', effect: heads },
  { name: 'excluded', effect: excluded },
  { name: 'direction', effect: turned },
  { name: 'added', effect: added },
  { name: 'particles', effect: particles },
]

/** A figure or a name with another telling word beside it that is exchanged too. */
const severalIn = ({ a, b, lined }: Slot): boolean => {
  const typed = (s: Side): boolean => s.telling.some((i) => s.passage.words[i]?.kind === 'figure' || s.passage.words[i]?.kind === 'time')
  if (!typed(a) || !typed(b)) return false
  const loose = (s: Side): boolean =>
    s.telling.some((i) => s.passage.words[i]?.kind === 'content' && !lined.alignment.pairs.some((p) => (s === a ? p.a : p.b) === i && p.link === 'same'))
  return loose(a) && loose(b)
}

const datedIn = ({ a, b }: Slot): boolean => ofKind(a, 'time').length !== ofKind(b, 'time').length

export const editOf = (slot: Slot): Edit => {
  const found = { a: textOf(slot.a), b: textOf(slot.b), several: severalIn(slot), dated: datedIn(slot) }
  for (const rule of RULES) {
    const effect = rule.effect(slot)
    if (effect) return { ...found, effect, by: rule.name }
  }
  return { ...found, effect: 'open', by: 'none' }
}
