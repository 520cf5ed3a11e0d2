import { poll } from '../../ingest/fetch/poll.ts'
import type { Entry } from '../../ingest/formats/feed/feed.ts'
import type { Ingested } from '../../ingest/index.ts'
import type { Notice } from '../../model/index.ts'
import type { Followed } from '../../store/index.ts'
import type { Net } from '../fetch.ts'
import type { Added } from '../library.ts'
import { sentences, stateOf } from './feed.ts'
import { type Read, textOf } from './texts.ts'
import { isWanted } from './wanted.ts'

/** What a look at a feed works with. */
export interface Means {
  readonly net: Pick<Net, 'get'>
  readonly read: Read
  readonly keep: (found: readonly Ingested[]) => Promise<Added>
  /** epoch milliseconds */
  readonly now: () => number
  /** 0..1 */
  readonly random: () => number
}

/** Entries of one look that are followed to their pages; a feed holds 10 to 100, and at a page a second a longer one would block its host. */
const MOST = 200
/** Entries that are fetched and kept together: of one host they come a second apart, so the first are seen after some seconds, while the others are on their way. */
const PORTION = 4

const iso = (milliseconds: number): string => new Date(milliseconds).toISOString()

/** Fetches and keeps what entries tell of, the oldest first: feeds have the newest on top. */
const bring = async (
  entries: readonly Entry[],
  about: Parameters<typeof textOf>[1],
  feed: string,
  { net, read, keep }: Means,
) => {
  const ordered = entries.toReversed()
  const notices: Notice[] = []
  let articles = 0
  for (let i = 0; i < ordered.length; i += PORTION) {
    const found = (
      await Promise.all(ordered.slice(i, i + PORTION).map((entry) => textOf(entry, about, feed, net, read)))
    ).flat()
    const added = await keep(found)
    articles += added.articles.filter((a) => a.fresh).length
    notices.push(...added.notices)
  }
  return { articles, notices }
}

/** Looks at a feed: fetches what is new in it and keeps it. Gives the feed as it is known then. Throws where the store or the network is closed. */
export const look = async (feed: Followed, means: Means): Promise<Followed> => {
  const at = iso(means.now())
  const { state, next, about, fresh, notices } = await poll(
    feed.url,
    stateOf(feed),
    means.net,
    means.now(),
    means.random,
  )
  const known = { ...feed, state, next: iso(next), title: about?.title ?? feed.title }
  if (state.failures > 0) {
    const says = sentences(notices, feed.url).join('; ') || 'it could not be read'
    return { ...known, last: { at, outcome: 'failed', articles: 0, says, doubts: [] } }
  }
  const wanted = fresh.filter((entry) => isWanted(entry, feed.rules))
  const taken = wanted.slice(0, MOST)
  const left: readonly Notice[] =
    taken.length < wanted.length
      ? [
          {
            article: null,
            rule: 'long-feed',
            says: `the feed has ${wanted.length} new entries; the first ${MOST} are taken`,
            where: feed.url,
          },
        ]
      : []
  const brought = await bring(taken, about ?? { title: feed.title, language: null }, feed.url, means)
  const doubts = sentences([...notices, ...left, ...brought.notices.filter((n) => n.article === null)], feed.url)
  const outcome = brought.articles ? 'new' : 'unchanged'
  return {
    ...known,
    articles: feed.articles + brought.articles,
    last: { at, outcome, articles: brought.articles, says: null, doubts },
  }
}
