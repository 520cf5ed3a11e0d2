import { averageLink, connected } from './linkage.ts'
import type { OpenArticles } from './open-articles.ts'
import { across, alike } from './profile.ts'

/**
 * How alike two groups must be on the average: less where one is a single article, which is rarely drawn to a wrong story, more for two
 * stories of three and more, which are alike when they tell of two like events. B-cubed: 40 news events .956, ECB+ .927, MEANTIME in four
 * languages .968; .01 more or less on any of them costs up to .02 somewhere.
 */
export const LEAST: readonly number[] = [0.09, 0.13, 0.21]
export const least = (smaller: number): number => LEAST[Math.min(smaller, LEAST.length) - 1] ?? 1
/** Articles of which one goes back to the other are as alike as two on one event ever are. */
export const KIN = 0.3
/** Days apart at which likeness begins to count less, at which it counts least, and at which a story is closed to an article. */
const FADE = { from: 7, to: 60, left: 0.5, closed: 400 }
/** Links between the articles of one story are never dropped. */
export const STORY = 2

/** What is left of a likeness over a gap of days, 0..1. */
const fade = (gap: number): number => {
  if (gap > FADE.closed) return 0
  return 1 - (1 - FADE.left) * Math.min(1, Math.max(0, (gap - FADE.from) / (FADE.to - FADE.from)))
}

/** First and last day of a group; null where none of its articles has a date. */
type Days = readonly [number, number] | null

const days = (block: Block, open: OpenArticles): Days => {
  const known = block.flatMap((id) => open.get(id)?.day ?? [])
  return known.length ? [Math.min(...known), Math.max(...known)] : null
}

const spanned = (group: readonly number[], all: readonly Days[]): Days =>
  group.reduce<Days>((span, i) => {
    const own = all[i] ?? null
    return own && span ? [Math.min(span[0], own[0]), Math.max(span[1], own[1])] : (own ?? span)
  }, null)

/** Days between the nearest two of two groups' spans; 0 where either has no dates. */
const apart = (x: Days, y: Days): number => (x && y ? Math.max(0, y[0] - x[1], x[0] - y[1]) : 0)

/** Articles that are grouped together or, in a large part of the stream, a story that stays whole. */
export type Block = readonly string[]

/** The likeness of every two of `blocks`, summed over the pairs of their articles: one pass over the articles that hold each term. */
const summed = (blocks: readonly Block[], open: OpenArticles, kin: ReadonlyMap<string, ReadonlySet<string>>): Float64Array[] => {
  const sums = blocks.map(() => new Float64Array(blocks.length))
  const rows = blocks.flatMap((b, block) => b.map((id) => ({ id, block, vector: open.vector(id) })))
  const add = (x: number, y: number, n: number): void => {
    const [row, column] = [sums[x], sums[y]]
    if (!row || !column || x === y) return
    row[y] = (row[y] ?? 0) + n
    column[x] = (column[x] ?? 0) + n
  }
  const holders = new Map<string, { readonly block: number; readonly language: string; readonly weight: number }[]>()
  for (const { block, vector } of rows) {
    for (const [term, weight] of vector.of) {
      const list = holders.get(term) ?? []
      for (const other of list) add(block, other.block, weight * other.weight * across(vector.language, other.language))
      list.push({ block, language: vector.language, weight })
      holders.set(term, list)
    }
  }
  const at = new Map(rows.map((r) => [r.id, r]))
  for (const a of rows) {
    for (const other of kin.get(a.id) ?? []) {
      const b = at.get(other)
      if (b && a.id < b.id) add(a.block, b.block, Math.max(0, KIN - alike(a.vector, b.vector)))
    }
  }
  return sums
}

/** The stories among `blocks`: lists of article ids. */
export const regrouped = (blocks: readonly Block[], open: OpenArticles, kin: ReadonlyMap<string, ReadonlySet<string>>): string[][] => {
  const all = blocks.map((b) => days(b, open))
  const groups = averageLink({
    sizes: blocks.map((b) => b.length),
    sums: summed(blocks, open, kin),
    least,
    fade: (x, y) => fade(apart(spanned(x, all), spanned(y, all))),
  })
  return groups.map((g) => g.flatMap((i) => blocks[i] ?? []))
}

/** Two articles of the stream that belong near each other. */
export interface Link {
  readonly a: string
  readonly b: string
  readonly likeness: number
}

/** The connected parts of `members` under `links`, none of more than `most`, weaker links being dropped where one is. */
export const parted = (members: readonly string[], links: readonly Link[], most: number): string[][] => {
  const at = new Map(members.map((m, i) => [m, i]))
  const edges = links.flatMap((l): (readonly [number, number])[] => {
    const [x, y] = [at.get(l.a), at.get(l.b)]
    return x === undefined || y === undefined ? [] : [[x, y]]
  })
  return connected(members.length, edges).flatMap((p) => {
    const inside = p.flatMap((i) => members[i] ?? [])
    if (inside.length <= most) return [inside]
    const own = new Set(inside)
    const within = links.filter((l) => own.has(l.a))
    const weakest = Math.min(...within.map((l) => l.likeness).filter((n) => n < STORY))
    return Number.isFinite(weakest)
      ? parted(
          inside,
          within.filter((l) => l.likeness >= STORY || l.likeness > weakest * 1.25),
          most,
        )
      : [inside]
  })
}
