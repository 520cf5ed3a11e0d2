import { type Supervised, supervised } from '../../budget/supervised.ts'
import type { StoryClaim } from '../../stream/asked.ts'
import { HEAVY, queued, type Wanted, type Work } from '../queued.ts'
import { TooLong } from '../too-long.ts'

/** Compiled, the file beside this one ends in .js. */
const THREAD = new URL(import.meta.url.endsWith('.ts') ? './thread.ts' : './thread.js', import.meta.url)

/** Processor milliseconds for one claim: somebody waits for it, and three stories of a usual size take some three seconds. */
const BUDGET = 30_000
/** Threads, begun when they are needed: one is left to the small stories. */
const THREADS = 2

export interface Claimed {
  readonly claim: string
  /** null asks those that speak of it */
  readonly story: string | null
}

interface Job extends Wanted, Pick<Claimed, 'claim'> {}
type Stories = readonly StoryClaim[]

export interface Asker {
  /** what the store says to a claim; of the story named, or of those that speak of it. `size` is how many articles the story has. Throws TooLong beyond the budget. */
  readonly ask: (claimed: Claimed, size: number) => Promise<Stories>
  readonly close: () => Promise<void>
}

const working =
  (thread: Supervised<Claimed, Stories>, budget: number): Work<Job, Stories> =>
  async ({ claim, story }) => {
    const outcome = await thread.ask({ claim, story: story || null }, budget)
    if ('answer' in outcome) return outcome.answer
    if ('failed' in outcome) throw new Error(`server/claims: ${outcome.failed}`)
    throw new TooLong('It takes too long to hold this claim against what the articles say; ask a smaller story.')
  }

/** Threads that hold claims against the store at `path`. One that takes too long is ended and begun anew, and no heavy story keeps a small one waiting. */
export const asker = (path: string, budget = BUDGET): Asker => {
  const threads = Array.from({ length: THREADS }, () => supervised<Claimed, Stories>(THREAD, { path }))
  const { tell, drop } = queued(threads.map((thread) => working(thread, budget)))
  return {
    // which stories speak of a claim is known later: it counts as heavy
    ask: ({ claim, story }, size) =>
      tell({ claim, story: story ?? '', size: story === null ? HEAVY : size, asked: true }),
    close: async () => {
      drop('closed')
      for (const thread of threads) await thread.close()
    },
  }
}
