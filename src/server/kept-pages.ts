import { randomUUID } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import type { Library } from './library.ts'

/** Pages held; the desk asks for some ten, a caller that pages through everything must not fill the memory. */
const MOST = 100

/** Whether a list of ETags, as callers send it, holds `tag`; a proxy may have made it a weak one. */
const names = (header: string | undefined, tag: string): boolean =>
  (header ?? '').split(',').some((t) => t.trim().replace(/^W\//, '') === tag)

/**
 * Keeps the pages of lists that are made of nothing but the library and the query, until the library changes: each is filtered and written
 * out once, and its ETag is the library's revision, which costs no look at the page.
 */
export const keptPages = (library: Library): MiddlewareHandler => {
  // revisions begin anew with every start
  const start = randomUUID()
  const pages = new Map<string, string>()
  let revision = -1
  return async (c, next) => {
    const now = library.revision()
    if (now !== revision) pages.clear()
    revision = now
    const tag = `"${start}-${now}"`
    const { pathname, search } = new URL(c.req.url)
    const key = pathname + search
    const kept = pages.get(key)
    if (kept !== undefined) {
      const headers = { ETag: tag, 'Content-Type': 'application/json' }
      return names(c.req.header('if-none-match'), tag) ? c.body(null, 304, { ETag: tag }) : c.body(kept, 200, headers)
    }
    await next()
    if (c.res.status !== 200 || library.revision() !== now) return
    const page = await c.res.clone().text()
    c.res.headers.set('ETag', tag)
    if (pages.size < MOST) pages.set(key, page)
    if (names(c.req.header('if-none-match'), tag)) c.res = c.body(null, 304, { ETag: tag })
  }
}
