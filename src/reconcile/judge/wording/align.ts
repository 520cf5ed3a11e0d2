import { fold } from '../../../text/fold.ts'
import { disjoint, equal, extent } from '../extents.ts'
import { changeAgainstLevel } from '../intervals.ts'
import { figureLink } from './figures.ts'
import { linkOf } from './lexicon.ts'
import type { Books, Passage } from './passage.ts'
import type { Word } from './words.ts'

/** What an aligned pair is to each other. `narrower`: A's word is less exact than B's; `wider`: it is a kind of it, more exact. */
export type PairLink = 'same' | 'synonym' | 'narrower' | 'wider' | 'sister' | 'opposite' | 'holds' | 'rival'

export interface Pair {
  /** indices of words */
  readonly a: number
  readonly b: number
  readonly link: PairLink
  readonly score: number
}

export interface Alignment {
  readonly pairs: readonly Pair[]
  /** index of the partner, -1 for none */
  readonly ofA: Int16Array
  readonly ofB: Int16Array
}

/** How sure a pair of words belongs together before their neighbours are asked. */
const SCORE: Readonly<Record<PairLink, number>> = {
  same: 1,
  synonym: 0.85,
  narrower: 0.55,
  wider: 0.55,
  opposite: 0.6,
  sister: 0.3,
  holds: 0.7,
  rival: 0.45,
}
/** What a neighbour that has its partner beside adds. */
const NEIGHBOUR = 0.12
/** Words on either side that are asked. */
const AROUND = 3
/** What it costs to stand at the other end of the passage. */
const DISTANCE = 0.1
/** Sister terms need neighbours in common: by themselves they are two things. */
const LEAST = 0.42

/** What is counted is named alike, or not named on one side. */
const countAlike = (p: Passage, q: Passage, i: number, j: number, books: Books): boolean => {
  const [x, y] = [countedBy(p, i), countedBy(q, j)]
  if (!x.length || !y.length) return true
  return x.some((k) => y.some((l) => p.bases[k] === q.bases[l] || contents(p, q, k, l, books) === 'synonym'))
}

/** Words of what the figure at `i` counts: those of its quantity that follow it. */
const countedBy = (p: Passage, i: number): number[] => {
  const to = p.words[i]?.quantity?.to ?? 0
  const found: number[] = []
  for (let k = i + 1; (p.words[k]?.to ?? Number.POSITIVE_INFINITY) <= to; k++)
    if (p.words[k]?.kind === 'content') found.push(k)
  return found
}

const figures = (p: Passage, q: Passage, i: number, j: number, books: Books): PairLink | null => {
  const [a, b] = [p.words[i]?.quantity, q.words[j]?.quantity]
  if (!a || !b) return null
  if (changeAgainstLevel(a, b)) return null
  const link = figureLink(a, b)
  if (link === 'same') return 'same'
  if (link === 'apart' || !countAlike(p, q, i, j, books)) return null
  return link === 'holds' ? 'holds' : 'rival'
}

const times = (a: Word, b: Word): PairLink | null => {
  if (!a.time || !b.time) return null
  if (fold(a.text) === fold(b.text)) return 'same'
  const [x, y] = [extent(a.time), extent(b.time)]
  if (equal(x, y)) return 'same'
  return disjoint(x, y) ? 'rival' : 'holds'
}

/** Letters that two forms of a name share at least: Ruvia, Ruvian. */
const NAME_STEM = 4
const LONGEST_ENDING = 3
const sameName = (a: Word, b: Word): boolean => {
  const [short, long] = a.folded.length < b.folded.length ? [a.folded, b.folded] : [b.folded, a.folded]
  return (
    short.length >= NAME_STEM &&
    long.length - short.length <= LONGEST_ENDING &&
    long.startsWith(short.slice(0, Math.max(NAME_STEM, short.length - 1)))
  )
}

const sharesConcept = (a: readonly string[], b: readonly string[]): boolean => a.some((c) => b.includes(c))
const opposed = (a: readonly string[], b: readonly string[], books: Books): boolean =>
  a.some((x) => b.some((y) => books.opposites.has(`${x}|${y}`)))

const contents = (p: Passage, q: Passage, i: number, j: number, books: Books): PairLink | null => {
  const [x, y] = [p.bases[i] ?? '', q.bases[j] ?? '']
  if (x === y) return 'same'
  const [c, d] = [p.concepts[i] ?? [], q.concepts[j] ?? []]
  if (sharesConcept(c, d)) return 'synonym'
  const link = linkOf(books.lexicon, x, y)
  if (link === 'same' || link === 'family') return 'synonym'
  if (opposed(c, d, books) || link === 'opposite') return 'opposite'
  return link === 'none' ? null : link
}

const linkAt = (p: Passage, q: Passage, i: number, j: number, books: Books): PairLink | null => {
  const [a, b] = [p.words[i], q.words[j]]
  if (!a || !b || a.kind === 'function' || b.kind === 'function') return null
  if (a.kind === 'figure' || b.kind === 'figure') return figures(p, q, i, j, books)
  if (a.kind === 'time' || b.kind === 'time') return times(a, b)
  if (a.kind === 'name' || b.kind === 'name')
    return a.stem === b.stem ? 'same' : a.kind === b.kind && sameName(a, b) ? 'synonym' : null
  return contents(p, q, i, j, books)
}

/** Indices of words that are no function words. */
const tellingWords = (p: Passage): number[] => p.words.flatMap((w, i) => (w.kind === 'function' ? [] : [i]))

/** How many of the words around `i` have a word of the same stem around `j`. */
const neighbours = (p: Passage, q: Passage, i: number, j: number): number => {
  let n = 0
  for (let d = 1; d <= AROUND; d++) {
    for (const k of [i - d, i + d]) {
      const key = p.keys[k]
      if (key === undefined) continue
      for (let e = Math.max(0, j - AROUND); e <= j + AROUND; e++) {
        if (e !== j && q.keys[e] === key) {
          n++
          break
        }
      }
    }
  }
  return n
}

/** Lines up the words of two passages one to one, the surest pair first: what is the same, then what means the same, with the help of what stands around. */
export const alignWords = (p: Passage, q: Passage, books: Books): Alignment => {
  const candidates: Pair[] = []
  const [left, right] = [tellingWords(p), tellingWords(q)]
  for (const i of left) {
    for (const j of right) {
      const link = linkAt(p, q, i, j, books)
      if (!link) continue
      const apart = Math.abs(i / p.words.length - j / q.words.length)
      const score = SCORE[link] + NEIGHBOUR * Math.min(AROUND, neighbours(p, q, i, j)) - DISTANCE * apart
      if (score >= LEAST) candidates.push({ a: i, b: j, link, score })
    }
  }
  candidates.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
  const ofA = new Int16Array(p.words.length).fill(-1)
  const ofB = new Int16Array(q.words.length).fill(-1)
  const pairs = candidates.filter(({ a, b }) => {
    if (ofA[a] !== -1 || ofB[b] !== -1) return false
    ofA[a] = b
    ofB[b] = a
    return true
  })
  return { pairs, ofA, ofB }
}
