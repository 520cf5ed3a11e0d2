import { stories, whyOf } from './api.ts'
import { live } from './live.svelte.ts'
import type { Page, Story } from './types.ts'

/** The first page is small, so that something is there at once; the others are as large as the server allows. */
const FIRST = 60
const REST = 500

/** The list of stories, read in pages as far as it was looked at. */
export const storyList = () => {
  let items = $state.raw<readonly Story[]>([])
  let total = $state(0)
  let loaded = $state(false)
  let wrong = $state('')
  let query = new URLSearchParams()
  let next: string | null = null
  /** counts readings from the top: what an earlier one still gets is void */
  let turn = 0
  /** the turn in which further pages are under way */
  let busy = -1

  const page = (cursor: string | null, limit: number): Promise<Page<Story>> =>
    stories(new URLSearchParams([...query, ['limit', String(limit)], ...(cursor === null ? [] : [['cursor', cursor]])]))

  /** Reads on from `cursor` until `least` rows are there, and shows them then, so that a list read anew does not jump. */
  const onward = async (start: readonly Story[], cursor: string | null, least: number): Promise<void> => {
    const own = turn
    let list = start
    for (let from = cursor; ; ) {
      const got = await page(from, least > FIRST ? REST : FIRST)
      if (own !== turn) return
      list = [...list, ...got.items]
      for (const s of got.items) live.latest.set(s.id, s.changed)
      from = got.next
      if (list.length < least && from !== null) continue
      items = list
      next = from
      total = from === null ? list.length : (got.total ?? list.length + 1)
      return
    }
  }
  const trying = async (reading: Promise<void>): Promise<void> => {
    try {
      await reading
      wrong = ''
    } catch (error) {
      wrong = whyOf(error)
    }
    loaded = true
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
      const least = whole ? Number.POSITIVE_INFINITY : String(asked) === String(query) ? Math.max(FIRST, items.length) : FIRST
      query = asked
      turn++
      void trying(onward([], null, least))
    },
    /** All of it. */
    whole: async (): Promise<readonly Story[]> => {
      turn++
      await trying(onward([], null, Number.POSITIVE_INFINITY))
      return items
    },
    /** Has row `i` read, if it is not there. */
    need: (i: number): void => {
      if (i < items.length || next === null || busy === turn) return
      const own = turn
      busy = own
      void trying(onward(items, next, Math.max(i + 1, items.length + REST))).finally(() => {
        if (busy === own) busy = -1
      })
    },
  }
}

/** The number of the last change of a story, which tells whether it is read: as told last, else looked for in the list. */
export const lastChange = async (id: string): Promise<number | null> => {
  const query = new URLSearchParams({ limit: String(REST) })
  for (let cursor: string | null = null; !live.latest.has(id); query.set('cursor', cursor)) {
    const page: Page<Story> = await stories(query)
    for (const s of page.items) live.latest.set(s.id, s.changed)
    cursor = page.next
    if (cursor === null) break
  }
  return live.latest.get(id) ?? null
}
