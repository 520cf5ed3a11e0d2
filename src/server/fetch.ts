import type { Fetch } from './routes/articles.ts'

/** Fetches what a person asks for at the desk, guarded and polite as `variorum fetch` is. The network is loaded when it is first asked for. */
export const fetchGuarded =
  (allow: readonly string[]): Fetch =>
  async (urls) => {
    if (!urls.length) return { inputs: [], notices: [] }
    const { fetcher } = await import('../ingest/fetch/fetch.ts')
    const net = fetcher({ allow })
    try {
      const got = await Promise.all(urls.map((url) => net.get(url)))
      return { inputs: got.flatMap((g) => g.input ?? []), notices: got.flatMap((g) => g.notices.map((n) => ({ ...n }))) }
    } finally {
      await net.close()
    }
  }
