import { createHash, timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { problem } from './problem.ts'

/** Nothing but our own files: no outside request, no inline script or style. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

export const COOKIE = 'variorum'
/** What a browser says of requests that our own page makes, or the person at the address bar; another port of this machine is "same-site", and foreign. */
const OWN_SITES: ReadonlySet<string> = new Set(['same-origin', 'none'])
const LOOPBACK = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(?::\d{1,5})?$/i

const digest = (s: string): Buffer => createHash('sha256').update(s).digest()
/** Compares in a time that tells nothing of where the two part. */
const same = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b))

const HEADERS = Object.entries({
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
})

/** Headers of every answer; a route that needs another policy sets it. Set beforehand: an answer whose headers are touched afterwards is built a second time. */
export const headers: MiddlewareHandler = (c, next) => {
  for (const [name, value] of HEADERS) c.header(name, value)
  return next()
}

/**
 * Without a token only requests by a name of this machine are answered, so that no page elsewhere can reach the server by pointing its own name here.
 * A request that a page of another origin makes is refused, unless that origin is among `origins`.
 */
export const ownOnly =
  (token: string | null, origins: readonly string[] = []): MiddlewareHandler =>
  async (c, next) => {
    const host = c.req.header('host') ?? ''
    if (token === null && !LOOPBACK.test(host))
      return problem(c, 403, 'This server answers only by a name of its own machine, such as localhost.')
    const origin = c.req.header('origin')
    if (origin !== undefined && origins.includes(origin)) return next()
    const site = c.req.header('sec-fetch-site')
    const foreign =
      (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`) ||
      (site !== undefined && !OWN_SITES.has(site))
    if (foreign && (c.req.method !== 'GET' || c.req.path.startsWith('/v1/')))
      return problem(c, 403, 'Pages of another origin may not ask here.')
    return next()
  }

/** With a token set, every request bears it: as `Authorization: Bearer`, or as the cookie that `/?token=...` leaves behind. */
export const tokened =
  (token: string | null): MiddlewareHandler =>
  async (c, next) => {
    if (token === null || c.req.path === '/healthz') return next()
    const asked = c.req.query('token')
    if (asked !== undefined && c.req.method === 'GET' && same(asked, token)) {
      setCookie(c, COOKIE, token, { httpOnly: true, sameSite: 'Strict', path: '/' })
      // "//elsewhere.example" would be another host, and so would "/\elsewhere.example"
      return c.redirect(`/${c.req.path.replace(/^[/\\]+/, '')}`)
    }
    const bearer = /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
    if (same(bearer ?? getCookie(c, COOKIE) ?? '', token)) return next()
    c.header('WWW-Authenticate', 'Bearer')
    return problem(
      c,
      401,
      'Send the token that the server was started with: Authorization: Bearer TOKEN, or open /?token=TOKEN in the browser.',
    )
  }
