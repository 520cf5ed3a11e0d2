import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads'
import { StoreInUse } from '../fault.ts'
import { faultOf } from './fault.ts'
import type { Answer, Beginning, Raw, Task } from './tasks.ts'

/** PostgreSQL as whoever waits for it sees it: asked, and answered before the call returns. */
export interface Bridge {
  /** Throws a StoreFault. */
  readonly ask: (task: Task) => readonly Raw[]
  readonly close: () => void
}

/** Milliseconds for one answer: longer than the statement's own limit (thread.ts), so that this one speaks where the network swallowed the answer. */
const PATIENCE = 90_000

/** Compiled, the file beside this one ends in .js. */
const THREAD = new URL(import.meta.url.endsWith('.ts') ? './thread.ts' : './thread.js', import.meta.url)

/**
 * A thread that talks to PostgreSQL, and a caller that sleeps until it has answered: the driver is asynchronous, the interface of the store is not
 * (docs/decisions/022-postgres.md). The thread holds no process open.
 */
export const bridge = (beginning: Beginning): Bridge => {
  const { port1: port, port2 } = new MessageChannel()
  const answered = new Int32Array(new SharedArrayBuffer(4))
  const thread = new Worker(THREAD, { workerData: { beginning, port: port2, answered }, transferList: [port2] })
  thread.unref()
  const { shown } = beginning.address
  let turn = 0
  let closed = false
  const answer = (): Answer => {
    const until = Date.now() + PATIENCE
    for (;;) {
      const seen = Atomics.load(answered, 0)
      const got = receiveMessageOnPort(port)?.message as { readonly turn: number; readonly answer: Answer } | undefined
      if (got?.turn === turn) return got.answer
      // the answer to a question that was given up
      if (got) continue
      const left = until - Date.now()
      if (left <= 0 || Atomics.wait(answered, 0, seen, left) === 'timed-out')
        return { failed: { code: 'SILENT', message: '' } }
    }
  }
  const ask = (task: Task): readonly Raw[] => {
    if (closed) throw new Error(`store/postgres: ${shown}: it is closed`)
    turn++
    port.postMessage({ turn, task })
    const got = answer()
    if ('inUse' in got) throw new StoreInUse(got.inUse)
    if ('failed' in got) throw faultOf(got.failed, shown)
    return got.rows
  }
  const close = (): void => {
    if (closed) return
    try {
      ask({ kind: 'close' })
    } catch {}
    closed = true
    port.close()
    void thread.terminate()
  }
  try {
    ask({ kind: 'open' })
  } catch (error) {
    close()
    throw error
  }
  return { ask, close }
}
