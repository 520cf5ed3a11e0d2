import type { Account } from '../../model/index.ts'
import { type KeptAccounts, packed, type Store, StoreFault } from '../../store/index.ts'
import { type Shown, shownStory } from '../../stream/corrected.ts'
import { concerned } from '../../stream/refusals.ts'
import { hash } from '../../text/hash.ts'
import type { Item, Outcome, Work } from '../work.ts'
import type { StoryHead } from './announce.ts'

/** Stories a batch: each takes a fraction of a second to many. */
const BATCH = 8

/** Tells the account of a story in a thread of its own; null where there is no such story. Throws where it takes too long. */
export type Tell = (story: string, articles: number) => Promise<Account | null>

/** What the account of a story depends on: its articles, and what people corrected of them. */
const stateOf = (store: Store, { articles }: Shown): string => {
  const own = new Set(articles.map((a) => a.id))
  const corrections = store.corrections().filter((c) => !c.undone && concerned(c).some((a) => own.has(a)))
  return hash(...own, ...corrections.map((c) => c.id))
}

/** Tells the accounts of stories that changed, and keeps them. A story is told as it stands when its turn comes, so of many changes one account is made. */
export const accounting = (open: () => Store & KeptAccounts, tell: Tell, end: () => Promise<void>): Work<StoryHead> => {
  let store: (Store & KeptAccounts) | null = null
  const one = async (own: Store & KeptAccounts, { head: { story } }: Item<StoryHead>): Promise<Outcome> => {
    const shown = shownStory(own, story)
    if (!shown) {
      own.dropAccount(story)
      return 'done'
    }
    const state = stateOf(own, shown)
    if (own.stateOf(story) === state) return 'done'
    let account: Account | null
    try {
      account = await tell(story, shown.articles.length)
    } catch (error) {
      // where PostgreSQL is away this throws, and the story waits
      own.stateOf(story)
      return { dead: error instanceof Error ? error.message : String(error) }
    }
    const after = shownStory(own, story)
    // it has changed meanwhile: then that was said, too, and whoever hears it tells it
    if (account && after && stateOf(own, after) === state) own.keepAccount(story, state, packed(account))
    return 'done'
  }
  return {
    most: BATCH,
    atOnce: 1,
    ready: async () => {
      store ??= open()
      return true
    },
    handle: async (items) => {
      const own = store
      if (!own) throw new StoreFault('the store is closed.')
      return Promise.all(items.map((item) => one(own, item)))
    },
    isPassing: (error) => error instanceof StoreFault,
    close: async () => {
      await end()
      store?.close()
    },
  }
}
