import { heap } from '../../text/heap.ts'

/** How probably two items answer one question, by index. */
export interface Link {
  readonly a: number
  readonly b: number
  readonly score: number
}

/** What two groups have in common: their best link, and the best link of each two origins with the sum of those. */
interface Tie {
  best: number
  sum: number
  readonly byOrigins: Map<number, number>
}

interface Group {
  readonly items: readonly number[]
  readonly origins: ReadonlySet<number>
}

/** Two groups that may be joined; `items` tells whether either has grown since. */
interface Join {
  readonly a: number
  readonly b: number
  readonly score: number
  readonly items: number
}

/**
 * Share of the best link in the likeness of two groups; the rest is the mean over their origins. One strong link from another origin is
 * nearly enough: a dissenter is like some of the group, seldom like all of it (docs/decisions/021).
 */
const BEST = 0.6

const key = (x: number, y: number): number => (x < y ? x * 65_536 + y : y * 65_536 + x)

/** Puts the links of `y` into `x`. */
const unite = (x: Tie, y: Tie): void => {
  x.best = Math.max(x.best, y.best)
  for (const [k, v] of y.byOrigins) {
    const before = x.byOrigins.get(k) ?? 0
    if (v <= before) continue
    x.byOrigins.set(k, v)
    x.sum += v - before
  }
}

const likenessOf = (a: Group, b: Group, { best, sum }: Tie): number =>
  BEST * best + (1 - BEST) * Math.min(1, sum / (a.origins.size * b.origins.size))

/** Highest likeness first; ties by index, so that the result hangs on nothing else. */
const better = (x: Join, y: Join): boolean =>
  x.score > y.score || (x.score === y.score && (x.a < y.a || (x.a === y.a && x.b < y.b)))

/**
 * Agglomerative clustering in which an origin has one vote, however many copies of it there are (Dong, Berti-Equille, Srivastava 2009). `originOf` gives the origin of an item.
 * `mayJoin` may forbid a union (cannot-link). Gives groups of indices, each sorted, in order of their first.
 */
export const group = (
  originOf: readonly number[],
  links: readonly Link[],
  threshold: number,
  mayJoin: (a: readonly number[], b: readonly number[]) => boolean,
): number[][] => {
  const groups: (Group | null)[] = originOf.map((o, i) => ({ items: [i], origins: new Set([o]) }))
  const ties = originOf.map(() => new Map<number, Tie>())
  const queue = heap(better)
  const consider = (a: number, b: number): void => {
    const [x, y, tie] = [groups[a], groups[b], ties[a]?.get(b)]
    if (!x || !y || !tie) return
    const score = likenessOf(x, y, tie)
    if (score >= threshold)
      queue.push({ a: Math.min(a, b), b: Math.max(a, b), score, items: x.items.length + y.items.length })
  }
  for (const { a, b, score } of links) {
    const tie: Tie = { best: score, sum: score, byOrigins: new Map([[key(originOf[a] ?? 0, originOf[b] ?? 0), score]]) }
    ties[a]?.set(b, tie)
    ties[b]?.set(a, tie)
  }
  for (const { a, b } of links) consider(a, b)
  for (let join = queue.pop(); join; join = queue.pop()) {
    const { a, b } = join
    const [x, y] = [groups[a], groups[b]]
    if (!x || !y || x.items.length + y.items.length !== join.items || !mayJoin(x.items, y.items)) continue
    groups[a] = { items: [...x.items, ...y.items], origins: new Set([...x.origins, ...y.origins]) }
    groups[b] = null
    const mine = ties[a] ?? new Map<number, Tie>()
    for (const [k, tie] of ties[b] ?? []) {
      ties[k]?.delete(b)
      if (k === a) continue
      const known = mine.get(k)
      if (known) unite(known, tie)
      else {
        mine.set(k, tie)
        ties[k]?.set(a, tie)
      }
    }
    mine.delete(b)
    for (const k of mine.keys()) consider(a, k)
  }
  return groups.flatMap((g) => (g ? [[...g.items].sort((p, q) => p - q)] : []))
}
