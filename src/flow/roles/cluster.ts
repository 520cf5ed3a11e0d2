import { type Store, StoreFault, StoreInUse } from '../../store/index.ts'
import { type Keeping, keeping } from '../../stream/keeping.ts'
import type { Prepared } from '../../stream/prepare.ts'
import { preparedOf, type ReadingHead } from '../reading.ts'
import type { Item, Tools, Work } from '../work.ts'
import { announce } from './announce.ts'

/** As many as `variorum add` keeps in one transaction. */
export const BATCH = 250

interface Open {
  readonly store: Store
  /** made when first needed, since it reads the open stories back */
  keeping: Keeping | null
}

/** In the order of the inputs, as far as a batch reaches: readers end in no order. */
export const inOrder = <T extends Item<ReadingHead>>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => a.head.place[0] - b.head.place[0] || a.head.place[1] - b.head.place[1])

/**
 * Relates articles to those before them, keeps them with their stories, and says which stories changed. One does so at a time: it holds the store's
 * lock, the others stand by, and one of them takes over where it dies, from the state that the store has. `open` opens the store for adding.
 */
export const clustering = (open: () => Store): Work<ReadingHead> => {
  let now: Open | null = null
  const leave = (): void => {
    now?.store.close()
    now = null
  }
  const ready = async (): Promise<boolean> => {
    if (now) return true
    try {
      now = { store: open(), keeping: null }
      return true
    } catch (error) {
      if (error instanceof StoreInUse) return false
      throw error
    }
  }

  /** Keeps what is new, and gives the stories that changed by it: those that articles came into, and those that they left. */
  const kept = (own: Open, fresh: readonly Prepared[]): ReadonlySet<string> => {
    if (!fresh.length) return new Set()
    own.keeping ??= keeping(own.store)
    const { batch } = own.keeping.related(fresh, false)
    const isNew = new Set(fresh.map((p) => p.id))
    const left = batch.stories.flatMap((s) =>
      s.articles.flatMap((a) => (isNew.has(a) ? [] : (own.store.row(a)?.story ?? []))),
    )
    own.store.put(batch)
    return new Set([...batch.stories.map((s) => s.id), ...left])
  }

  const handle = async (items: readonly Item<ReadingHead>[], tools: Tools) => {
    const own = now
    if (!own) throw new StoreFault('the store is closed.')
    const byId = new Map(inOrder(items).map((item) => [item.head.id, item]))
    const rows = new Map([...byId.keys()].map((id) => [id, own.store.row(id)]))
    const fresh = [...byId.values()].filter((item) => !rows.get(item.head.id)).map(preparedOf)
    let changed: ReadonlySet<string>
    try {
      changed = kept(own, fresh)
    } catch (error) {
      // what is in memory may be ahead of the store: it is read back
      leave()
      throw error
    }
    // of those kept before it may be that nobody heard of it: whoever kept them was ended before it could say so
    const stories = new Set([...changed, ...[...rows.values()].flatMap((row) => row?.story ?? [])])
    await announce(stories, tools)
    tools.log.info({ articles: items.length, fresh: fresh.length, stories: stories.size }, 'kept')
    return items.map(() => 'done' as const)
  }
  return {
    most: BATCH,
    atOnce: 1,
    ready,
    handle,
    isPassing: (error) => error instanceof StoreFault,
    close: async () => {
      // the count of terms up to here, so that whoever takes over need not count anew
      if (now?.keeping) now.store.put(now.keeping.related([], true).batch)
      leave()
    },
  }
}
