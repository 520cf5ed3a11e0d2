import ipaddr from 'ipaddr.js'

/** Addresses that look public and are not: a cloud host's own services answer there. */
const INNER: ReadonlySet<string> = new Set(['168.63.129.16'])
/** The only IPv6 space handed out for the public net (RFC 4291, 2.4); the rest is reserved, whatever it will be one day. */
const PUBLIC_V6 = ipaddr.IPv6.parseCIDR('2000::/3')
const MAPPED = ipaddr.IPv6.parseCIDR('::ffff:0:0/96')
/** Well-known prefix of NAT64 (RFC 6052): the last 32 bits are the IPv4 address that is reached in truth. */
const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96')

const withoutZone = (address: string): string => address.replace(/%.*$/s, '')

const v4 = (address: ipaddr.IPv4): string | null => {
  const range = address.range()
  if (INNER.has(address.toString())) return 'a cloud host’s own service'
  return range === 'unicast' ? null : range
}
const v6 = (address: ipaddr.IPv6): string | null => {
  for (const within of [MAPPED, NAT64])
    if (address.match(within)) return v4(new ipaddr.IPv4(address.toByteArray().slice(12)))
  const range = address.range()
  if (range !== 'unicast') return range
  return address.match(PUBLIC_V6) ? null : 'reserved'
}

/**
 * Why `address` must not be reached, in a word ("loopback", "private", "linkLocal", ...), or null where it is public.
 * An IPv6 address that carries an IPv4 address (mapped, NAT64) is judged by what it carries; a zone makes it link-local;
 * what is no address at all is refused too.
 */
export const forbidden = (address: string): string | null => {
  if (address.includes('%')) return 'linkLocal'
  const bare = withoutZone(address)
  if (ipaddr.IPv4.isValidFourPartDecimal(bare)) return v4(ipaddr.IPv4.parse(bare))
  if (ipaddr.IPv6.isValid(bare)) return v6(ipaddr.IPv6.parse(bare))
  return 'not an address'
}

/** The address of a literal as a URL's host writes it ("127.0.0.1", "[::1]"), or null where the host is a name. */
export const literal = (host: string): string | null => {
  const bare = host.startsWith('[') && host.endsWith(']') ? host.slice(1, -1) : host
  // net.connect and getaddrinfo also take "127.1", "0x7f.1" and "2130706433": read them as they do
  if (ipaddr.IPv4.isValid(bare)) return ipaddr.IPv4.parse(bare).toString()
  return ipaddr.IPv6.isValid(withoutZone(bare)) ? bare : null
}
