import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Prepared, Unprepared } from './prepare.ts'
import type { Failed } from './thread.ts'

export interface Pool {
  /** Prepares a portion in a free worker. Portions are begun in the order they are given; await them in that order. */
  readonly prepare: (portion: readonly Unprepared[]) => Promise<readonly (Prepared | Failed)[]>
  readonly workers: number
  readonly close: () => Promise<void>
}

/** Milliseconds for an article: the hostile ones of scripts/hostile.ts take under a second; on a busy machine ten. */
const PATIENCE = 10_000
/** A worker loads languages and readers first. */
const STARTING = 60_000
/** Megabytes of one worker's heap: a 20 MB text is read in 400. */
const MEMORY = 768

const THREAD = new URL(import.meta.url.endsWith('.ts') ? './thread.ts' : './thread.js', import.meta.url)

interface Job {
  readonly portion: readonly Unprepared[]
  readonly done: (found: readonly (Prepared | Failed)[]) => void
}

/** One worker that takes jobs from `next` as long as there are any; one that hangs or dies is replaced, and its portion read article by article. */
const worker = (take: () => Job | undefined) => {
  let thread: Worker | null = null
  let busy = false
  let begun = false

  const attempt = (portion: readonly Unprepared[]): Promise<readonly (Prepared | Failed)[] | string> =>
    new Promise((done) => {
      thread ??= new Worker(THREAD, { resourceLimits: { maxOldGenerationSizeMb: MEMORY, stackSizeMb: 4 } })
      const running = thread
      const patience = PATIENCE * portion.length + (begun ? 0 : STARTING)
      const settle = (outcome: readonly (Prepared | Failed)[] | string): void => {
        clearTimeout(timer)
        running.removeAllListeners()
        if (typeof outcome === 'string') {
          thread = null
          begun = false
          running.on('error', () => {})
          void running.terminate()
        } else begun = true
        done(outcome)
      }
      const timer = setTimeout(() => settle('it takes too long to read'), patience)
      running.once('message', settle)
      running.once('error', (error) => settle(error.message.slice(0, 200)))
      running.once('exit', () => settle('the worker that read it ended'))
      running.postMessage(portion)
    })

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
  const close = async (): Promise<void> => {
    const ending = thread
    thread = null
    ending?.removeAllListeners()
    await ending?.terminate()
  }
  return { go, close }
}

/** As many workers as the machine has processors; they are started when there is work for them. */
export const pool = (size = availableParallelism()): Pool => {
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
