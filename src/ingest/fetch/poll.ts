import type { Notice } from '../../model/index.ts'
import { decode } from '../formats/decode.ts'
import type { Entry, Feed } from '../formats/feed/feed.ts'
import { readFeed } from '../formats/feed.ts'
import { backoff } from './backoff.ts'
import type { Fetcher, Memory } from './fetch.ts'

/** What is remembered of a feed between two looks at it. Plain data, so that it can be stored. */
export interface FeedState {
  readonly memory: Memory
  /** keys of entries seen, newest first */
  readonly seen: readonly string[]
  /** looks in a row that brought nothing because of a failure */
  readonly failures: number
  /** milliseconds between two looks, as the feed has earned it */
  readonly interval: number
}

export interface Polled {
  readonly state: FeedState
  /** what the feed says of itself; null where it was not read this time */
  readonly about: Pick<Feed, 'title' | 'language'> | null
  /** entries not seen before, in the feed's order */
  readonly fresh: readonly Entry[]
  /** epoch milliseconds when to look again */
  readonly next: number
  readonly notices: readonly Notice[]
}

/** A quarter of an hour is what news feeds ask for themselves (ttl, sy:updatePeriod); a quiet one is looked at seldom. */
const [SOONEST, FIRST, LATEST] = [5 * 60_000, 15 * 60_000, 6 * 3600_000]
/** Feeds hold 10 to 100 entries; an entry that comes back after this many others is shown again. */
const MOST_SEEN = 2000

/** A feed of which nothing is known yet. */
export const newFeed: FeedState = { memory: {}, seen: [], failures: 0, interval: FIRST }

/** What tells an entry from the others of its feed. */
export const keyOf = (entry: Entry): string =>
  (entry.id ?? entry.link ?? `${entry.title} ${entry.published?.value}`).slice(0, 500)
const within = (interval: number): number => Math.min(LATEST, Math.max(SOONEST, Math.round(interval)))

/**
 * Looks at the feed at `url`: entries not seen before, what to remember, and when to look again: sooner where there was something new, later
 * where there was not, and with growing patience where the server fails. `now` in epoch milliseconds, `random` 0..1.
 */
export const poll = async (
  url: string,
  state: FeedState,
  { get }: Pick<Fetcher, 'get'>,
  now: number,
  random: () => number,
): Promise<Polled> => {
  const { input, unchanged, memory, notices } = await get(url, state.memory)
  const later = (part: Partial<FeedState>, wait: number): Omit<Polled, 'about' | 'fresh' | 'notices'> => ({
    state: { ...state, memory, ...part },
    next: Math.max(now + wait, memory.notBefore ?? 0),
  })
  if (unchanged) {
    const interval = within(state.interval * 1.5)
    return { ...later({ failures: 0, interval }, interval), about: null, fresh: [], notices }
  }
  const feed = input ? readFeed(decode(input).text, input.url ?? null) : null
  if (!feed) {
    const failures = state.failures + 1
    // what cannot be read must be asked for whole next time
    const says = input
      ? [{ article: null, rule: 'no-feed', says: 'no feed can be read in what the address gives', where: url }]
      : []
    return {
      ...later(
        { failures, memory: input ? {} : memory },
        Math.min(LATEST, state.interval + 15 * backoff(failures, random)),
      ),
      about: null,
      fresh: [],
      notices: [...notices, ...says],
    }
  }
  const seen = new Set(state.seen)
  const keys = feed.entries.map(keyOf)
  const fresh = feed.entries.filter((entry, i) => !seen.has(keyOf(entry)) && keys.indexOf(keyOf(entry)) === i)
  const interval = within(fresh.length ? state.interval / 1.5 : state.interval * 1.5)
  const remembered = [...new Set([...keys, ...state.seen])].slice(0, Math.max(MOST_SEEN, keys.length))
  const told = feed.notices.map((n) => ({ article: null, where: url, ...n }))
  const about = { title: feed.title, language: feed.language }
  return {
    ...later({ failures: 0, interval, seen: remembered }, interval),
    about,
    fresh,
    notices: [...notices, ...told],
  }
}
