import { type Block, type Centroids, centroids } from './centroid.ts'
import { connected } from './connected.ts'
import { apart, type Days, daysOf, fade, spanned } from './days.ts'
import type { Counted } from './frequencies.ts'
import { areKin, KIN, type Kin, kinOf } from './kin.ts'
import { averageLinkage } from './linkage.ts'
import { dayOf, likenesses, type OpenIndex, openIndex } from './open-index.ts'
import { type Heads, heads, pairwise, type Rows } from './pairwise.ts'

/**
 * How alike two groups must be on the average: less where one is a single article, which is rarely drawn to a wrong story, more for two
 * stories of three and more, which are alike when they tell of two like events. B-cubed: 40 news events .956, ECB+ .927, MEANTIME in four
 * languages .968; .01 more or less on any of them costs up to .02 somewhere.
 */
export const LEAST: readonly number[] = [0.09, 0.13, 0.21]
export const least = (smaller: number): number => LEAST[Math.min(smaller, LEAST.length) - 1] ?? 1

/** All that grouping asks of the open articles. Changed by the verbs of its parts only. */
export interface Open {
  readonly index: OpenIndex
  readonly kin: Kin
  readonly centroids: Centroids
  readonly heads: Heads
}
export const openArticles = (before?: Counted): Open => ({ index: openIndex(before), kin: new Map(), centroids: centroids(), heads: heads() })

const days = (block: Block, { index }: Open): Days => daysOf(block.map((id) => dayOf(index, id)))

/** Articles that go back to one another are at least KIN alike. */
const addKin = (rows: Rows, blocks: readonly Block[], { index, kin }: Open): void => {
  const at = new Map(blocks.flatMap((ids, block) => ids.map((id) => [id, block] as const)))
  for (const [a, x] of at) {
    const row = rows[x]
    for (const b of kinOf(kin, a)) {
      const y = at.get(b)
      if (y !== undefined && y < x && row) row[y] = (row[y] ?? 0) + Math.max(0, KIN - (likenesses(index, a, [b])[0] ?? 0))
    }
  }
}

/** Blocks that may come to stand together. Groups joined are on the average no more alike than some two of their blocks, so what is nowhere alike enough is parted before. */
const components = (blocks: readonly Block[], rows: Rows): number[][] => {
  const edges: (readonly [number, number])[] = []
  for (const [x, row] of rows.entries()) {
    const size = blocks[x]?.length ?? 1
    for (let y = 0; y < row.length; y++) if ((row[y] ?? 0) >= least(1) * size * (blocks[y]?.length ?? 1)) edges.push([x, y])
  }
  return connected(blocks.length, edges)
}

/** An article so much more alike than it must be to join a story is its own beyond doubt. */
const CLEAR = 1.5

/** Whether an article belongs to a story without a doubt: it is plainly alike to the story's articles on the average. */
export const belongs = (id: string, story: Block, open: Open): boolean => {
  const likeness = likenesses(open.index, id, story).map((n, i) => (areKin(open.kin, id, story[i] ?? '') ? Math.max(n, KIN) : n))
  const mean = likeness.reduce((sum, n) => sum + n, 0) / story.length
  const faded = mean >= CLEAR * least(1) ? mean * fade(apart(days([id], open), days(story, open))) : 0
  return faded >= CLEAR * least(1)
}

/** The stories among `blocks`, by agglomerative clustering with average linkage: lists of article ids. */
export const agglomerate = (blocks: readonly Block[], open: Open): string[][] => {
  const rows = pairwise(open.heads, blocks, open.index, open.centroids)
  addKin(rows, blocks, open)
  const between = (x: number, y: number): number => (x === y ? 0 : (rows[Math.max(x, y)]?.[Math.min(x, y)] ?? 0))
  return components(blocks, rows).flatMap((component) => {
    const own = component.flatMap((i) => (blocks[i] ? [blocks[i]] : []))
    const spans = own.map((b) => days(b, open))
    const span = (group: readonly number[]): Days => group.reduce<Days>((all, i) => spanned(all, spans[i] ?? null), null)
    const groups = averageLinkage({
      sizes: own.map((b) => b.length),
      sums: component.map((x) => Float64Array.from(component, (y) => between(x, y))),
      least,
      fade: (x, y) => fade(apart(span(x), span(y))),
    })
    return groups.map((g) => g.flatMap((i) => own[i] ?? []))
  })
}
