import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** What went wrong, as RFC 9457 has it. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'The request cannot be understood',
  401: 'A token is needed',
  403: 'That is not allowed from here',
  404: 'There is nothing here',
  406: 'There is no such format',
  413: 'That is too large',
  415: 'That kind of content is not taken',
  429: 'Too many requests',
  500: 'The server failed',
  503: 'Not now',
}

/** An answer of media type application/problem+json; `detail` is one plain sentence. */
export const problem = (c: Context, status: ContentfulStatusCode, detail: string): Response => {
  const body: Problem = { type: 'about:blank', title: TITLES[status] ?? 'Problem', status, detail }
  c.header('Cache-Control', 'no-store')
  return c.body(JSON.stringify(body), status, { 'Content-Type': 'application/problem+json' })
}
