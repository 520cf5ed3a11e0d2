import type { HttpBindings } from '@hono/node-server'
import type { MiddlewareHandler } from 'hono'
import ipaddr from 'ipaddr.js'
import { problem } from './problem.ts'

const [SECOND, MINUTE] = [1000, 60_000]
/** Callers that are counted; beyond it whoever was let in last the longest ago is forgotten. Each takes some hundred bytes. */
const MOST_CALLERS = 10_000
/** One household or machine is given so many bytes of an IPv6 address by its provider, and may use any address within. */
const PREFIX = 8

/** Whom an address counts as: an IPv4 address, also where it comes mapped, else the network of an IPv6 address. */
export const callerAt = (address: string): string => {
  if (!ipaddr.isValid(address)) return address
  const parsed = ipaddr.process(address)
  return parsed.kind() === 'ipv4' ? parsed.toString() : parsed.toByteArray().slice(0, PREFIX).join('.')
}

/** What is made of one request. */
export interface Counted {
  readonly allowed: boolean
  /** requests that the caller may make at once after this one */
  readonly left: number
  /** seconds until one more may be made; 0 where one may be made at once */
  readonly wait: number
}

/**
 * Counts requests of each caller: at most `perMinute` at once, and as many a minute in the long run (generic cell rate algorithm: of each caller only
 * the moment is kept at which all that was asked for is worked off). `now` gives milliseconds.
 */
export const rates = (perMinute: number, now: () => number): ((caller: string) => Counted) => {
  // moments are counted in such parts of a millisecond that a request takes a whole number of them: nothing is lost by rounding
  const [each, most] = [MINUTE, MINUTE * perMinute]
  const until = new Map<string, number>()
  return (caller) => {
    const time = Math.floor(now()) * perMinute
    const before = Math.max(until.get(caller) ?? 0, time)
    const allowed = before + each - time <= most
    const after = allowed ? before + each : before
    until.delete(caller)
    until.set(caller, after)
    for (const [oldest] of until) {
      if (until.size <= MOST_CALLERS) break
      until.delete(oldest)
    }
    const left = Math.floor((most - (after - time)) / each)
    return { allowed, left, wait: left > 0 ? 0 : Math.ceil((after + each - time - most) / perMinute / SECOND) }
  }
}

const counted = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`

/**
 * Answers 429 where one address asks more often than `perMinute` times a minute, and says when to ask again. Every answer tells what is left, in the fields of
 * the IETF's draft "RateLimit header fields for HTTP".
 */
export const rated = (perMinute: number, now: () => number = () => performance.now()): MiddlewareHandler => {
  const count = rates(perMinute, now)
  return async (c, next) => {
    const { incoming } = (c.env ?? {}) as Partial<HttpBindings>
    const { allowed, left, wait } = count(callerAt(incoming?.socket.remoteAddress ?? ''))
    c.header('RateLimit-Policy', `"requests";q=${perMinute};w=60`)
    c.header('RateLimit', `"requests";r=${left};t=${wait}`)
    if (allowed) return next()
    c.header('Retry-After', String(wait))
    return problem(
      c,
      429,
      `This server answers ${counted(perMinute, 'request')} a minute from one address; ask again in ${counted(wait, 'second')}.`,
    )
  }
}
