import { parentPort, workerData } from 'node:worker_threads'
import { storeAt } from '../../store/index.ts'
import { asked } from '../../stream/asked.ts'

// Holds claims against the store beside the server's own thread, which stays free to answer.
const { path } = workerData as { readonly path: string }

parentPort?.on('message', ({ turn, claim, story }: { readonly turn: number; readonly claim: string; readonly story: string | null }) => {
  try {
    const store = storeAt(path, { mode: 'read' })
    try {
      parentPort?.postMessage({ turn, stories: asked(store, claim, story) })
    } finally {
      store.close()
    }
  } catch (error) {
    parentPort?.postMessage({ turn, failed: error instanceof Error ? error.message : String(error) })
  }
})
