import { type Block, type Centroids, centroids, withinOf } from './centroid.ts'
import { connected } from './connected.ts'
import { type Days, daysOf, spanned } from './days.ts'
import type { Counted } from './frequencies.ts'
import { areKin, copiesOf, KIN, type Kin, kinOf } from './kin.ts'
import { averageLinkage, type Cluster } from './linkage.ts'
import { dayOf, likenesses, type OpenIndex, openIndex } from './open-index.ts'
import { type Heads, heads, pairwise, pairwiseByAll, type Rows } from './pairwise.ts'
import { least, oneEvent, type Side, TELLING } from './same-event.ts'

/** All that grouping asks of the open articles. Changed by the verbs of its parts only. */
export interface Open {
  readonly index: OpenIndex
  readonly kin: Kin
  readonly centroids: Centroids
  readonly heads: Heads
}
export const openArticles = (before?: Counted, weighsBriefs = false): Open => ({
  index: openIndex(before, weighsBriefs),
  kin: new Map(),
  centroids: centroids(),
  heads: heads(),
})

const days = (block: Block, { index }: Open): Days => daysOf(block.map((id) => dayOf(index, id)))

/** Articles that go back to one another are at least KIN alike. */
const addKin = (rows: Rows, blocks: readonly Block[], { index, kin }: Open): void => {
  const at = new Map(blocks.flatMap((ids, block) => ids.map((id) => [id, block] as const)))
  for (const [a, x] of at) {
    const row = rows[x]
    for (const b of kinOf(kin, a)) {
      const y = at.get(b)
      if (y !== undefined && y < x && row)
        row[y] = (row[y] ?? 0) + Math.max(0, KIN - (likenesses(index, a, [b])[0] ?? 0))
    }
  }
}

/** Blocks that may come to stand together. Groups joined are on the average no more alike than some two of their blocks, so what is nowhere alike enough is parted before. */
const components = (blocks: readonly Block[], rows: Rows, floor = least(1)): number[][] => {
  const edges: (readonly [number, number])[] = []
  for (const [x, row] of rows.entries()) {
    const size = blocks[x]?.length ?? 1
    for (let y = 0; y < row.length; y++)
      if ((row[y] ?? 0) >= floor * size * (blocks[y]?.length ?? 1)) edges.push([x, y])
  }
  return connected(blocks.length, edges)
}

/** Articles less alike come into no story together, however the others weigh their words. */
const REMOTE = least(1) / 2

/** An article so much more alike than it must be to join a story is its own beyond doubt. */
const CLEAR = 1.5

/** Whether an article belongs to a story without a doubt: it is the same text as one of them, goes back to most, or is plainly alike to them on the average. */
export const belongs = (id: string, story: Block, open: Open): boolean => {
  const { index, kin } = open
  if (copiesOf(kin, id).some((k) => story.includes(k))) return true
  if (story.filter((k) => areKin(kin, id, k)).length > story.length / 2) return true
  if (story.length < TELLING) return false
  const mean = likenesses(index, id, story).reduce((sum, n) => sum + n, 0) / story.length
  if (mean < CLEAR * least(1)) return false
  const its: Side = { size: story.length, within: withinOf(open.centroids, story, index), days: days(story, open) }
  return oneEvent(mean / CLEAR, { size: 1, within: 0, days: days([id], open) }, its) > 0
}

/** Blocks that hold one text, edited at most, by the first of them: copies are grouped as one article, so that a text carried often has one voice. */
const byText = (blocks: readonly Block[], { kin }: Open): Block[][] => {
  const at = new Map(blocks.flatMap((ids, block) => ids.map((id) => [id, block] as const)))
  const edges = [...at].flatMap(([id, x]) =>
    copiesOf(kin, id).flatMap((k): (readonly [number, number])[] => (at.has(k) ? [[x, at.get(k) ?? x]] : [])),
  )
  return connected(blocks.length, edges).map((part) =>
    part.flatMap((i) => (blocks[i] ? [blocks[i]] : [])).sort((a, b) => b.length - a.length),
  )
}

/** The open articles in parts that are remote from each other, by id: what is in one says nothing about those in another, and is not to weigh their words. */
export const remote = (open: Open): string[][] => {
  const texts = byText(
    [...open.index.open.keys()].map((id) => [id]),
    open,
  )
  const first = texts.flatMap(([block]) => (block ? [block] : []))
  const rows = pairwiseByAll(open.heads, first, open.index, open.centroids)
  addKin(rows, first, open)
  return components(first, rows, REMOTE).map((part) => part.flatMap((i) => (texts[i] ?? []).flat()))
}

/** The groups that a component of blocks falls into, by index. */
const linked = (own: readonly Block[], between: (x: number, y: number) => number, open: Open): number[][] => {
  const spans = own.map((b) => days(b, open))
  const side = ({ size, within, members }: Cluster): Side => ({
    size,
    within,
    days: members.reduce<Days>((all, i) => spanned(all, spans[i] ?? null), null),
  })
  return averageLinkage({
    sizes: own.map((b) => b.length),
    within: own.map((b) => (b.length > 1 ? withinOf(open.centroids, b, open.index) : 0)),
    sums: own.map((_, x) => Float64Array.from(own, (_, y) => between(x, y))),
    worth: (mean, x, y) => (mean < least(1) ? 0 : oneEvent(mean, side(x), side(y))),
  })
}

/** The stories among `blocks`, by agglomerative clustering with average linkage: lists of article ids. */
export const agglomerate = (blocks: readonly Block[], open: Open): string[][] => {
  const texts = byText(blocks, open)
  const first = texts.flatMap(([block]) => (block ? [block] : []))
  const rows = pairwise(open.heads, first, open.index, open.centroids)
  addKin(rows, first, open)
  const between = (x: number, y: number): number => (x === y ? 0 : (rows[Math.max(x, y)]?.[Math.min(x, y)] ?? 0))
  return components(first, rows).flatMap((component) =>
    linked(
      component.flatMap((i) => (first[i] ? [first[i]] : [])),
      (x, y) => between(component[x] ?? 0, component[y] ?? 0),
      open,
    ).map((group) => group.flatMap((i) => (texts[component[i] ?? 0] ?? []).flat())),
  )
}
