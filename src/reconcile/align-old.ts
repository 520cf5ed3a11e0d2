import { cluster, type Link } from './cluster.ts'
import type { Kind, Statement } from './statement.ts'
import type { Weigh } from './weights.ts'

/** Pairs less alike than this are not worth a place in the list of links. */
const FLOOR = 0.05

/** Statements that share at least one word, so that not every pair has to be compared. */
const meeting = (statements: readonly Statement[]): Map<number, Set<number>> => {
  const holding = new Map<string, number[]>()
  for (const [i, s] of statements.entries()) for (const w of s.whole.stems) holding.set(w, [...(holding.get(w) ?? []), i])
  const pairs = new Map<number, Set<number>>()
  for (const list of holding.values()) {
    for (const [n, a] of list.entries()) {
      const set = pairs.get(a) ?? new Set()
      for (const b of list.slice(n + 1)) set.add(b)
      pairs.set(a, set)
    }
  }
  return pairs
}

/** Groups of statements of one kind that speak of the same thing, in the order of the text; singletons too. */
export const align = <S extends Statement>(kind: Kind<S>, statements: readonly S[], weigh: Weigh): S[][] => {
  const links: Link[] = []
  for (const [a, others] of meeting(statements)) {
    for (const b of others) {
      const [x, y] = [statements[a], statements[b]]
      if (!x || !y || !kind.mayMeet(x, y)) continue
      const score = kind.likeness(x, y, weigh)
      if (score >= FLOOR) links.push({ a, b, score })
    }
  }
  const of = (i: number): S => statements[i] as S
  const mayShare = kind.mayShare ?? kind.mayMeet
  const mayJoin = (a: readonly number[], b: readonly number[]): boolean => a.every((i) => b.every((j) => mayShare(of(i), of(j))))
  return cluster(statements.length, links, kind.threshold, mayJoin).map((group) => group.map(of))
}
