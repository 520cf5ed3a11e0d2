import { fold } from '../../text/fold.ts'

/** A run of words of a variant. */
export interface Piece {
  readonly text: string
  /** true where the base has not these words here */
  readonly changed: boolean
  /** the words of the base in whose place it stands; '' where it adds or keeps. A piece without text is words left out */
  readonly left: string
}

/** Past this many pairs of words the table would cost more than the marks are worth; the variant is then marked as changed whole. */
const MOST_PAIRS = 1_000_000

const SAYS_NOTHING = /^[^\p{L}\p{N}]+$/u

/** Words; a dash or an ellipsis between spaces belongs to the word before it. */
const wordsOf = (s: string): string[] => {
  const words: string[] = []
  for (const w of s.split(/\s+/)) {
    if (words.length && SAYS_NOTHING.test(w)) words.push(`${words.pop()} ${w}`)
    else if (w) words.push(w)
  }
  return words
}
const keyOf = (word: string): string => fold(word).replace(/[^\p{L}\p{N}]+/gu, '') || word

/** lengths[i][j] = longest common subsequence of a[i..] and b[j..] */
const lengths = (a: readonly string[], b: readonly string[]): Uint16Array[] => {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--) {
    const row = table[i]
    const below = table[i + 1]
    if (!row || !below) continue
    for (let j = b.length - 1; j >= 0; j--) row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
  }
  return table
}

/** The words of `variant` in runs, those that `base` does not have marked. Case, accents and punctuation do not count as changes. */
export const wordDiff = (base: string, variant: string): Piece[] => {
  const [a, b] = [wordsOf(base), wordsOf(variant)]
  if (a.length * b.length > MOST_PAIRS) return [{ text: variant, changed: true, left: '' }]
  const [x, y] = [a.map(keyOf), b.map(keyOf)]
  const table = lengths(x, y)
  const pieces: { words: string[]; changed: boolean; left: string[] }[] = []
  const push = (changed: boolean, word: string | null, left: string | null): void => {
    if (pieces.at(-1)?.changed !== changed) pieces.push({ words: [], changed, left: [] })
    if (word !== null) pieces.at(-1)?.words.push(word)
    if (left !== null) pieces.at(-1)?.left.push(left)
  }
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && x[i] === y[j]) {
      push(false, b[j] ?? '', null)
      i++
      j++
    } else if (i < a.length && (j >= b.length || (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0))) push(true, null, a[i++] ?? '')
    else push(true, b[j++] ?? '', null)
  }
  return pieces.map((p) => ({ text: p.words.join(' '), changed: p.changed, left: p.left.join(' ') }))
}
