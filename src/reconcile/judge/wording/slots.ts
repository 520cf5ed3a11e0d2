import type { Clash } from './clashes.ts'
import type { Lined } from './features.ts'
import type { Passage } from './passage.ts'

/** Words left over that stand in one slot, and what stands the other way round. */
export interface Slots {
  readonly names: readonly Clash[]
  readonly words: readonly Clash[]
  readonly directions: readonly Clash[]
  /** 1 where doer and sufferer seem to have changed places */
  readonly roles: number
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

const textOf = (p: Passage, g: { from: number; to: number }): string => p.words.slice(g.from, g.to).map((w) => w.text).join(' ')

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

/** A doer named behind "by" turns the order of a clause round. */
const byPassive = (p: Passage, lined: Lined): boolean => {
  const { doers, participle } = lined.books.relations
  return p.words.some((w, i) => doers?.has(w.folded) && [p.words[i - 1], p.words[i - 2]].some((v) => v && participle?.test(v.folded)))
}

const MOST_NAMES = 4

const roles = (lined: Lined): number => {
  const { a, b, alignment } = lined
  const names = alignment.pairs.filter((p) => p.link === 'same' && a.words[p.a]?.kind === 'name' && !a.words[p.a]?.idle).sort((x, y) => x.a - y.a)
  if (names.length < 2 || names.length > MOST_NAMES) return 0
  const [first, second] = names
  if (!first || !second) return 0
  const turned = first.b > second.b
  return Number(turned !== (byPassive(a, lined) !== byPassive(b, lined)))
}

export const slots = (lined: Lined): Slots => ({ ...inSlots(lined), directions: directions(lined), roles: roles(lined) })
