import { lookup } from 'node:dns/promises'
import type { Socket } from 'node:net'
import { Agent, buildConnector } from 'undici'
import { forbidden, literal } from './address.ts'

type Connector = buildConnector.connector
type Dial = buildConnector.Options

/** Refused by the guard; no packet was sent. */
export class Forbidden extends Error {
  override readonly name = 'Forbidden'
}

export interface GuardOptions {
  /** hosts that may be reached though their address is not public: "intranet.example" on any port, "localhost:8080" on one. Empty by default */
  readonly allow?: readonly string[]
  /** all addresses of a name; the system's resolver where not given */
  readonly resolve?: (host: string) => Promise<readonly string[]>
  /** opens the connection to an address that passed; undici's own where not given */
  readonly dial?: Connector
  /** milliseconds until a connection must stand; 10,000 where not given */
  readonly timeout?: number
}

const system = async (host: string): Promise<readonly string[]> =>
  (await lookup(host, { all: true, verbatim: true })).map((a) => a.address)
const plain = (host: string): string =>
  host
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
const portOf = ({ port, protocol }: Dial): string => port || (protocol === 'https:' ? '443' : '80')
const isAllowed = (allow: readonly string[], options: Dial): boolean => {
  const host = plain(options.hostname)
  return allow.some((a) => plain(a) === host || a.toLowerCase() === `${host}:${portOf(options)}`)
}

/** Throws where any of `addresses` must not be reached: a name that answers with both kinds is an attack or a mistake. */
const check = (host: string, addresses: readonly string[]): void => {
  if (addresses.length === 0) throw new Forbidden(`ingest/fetch: ${host} has no address`)
  for (const address of addresses) {
    const why = forbidden(address)
    if (why) throw new Forbidden(`ingest/fetch: ${host} leads to ${address}, which must not be reached: ${why}`)
  }
}
const dialled = (dial: Connector, options: Dial): Promise<Socket> =>
  new Promise((done, fail) => dial(options, (...[error, socket]) => (error ? fail(error) : done(socket))))

/**
 * A connector for undici that resolves a name itself, judges every address, and dials one of the very addresses it judged:
 * between check and connection nothing is looked up again, so an answer that changes changes nothing. Undici asks it for every
 * new connection, hence on every hop of a redirect.
 */
export const guardedConnector = (options: GuardOptions = {}): Connector => {
  const { allow = [], resolve = system, dial = buildConnector({ timeout: options.timeout ?? 10_000 }) } = options
  const connect = async (to: Dial) => {
    const address = literal(to.hostname)
    const addresses = address === null ? await resolve(to.hostname) : [address]
    if (!isAllowed(allow, to)) check(to.hostname, addresses)
    const servername = to.servername || (address === null ? to.hostname : '')
    let failure: unknown
    for (const hostname of addresses) {
      try {
        return await dialled(dial, { ...to, hostname, ...(servername ? { servername } : {}) })
      } catch (error) {
        failure = error
      }
    }
    throw failure
  }
  return (to, callback) => {
    connect(to).then(
      (socket) => callback(null, socket),
      (error) => callback(error instanceof Error ? error : new Error(String(error)), null),
    )
  }
}

/** An undici agent that reaches public addresses and those hosts that `allow` names, nothing else. */
export const guardedAgent = (options: GuardOptions = {}): Agent =>
  new Agent({
    connect: guardedConnector(options),
    connections: 4,
    maxHeaderSize: 65_536,
    headersTimeout: 30_000,
    bodyTimeout: 30_000,
    pipelining: 1,
  })
