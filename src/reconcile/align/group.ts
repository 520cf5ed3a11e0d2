/** How probably two items answer one question, by index. */
export interface Link {
  readonly a: number
  readonly b: number
  readonly score: number
}

/** What two groups have in common: the best link, and the best of each two origins. */
interface Tie {
  readonly best: number
  readonly byOrigins: ReadonlyMap<number, number>
}

interface Group {
  readonly items: readonly number[]
  readonly origins: ReadonlySet<number>
}

interface Join {
  readonly a: number
  readonly b: number
  readonly score: number
}

/**
 * Share of the best link in the likeness of two groups; the rest is the mean over their origins. One strong link from another origin is
 * nearly enough: a dissenter is like some of the group, seldom like all of it (docs/decisions/017).
 */
const BEST = 0.6

const key = (x: number, y: number): number => (x < y ? x * 65_536 + y : y * 65_536 + x)

const united = (x: Tie | undefined, y: Tie): Tie => {
  if (!x) return y
  const byOrigins = new Map(x.byOrigins)
  for (const [k, v] of y.byOrigins) if (v > (byOrigins.get(k) ?? 0)) byOrigins.set(k, v)
  return { best: Math.max(x.best, y.best), byOrigins }
}

const likenessOf = (a: Group, b: Group, { best, byOrigins }: Tie): number => {
  let sum = 0
  for (const v of byOrigins.values()) sum += v
  return BEST * best + (1 - BEST) * Math.min(1, sum / (a.origins.size * b.origins.size))
}

/** The join of the highest likeness; ties by index, so that the result hangs on nothing else. */
const best = (joins: readonly Join[]): Join | null =>
  joins.reduce<Join | null>((top, j) => (!top || j.score > top.score || (j.score === top.score && (j.a < top.a || (j.a === top.a && j.b < top.b))) ? j : top), null)

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
  const likeness = (a: number, b: number): number => {
    const [x, y, tie] = [groups[a], groups[b], ties[a]?.get(b)]
    return x && y && tie ? likenessOf(x, y, tie) : 0
  }
  for (const { a, b, score } of links) {
    const tie: Tie = { best: score, byOrigins: new Map([[key(originOf[a] ?? 0, originOf[b] ?? 0), score]]) }
    ties[a]?.set(b, tie)
    ties[b]?.set(a, tie)
  }
  const forbidden = new Set<string>()
  /** by group, its best partner */
  const partner = (a: number): Join | null => {
    const joins: Join[] = []
    for (const b of ties[a]?.keys() ?? []) {
      if (!groups[b] || forbidden.has(a < b ? `${a},${b}` : `${b},${a}`)) continue
      const score = likeness(a, b)
      if (score >= threshold) joins.push({ a: Math.min(a, b), b: Math.max(a, b), score })
    }
    return best(joins)
  }
  const partners = groups.map((_, i) => partner(i))
  for (;;) {
    const join = best(partners.flatMap((p) => p ?? []))
    if (!join) break
    const { a, b } = join
    const [x, y] = [groups[a], groups[b]]
    const stale = new Set([a, b])
    for (const k of [...(ties[a]?.keys() ?? []), ...(ties[b]?.keys() ?? [])]) stale.add(k)
    if (x && y && mayJoin(x.items, y.items)) {
      groups[a] = { items: [...x.items, ...y.items], origins: new Set([...x.origins, ...y.origins]) }
      groups[b] = null
      for (const [k, tie] of ties[b] ?? []) {
        if (k === a) continue
        const both = united(ties[a]?.get(k), tie)
        ties[a]?.set(k, both)
        ties[k]?.set(a, both)
        ties[k]?.delete(b)
      }
      ties[a]?.delete(b)
      ties[b]?.clear()
    } else forbidden.add(`${a},${b}`)
    for (const k of stale) partners[k] = groups[k] ? partner(k) : null
  }
  return groups.flatMap((g) => (g ? [[...g.items].sort((p, q) => p - q)] : []))
}
