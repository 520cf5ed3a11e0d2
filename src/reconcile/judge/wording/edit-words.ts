import { type Link, linkOf, ofOneKind } from './lexicon.ts'
import type { Passage } from './passage.ts'
import { cueIn, type Effect, headOf, negatorsIn, type Side, type Slot } from './side.ts'

/** Words that mean the opposite of one another: approved, rejected. */
export const opposites = (slot: Slot): Effect | null => {
  const { books } = slot.lined
  const [x, y] = [headOf(slot.a), headOf(slot.b)]
  if (!x || !y) return null
  const opposed = x.concepts.some((c) => y.concepts.some((d) => books.opposites.has(`${c}|${d}`)))
  return opposed || linkOf(books.lexicon, x.base, y.base) === 'opposite' ? 'rival' : null
}

export const heads = (slot: Slot): Effect | null => {
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

type Groups = Passage['rivals']

const groupsIn = (s: Side, found: Groups): { readonly group: number; readonly words: string }[] =>
  found
    .filter((r) => r.from >= s.from && r.from < s.to)
    .map((r) => ({ group: r.value, words: s.passage.keys.slice(r.from, r.to).join(' ') }))

/** Two words of one group, which is another thing than one word twice: "some" and "some". */
const ofOneGroup = (a: Side, b: Side, [of, beside]: readonly [Groups, Groups]): Effect | null => {
  const theirs = groupsIn(b, beside)
  return groupsIn(a, of).some((x) => theirs.some((y) => x.group === y.group && x.words !== y.words)) ? 'rival' : null
}

export const rivals = ({ a, b }: Slot): Effect | null => ofOneGroup(a, b, [a.passage.rivals, b.passage.rivals])

export const small = ({ a, b }: Slot): Effect | null => ofOneGroup(a, b, [a.passage.particles, b.passage.particles])

/** So many telling words on one side and none on the other are a clause about something else. */
const CLAUSE = 4
const clauseOf = (full: Side, empty: Side): boolean => full.telling.length >= CLAUSE && empty.telling.length === 0

const firstIn = (s: Side): boolean => s.words.some((w) => w.ordinal === 1)

/** What a side tells beside its negators, by index. */
const affirmed = ({ passage, telling }: Side): number[] =>
  telling.filter((i) => !passage.negators.some((n) => n.from <= i && i < n.to))

/** Links of words of which the one may be said of what the other is said of. */
const OF_ONE: ReadonlySet<Link> = new Set(['same', 'family', 'narrower', 'wider'])

/** Two words mean one thing, or the one is a kind of the other. */
const ofOneMeaning = (p: Passage, i: number, q: Passage, j: number, { books: { lexicon } }: Slot['lined']): boolean => {
  const [x, y] = [p.concepts[i] ?? [], q.concepts[j] ?? []]
  return x.some((concept) => y.includes(concept)) || OF_ONE.has(linkOf(lexicon, p.bases[i] ?? '', q.bases[j] ?? ''))
}

/** Whether the one is denied of what the other tells: "will not affect the seat of" denies nothing of "early yesterday". */
const ofTwoThings = ({ a, b, lined }: Slot): boolean => {
  const [x, y] = [affirmed(a), affirmed(b)]
  return x.length > 0 && y.length > 0 && !x.some((i) => y.some((j) => ofOneMeaning(a.passage, i, b.passage, j, lined)))
}

/** A negator whose clause ends before the words do, and sets what is behind right: "not one clerk but". */
const setsRight = ({ passage, words, from }: Side, { books: { relations } }: Slot['lined']): boolean =>
  words.some(
    (w, k) => relations.negationEnds?.has(w.folded) && passage.negators.some((n) => n.from >= from && n.to <= from + k),
  )

/** One side is under a negator. "The first since" and "none since" speak of other spans. */
export const negation = (slot: Slot): Effect | null => {
  const { a, b, lined } = slot
  if ((negatorsIn(a) + negatorsIn(b)) % 2 === 0 || clauseOf(a, b) || clauseOf(b, a)) return null
  if (setsRight(a, lined) && b.telling.length === 0) return 'less'
  if (setsRight(b, lined) && a.telling.length === 0) return 'more'
  return firstIn(a) || firstIn(b) || ofTwoThings(slot) ? 'open' : 'rival'
}

/** Words that the other passage has elsewhere: they have moved. Who did it to whom is asked of roles. */
export const moved = ({ a, b, lined }: Slot): Effect | null => {
  const { pairs } = lined.alignment
  const same = pairs.filter((p) => p.link === 'same' || p.link === 'synonym')
  const [inA, inB] = [new Set(same.map((p) => p.a)), new Set(same.map((p) => p.b))]
  if (!a.telling.length && !b.telling.length) return null
  return a.telling.every((i) => inA.has(i)) && b.telling.every((i) => inB.has(i)) && negatorsIn(a) + negatorsIn(b) === 0
    ? 'equal'
    : null
}

/** "Knew" and "may have known": the one is less sure. "Only the captain left": what is told of one alone says more than that he did. */
export const hedged = ({ a, b }: Slot): Effect | null => {
  if (a.telling.length || b.telling.length) return null
  if (cueIn(a, 'restricted') !== cueIn(b, 'restricted')) return 'open'
  const [x, y] = [cueIn(a, 'hedges'), cueIn(b, 'hedges')]
  return x === y ? null : x ? 'more' : 'less'
}

/** A hedge or a detail on one side only says more of the same; who said it and whole clauses are about something else. */
export const added = ({ a, b, lined }: Slot): Effect | null => {
  if (a.telling.length && b.telling.length) return null
  if (!a.telling.length && !b.telling.length) return null
  const full = a.telling.length ? a : b
  const idle = full.telling.every(
    (i) => full.passage.words[i]?.idle || lined.books.relations.reporting?.has(full.passage.words[i]?.folded ?? ''),
  )
  if (idle || full.telling.length >= CLAUSE) return 'equal'
  if (cueIn(a, 'restricted') || cueIn(b, 'restricted')) return 'open'
  return a.telling.length ? 'less' : 'more'
}

/** Words of an order or a direction that change places with one another. */
export const turned = ({ a, b, lined }: Slot): Effect | null => {
  const { towards, from } = lined.books.relations
  const has = (s: Side, set: ReadonlySet<string> | undefined): boolean => s.words.some((w) => set?.has(w.folded))
  if ((has(a, towards) && has(b, from)) || (has(b, towards) && has(a, from))) return 'rival'
  return null
}

export const particles = ({ a, b }: Slot): Effect | null => (a.telling.length || b.telling.length ? null : 'equal')

const conceptsIn = ({ passage, telling }: Side): readonly string[] =>
  telling.flatMap((i) => (passage.negated[i] ? [] : (passage.concepts[i] ?? [])))

/** What stands in one place excludes what stands in the other, whatever else is told beside it: "arrested at a station", "still being sought". */
export const excluded = ({ a, b, lined: { books } }: Slot): Effect | null => {
  const [x, y] = [conceptsIn(a), conceptsIn(b)]
  if (x.some((c) => y.includes(c))) return null
  return x.some((c) => y.some((d) => books.opposites.has(`${c}|${d}`))) ? 'rival' : null
}
