import { availableParallelism } from 'node:os'
import { insisting, USUAL, untried } from '../budget/insisting.ts'
import { type Supervised, supervised } from '../budget/supervised.ts'
import type { Account } from '../model/index.ts'
import { type Busy, queued, type Wanted, type Work } from './queued.ts'
import type { Asked, Told } from './thread.ts'
import { TooLong } from './too-long.ts'

/** Compiled, the file beside this one ends in .js. */
const THREAD = new URL(import.meta.url.endsWith('.ts') ? './thread.ts' : './thread.js', import.meta.url)

/** Processor milliseconds for one account: somebody waits for it. */
const BUDGET = 30_000
/** Threads: two at least, so that there is one for the small stories; each takes some 150 MB. */
const THREADS = Math.min(4, Math.max(2, availableParallelism()))

export interface Teller {
  /** The account of a story, told by a thread of its own; null where there is no such story. Asked-for ones come first, then small ones. */
  readonly tell: (wanted: Wanted) => Promise<Account | null>
  /** somebody waits now for a story that was wanted before */
  readonly hurry: (story: string) => void
  readonly busy: () => Busy
  readonly close: () => Promise<void>
}

/** Threads that tell accounts of the stories in the store at `path`. One that takes too long or dies is replaced, and what it could not tell is left out. */
export const teller = (path: string): Teller => {
  const threads: readonly Supervised<Asked, Told>[] = Array.from({ length: THREADS }, () =>
    supervised<Asked, Told>(THREAD, { path }),
  )
  const work =
    (thread: Supervised<Asked, Told>): Work<Wanted, Account | null> =>
    async ({ story }) => {
      const told = await insisting(thread, { story, budget: BUDGET, ...untried })
      if (!told) throw new TooLong(`the account of story ${story} takes too long to tell`)
      return told.account
    }
  const { drop, ...queue } = queued(threads.map(work))
  return {
    ...queue,
    close: async () => {
      drop('closed')
      for (const thread of threads) await thread.close()
    },
  }
}

/**
 * The account of one story in the store at `path`, told by threads of its own within a budget, beyond which it is partial. Null where there is no such story, or where
 * nothing of it can be told.
 */
export const toldWithin = async (path: string, story: string, budget = USUAL): Promise<Account | null> => {
  const thread = supervised<Asked, Told>(THREAD, { path })
  try {
    return (await insisting(thread, { story, budget, ...untried }))?.account ?? null
  } finally {
    await thread.close()
  }
}
