import { availableParallelism } from 'node:os'
import { insisting } from '../budget/insisting.ts'
import { type Supervised, supervised } from '../budget/supervised.ts'
import type { Account } from '../model/index.ts'
import type { Asked, Told } from './thread.ts'

/** Compiled, the file beside this one ends in .js. */
const THREAD = new URL(import.meta.url.endsWith('.ts') ? './thread.ts' : './thread.js', import.meta.url)

/** Processor milliseconds for one account: somebody waits for it. */
const BUDGET = 30_000
/** Articles of a story from which on its account is heavy: 25 take some three seconds. */
export const HEAVY = 25
/** Threads: two at least, so that there is one for the small stories; each takes some 150 MB. */
const THREADS = Math.min(4, Math.max(2, availableParallelism()))

export interface Wanted {
  readonly story: string
  /** articles in it */
  readonly size: number
  /** whether somebody waits for it, and not only the list */
  readonly asked: boolean
}

/** How many accounts are told just now, and how many wait for that. */
export interface Busy {
  readonly telling: number
  readonly waiting: number
}

export interface Teller {
  /** The account of a story, told by a thread of its own; null where there is no such story. Asked-for ones come first, then small ones. */
  readonly tell: (wanted: Wanted) => Promise<Account | null>
  /** somebody waits now for a story that was wanted before */
  readonly hurry: (story: string) => void
  readonly busy: () => Busy
  readonly close: () => Promise<void>
}

interface Job extends Wanted {
  readonly done: (account: Account | null) => void
  readonly fail: (error: Error) => void
}

/** Whoever is waited for first, then the smallest, then whoever came first. */
const before = (a: Job, b: Job): number => Number(b.asked) - Number(a.asked) || a.size - b.size
const isHeavy = ({ size }: Wanted): boolean => size >= HEAVY

/** What a thread does with a job; by itself for tests. */
export type Work = (wanted: Wanted) => Promise<Account | null>

/** Jobs in the order of `before`, as many at a time as there are workers; heavy ones never take the last worker. */
export const queued = (workers: readonly Work[]): Omit<Teller, 'close'> & { readonly drop: (why: string) => void } => {
  const free = [...workers]
  let waiting: readonly Job[] = []
  let heavy = 0
  const next = (): Job | undefined => waiting.find((job) => !isHeavy(job) || heavy < Math.max(1, workers.length - 1))
  const go = (): void => {
    for (let job = next(); job && free.length; job = next()) {
      const [own, taken] = [job, free.pop()]
      if (!taken) return
      waiting = waiting.filter((j) => j !== own)
      if (isHeavy(own)) heavy++
      void taken(own)
        .then(own.done, own.fail)
        .finally(() => {
          if (isHeavy(own)) heavy--
          free.push(taken)
          go()
        })
    }
  }
  return {
    tell: (wanted) =>
      new Promise((done, fail) => {
        waiting = [...waiting, { ...wanted, done, fail }].sort(before)
        go()
      }),
    hurry: (story) => {
      waiting = waiting.map((job) => (job.story === story ? { ...job, asked: true } : job)).sort(before)
    },
    busy: () => ({ telling: workers.length - free.length, waiting: waiting.length }),
    drop: (why) => {
      for (const { fail } of waiting) fail(new Error(`server/teller: ${why}`))
      waiting = []
    },
  }
}

/** Threads that tell accounts of the stories in the store at `path`. One that takes too long or dies is replaced, and what it could not tell is left out. */
export const teller = (path: string): Teller => {
  const threads: readonly Supervised<Asked, Told>[] = Array.from({ length: THREADS }, () => supervised<Asked, Told>(THREAD, { path }))
  const work =
    (thread: Supervised<Asked, Told>): Work =>
    async ({ story }) => {
      const told = await insisting(thread, { story, budget: BUDGET, leaveOut: [] })
      if (!told) throw new Error(`server/teller: the account of story ${story} takes too long`)
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
