import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { processorTimeOf } from '../processor.ts'
import type { Failed, Prepared, Unprepared } from './prepare.ts'
import type { Answer } from './thread.ts'

export interface Pool {
  /** Prepares a portion in a free worker. Portions are begun in the order they are given; await them in that order. */
  readonly prepare: (portion: readonly Unprepared[]) => Promise<readonly (Prepared | Failed)[]>
  readonly workers: number
  readonly close: () => Promise<void>
}

/** Milliseconds of the worker's processor time for a portion, and more for each article of it: the hostile ones of scripts/hostile.ts take under a second each. */
const PATIENCE = 10_000
const EACH = 500
/** A worker loads languages and readers first, in half a second. */
const STARTING = 5_000
/** So many times as long by the clock on the wall: on a machine with sixty processes at work a portion was seen to take fifteen times its processor time. */
const WALL = 100
/** Milliseconds between two looks at what a worker has taken. */
const LOOK = 250
/** Megabytes of one worker's heap: a text of 12 MB is read in it, one of 20 is told to be too large. Its young part holds the garbage of a dozen articles; more takes room and saves no time. */
const MEMORY = 512
const YOUNG = 16

const THREAD = new URL(import.meta.url.endsWith('.ts') ? './thread.ts' : './thread.js', import.meta.url)

type Outcome = readonly (Prepared | Failed)[] | string

interface Job {
  readonly portion: readonly Unprepared[]
  readonly done: (found: readonly (Prepared | Failed)[]) => void
}

/** A thread with its answers: `ask` gives what it answers, or why it does not. */
const started = () => {
  const thread = new Worker(THREAD, {
    resourceLimits: { maxOldGenerationSizeMb: MEMORY, maxYoungGenerationSizeMb: YOUNG, stackSizeMb: 4 },
  })
  let answer = (_: Outcome): void => {}
  let found: (Prepared | Failed)[] = []
  thread.on('message', (some: Answer) => {
    found.push(...some.found)
    if (some.last) answer(found)
  })
  thread.on('error', (error) => answer(error.message.slice(0, 200)))
  thread.on('exit', () => answer('the worker that read it ended'))
  const ask = (portion: readonly Unprepared[], patience: number): Promise<Outcome> =>
    new Promise((done) => {
      const late = (): void => answer('it takes too long to read')
      const before = processorTimeOf(thread)
      const look = setInterval(async () => {
        if ((await processorTimeOf(thread)) - (await before) > patience) late()
      }, LOOK)
      const timer = setTimeout(late, WALL * patience)
      answer = (outcome) => {
        clearInterval(look)
        clearTimeout(timer)
        answer = () => {}
        done(outcome)
      }
      found = []
      thread.postMessage(portion)
    })
  return { ask, end: () => thread.terminate() }
}

/** One worker that takes jobs from `next` as long as there are any; one that hangs or dies is replaced, and its portion read article by article. */
const worker = (take: () => Job | undefined) => {
  let thread: ReturnType<typeof started> | null = null
  let busy = false
  let begun = false
  let ended = false

  const attempt = async (portion: readonly Unprepared[]): Promise<Outcome> => {
    // nobody waits for the answer any more, and a thread begun now would outlive us
    if (ended) return 'the reading was ended'
    thread ??= started()
    const outcome = await thread.ask(portion, PATIENCE + EACH * portion.length + (begun ? 0 : STARTING))
    begun = typeof outcome !== 'string'
    if (!begun) await stop()
    return outcome
  }

  const singly = async (portion: readonly Unprepared[]): Promise<(Prepared | Failed)[]> => {
    const all: (Prepared | Failed)[] = []
    for (const item of portion) {
      const outcome = await attempt([item])
      all.push(...(typeof outcome === 'string' ? [{ id: item.article.id, failed: outcome }] : outcome))
    }
    return all
  }

  const go = async (): Promise<void> => {
    if (busy) return
    busy = true
    for (let job = take(); job; job = take()) {
      const outcome = await attempt(job.portion)
      job.done(typeof outcome === 'string' ? await singly(job.portion) : outcome)
    }
    busy = false
  }
  const stop = async (): Promise<void> => {
    const ending = thread
    thread = null
    await ending?.end()
  }
  const close = (): Promise<void> => {
    ended = true
    return stop()
  }
  return { go, close }
}

/** No worker: a few articles that are known to be harmless are read sooner than a thread is started. What hangs is not stopped. */
const here: Pool = {
  workers: 0,
  prepare: async (portion) => {
    // loaded here alone: where threads read, this one has no need of the readers
    const { prepared } = await import('./prepare.ts')
    return portion.map(prepared)
  },
  close: async () => {},
}

/** As many workers as the machine has processors; they are started when there is work for them. With 0 all is read in this thread. */
export const pool = (size = availableParallelism()): Pool => {
  if (size === 0) return here
  const jobs: Job[] = []
  const workers = Array.from({ length: Math.max(1, size) }, () => worker(() => jobs.shift()))
  return {
    workers: workers.length,
    prepare: (portion) =>
      new Promise((done) => {
        jobs.push({ portion, done })
        for (const w of workers) void w.go()
      }),
    close: async () => {
      for (const w of workers) await w.close()
    },
  }
}
