import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { OpenAPIHono } from '@hono/zod-openapi'

export interface Listening {
  /** http://localhost:4317 */
  readonly address: string
  readonly port: number
  readonly close: () => Promise<void>
}

/** Milliseconds for the head of a request, and for all of it: 25 MB over a slow line take a minute. Whoever sends slower is closed. */
const [HEAD, WHOLE] = [20_000, 120_000]

const bind = (app: OpenAPIHono, host: string, port: number): Promise<Server> =>
  new Promise((done, fail) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, () => done(server)) as Server
    server.headersTimeout = HEAD
    server.requestTimeout = WHOLE
    server.once('error', fail)
  })

/** Listens at `host` and `port`; where the port is taken and `elsewhere` allows it, on a free one. */
export const listen = async (app: OpenAPIHono, host: string, port: number, elsewhere: boolean): Promise<Listening> => {
  const server = await bind(app, host, port).catch((error: Error & { code?: string }) => {
    if (error.code === 'EADDRINUSE' && elsewhere) return bind(app, host, 0)
    throw error
  })
  const { port: own } = server.address() as AddressInfo
  const name = host === '127.0.0.1' || host === '::1' ? 'localhost' : host.includes(':') ? `[${host}]` : host
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done())
      server.closeAllConnections()
    })
  return { address: `http://${name}:${own}`, port: own, close }
}
