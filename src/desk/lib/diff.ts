/** A run of words of a variant. */
export interface Piece {
  readonly text: string
  /** true where the base has not these words here */
  readonly changed: boolean
  /** the words of the base in whose place it stands */
  readonly left: string
}

/** Past this many pairs of words the table would cost more than the marks are worth. */
const MOST_PAIRS = 250_000

const keyOf = (word: string): string =>
  word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '') || word

/** The words of `variant` in runs, those that `base` has not marked. Case, accents and punctuation are no changes. */
export const wordDiff = (base: string, variant: string): Piece[] => {
  const [a, b] = [base, variant].map((s) => s.split(/\s+/).filter(Boolean)) as [string[], string[]]
  if (a.length * b.length > MOST_PAIRS) return [{ text: variant, changed: true, left: '' }]
  const [x, y] = [a.map(keyOf), b.map(keyOf)]
  const width = b.length + 1
  const table = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number): number => table[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) table[i * width + j] = x[i] === y[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const runs: { words: string[]; changed: boolean; left: string[] }[] = []
  const run = (changed: boolean) => {
    const last = runs.at(-1)
    if (last?.changed === changed) return last
    const fresh = { words: [], changed, left: [] }
    runs.push(fresh)
    return fresh
  }
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && x[i] === y[j]) {
      run(false).words.push(b[j] ?? '')
      i++
      j++
    } else if (i < a.length && (j >= b.length || at(i + 1, j) >= at(i, j + 1))) run(true).left.push(a[i++] ?? '')
    else run(true).words.push(b[j++] ?? '')
  }
  return runs.map((r) => ({ text: r.words.join(' '), changed: r.changed, left: r.left.join(' ') }))
}
