import { Worker } from 'node:worker_threads'
import type { Account } from '../model/index.ts'

/** Compiled, the file beside this one ends in .js. */
const THREAD = new URL(import.meta.url.endsWith('.ts') ? './thread.ts' : './thread.js', import.meta.url)

type Answer = { readonly turn: number; readonly account: Account | null } | { readonly turn: number; readonly failed: string }

export interface Teller {
  /** the account of a story of the store at `path`, told by a thread of its own; null where there is no such story */
  readonly tell: (story: string) => Promise<Account | null>
  readonly close: () => Promise<void>
}

/** A thread that tells accounts of the stories in the store at `path`, one after another. Where it dies, what waits fails, and the next asked for starts another. */
export const teller = (path: string): Teller => {
  let worker: Worker | null = null
  let turns = 0
  const waiting = new Map<number, { readonly done: (account: Account | null) => void; readonly fail: (error: Error) => void }>()
  const dies = (why: string): void => {
    worker = null
    for (const { fail } of waiting.values()) fail(new Error(`server/teller: ${why}`))
    waiting.clear()
  }
  const start = (): Worker => {
    const fresh = new Worker(THREAD, { workerData: { path } })
    fresh.on('message', (answer: Answer) => {
      const turn = waiting.get(answer.turn)
      waiting.delete(answer.turn)
      if ('failed' in answer) turn?.fail(new Error(answer.failed))
      else turn?.done(answer.account)
    })
    fresh.on('error', (error) => dies(error.message))
    fresh.unref()
    return fresh
  }
  return {
    tell: (story) =>
      new Promise((done, fail) => {
        worker ??= start()
        waiting.set(++turns, { done, fail })
        worker.postMessage({ turn: turns, story })
      }),
    close: async () => {
      await worker?.terminate()
      dies('closed')
    },
  }
}
