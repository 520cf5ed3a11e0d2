import { createServer } from 'node:http'
import type { Metrics } from './metrics.ts'

export interface Health {
  readonly status: 'ok' | 'standing by' | 'waiting' | 'stopping'
  /** in plain words, where it waits for something */
  readonly why: string | null
}

export interface Watched {
  readonly port: number
  readonly close: () => Promise<void>
}

/** Answers /healthz and /metrics. A worker that waits for NATS or PostgreSQL is well: beginning it anew would help nobody; so it answers 200 and says what for. */
export const watched = (
  host: string,
  port: number,
  health: () => Health,
  { text, type }: Metrics,
): Promise<Watched> => {
  const server = createServer(async ({ url }, answer) => {
    if (url === '/healthz')
      answer.writeHead(200, { 'content-type': 'application/json' }).end(`${JSON.stringify(health())}\n`)
    else if (url === '/metrics') answer.writeHead(200, { 'content-type': type }).end(await text())
    else answer.writeHead(404).end()
  })
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, host, () => {
      const at = server.address()
      done({
        port: typeof at === 'object' && at ? at.port : port,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed())
            server.closeAllConnections()
          }),
      })
    })
  })
}
