import type { Kind, Statement } from '../statement.ts'
import type { Weigh } from '../weights.ts'
import { candidates } from './candidates.ts'
import { admitted } from './dissenters.ts'
import { group, type Link } from './group.ts'

/** Pairs less probable than this are not worth a place in the list of links. */
const FLOOR = 0.1

/** The statements that answer one question, and how probably each two of them do. */
export interface Aligned<S extends Statement> {
  readonly statements: readonly S[]
  /** others of its group, which answer another question of the same event */
  readonly beside?: readonly S[]
  /** 0..1: the probability of the link by which each came in, the least of them */
  readonly certainty: number
  /** the others that were held against it, with how probably both answer one question, 0..1 */
  readonly linked: (s: S) => ReadonlyMap<S, number>
}

/** Groups of statements of one kind that answer one question, in the order of the text; singletons left out. `originOf` gives the origin a telling goes back to. */
export const align = <S extends Statement>(
  kind: Kind<S>,
  statements: readonly S[],
  weigh: Weigh,
  originOf: (telling: number) => number,
): Aligned<S>[] => {
  const links: Link[] = []
  for (const [a, b] of candidates(statements, weigh)) {
    const [x, y] = [statements[a], statements[b]]
    if (!x || !y || kind.apart(x, y)) continue
    const score = kind.likeness(x, y, weigh)
    if (score >= FLOOR) links.push({ a, b, score })
  }
  const of = (i: number): S => statements[i] as S
  const mayJoin = (a: readonly number[], b: readonly number[]): boolean =>
    a.every((i) => b.every((j) => !kind.apart(of(i), of(j))))
  const origin = (i: number): number => originOf(of(i).telling)
  const first = group(
    statements.map((_, i) => origin(i)),
    links,
    kind.threshold,
    mayJoin,
  )
  const groups = kind.admission
    ? admitted(
        first,
        links,
        (i) => of(i).telling,
        origin,
        (i, g) => mayJoin([i], g),
        kind.admission,
      )
    : first
  const best = new Map<number, number>()
  const ties = new Map<S, Map<S, number>>()
  const tie = (x: S, y: S, score: number): void => {
    const own = ties.get(x) ?? new Map<S, number>()
    ties.set(x, own.set(y, score))
  }
  for (const { a, b, score } of links) {
    tie(of(a), of(b), score)
    tie(of(b), of(a), score)
    for (const i of [a, b]) if (score > (best.get(i) ?? 0)) best.set(i, score)
  }
  const linked = (s: S): ReadonlyMap<S, number> => ties.get(s) ?? new Map()
  return groups
    .filter((g) => g.length > 1)
    .map((g) => ({ statements: g.map(of), certainty: Math.min(...g.map((i) => best.get(i) ?? 0)), linked }))
}
