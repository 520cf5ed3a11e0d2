// Runs in a worker thread: reads one input after another and hands out what it finds.
import { parentPort } from 'node:worker_threads'
import { processorTime } from '../../processor.ts'
import type { Watch } from '../formats/format.ts'
import { ingest } from '../index.ts'
import type { Answer, Task } from './messages.ts'

/** So far ahead of whoever takes the articles may the reading run. */
const AHEAD = 64
/** Milliseconds of one wait; then it is looked again. */
const WAIT = 1000

const port = parentPort
const post = (answer: Answer): void => port?.postMessage(answer)

const read = async ({ input, options, after, taken, most }: Task): Promise<void> => {
  const count = new Int32Array(taken)
  const begun = processorTime()
  let given = 0
  post({ ready: true })
  const enter = (record: number): boolean => {
    if (record <= after) return false
    post({ entered: record })
    return true
  }
  const turn = (): boolean => {
    post({ turned: true })
    return processorTime() - begun < most
  }
  const watched: Watch = { ...options, enter, turn, loading: (now) => post({ loading: now }) }
  for await (const found of ingest(input, watched)) {
    post({ found })
    given++
    for (let seen = Atomics.load(count, 0); given - seen > AHEAD; seen = Atomics.load(count, 0))
      Atomics.wait(count, 0, seen, WAIT)
  }
}

port?.on('message', (task: Task) => {
  read(task).then(
    () => post({ done: true }),
    (error: unknown) => post({ failed: error instanceof Error ? error.message : String(error) }),
  )
})
