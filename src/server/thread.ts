import { parentPort, workerData } from 'node:worker_threads'
import { effortOf } from '../budget/effort-of.ts'
import type { Bounded } from '../budget/insisting.ts'
import type { Said } from '../budget/supervised.ts'
import type { Account } from '../model/index.ts'
import { processorTime } from '../processor.ts'
import { isPostgres, type Store, StoreFault, storeAt } from '../store/index.ts'
import { shownStory } from '../stream/corrected.ts'
import { storyAccount } from '../stream/story-account.ts'

/** A story whose account is asked for. */
export interface Asked extends Bounded {
  readonly story: string
}
/** Its account; null where there is no such story. */
export interface Told {
  readonly account: Account | null
}

// Tells accounts beside the server's own thread, which stays free to answer.
const { path } = workerData as { readonly path: string }
const send = (said: Said<Told>): void => parentPort?.postMessage(said)

/** A store in PostgreSQL stays open: a connection costs more than many an account. */
let held: Store | null = null
/** A file is opened anew each time: what another process has written since is seen, and a copied or moved store is noticed. */
const opened = (): Store => {
  const store = held ?? storeAt(path, { mode: 'read' })
  if (isPostgres(path)) held = store
  return store
}
const leave = (store: Store): void => {
  if (store === held) held = null
}

const told = ({ story, ...bounded }: Asked): Account | null => {
  const store = opened()
  try {
    const shown = shownStory(store, story)
    const account = shown && storyAccount(store, shown, effortOf(bounded, send))
    const [first] = account?.stories ?? []
    return account && first
      ? { ...account, stories: [{ ...first, id: story, title: first.title || shown.title }] }
      : null
  } catch (error) {
    // the next one gets a connection of its own
    if (error instanceof StoreFault) leave(store)
    throw error
  } finally {
    if (store !== held) store.close()
  }
}

parentPort?.on('message', (asked: Asked) => {
  try {
    send({ begun: processorTime() })
    send({ answer: { account: told(asked) } })
  } catch (error) {
    send({ failed: error instanceof Error ? error.message : String(error) })
  }
})
