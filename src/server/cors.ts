import type { MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'

const MINUTES_10 = 600

/**
 * Lets scripts of the pages at `origins` ask the API. No cookie goes along: where the server asks for a token, the page sends it itself.
 * An origin that is not listed is told nothing, and the browser keeps the answer from its scripts.
 */
export const shared = (origins: readonly string[]): MiddlewareHandler =>
  cors({
    origin: (origin) => (origins.includes(origin) ? origin : null),
    allowHeaders: ['Authorization', 'Content-Type', 'If-None-Match'],
    allowMethods: ['GET', 'POST', 'PATCH', 'DELETE'],
    exposeHeaders: ['ETag', 'Content-Disposition', 'Retry-After', 'RateLimit', 'RateLimit-Policy'],
    maxAge: MINUTES_10,
  })
