import type { Alignment } from './align.ts'
import type { Passage } from './passage.ts'

/** Words of A and of B that stand between the same neighbours: half-open ranges of indices, either may be empty. */
export interface Hunk {
  readonly a: { readonly from: number; readonly to: number }
  readonly b: { readonly from: number; readonly to: number }
}

export interface Diff {
  readonly hunks: readonly Hunk[]
  /** Dice's coefficient of the words that stand in the same order in both, 0..1 */
  readonly parallel: number
  /** share of the shorter passage's words that the longer has in the same order, 0..1 */
  readonly contained: number
}

/** Longest passages that are laid side by side word by word, in words: the table is one times the other. */
const LONGEST = 120

/** Figures and times are one where they were lined up; of several words, they share a first word with many others. */
const typed = (p: Passage, i: number): boolean => p.words[i]?.kind === 'figure' || p.words[i]?.kind === 'time'

const same = (p: Passage, q: Passage, { ofA, links }: Kept, i: number, j: number): boolean =>
  ofA[i] === j
    ? links.has(i)
    : p.keys[i] === q.keys[j] && ofA[i] === -1 && p.words[i]?.kind === q.words[j]?.kind && !typed(p, i)

interface Kept {
  readonly ofA: Int16Array
  /** words of A whose partner is the same word or means the same */
  readonly links: ReadonlySet<number>
}

/** Lays two passages side by side: what is the same in both and in the same order, and the stretches between. */
export const diff = (p: Passage, q: Passage, { ofA, pairs }: Alignment): Diff => {
  const [n, m] = [Math.min(p.words.length, LONGEST), Math.min(q.words.length, LONGEST)]
  const kept = { ofA, links: new Set(pairs.filter((x) => x.link === 'same' || x.link === 'synonym').map((x) => x.a)) }
  const width = m + 1
  const table = new Uint16Array((n + 1) * width)
  const at = (i: number, j: number): number => table[i * width + j] ?? 0
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--)
      table[i * width + j] = same(p, q, kept, i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const hunks: Hunk[] = []
  let [i, j] = [0, 0]
  let [fromA, fromB] = [0, 0]
  const close = (): void => {
    if (i > fromA || j > fromB) hunks.push({ a: { from: fromA, to: i }, b: { from: fromB, to: j } })
  }
  while (i < n && j < m) {
    if (same(p, q, kept, i, j) && at(i, j) === at(i + 1, j + 1) + 1) {
      close()
      i++
      j++
      fromA = i
      fromB = j
    } else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  i = p.words.length
  j = q.words.length
  close()
  const least = Math.min(p.words.length, q.words.length)
  const parallel = p.words.length + q.words.length ? (2 * at(0, 0)) / (p.words.length + q.words.length) : 1
  return { hunks, parallel, contained: least ? at(0, 0) / least : 0 }
}
