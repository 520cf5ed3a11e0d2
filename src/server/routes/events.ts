import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import type { Change, Library } from '../library.ts'
import { usual } from '../schemas.ts'

const DATA = `The data of each event is JSON. hello: {"revision"}. article: {"article", "story", "title"}. story: {"story", "changed"}. news: {"story", "title", "news": [{"what": \
"contradiction" | "figure" | "second-origin", "fact", "about", "says"}]}. progress: {"done", "of", "what"}. \
feed: the feed as GET /v1/feeds has it, or {"id", "gone": true} when it is not followed any more.`

const events = createRoute({
  method: 'get',
  path: '/v1/events',
  operationId: 'listenToEvents',
  tags: ['Events'],
  description: 'What changes, as it happens; the stream begins with hello.',
  summary: 'Server-sent events: article, story, news, progress, feed',
  responses: {
    200: {
      description: 'A stream that ends when the caller leaves',
      content: { 'text/event-stream': { schema: z.string().openapi({ description: DATA }) } },
    },
    ...usual,
  },
})

/** Proxies close a silent stream after a minute or so. */
const BEAT = 20_000

export const addEvents = (app: OpenAPIHono, library: Library): void => {
  app.openapi(events, (c) =>
    streamSSE(c, async (stream) => {
      const waiting: Change[] = []
      let wake = (): void => {}
      const stop = library.listen((change) => {
        waiting.push(change)
        wake()
      })
      stream.onAbort(() => {
        stop()
        wake()
      })
      await stream.writeSSE({ event: 'hello', data: JSON.stringify({ revision: library.revision() }) })
      while (!stream.aborted && !stream.closed) {
        const next = waiting.shift()
        if (next)
          await stream.writeSSE({ event: next.kind, data: JSON.stringify(next.kind === 'feed' ? next.feed : next) })
        else
          await new Promise<void>((done) => {
            const beat = setTimeout(() => {
              void stream.write(': beat\n\n')
              done()
            }, BEAT)
            wake = () => {
              clearTimeout(beat)
              done()
            }
          })
      }
      stop()
    }),
  )
}
