import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type AppOptions,
  app,
  type Feeds,
  follower,
  guardedNet,
  type Library,
  storedLibrary,
} from '../../src/server/index.ts'

/** A server over a fresh store, with all that it can do, and what ends it. */
export const fresh = (
  options: Partial<AppOptions> = {},
): {
  readonly server: ReturnType<typeof app>
  readonly library: Library
  readonly feeds: Feeds
  readonly close: () => Promise<void>
} => {
  const place = mkdtempSync(join(tmpdir(), 'variorum-api-'))
  const library = storedLibrary(join(place, 'store.db'))
  const feeds = follower({ library, net: guardedNet([]) })
  const server = app({
    library,
    feeds,
    fetch: async () => ({ inputs: [], notices: [] }),
    token: null,
    desk: null,
    ...options,
  })
  const close = async (): Promise<void> => {
    await feeds.close()
    await library.close()
    rmSync(place, { recursive: true, force: true })
  }
  return { server, library, feeds, close }
}

/** /openapi.json as it is served. */
export const openApi = async (): Promise<string> => {
  const { server, close } = fresh()
  const text = await (await server.request('/openapi.json', { headers: { host: 'localhost' } })).text()
  await close()
  return text
}

/** The first line of api.d.ts: of which document it holds the types. */
export const stamp = (document: string): string =>
  `// of the document with sha256 ${createHash('sha256').update(document).digest('hex')}`
