import { keyOf } from '../../ingest/fetch/poll.ts'
import { type About, datesOf, entryInput } from '../../ingest/formats/feed/entry-draft.ts'
import type { Entry } from '../../ingest/formats/feed/feed.ts'
import type { Ingested, Input } from '../../ingest/index.ts'
import type { Notice } from '../../model/index.ts'
import { hash } from '../../text/hash.ts'
import type { Net } from '../fetch.ts'
import { hasWholeText } from './whole-text.ts'

/** Reads an input as strangers' bytes are read: apart from everything else. */
export type Read = (input: Input) => Promise<readonly Ingested[]>

const noticesIn = (found: readonly Ingested[]): readonly Notice[] =>
  found.flatMap((f) => ('notice' in f ? f.notice : []))

/** A page that turned out to hold an article: the first one in it, and what is to be said of it. */
const articleIn = (found: readonly Ingested[]): readonly Ingested[] => {
  const first = found.find((f) => 'article' in f)
  if (!first || noticesIn(found).some((n) => n.rule === 'no-article')) return []
  return [
    first,
    ...found.filter((f) => 'notice' in f && (f.notice.article === null || f.notice.article === first.article.id)),
  ]
}

const summaryOnly = (link: string, why: readonly Notice[]): Ingested => {
  const [reason = { says: 'there is no article in it' }] = why
  return {
    notice: {
      article: null,
      rule: 'summary-only',
      says: `the page could not be read (${reason.says}); what the feed says of it is kept`,
      where: link,
    },
  }
}

/**
 * The article of an entry: what the feed carries where that is the whole text, else the page it links to; where that cannot be had, what
 * the feed says of it, with a notice.
 */
export const textOf = async (
  entry: Entry,
  about: About,
  feed: string,
  net: Pick<Net, 'get'>,
  read: Read,
): Promise<readonly Ingested[]> => {
  const name = hash('entry', feed, keyOf(entry))
  const own = entryInput(entry, about, entry.link ?? `${feed}#${name}`, name)
  const { link } = entry
  if (!link || hasWholeText(entry)) return own ? read(own) : []
  const { input, notices } = await net.get(link)
  const page = input && {
    ...input,
    known: { ...input.known, dates: [...datesOf(entry), ...(input.known?.dates ?? [])] },
  }
  const found = page ? await read(page) : []
  const article = articleIn(found)
  if (article.length) return article
  return [...(own ? await read(own) : []), summaryOnly(link, [...notices, ...noticesIn(found)])]
}
