/** Things that were joined, and what is known of them together. */
export interface Cluster {
  /** indexes of the things */
  readonly members: readonly number[]
  /** articles in them */
  readonly size: number
  /** how alike its articles are, summed over their pairs */
  readonly within: number
}

/** Things to be joined: how many articles each holds and how alike they are, summed over the pairs of their articles. */
export interface Linkage {
  readonly sizes: readonly number[]
  readonly within: readonly number[]
  /** symmetric; changed while joining */
  readonly sums: readonly Float64Array[]
  /** what joining two clusters is worth that are so alike on the average: the worthiest join first, those worth nothing never */
  readonly worth: (mean: number, x: Cluster, y: Cluster) => number
}

/**
 * Agglomerative clustering with average linkage: joins the two clusters whose joining is worth most, until none is worth anything. Ties go
 * to the lower indexes. Cost: about the square of the number of things.
 */
export const averageLinkage = ({ sizes, within, sums, worth }: Linkage): number[][] => {
  const clusters: Cluster[] = sizes.map((size, i) => ({ members: [i], size, within: within[i] ?? 0 }))
  const alive = new Set(clusters.keys())
  const nearest = new Int32Array(sizes.length).fill(-1)
  const best = new Float64Array(sizes.length)

  const consider = (x: number, y: number): void => {
    const [a, b, sum] = [clusters[x], clusters[y], sums[x]?.[y] ?? 0]
    if (x === y || sum <= 0 || !a || !b) return
    const value = worth(sum / (a.size * b.size), a, b)
    if (value > (best[x] ?? 0)) {
      best[x] = value
      nearest[x] = y
    }
  }
  const look = (x: number): void => {
    nearest[x] = -1
    best[x] = 0
    for (const y of alive) consider(x, y)
  }
  const join = (x: number, y: number): void => {
    const [a, b, into, from] = [clusters[x], clusters[y], sums[x], sums[y]]
    if (!a || !b || !into || !from) return
    clusters[x] = {
      members: [...a.members, ...b.members],
      size: a.size + b.size,
      within: a.within + b.within + (into[y] ?? 0),
    }
    alive.delete(y)
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
    if (partner < 0) return [...alive].map((x) => [...(clusters[x]?.members ?? [])].sort((a, b) => a - b))
    join(Math.min(top, partner), Math.max(top, partner))
  }
}
