import { stories, whyOf } from './api.ts'
import { live } from './live.svelte.ts'
import type { Page, Story } from './types.ts'

/** The first page is small, so that something is there at once; the others are as large as the server allows. */
const FIRST = 60
const REST = 500

const page = async (query: URLSearchParams, cursor: string | null, limit: number): Promise<Page<Story>> => {
  const got = await stories(
    new URLSearchParams([...query, ['limit', String(limit)], ...(cursor === null ? [] : [['cursor', cursor]])]),
  )
  for (const s of got.items) live.latest.set(s.id, s.changed)
  return got
}

/** The list of stories, read in pages as far as it is looked at. */
export const storyList = () => {
  let items = $state.raw<readonly Story[]>([])
  let total = $state(0)
  let loaded = $state(false)
  let wrong = $state('')
  let query = new URLSearchParams()
  let next: string | null = null
  /** rows that are wanted */
  let depth = FIRST
  /** whether what is there is of another query, or may be old */
  let stale = false
  let working: Promise<void> | null = null

  /** Reads on until as many rows are there as are wanted, and shows them then, so that a list read anew does not jump. */
  const onward = async (start: readonly Story[], cursor: string | null): Promise<void> => {
    const asked = query
    let list = start
    for (let from = cursor; ; ) {
      const got = await page(asked, from, depth > FIRST ? REST : FIRST)
      if (asked !== query) return
      list = [...list, ...got.items]
      from = got.next
      if (list.length < depth && from !== null) continue
      items = list
      next = from
      total = from === null ? list.length : (got.total ?? list.length + 1)
      return
    }
  }
  const work = async (): Promise<void> => {
    try {
      while (stale || (next !== null && items.length < depth)) {
        const anew = stale
        stale = false
        await (anew ? onward([], null) : onward(items, next))
      }
      wrong = ''
    } catch (error) {
      wrong = whyOf(error)
    }
    loaded = true
  }
  /** One reading at a time: what changes meanwhile is read after it. */
  const begin = (): Promise<void> => {
    working ??= work().finally(() => {
      working = null
      if (stale) void begin()
    })
    return working
  }
  return {
    get items() {
      return items
    },
    get total() {
      return total
    },
    get loaded() {
      return loaded
    },
    get wrong() {
      return wrong
    },
    /** Reads the list for a query, the same one as far as it was read before; all of it where it must be known whole. */
    read: (asked: URLSearchParams, whole: boolean): void => {
      if (String(asked) !== String(query)) {
        query = asked
        depth = FIRST
      }
      if (whole) depth = Number.POSITIVE_INFINITY
      stale = true
      void begin()
    },
    /** All of it. */
    whole: async (): Promise<readonly Story[]> => {
      depth = Number.POSITIVE_INFINITY
      await begin()
      return items
    },
    /** Has row `i` read, if it is not there. */
    need: (i: number): void => {
      if (i < depth) return
      depth = i + 1
      void begin()
    },
  }
}

/** The number of the last change of a story, which tells whether it is read: as told last, else looked for in the list. */
export const lastChange = async (id: string): Promise<number | null> => {
  for (let cursor: string | null = null; !live.latest.has(id); ) {
    cursor = (await page(new URLSearchParams(), cursor, REST)).next
    if (cursor === null) break
  }
  return live.latest.get(id) ?? null
}
