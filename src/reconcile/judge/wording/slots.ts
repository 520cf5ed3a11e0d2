import type { Clash } from './clashes.ts'
import type { Lined } from './features.ts'
import type { Passage } from './passage.ts'

/** Words left over that stand in one slot, and what stands the other way round. */
export interface Slots {
  readonly names: readonly Clash[]
  readonly words: readonly Clash[]
  readonly directions: readonly Clash[]
  readonly roles: Roles
}

/** The nearest word before or behind that is no article of speech: its key, with whether it is the neighbour itself. */
const keyAt = (p: Passage, i: number): string => (i < 0 ? '^' : (p.keys[i] ?? '$'))

const partnerAt = (of: Int16Array, i: number): number => (i >= 0 && i < of.length ? (of[i] ?? -1) : -1)

/** Function words count as partners where they are the same. */
const matched = (p: Passage, q: Passage, of: Int16Array, i: number, j: number): boolean => {
  if (keyAt(p, i) === keyAt(q, j)) return true
  return partnerAt(of, i) === j && j >= 0
}

/** Runs of words left over, `from` up to `to`. */
const gaps = (p: Passage, of: Int16Array): { from: number; to: number }[] => {
  const out: { from: number; to: number }[] = []
  for (let i = 0; i < p.words.length; i++) {
    const open = (k: number): boolean => p.words[k] !== undefined && p.words[k].kind !== 'function' && of[k] === -1
    if (!open(i)) continue
    const from = i
    while (open(i)) i++
    out.push({ from, to: i })
  }
  return out
}

const LONGEST = 3

const textOf = (p: Passage, g: { from: number; to: number }): string =>
  p.words
    .slice(g.from, g.to)
    .map((w) => w.text)
    .join(' ')

const inSlots = ({ a, b, alignment: { ofA, ofB } }: Lined): { readonly names: Clash[]; readonly words: Clash[] } => {
  const [names, words]: [Clash[], Clash[]] = [[], []]
  const theirs = gaps(b, ofB).filter((g) => g.to - g.from <= LONGEST)
  for (const g of gaps(a, ofA).filter((x) => x.to - x.from <= LONGEST)) {
    const h = theirs.find((x) => matched(a, b, ofA, g.from - 1, x.from - 1) && matched(a, b, ofA, g.to, x.to))
    if (!h) continue
    const [x, y] = [a.words[g.from], b.words[h.from]]
    const clash = { a: textOf(a, g), b: textOf(b, h) }
    if (x?.kind === 'name' && y?.kind === 'name') names.push(clash)
    else words.push(clash)
  }
  return { names, words }
}

const directions = ({ a, b, alignment: { pairs }, books }: Lined): Clash[] => {
  const { towards, from } = books.relations
  const before = (p: Passage, i: number): string => {
    const near = [p.words[i - 1], p.words[i - 2]].find((w) => w && (towards?.has(w.folded) || from?.has(w.folded)))
    return near ? (towards?.has(near.folded) ? 'to' : 'from') : ''
  }
  return pairs.flatMap(({ a: i, b: j, link }) => {
    if (link !== 'same') return []
    const [x, y] = [before(a, i), before(b, j)]
    return x && y && x !== y ? [{ a: `${x} ${a.words[i]?.text}`, b: `${y} ${b.words[j]?.text}` }] : []
  })
}

/** Words around a verb in which the verb of its passive and the "by" of its doer stand. */
const [AUXILIARY_REACH, DOER_REACH] = [3, 4]

/** The verb at `i` is told of who suffers it, its doer named behind it. */
const passive = (p: Passage, i: number, { doers, passives }: Lined['books']['relations']): boolean => {
  const before = p.words.slice(Math.max(0, i - AUXILIARY_REACH), i)
  const after = p.words.slice(i + 1, i + 1 + DOER_REACH)
  return (
    after.some((w) => doers?.has(w.folded)) && (before.some((w) => passives?.has(w.folded)) || after[0] !== undefined)
  )
}

interface Roles {
  readonly turned: number
  readonly kept: number
  /** of those turned, how many have a name on both sides: nouns stand where prepositions put them */
  readonly turnedNames: number
}

/** Words from a verb within which its participants stand. */
const ROLE_REACH = 8

/** Of the verbs lined up whose neighbours on both sides are lined up too: how many have doer and sufferer the other way round, and how many the same. */
const roles = ({ a, b, alignment, books }: Lined): Roles => {
  const same = alignment.pairs.filter((p) => p.link === 'same' || p.link === 'synonym')
  const isVerb = (p: Passage, i: number): boolean => {
    const sets = books.lexicon.sets.get(p.bases[i] ?? '')
    return !sets || sets.some((s) => books.lexicon.kinds[s] === 'v')
  }
  const participants = same
    .filter((p) => a.words[p.a]?.kind === 'name' || (p.link === 'same' && a.words[p.a]?.kind === 'content'))
    .sort((x, y) => x.a - y.a)
  let [turned, kept, turnedNames] = [0, 0, 0]
  const isName = (i: number): boolean => a.words[i]?.kind === 'name'
  for (const v of same) {
    if (a.words[v.a]?.kind !== 'content' || !isVerb(a, v.a) || !isVerb(b, v.b)) continue
    const left = participants.findLast((p) => p.a < v.a && v.a - p.a <= ROLE_REACH)
    const right = participants.find((p) => p.a > v.a && p.a - v.a <= ROLE_REACH)
    if (!left || !right || Math.abs(left.b - v.b) > ROLE_REACH || Math.abs(right.b - v.b) > ROLE_REACH) continue
    const straight = left.b < v.b && v.b < right.b
    const swapped = right.b < v.b && v.b < left.b
    if (!straight && !swapped) continue
    if (swapped !== (passive(a, v.a, books.relations) !== passive(b, v.b, books.relations))) {
      turned++
      if (isName(left.a) && isName(right.a)) turnedNames++
    } else kept++
  }
  return { turned, kept, turnedNames }
}

export const slots = (lined: Lined): Slots => ({
  ...inSlots(lined),
  directions: directions(lined),
  roles: roles(lined),
})
