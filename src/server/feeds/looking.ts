import PQueue from 'p-queue'
import type { Fetched } from '../../ingest/fetch/fetch.ts'
import type { Clock } from '../../ingest/fetch/pace.ts'
import { isolated } from '../../ingest/worker/isolated.ts'
import { type Followed, StoreFault } from '../../store/index.ts'
import type { Net } from '../fetch.ts'
import type { Library } from '../library.ts'
import { look } from './look.ts'
import type { Read } from './texts.ts'

export interface FollowerOptions {
  readonly library: Library
  readonly net: Net
  readonly clock?: Pick<Clock, 'now' | 'random'>
  /** whether it falls to this process to look at feeds that are due; another may serve the same store */
  readonly mayLook?: () => boolean
}

/** Looks at feeds, one look at a time at each. */
export interface Looking {
  /** `had` is what was fetched of the feed already */
  readonly at: (id: string, had?: Fetched) => Promise<void>
  /** as the network's, but given up when the looking is closed */
  readonly get: Net['get']
  /** resolves when no feed is being looked at */
  readonly idle: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Feeds looked at side by side; each host is asked for one thing at a time in any case. */
const AT_ONCE = 4
/** Milliseconds until a feed is looked at again whose articles could not be kept, since another process holds the store. */
const AGAIN = 60_000

/** Thrown in the middle of a look when everything is closed. */
class Closed extends Error {}

const collected = async <T>(items: AsyncIterable<T>): Promise<readonly T[]> => {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}
const complain = (error: unknown): void => {
  process.stderr.write(`variorum: server: feeds: ${error instanceof Error ? error.message : error}\n`)
}
/** The network, but for one address that was fetched already: it is given once more. */
const having =
  (get: Net['get'], had: Fetched): Net['get'] =>
  (url, memory) =>
    url === had.url ? Promise.resolve(had) : get(url, memory)

export const looking = ({ library, net, clock }: Required<Omit<FollowerOptions, 'mayLook'>>): Looking => {
  const reader = isolated()
  const readings = new PQueue({ concurrency: 1 })
  const looks = new PQueue({ concurrency: AT_ONCE })
  const busy = new Map<string, Promise<void>>()
  const ending = new AbortController()
  const { signal } = ending
  const stopped = new Promise<never>((_, fail) =>
    signal.addEventListener('abort', () => fail(new Closed('server/feeds: closed'))),
  )
  stopped.catch(() => {})

  const get: Net['get'] = (url, memory) => Promise.race([net.get(url, memory), stopped])
  const read: Read = (input) => readings.add(() => (signal.aborted ? stopped : collected(reader.ingest(input))))
  const find = (id: string): Followed | undefined => library.feeds().find((f) => f.id === id)

  /** What was found, unless the feed has gone meanwhile; whether it is paused, where it stands and what is wanted of it is for people to say. */
  const keep = (looked: Followed): void => {
    const now = find(looked.id)
    if (now && !signal.aborted)
      library.follow({
        ...now,
        state: looked.state,
        next: looked.next,
        title: looked.title,
        last: looked.last,
        articles: looked.articles,
      })
  }
  const failed = (feed: Followed, error: unknown): void => {
    if (signal.aborted) return
    if (!(error instanceof StoreFault)) complain(error)
    const at = clock.now()
    const says = (error instanceof Error ? error.message : String(error)).slice(0, 300)
    const last = { at: new Date(at).toISOString(), outcome: 'failed', articles: 0, says, doubts: [] } as const
    keep({ ...feed, next: new Date(at + AGAIN).toISOString(), last })
  }
  const once = async (id: string, had: Fetched | undefined): Promise<void> => {
    const feed = find(id)
    if (!feed || signal.aborted) return
    const means = {
      read,
      net: { get: had ? having(get, had) : get },
      keep: library.keep,
      now: clock.now,
      random: clock.random,
    }
    await look(feed, means).then(keep, (error: unknown) => failed(feed, error))
  }
  const at = (id: string, had?: Fetched): Promise<void> => {
    const running = busy.get(id)
    if (running) return running
    const next = looks
      .add(() => once(id, had))
      // the store itself could not be asked; the next round tries again
      .catch((error: unknown) => {
        if (!signal.aborted) complain(error)
      })
      .finally(() => busy.delete(id))
    busy.set(id, next)
    return next
  }
  return {
    at,
    get,
    idle: async () => {
      while (busy.size) await Promise.all(busy.values())
    },
    close: async () => {
      ending.abort()
      await Promise.allSettled([...busy.values()])
      await net.close()
      await reader.close()
    },
  }
}
