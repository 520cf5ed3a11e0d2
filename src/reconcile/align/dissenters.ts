import type { Link } from './group.ts'

/** Origins of a group that a statement is asked of; their mean speaks. */
const ASKED = 3

/** What a statement must reach, asked of the whole group, to be taken in; by grid over marked stories held out in turn (docs/decisions/021). */
export interface Admission {
  readonly least: number
  /** how much better it must be than the next statement of its article */
  readonly ahead: number
}

/**
 * Statements left alone that answer the question of a group after all: of each article that has none in it, the one that is most like the group as a whole, where it stands out
 * among its article's. A dissenter is seldom like any one member enough, but often more like the group than all else its article says.
 */
export const admitted = (
  groups: readonly (readonly number[])[],
  links: readonly Link[],
  tellingOf: (i: number) => number,
  originOf: (i: number) => number,
  mayJoin: (i: number, group: readonly number[]) => boolean,
  { least, ahead }: Admission,
): number[][] => {
  const home = new Map<number, number>()
  for (const [g, items] of groups.entries()) for (const i of items) home.set(i, g)
  /** by lone statement and group, the best link to each origin */
  const asked = new Map<number, Map<number, Map<number, number>>>()
  const note = (alone: number, other: number, score: number): void => {
    const g = home.get(other)
    if (g === undefined || (groups[g]?.length ?? 0) < 2 || (groups[home.get(alone) ?? -1]?.length ?? 1) > 1) return
    const byGroup = asked.get(alone) ?? new Map<number, Map<number, number>>()
    const byOrigin = byGroup.get(g) ?? new Map<number, number>()
    byOrigin.set(originOf(other), Math.max(byOrigin.get(originOf(other)) ?? 0, score))
    byGroup.set(g, byOrigin)
    asked.set(alone, byGroup)
  }
  for (const { a, b, score } of links) {
    note(a, b, score)
    note(b, a, score)
  }
  const origins = groups.map((g) => new Set(g.map(originOf)).size)
  const likeness = (g: number, byOrigin: ReadonlyMap<number, number>): number => {
    const n = Math.min(ASKED, origins[g] ?? 1)
    const best = [...byOrigin.values()].sort((x, y) => y - x).slice(0, n)
    return best.reduce((x, y) => x + y, 0) / n
  }
  /** by group and telling, its statements by how like they are */
  const offers = new Map<string, { readonly i: number; readonly g: number; readonly score: number }[]>()
  for (const [i, byGroup] of asked)
    for (const [g, byOrigin] of byGroup) {
      if (groups[g]?.some((k) => tellingOf(k) === tellingOf(i))) continue
      const key = `${g}/${tellingOf(i)}`
      offers.set(key, [...(offers.get(key) ?? []), { i, g, score: likeness(g, byOrigin) }])
    }
  const taken = [...offers.values()].flatMap((list) => {
    const [first, second] = list.sort((x, y) => y.score - x.score || x.i - y.i)
    return first && first.score >= least && first.score - (second?.score ?? 0) >= ahead ? [first] : []
  })
  const into = new Map<number, { readonly g: number; readonly score: number }>()
  for (const { i, g, score } of taken) {
    const before = into.get(i)
    if ((!before || score > before.score) && mayJoin(i, groups[g] ?? [])) into.set(i, { g, score })
  }
  return groups.map((items, g) =>
    [...items, ...[...into].flatMap(([i, x]) => (x.g === g ? [i] : []))].sort((x, y) => x - y),
  )
}
