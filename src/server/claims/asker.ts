import { Worker } from 'node:worker_threads'
import type { StoryClaim } from '../../stream/asked.ts'

/** Compiled, the file beside this one ends in .js. */
const THREAD = new URL(import.meta.url.endsWith('.ts') ? './thread.ts' : './thread.js', import.meta.url)

type Answer = { readonly turn: number; readonly stories: readonly StoryClaim[] } | { readonly turn: number; readonly failed: string }

export interface Asker {
  /** what the store says to a claim; of the story named, or of those that speak of it */
  readonly ask: (claim: string, story: string | null) => Promise<readonly StoryClaim[]>
  readonly close: () => Promise<void>
}

/** A thread that holds claims against the store at `path`, started by the first one. Where it dies, what waits fails, and the next claim starts another. */
export const asker = (path: string): Asker => {
  let worker: Worker | null = null
  let turns = 0
  const waiting = new Map<number, { readonly done: (stories: readonly StoryClaim[]) => void; readonly fail: (error: Error) => void }>()
  const dies = (why: string): void => {
    worker = null
    for (const { fail } of waiting.values()) fail(new Error(`server/claims: ${why}`))
    waiting.clear()
  }
  const start = (): Worker => {
    const fresh = new Worker(THREAD, { workerData: { path } })
    fresh.on('message', (answer: Answer) => {
      const turn = waiting.get(answer.turn)
      waiting.delete(answer.turn)
      if ('failed' in answer) turn?.fail(new Error(answer.failed))
      else turn?.done(answer.stories)
    })
    fresh.on('error', (error) => dies(error.message))
    fresh.unref()
    return fresh
  }
  return {
    ask: (claim, story) =>
      new Promise((done, fail) => {
        worker ??= start()
        waiting.set(++turns, { done, fail })
        worker.postMessage({ turn: turns, claim, story })
      }),
    close: async () => {
      await worker?.terminate()
      dies('closed')
    },
  }
}
