import { decode } from './decode.ts'
import { entryInput, knownOf, ONLY_TITLE } from './feed/entry-draft.ts'
import type { Entry, Feed } from './feed/feed.ts'
import { jsonFeed } from './feed/json-feed.ts'
import { xmlFeed } from './feed/xml-feed.ts'
import type { Format, Found, Input } from './format.ts'
import { stem } from './name.ts'

const LOOK = 4096
const OPENS = /<(?:rss|rdf:rdf|(?:[a-z][\w-]{0,20}:)?feed|channel)[\s>/]/i
const HTML = /<(?:!doctype\s{1,10}html|html|body)[\s>]/i
const JSON_FEED = /"version"\s{0,10}:\s{0,10}"https?:(?:\\?\/){2}(?:www\.)?jsonfeed\.org(?:\\?\/)version/
const TYPES: ReadonlySet<string> = new Set([
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/feed+json',
])

const headOf = ({ bytes }: Input): string =>
  new TextDecoder('latin1').decode(bytes.subarray(0, LOOK)).replaceAll('\u0000', '')
const sure = (input: Input): number => {
  const head = headOf(input)
  if (JSON_FEED.test(head)) return 0.97
  const opens = OPENS.exec(head)
  const page = HTML.exec(head)
  if (opens && !(page && page.index < opens.index)) return 0.96
  return TYPES.has(input.mediaType ?? '') && !page ? 0.6 : 0
}

/** The feed in `text`, of any kind; null where there is none. Links are relative to `address`, where it was fetched. */
export const readFeed = (text: string, address: string | null = null): Feed | null => {
  if (!/^[\s\ufeff]{0,1000}\{/.test(text)) return xmlFeed(text, address)
  try {
    return jsonFeed(JSON.parse(text.replace(/^\ufeff/, '')))
  } catch {
    return null
  }
}

const foundIn = (entry: Entry, feed: Feed, input: Input, n: number): Found => {
  const where = `${input.name}#${n}`
  const otherwise = `${stem(input.name)}-${n}`
  const { title, content } = entry
  const within = content?.html ? entryInput(entry, feed, where, otherwise) : null
  if (within) return { input: within }
  const known = knownOf(entry, feed, otherwise)
  if (content) return { article: { ...known, text: content.value } }
  if (title) return { article: { ...known, text: title, notices: [ONLY_TITLE] } }
  return {
    notice: { article: null, rule: 'empty-entry', says: 'this item of the feed has neither title nor text', where },
  }
}

/** RSS, Atom, RDF and JSON Feed: an article an item, its HTML a page within. */
export const feed: Format = {
  name: 'feed',
  detect: sure,
  *read(input): Generator<Found> {
    const { text, notices } = decode(input)
    for (const n of notices) yield { notice: { article: null, where: input.name, ...n } }
    const found = readFeed(text, input.url ?? null)
    if (!found)
      return yield {
        notice: {
          article: null,
          rule: 'no-feed',
          says: 'this begins like a feed, but none can be read in it',
          where: input.name,
        },
      }
    for (const n of found.notices) yield { notice: { article: null, where: input.name, ...n } }
    if (!found.entries.length)
      yield { notice: { article: null, rule: 'empty-feed', says: 'the feed has no items', where: input.name } }
    for (const [i, entry] of found.entries.entries()) yield foundIn(entry, found, input, i + 1)
  },
}
