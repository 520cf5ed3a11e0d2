import { anchorFigure } from '../intervals.ts'
import type { Alignment } from './align.ts'
import type { Books, Cue, Passage } from './passage.ts'
import type { Found } from './phrases.ts'

/** Two phrases, one of each passage, that exclude each other or say the same with the sign turned. */
export interface Clash {
  readonly a: string
  readonly b: string
}

const textOf = (p: Passage, f: Found<unknown>): string =>
  p.words
    .slice(f.from, f.to)
    .map((w) => w.text)
    .join(' ')

const negatedAt = (p: Passage, f: Found<unknown>): boolean => p.negated[f.to - 1] ?? false

/** Concepts with the sign under which they stand; a phrase that holds its negator ("not allowed") is positive. */
const signed = (p: Passage): ReadonlyMap<string, Found<string>> => {
  const map = new Map<string, Found<string>>()
  for (const f of p.found) map.set(`${negatedAt(p, f) ? '-' : '+'}${f.value}`, f)
  return map
}

const turned = (key: string): string => (key.startsWith('+') ? `-${key.slice(1)}` : `+${key.slice(1)}`)

/** Concepts of A that B's concepts exclude, where neither passage holds both sides. */
export const conceptClashes = (p: Passage, q: Passage, books: Books): Clash[] => {
  const [x, y] = [signed(p), signed(q)]
  const clashes: Clash[] = []
  for (const [k, f] of x) {
    if (y.has(k)) continue
    const rival = [...y].find(([l]) => k[0] === l[0] && books.opposites.has(`${k.slice(1)}|${l.slice(1)}`) && !x.has(l))
    if (rival && k.startsWith('+')) clashes.push({ a: textOf(p, f), b: textOf(q, rival[1]) })
  }
  return clashes
}

/** Concepts that both hold, told as so in the one and as not so in the other. */
export const turnedConcepts = (p: Passage, q: Passage): Clash[] => {
  const [x, y] = [signed(p), signed(q)]
  return [...x].flatMap(([k, f]) => {
    const other = y.get(turned(k))
    return other && !y.has(k) && !x.has(turned(k)) ? [{ a: textOf(p, f), b: textOf(q, other) }] : []
  })
}

/** Terms of one kind, each in one passage only, where neither passage has two of the kind. */
export const rivalTerms = (p: Passage, q: Passage): Clash[] => {
  const terms = (s: Passage): Map<number, Map<string, string>> => {
    const groups = new Map<number, Map<string, string>>()
    for (const f of s.rivals)
      groups.set(
        f.value,
        (groups.get(f.value) ?? new Map<string, string>()).set(s.keys.slice(f.from, f.to).join(' '), textOf(s, f)),
      )
    return groups
  }
  const [x, y] = [terms(p), terms(q)]
  return [...x].flatMap(([group, mine]) => {
    const theirs = y.get(group)
    if (!theirs || [...mine.keys()].some((k) => theirs.has(k))) return []
    return [{ a: [...mine.values()][0] ?? '', b: [...theirs.values()][0] ?? '' }]
  })
}

/** Words lined up that stand under a negator in one passage only. */
export const turnedWords = ({ pairs }: Alignment, p: Passage, q: Passage): Clash[] =>
  pairs.flatMap(({ a, b, link }) => {
    const [x, y] = [p.words[a], q.words[b]]
    const same = link === 'same' || link === 'synonym'
    return x && y && same && x.kind === 'content' && p.negated[a] !== q.negated[b] ? [{ a: x.text, b: y.text }] : []
  })

export const hasCue = (p: Passage, cue: Cue): number => p.cues.filter((c) => c.value === cue).length

const MOST = 6
const figuresLeft = (p: Passage, of: Int16Array): number[] =>
  p.words.flatMap((w, i) => {
    const n = w.quantity && of[i] === -1 ? anchorFigure(w.quantity) : null
    return n === null ? [] : [n]
  })
const figuresOf = (p: Passage): number[] =>
  p.words.flatMap((w) => {
    const n = w.quantity ? anchorFigure(w.quantity) : null
    return n === null ? [] : [n]
  })

/** Whether some of `parts` (two at least, six at most looked at) make `whole`. */
const makes = (parts: readonly number[], whole: number): boolean => {
  const few = parts.slice(0, MOST)
  for (let mask = 1; mask < 1 << few.length; mask++) {
    const taken = few.filter((_, i) => mask & (1 << i))
    if (taken.length > 1 && Math.abs(taken.reduce((s, x) => s + x, 0) - whole) < 1e-6) return true
  }
  return false
}

/** A figure of the one that nothing in the other stands beside is the sum, or the rest, of what the other counts. */
export const addUp = ({ ofA, ofB }: Alignment, p: Passage, q: Passage): boolean => {
  const [x, y] = [figuresOf(p), figuresOf(q)]
  const explained = (left: readonly number[], own: readonly number[], other: readonly number[]): boolean =>
    left.some(
      (n) => makes(other, n) || own.some((o) => o > n && other.some((r) => r !== n && Math.abs(o - n - r) < 1e-6)),
    )
  return explained(figuresLeft(p, ofA), x, y) || explained(figuresLeft(q, ofB), y, x)
}
