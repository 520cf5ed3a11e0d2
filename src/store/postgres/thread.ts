// Runs in a worker thread: talks to PostgreSQL for a caller that waits. The driver is loaded here and nowhere else.
import { type MessagePort, workerData } from 'node:worker_threads'
import { connected } from './connected.ts'
import type { Answer, Beginning, Task } from './tasks.ts'

interface Begun {
  readonly beginning: Beginning
  readonly port: MessagePort
  /** counts up with every answer; the caller sleeps on it */
  readonly answered: Int32Array
}

const { beginning, port, answered } = workerData as Begun
let connection: ReturnType<typeof connected> | null = null

const failed = (error: unknown): Answer => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '?'
  return { failed: { code, message: error instanceof Error ? error.message : String(error) } }
}
const done = async (task: Task): Promise<Answer> => {
  try {
    connection ??= connected(beginning)
    return await (await connection)(task)
  } catch (error) {
    return failed(error)
  }
}

let last: Promise<unknown> = Promise.resolve()
port.on('message', ({ turn, task }: { readonly turn: number; readonly task: Task }) => {
  last = last.then(async () => {
    port.postMessage({ turn, answer: await done(task) })
    Atomics.add(answered, 0, 1)
    Atomics.notify(answered, 0)
  })
})
