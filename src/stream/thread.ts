// Runs in a worker thread: prepares one portion of articles after another.
import { parentPort } from 'node:worker_threads'
import { type Prepared, prepare, type Unprepared } from './prepare.ts'

/** An article that could not be read, with the reason. */
export interface Failed {
  readonly id: string
  readonly failed: string
}

const prepared = (item: Unprepared): Prepared | Failed => {
  try {
    return prepare(item)
  } catch (error) {
    return { id: item.article.id, failed: error instanceof Error ? error.message : String(error) }
  }
}

parentPort?.on('message', (portion: readonly Unprepared[]) => parentPort?.postMessage(portion.map(prepared)))
