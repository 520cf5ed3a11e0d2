import { type Partition, partition, type Which } from '../cluster/index.ts'
import type { PostgresStore } from '../store/index.ts'
import { digestOf, runsOf } from './kept-bytes.ts'
import { counted, MOVABLE } from './relating.ts'

/** The number of an article whose place is 0: all partitions count from it, and from a multiple of how many they are, so that a text is where its number says. */
export const baseOf = (store: PostgresStore, of: number): number => {
  const { last, firstOpen } = store.bounds()
  const first = firstOpen || last + 1
  return first - (first % of)
}

/** The partition as the store has it; it holds the last `texts` of its texts. Nobody else may add to the store meanwhile. */
export const partitionOf = (store: PostgresStore, which: Which, base: number, texts: number): Partition => {
  const rows = store.openRows(which)
  const byStory = Map.groupBy(rows, (r) => r.story)
  const movable = [...byStory.values()].flatMap((of) => of.slice(-MOVABLE)).sort((a, b) => a.seq - b.seq)
  const articles = [...store.keptOf(movable.map((r) => r.seq))].map((kept) => ({
    digest: digestOf(kept),
    place: kept.seq - base,
  }))
  const ids = new Set(articles.map((a) => a.digest.id))
  const kin: (readonly [string, string])[] = []
  if (ids.size)
    for (const link of store.links({ after: (movable[0]?.seq ?? 0) - 1 }))
      if (ids.has(link.later) && ids.has(link.earlier)) kin.push([link.later, link.earlier])
  function* own() {
    for (const kept of store.texts(which, texts)) yield { id: kept.id, print: runsOf(kept) }
  }
  return partition(which, texts, {
    texts: own(),
    articles,
    stories: [...byStory].map(([id, of]) => ({ id, articles: of.map((r) => r.id) })),
    kin,
    seen: counted(store),
  })
}
