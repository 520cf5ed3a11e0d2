/** Addresses of namespaces by the prefix we call them by; the feeds' own (RSS in its versions) need none. */
const KNOWN: readonly (readonly [test: RegExp, prefix: string])[] = [
  [/^https?:\/\/www\.w3\.org\/2005\/atom$|^https?:\/\/purl\.org\/atom\/ns#?(?:draft|$)/, 'atom'],
  [
    /^https?:\/\/purl\.org\/rss\/1\.0\/?$|^https?:\/\/(?:my\.netscape\.com\/rdf|channel\.netscape\.com\/rdf)|^https?:\/\/purl\.org\/net\/rss1\.1#?$/,
    '',
  ],
  [/^https?:\/\/(?:backend|blogs)\.userland\.com\/(?:rss|harvard)|^https?:\/\/purl\.org\/rss\/0\.9/, ''],
  [/^https?:\/\/purl\.org\/dc\/elements\/1\.[01]\/?$/, 'dc'],
  [/^https?:\/\/purl\.org\/dc\/terms\/?$/, 'dcterms'],
  [/^https?:\/\/purl\.org\/rss\/1\.0\/modules\/content\/?$/, 'content'],
  [/^https?:\/\/www\.itunes\.com\/dtds\/podcast-1\.0\.dtd$/, 'itunes'],
  [/^https?:\/\/search\.yahoo\.com\/mrss\/?$/, 'media'],
  [/^https?:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#$/, 'rdf'],
  [/^https?:\/\/www\.w3\.org\/1999\/xhtml\/?$/, 'xhtml'],
  [/^https?:\/\/iptc\.org\/std\/nar\//, ''],
  [/^https?:\/\/iptc\.org\/std\/nitf\//, ''],
]
const LONGEST = 200

/** The prefix we know `uri` by, empty for the formats' own, or null where we do not know it. */
export const prefixOf = (uri: string): string | null => {
  const address = uri.slice(0, LONGEST).trim().toLowerCase()
  return KNOWN.find(([test]) => test.test(address))?.[1] ?? null
}
