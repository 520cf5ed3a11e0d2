import { lookup } from 'node:dns/promises'
import { type Dispatcher, EnvHttpProxyAgent } from 'undici'
import { forbidden, literal } from './address.ts'
import { Forbidden, type GuardOptions, guardedConnector } from './guard.ts'

type Env = Readonly<Record<string, string | undefined>>

/** The proxies that the environment names, as curl and others have it: HTTP_PROXY, HTTPS_PROXY, NO_PROXY, in small letters too. */
export const proxiesIn = (
  env: Env,
): { readonly httpProxy?: string; readonly httpsProxy?: string; readonly noProxy?: string } | null => {
  const http = env['http_proxy'] || env['HTTP_PROXY']
  const https = env['https_proxy'] || env['HTTPS_PROXY'] || http
  const none = env['no_proxy'] ?? env['NO_PROXY']
  if (!http && !https) return null
  return {
    ...(http ? { httpProxy: http } : {}),
    ...(https ? { httpsProxy: https } : {}),
    ...(none === undefined ? {} : { noProxy: none }),
  }
}

const isAllowed = (allow: readonly string[], { hostname, host }: URL): boolean =>
  allow.some((a) => [hostname, host].includes(a.toLowerCase()))

/** Names that stand for this machine or its network whatever a resolver says. */
const INNER = /^(?:localhost|.*\.(?:localhost|local|internal))\.?$/i

/**
 * Throws where `url` leads to an address that must not be reached. Behind a proxy names are often not resolved here at all: then the name
 * alone is judged, and the proxy decides.
 */
export const judged = async (url: URL, { allow = [], resolve }: GuardOptions): Promise<void> => {
  if (isAllowed(allow, url)) return
  const own = literal(url.hostname)
  if (own === null && INNER.test(url.hostname))
    throw new Forbidden(`ingest/fetch: ${url.hostname} must not be reached: it is of this network`)
  const found = resolve ?? (async (host: string) => (await lookup(host, { all: true })).map((a) => a.address))
  const addresses = own === null ? await found(url.hostname).catch(() => []) : [own]
  for (const address of addresses) {
    const why = forbidden(address)
    if (why) throw new Forbidden(`ingest/fetch: ${url.hostname} leads to ${address}, which must not be reached: ${why}`)
  }
}

/** A dispatcher that goes through the proxies of the environment, judges each host before, and reaches hosts of NO_PROXY as without a proxy. */
export const proxiedAgent = (
  proxies: NonNullable<ReturnType<typeof proxiesIn>>,
  options: GuardOptions = {},
): Dispatcher => {
  const agent = new EnvHttpProxyAgent({
    ...proxies,
    connect: guardedConnector(options),
    connections: 4,
    headersTimeout: 30_000,
    bodyTimeout: 30_000,
  })
  return agent.compose((dispatch) => (request, handler) => {
    const url = URL.parse(String(request.origin ?? ''))
    if (!url) return dispatch(request, handler)
    judged(url, options).then(
      () => dispatch(request, handler),
      (error: Error) => handler.onResponseError?.(null as never, error),
    )
    return true
  })
}
