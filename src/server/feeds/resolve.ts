import type { Fetched } from '../../ingest/fetch/fetch.ts'
import { decode } from '../../ingest/formats/decode.ts'
import { feedLinks } from '../../ingest/formats/feed/feed-links.ts'
import { readFeed } from '../../ingest/formats/feed.ts'
import { formatOf } from '../../ingest/formats/index.ts'
import type { Notice } from '../../model/index.ts'
import type { Net } from '../fetch.ts'

/** The feed that an address leads to, with what was fetched of it; else why there is none. */
export type Resolved =
  | { readonly url: string; readonly title: string | null; readonly fetched: Fetched }
  | { readonly notices: readonly Notice[] }

/** Of the feeds that a page names the first ones are tried; the others are those of its comments and sections. */
const TRIED = 3

/** The feed in what was fetched; null where there is none. */
const feedIn = (url: string, fetched: Fetched): Extract<Resolved, { readonly url: string }> | null => {
  const { input } = fetched
  const feed = input && formatOf(input).name === 'feed' ? readFeed(decode(input).text, fetched.at) : null
  return feed && { url, title: feed.title, fetched }
}
const pageLinks = ({ input, at }: Fetched): readonly string[] =>
  input !== null && formatOf(input).name === 'html' ? feedLinks(decode(input).text, at).slice(0, TRIED) : []

/** The feed at `url`, or the one that the page there names. */
export const resolve = async (url: string, { get }: Pick<Net, 'get'>): Promise<Resolved> => {
  const fetched = await get(url)
  const own = feedIn(url, fetched)
  if (own) return own
  for (const link of pageLinks(fetched)) {
    const named = feedIn(link, await get(link))
    if (named) return named
  }
  if (!fetched.input && fetched.notices.length) return { notices: fetched.notices }
  return {
    notices: [
      { article: null, rule: 'no-feed', says: 'the address gives no feed, and no page that names one', where: url },
    ],
  }
}
