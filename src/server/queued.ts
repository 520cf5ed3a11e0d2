/** Articles of a story from which on its account is heavy: 25 take some three seconds. */
export const HEAVY = 25

export interface Wanted {
  readonly story: string
  /** articles in it */
  readonly size: number
  /** whether somebody waits for it, and not only the list */
  readonly asked: boolean
}

/** How many answers are made just now, and how many wait for that. */
export interface Busy {
  readonly telling: number
  readonly waiting: number
}

/** What a worker does with what is wanted. */
export type Work<W extends Wanted, A> = (wanted: W) => Promise<A>

export interface Queue<W extends Wanted, A> {
  readonly tell: (wanted: W) => Promise<A>
  /** somebody waits now for a story that was wanted before */
  readonly hurry: (story: string) => void
  readonly busy: () => Busy
  /** gives up whatever waits */
  readonly drop: (why: string) => void
}

interface Job<W, A> {
  readonly wanted: W
  readonly done: (answer: A) => void
  readonly fail: (error: Error) => void
}

/** Whoever is waited for first, then the smallest, then whoever came first. */
const before = ({ wanted: a }: Job<Wanted, never>, { wanted: b }: Job<Wanted, never>): number =>
  Number(b.asked) - Number(a.asked) || a.size - b.size
const isHeavy = ({ size }: Wanted): boolean => size >= HEAVY

/** Jobs in the order of `before`, as many at a time as there are workers; heavy ones never take the last worker. */
export const queued = <W extends Wanted, A>(workers: readonly Work<W, A>[]): Queue<W, A> => {
  const free = [...workers]
  let waiting: readonly Job<W, A>[] = []
  let heavy = 0
  const next = (): Job<W, A> | undefined =>
    waiting.find(({ wanted }) => !isHeavy(wanted) || heavy < Math.max(1, workers.length - 1))
  const go = (): void => {
    for (let job = next(); job && free.length; job = next()) {
      const [own, taken] = [job, free.pop()]
      if (!taken) return
      waiting = waiting.filter((j) => j !== own)
      if (isHeavy(own.wanted)) heavy++
      void taken(own.wanted)
        .then(own.done, own.fail)
        .finally(() => {
          if (isHeavy(own.wanted)) heavy--
          free.push(taken)
          go()
        })
    }
  }
  return {
    tell: (wanted) =>
      new Promise((done, fail) => {
        waiting = [...waiting, { wanted, done, fail }].sort(before)
        go()
      }),
    hurry: (story) => {
      waiting = waiting
        .map((job) => (job.wanted.story === story ? { ...job, wanted: { ...job.wanted, asked: true } } : job))
        .sort(before)
    },
    busy: () => ({ telling: workers.length - free.length, waiting: waiting.length }),
    drop: (why) => {
      for (const { fail } of waiting) fail(new Error(`server/queued: ${why}`))
      waiting = []
    },
  }
}
