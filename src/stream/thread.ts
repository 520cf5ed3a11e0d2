// Runs in a worker thread: prepares one portion of articles after another.
import { parentPort } from 'node:worker_threads'
import { type Failed, type Prepared, prepared, type Unprepared } from './prepare.ts'

/** Some of a portion, in its order; `last` when all of it was sent. */
export interface Answer {
  readonly found: readonly (Prepared | Failed)[]
  readonly last: boolean
}

/** Articles a message: what is sent soon needs not be kept, and costs the collection of garbage nothing. */
const TOGETHER = 8

parentPort?.on('message', (portion: readonly Unprepared[]) => {
  for (let from = 0; from < portion.length; from += TOGETHER) {
    const found = portion.slice(from, from + TOGETHER).map(prepared)
    parentPort?.postMessage({ found, last: from + TOGETHER >= portion.length } satisfies Answer)
  }
})
