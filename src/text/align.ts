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

/** Length of the longest run of equal neighbours that `a` and `b` share, with where it begins in each. */
export const commonRun = (
  a: readonly string[],
  b: readonly string[],
): { readonly length: number; readonly i: number; readonly j: number } => {
  let found = { length: 0, i: 0, j: 0 }
  let last = new Uint32Array(b.length + 1)
  for (const [i, x] of a.entries()) {
    const next = new Uint32Array(b.length + 1)
    for (const [j, y] of b.entries()) {
      if (x !== y) continue
      const n = (last[j] ?? 0) + 1
      next[j + 1] = n
      if (n > found.length) found = { length: n, i: i - n + 1, j: j - n + 1 }
    }
    last = next
  }
  return found
}
