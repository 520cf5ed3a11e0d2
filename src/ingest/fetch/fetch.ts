import { type Dispatcher, request } from 'undici'
import type { Notice } from '../../model/index.ts'
import type { DateCandidate, Input } from '../formats/index.ts'
import { backoff, retryAfter } from './backoff.ts'
import { BODY_LIMIT, readBody } from './body.ts'
import { Forbidden, type GuardOptions, guardedAgent } from './guard.ts'
import { type Clock, pace, systemClock } from './pace.ts'
import { proxiedAgent, proxiesIn } from './proxy.ts'
import { type Rules, robots } from './robots.ts'

/** What to hand in again when the same address is asked next time. Plain data, so that it can be stored. */
export interface Memory {
  readonly etag?: string
  readonly lastModified?: string
  /** where the address has moved for good (301, 308) */
  readonly moved?: string
  /** epoch milliseconds; the server asked not to be asked before */
  readonly notBefore?: number
}

export interface Fetched {
  /** the address asked for, and the one that answered */
  readonly url: string
  readonly at: string
  /** null where nothing answered */
  readonly status: number | null
  /** null where it has not changed, or could not be had */
  readonly input: Input | null
  readonly unchanged: boolean
  readonly memory: Memory
  readonly notices: readonly Notice[]
}

export interface FetchOptions extends GuardOptions {
  /** how we are called in User-Agent and robots.txt */
  readonly agent?: string
  /** bytes of a decoded body; 20 MB where not given */
  readonly limit?: number
  /** least milliseconds between two requests to one host; 1000 where not given */
  readonly gap?: number
  /** how often a request that failed for a passing reason is made in all; 3 where not given */
  readonly attempts?: number
  /** false leaves robots.txt unasked: for a newsroom's own server */
  readonly robots?: boolean
  readonly clock?: Clock
  /** in place of the guarded agent */
  readonly dispatcher?: Dispatcher
}

export interface Fetcher {
  readonly get: (url: string, memory?: Memory) => Promise<Fetched>
  readonly close: () => Promise<void>
}

const AGENT = 'variorum/0.1'
const GAP = 1000
const ATTEMPTS = 3
/** Browsers stop at 20; news sites need 3. */
const HOPS = 10
/** A server that asks for more patience than this is asked again another time, not waited for. */
const LONGEST_WAIT = 120_000
/** From the first byte sent to the last received, so that a body that drips is given up. */
const DEADLINE = 60_000
const ACCEPT =
  'text/html,application/xhtml+xml,application/atom+xml,application/rss+xml,application/feed+json,application/xml;q=0.9,*/*;q=0.5'

type Headers = Dispatcher.ResponseData['headers']
interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly bytes: Uint8Array | null
  readonly notices: readonly { readonly rule: string; readonly says: string }[]
}

const one = (headers: Headers, name: string): string | undefined => {
  const value = headers[name]
  return Array.isArray(value) ? value[0] : value
}
/** Addresses in headers come as bytes; those outside ASCII are UTF-8, as browsers read them. */
const locationOf = (headers: Headers): string => Buffer.from(one(headers, 'location') ?? '', 'latin1').toString()
const isMove = (status: number): boolean => [301, 302, 303, 307, 308].includes(status)
const isForGood = (status: number): boolean => status === 301 || status === 308
const isPassing = (status: number): boolean => [408, 425, 429, 500, 502, 503, 504].includes(status)
const message = (error: unknown): string =>
  (error instanceof Error ? error.message || error.name : String(error)).slice(0, 200)

/** An address we may ask for, without user, password and fragment; null where it is none. */
const address = (url: string, base?: string): URL | null => {
  const parsed = URL.parse(url, base)
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.hostname === '') return null
  parsed.username = ''
  parsed.password = ''
  parsed.hash = ''
  return parsed
}

const validators = (memory: Memory): Record<string, string> => ({
  ...(memory.etag ? { 'if-none-match': memory.etag } : {}),
  ...(memory.lastModified ? { 'if-modified-since': memory.lastModified } : {}),
})

