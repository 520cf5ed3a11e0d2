import { parentPort, workerData } from 'node:worker_threads'
import { sqliteStore } from '../store/index.ts'
import { shownStory } from '../stream/corrected.ts'
import { storyAccount } from '../stream/story-account.ts'

// Tells accounts beside the server's own thread, which stays free to answer.
const { path } = workerData as { readonly path: string }

parentPort?.on('message', ({ turn, story }: { readonly turn: number; readonly story: string }) => {
  try {
    // opened anew each time: what another process has written since is seen, and a copied or moved store is noticed
    const store = sqliteStore(path, { mode: 'read' })
    try {
      const shown = shownStory(store, story)
      const account = shown && storyAccount(store, shown)
      const [told] = account?.stories ?? []
      parentPort?.postMessage({ turn, account: account && told ? { ...account, stories: [{ ...told, id: story, title: shown.title }] } : null })
    } finally {
      store.close()
    }
  } catch (error) {
    parentPort?.postMessage({ turn, failed: error instanceof Error ? error.message : String(error) })
  }
})
