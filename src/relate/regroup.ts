import { averageLink, connected } from './linkage.ts'
import { FRESH, type OpenArticles } from './open-articles.ts'
import { across, alike, type Weights } from './profile.ts'

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
/** Terms kept of a whole story; the others stand in one or two of its articles and add little to the mean. */
const STORY_TERMS = 400
/** A term that more blocks hold weighs next to nothing, and would cost the square of their number. */
const WIDELY = 200
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

/** What was summed of a block, and when: a story that stays as it is keeps its list, and so its sum. */
const kept = new WeakMap<Block, { readonly at: number; readonly vectors: Weights[] }>()

/** The vectors of a block, one a language: the sum of those of its articles. */
const vectorsOf = (block: Block, open: OpenArticles): Weights[] => {
  if (block.length === 1) return block.map((id) => open.vector(id))
  const known = kept.get(block)
  if (known && open.seen.articles <= known.at * FRESH) return known.vectors
  const vectors = totals(block, open)
  kept.set(block, { at: open.seen.articles, vectors })
  return vectors
}

const totals = (block: Block, open: OpenArticles): Weights[] => {
  const sums = new Map<string, Map<string, number>>()
  for (const id of block) {
    const { language, of } = open.vector(id)
    const sum = sums.get(language) ?? new Map<string, number>()
    for (const [term, weight] of of) sum.set(term, (sum.get(term) ?? 0) + weight)
    sums.set(language, sum)
  }
  return [...sums].map(([language, of]) => ({ language, of: strongest(of) }))
}

const strongest = (of: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
  of.size <= STORY_TERMS ? of : new Map([...of].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, STORY_TERMS))

interface Holder {
  readonly block: number
  readonly language: string
  readonly weight: number
}

/** The likeness of every two of `blocks`, summed over the pairs of their articles: one pass over the blocks that hold each term. */
const summed = (blocks: readonly Block[], open: OpenArticles, kin: ReadonlyMap<string, ReadonlySet<string>>): Float64Array[] => {
  const sums = blocks.map(() => new Float64Array(blocks.length))
  const holders = new Map<string, Holder[]>()
  for (const [block, ids] of blocks.entries()) {
    const row = sums[block]
    for (const { language, of } of vectorsOf(ids, open)) {
      for (const [term, weight] of of) {
        const list = holders.get(term)
        const own = { block, language, weight }
        if (!list) holders.set(term, [own])
        else if (list.length <= WIDELY) {
          if (row) for (const h of list) if (h.block !== block) row[h.block] = (row[h.block] ?? 0) + weight * h.weight * across(language, h.language)
          list.push(own)
        }
      }
    }
  }
  addKin(sums, blocks, open, kin)
  for (const [x, row] of sums.entries()) for (let y = 0; y < x; y++) (sums[y] ?? row)[x] = row[y] ?? 0
  return sums
}

/** Articles that go back to one another are at least KIN alike. */
const addKin = (sums: readonly Float64Array[], blocks: readonly Block[], open: OpenArticles, kin: ReadonlyMap<string, ReadonlySet<string>>): void => {
  const at = new Map(blocks.flatMap((ids, block) => ids.map((id) => [id, block] as const)))
  for (const [a, x] of at) {
    for (const b of kin.get(a) ?? []) {
      const y = at.get(b)
      const row = sums[x]
      if (y !== undefined && y < x && row) row[y] = (row[y] ?? 0) + Math.max(0, KIN - alike(open.vector(a), open.vector(b)))
    }
  }
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
