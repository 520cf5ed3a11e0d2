import PQueue from 'p-queue'

export interface Clock {
  /** milliseconds since 1970 */
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
  /** 0..1 */
  readonly random: () => number
}

export const systemClock: Clock = {
  now: Date.now,
  sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
  random: Math.random,
}

/** Runs `task` when its host may be asked again; `gap` is the least number of milliseconds between two starts. */
export type Pace = <T>(host: string, gap: number, task: () => Promise<T>) => Promise<T>

/** One request at a time to each host, with a gap between two of them. Hosts do not wait for each other. */
export const pace = (clock: Clock): Pace => {
  const queues = new Map<string, PQueue>()
  const last = new Map<string, number>()
  return async (host, gap, task) => {
    const queue = queues.get(host) ?? new PQueue({ concurrency: 1 })
    queues.set(host, queue)
    return queue.add(async () => {
      const wait = (last.get(host) ?? Number.NEGATIVE_INFINITY) + gap - clock.now()
      if (wait > 0) await clock.sleep(wait)
      last.set(host, clock.now())
      return task()
    })
  }
}