/** What the answer's head says of the article: type, encoding, and when the server says it was last changed. */
const inputOf = (url: string, bytes: Uint8Array, headers: Headers): Input => {
  const type = one(headers, 'content-type') ?? ''
  const mediaType = type.split(';', 1)[0]?.trim().toLowerCase()
  const charset = /charset\s{0,4}=\s{0,4}["']?([\w.:-]{1,40})/i.exec(type.slice(0, 500))?.[1]
  const modified = Date.parse(one(headers, 'last-modified') ?? '')
  const dates: DateCandidate[] = Number.isNaN(modified)
    ? []
    : [{ value: new Date(modified).toISOString(), from: 'http', evidence: 'Last-Modified', kind: 'modified' }]
  return {
    name: url,
    url,
    bytes,
    ...(mediaType ? { mediaType } : {}),
    ...(charset ? { charset } : {}),
    known: { dates, ...(mediaType && /html/.test(mediaType) ? {} : { url }) },
  }
}

/** One request, no redirect followed. Throws where nothing answers or the guard refuses. */
const ask = async (
  url: URL,
  headers: Record<string, string>,
  dispatcher: Dispatcher,
  limit: number,
): Promise<Answer> => {
  const {
    statusCode,
    headers: head,
    body,
  } = await request(url, { dispatcher, headers, signal: AbortSignal.timeout(DEADLINE) })
  if (isMove(statusCode) || statusCode === 304) {
    body.destroy()
    body.on('error', () => {})
    return { status: statusCode, headers: head, bytes: null, notices: [] }
  }
  const encoding = one(head, 'content-encoding')
  const length = one(head, 'content-length')
  const read = await readBody(body, { ...(encoding ? { encoding } : {}), ...(length ? { length } : {}) }, limit)
  return { status: statusCode, headers: head, ...read }
}

const isRules = (value: unknown): value is Rules => typeof value === 'object' && value !== null && 'allows' in value
const retriable = (error: unknown): boolean => !(error instanceof Forbidden)

/**
 * A polite fetcher: guarded on every connection, one request at a time to each host, robots.txt obeyed, failures that pass repeated with
 * back-off, nothing asked for again that has not changed. `get` never throws for what the net does: what went wrong is in the notices.
 */
export const fetcher = (options: FetchOptions = {}): Fetcher => {
  const { agent = AGENT, limit = BODY_LIMIT, gap = GAP, attempts = ATTEMPTS, clock = systemClock } = options
  const proxies = proxiesIn(process.env)
  const dispatcher = options.dispatcher ?? (proxies ? proxiedAgent(proxies, options) : guardedAgent(options))
  const inTurn = pace(clock)
  const moves = new Map<string, string>()

  /** One hop, repeated while it fails for a passing reason and the server does not ask for too much patience. */
  const hop = async (url: URL, headers: Record<string, string>, least: number): Promise<Answer> => {
    const sent = { 'user-agent': agent, accept: ACCEPT, 'accept-encoding': 'gzip, br, deflate', ...headers }
    for (let attempt = 1; ; attempt++) {
      const last = attempt >= attempts
      const answer = await inTurn(url.host, least, () => ask(url, sent, dispatcher, limit)).catch((error: unknown) => {
        if (last || !retriable(error)) throw error
        return null
      })
      if (answer && (last || !isPassing(answer.status))) return answer
      const asked = answer ? retryAfter(one(answer.headers, 'retry-after'), clock.now()) : null
      if (answer && asked !== null && asked > LONGEST_WAIT) return answer
      await clock.sleep(asked ?? backoff(attempt, clock.random))
    }
  }

  /** robots.txt itself: redirects followed, no rules asked about it. */
  const askRobots = async (url: string): Promise<{ status: number | null; text: string }> => {
    let at = address(url)
    for (let n = 0; at && n < 6; n++) {
      const answer = await hop(at, {}, 0).catch((error: unknown) => {
        // that the host must not be reached is no question of its rules
        if (error instanceof Forbidden) throw error
        return null
      })
      if (!answer) return { status: null, text: '' }
      if (!isMove(answer.status))
        return { status: answer.status, text: new TextDecoder().decode(answer.bytes ?? new Uint8Array()) }
      at = address(locationOf(answer.headers), at.href)
    }
    // RFC 9309: more than five redirects count as "not there"
    return { status: 404, text: '' }
  }
  const rulesFor = robots(agent.split('/', 1)[0] ?? agent, clock.now, askRobots)
  const rules = async (url: URL): Promise<Rules> =>
    options.robots === false ? { allows: () => true, delay: 0 } : rulesFor(url.origin)

  const get = async (asked: string, memory: Memory = {}): Promise<Fetched> => {
    const notices: Notice[] = []
    const tell = (rule: string, says: string): void => void notices.push({ article: null, rule, says, where: asked })
    let kept: Memory = memory
    const result = (part: Partial<Fetched>): Fetched => ({
      url: asked,
      at: asked,
      status: null,
      input: null,
      unchanged: false,
      memory: kept,
      notices,
      ...part,
    })
    const failed = (rule: string, says: string, part: Partial<Fetched> = {}): Fetched => {
      tell(rule, says)
      return result(part)
    }
    if (memory.notBefore && memory.notBefore > clock.now()) {
      return failed(
        'asked-to-wait',
        `the server asked not to be asked before ${new Date(memory.notBefore).toISOString()}`,
      )
    }
    let url = address(memory.moved ?? moves.get(asked) ?? asked)
    let forGood = true
    for (let n = 0; n <= HOPS; n++) {
      if (!url) return failed('bad-address', 'this is no address of the web (http or https)')
      const at = url.href
      const allowed = await rules(url).catch((error: unknown) => error)
      if (!isRules(allowed)) return failed('forbidden-address', message(allowed), { at })
      if (!allowed.allows(at))
        return failed(
          'robots',
          allowed.why
            ? `${url.host}: ${allowed.why}`
            : `${url.host} asks robots not to read ${url.pathname.slice(0, 200)}`,
          { at },
        )
      let answer: Answer
      try {
        answer = await hop(url, validators(memory), Math.max(gap, allowed.delay))
      } catch (error) {
        return failed(error instanceof Forbidden ? 'forbidden-address' : 'unreachable', message(error), { at })
      }
      const { status, headers } = answer
      for (const { rule, says } of answer.notices) tell(rule, says)
      if (status === 304) return result({ at, status, unchanged: true })
      if (isMove(status)) {
        url = address(locationOf(headers), at)
        forGood &&= isForGood(status)
        if (url && forGood) {
          moves.set(asked, url.href)
          kept = { ...kept, moved: url.href }
        }
        continue
      }
      if (status >= 400 || status < 200) {
        const wait = retryAfter(one(headers, 'retry-after'), clock.now())
        if (wait !== null) kept = { ...kept, notBefore: clock.now() + wait }
        return failed(status === 410 ? 'gone' : 'refused', `the server answered ${status}`, { at, status })
      }
      const etag = one(headers, 'etag')
      const lastModified = one(headers, 'last-modified')
      const moved = kept.moved
      kept = { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}), ...(moved ? { moved } : {}) }
      return result({ at, status, input: answer.bytes ? inputOf(at, answer.bytes, headers) : null })
    }
    return failed('too-many-redirects', `more than ${HOPS} redirects`)
  }

  // what is under way when nobody waits for it any more is given up
  return { get, close: () => dispatcher.destroy() }
}
