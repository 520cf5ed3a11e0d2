import { perObject } from './memo.ts'
/** A cell of a score matrix that an alignment goes through. */
export interface Step {
  readonly i: number
  readonly j: number
  readonly score: number
}

/**
 * The monotone one-to-one path through `rows` x `columns` that maximises the sum of `score - least`; steps that score no more than `least` are left out.
 * Cost: rows x columns in time and memory.
 */
export const bestPath = (
  rows: number,
  columns: number,
  score: (i: number, j: number) => number,
  least: number,
): Step[] => {
  const width = columns + 1
  const best = new Float64Array((rows + 1) * width)
  const cells = new Float64Array(rows * columns)
  const at = (i: number, j: number): number => best[i * width + j] ?? 0
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const s = score(i, j)
      cells[i * columns + j] = s
      best[(i + 1) * width + j + 1] = Math.max(at(i, j + 1), at(i + 1, j), s > least ? at(i, j) + s - least : 0)
    }
  }
  const path: Step[] = []
  for (let i = rows, j = columns; i > 0 && j > 0; ) {
    const s = cells[(i - 1) * columns + j - 1] ?? 0
    if (s > least && at(i, j) === at(i - 1, j - 1) + s - least) path.push({ i: --i, j: --j, score: s })
    else if (at(i, j) === at(i - 1, j)) i--
    else j--
  }
  return path.reverse()
}

/** Length of the longest common subsequence of two lists. Cost: a x b; cut long lists before. */
export const commonLength = (a: readonly string[], b: readonly string[]): number => {
  let last = new Uint32Array(b.length + 1)
  for (const x of a) {
    const next = new Uint32Array(b.length + 1)
    for (let j = 0; j < b.length; j++)
      next[j + 1] = x === b[j] ? (last[j] ?? 0) + 1 : Math.max(last[j + 1] ?? 0, next[j] ?? 0)
    last = next
  }
  return last[b.length] ?? 0
}

/** Where each word of a list stands, in order. */
const places = perObject((words: readonly string[]): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>()
  for (const [j, word] of words.entries()) {
    const at = found.get(word)
    if (at) at.push(j)
    else found.set(word, [j])
  }
  return found
})

/**
 * Length of the longest run of equal neighbours that `a` and `b` share, with where it begins in each. Cost: for each word of `a` the places where `b` has it; of
 * 80 edited tellings a tenth of holding each word against each.
 */
export const commonRun = (
  a: readonly string[],
  b: readonly string[],
): { readonly length: number; readonly i: number; readonly j: number } => {
  const at = places(b)
  let found = { length: 0, i: 0, j: 0 }
  // by the places of b: the run that ends there, of the word before and of this one; zero where none does
  let last = new Uint32Array(b.length + 1)
  let next = new Uint32Array(b.length + 1)
  let before: readonly number[] = []
  for (const [i, x] of a.entries()) {
    const here = at.get(x) ?? []
    for (const j of here) {
      const n = (last[j] ?? 0) + 1
      next[j + 1] = n
      if (n > found.length) found = { length: n, i: i - n + 1, j: j - n + 1 }
    }
    for (const j of before) last[j + 1] = 0
    before = here
    ;[last, next] = [next, last]
  }
  return found
}
