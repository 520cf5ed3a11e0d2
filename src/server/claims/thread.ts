import { parentPort, workerData } from 'node:worker_threads'
import type { Said } from '../../budget/supervised.ts'
import { processorTime } from '../../processor.ts'
import { storeAt } from '../../store/index.ts'
import { asked, type StoryClaim } from '../../stream/asked.ts'
import type { Claimed } from './asker.ts'

// Holds claims against the store beside the server's own thread, which stays free to answer.
const { path } = workerData as { readonly path: string }
const send = (said: Said<readonly StoryClaim[]>): void => parentPort?.postMessage(said)

parentPort?.on('message', ({ claim, story }: Claimed) => {
  try {
    send({ begun: processorTime() })
    const store = storeAt(path, { mode: 'read' })
    try {
      send({ answer: asked(store, claim, story) })
    } finally {
      store.close()
    }
  } catch (error) {
    send({ failed: error instanceof Error ? error.message : String(error) })
  }
})
