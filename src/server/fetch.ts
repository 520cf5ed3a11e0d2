import type { Fetcher } from '../ingest/fetch/fetch.ts'
import { systemClock } from '../ingest/fetch/pace.ts'
import type { Fetch } from './routes/articles.ts'

/** The guarded and polite fetcher of `variorum fetch`, for as long as the server runs. */
export type Net = Fetcher

/** Waiting for a host must not keep the process from ending. */
const clock = {
  ...systemClock,
  sleep: (milliseconds: number): Promise<void> => new Promise((done) => void setTimeout(done, milliseconds).unref()),
}

/** The network, loaded when it is first asked for. Hosts named in `allow` may be reached though their address is not public. */
export const guardedNet = (allow: readonly string[]): Net => {
  let net: Promise<Net> | null = null
  const loaded = (): Promise<Net> => {
    net ??= import('../ingest/fetch/fetch.ts').then(({ fetcher }) => fetcher({ allow, clock }))
    return net
  }
  return {
    get: async (url, memory) => (await loaded()).get(url, memory),
    close: async () => (await net)?.close(),
  }
}

/** Fetches what a person asks for at the desk. */
export const fetchWith =
  (net: Pick<Net, 'get'>): Fetch =>
  async (urls) => {
    const got = await Promise.all(urls.map((url) => net.get(url)))
    return { inputs: got.flatMap((g) => g.input ?? []), notices: got.flatMap((g) => g.notices.map((n) => ({ ...n }))) }
  }
