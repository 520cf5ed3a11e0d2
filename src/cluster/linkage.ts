/** Things to be joined: how many articles each holds and how alike every two are, summed over the pairs of their articles. */
export interface Linkage {
  readonly sizes: readonly number[]
  /** symmetric; changed while joining */
  readonly sums: readonly Float64Array[]
  /** how alike two groups must be on the average, by the size of the smaller one */
  readonly least: (smaller: number) => number
  /** what is left, 0..1, of the likeness of two groups, for reasons other than their words; groups are lists of indexes */
  readonly fade?: (x: readonly number[], y: readonly number[]) => number
}

/**
 * Joins the two groups most alike on the average that may join, until none may. Ties go to the lower indexes. Cost: about the square of
 * the number of things.
 */
export const averageLinkage = ({ sizes, sums, least, fade = () => 1 }: Linkage): number[][] => {
  const groups: number[][] = sizes.map((_, i) => [i])
  const held = [...sizes]
  const alive = new Set(groups.keys())
  const nearest = new Int32Array(sizes.length).fill(-1)
  const best = new Float64Array(sizes.length)

  const mean = (x: number, y: number): number => {
    const [m, n] = [held[x] ?? 1, held[y] ?? 1]
    const plain = (sums[x]?.[y] ?? 0) / (m * n)
    const need = least(Math.min(m, n))
    if (plain < need) return 0
    const faded = plain * fade(groups[x] ?? [], groups[y] ?? [])
    return faded >= need ? faded : 0
  }
  const look = (x: number): void => {
    nearest[x] = -1
    best[x] = 0
    for (const y of alive) consider(x, y)
  }
  const consider = (x: number, y: number): void => {
    if (x === y || (sums[x]?.[y] ?? 0) <= 0) return
    const m = mean(x, y)
    if (m > (best[x] ?? 0)) {
      best[x] = m
      nearest[x] = y
    }
  }
  const join = (x: number, y: number): void => {
    groups[x] = [...(groups[x] ?? []), ...(groups[y] ?? [])]
    held[x] = (held[x] ?? 0) + (held[y] ?? 0)
    alive.delete(y)
    const [into, from] = [sums[x], sums[y]]
    if (!into || !from) return
    for (const k of alive) {
      if (k === x) continue
      into[k] = (into[k] ?? 0) + (from[k] ?? 0)
      const row = sums[k]
      if (row) row[x] = into[k] ?? 0
    }
    look(x)
    for (const k of alive) {
      if (k === x) continue
      if (nearest[k] === x || nearest[k] === y) look(k)
      else consider(k, x)
    }
  }

  for (const x of alive) look(x)
  for (;;) {
    let top = -1
    for (const x of alive) if ((best[x] ?? 0) > (top < 0 ? 0 : (best[top] ?? 0))) top = x
    const partner = top < 0 ? -1 : (nearest[top] ?? -1)
    if (partner < 0) return [...alive].map((x) => (groups[x] ?? []).sort((a, b) => a - b))
    join(Math.min(top, partner), Math.max(top, partner))
  }
}
