import { systemClock } from '../../ingest/fetch/pace.ts'
import type { Notice } from '../../model/index.ts'
import type { Followed } from '../../store/index.ts'
import { hash } from '../../text/hash.ts'
import { type Feed, feedOf } from './feed.ts'
import { type FollowerOptions, looking } from './looking.ts'
import { resolve } from './resolve.ts'

export type { FollowerOptions } from './looking.ts'

export interface Following {
  /** those of the addresses that are followed now */
  readonly items: readonly Feed[]
  /** whether any of them was not followed before */
  readonly fresh: boolean
  readonly notices: readonly Notice[]
}

/** The feeds that are followed. */
export interface Feeds {
  readonly list: () => readonly Feed[]
  /** Follows the feeds at these addresses, or those that pages there name, and begins to look at them. */
  readonly follow: (urls: readonly string[]) => Promise<Following>
  /** Follows feeds as a list names them, without asking first; they are looked at in their turn. */
  readonly subscribe: (
    list: readonly { readonly title: string | null; readonly feed: string; readonly folders?: readonly string[] }[],
  ) => Following
  /** null, here and below, where there is no such feed */
  readonly pause: (id: string, paused: boolean) => Feed | null
  /** Puts a feed into a folder, or out of any with "", and says which of its entries are wanted; what is not given stays. */
  readonly arrange: (
    id: string,
    how: {
      readonly folder?: string | undefined
      readonly only?: readonly string[] | undefined
      readonly never?: readonly string[] | undefined
    },
  ) => Feed | null
  readonly unfollow: (id: string) => boolean
  /** Looks at a feed now, paused or not. */
  readonly poll: (id: string) => Promise<Feed | null>
  /** Looks at every feed that is due; ends when all have been looked at. */
  readonly due: () => Promise<void>
  /** Resolves when no feed is being looked at. */
  readonly idle: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Milliseconds between two looks at the clock. */
const TICK = 5000
/** A newsroom follows hundreds; more in one store are a mistake or an attack. */
const MOST = 2000

/** Where the last look is still to come, the clock was set back meanwhile: what it says of the next one means nothing. */
const isDue = ({ next, last }: Followed, now: number): boolean => {
  const due = Date.parse(next ?? '')
  return Number.isNaN(due) || due <= now || (last !== null && Date.parse(last.at) > now)
}

const idOf = (url: string): string => hash('feed', url)

/** The address as it is followed; null where it is none of the web. */
const address = (url: string): string | null => {
  const parsed = URL.parse(url.trim())
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null
  parsed.hash = ''
  return parsed.href
}
const bad = (url: string): Notice => ({
  article: null,
  rule: 'bad-address',
  says: 'this is no address of the web (http or https)',
  where: url.slice(0, 300),
})
const FULL: Notice = { article: null, rule: 'too-many-feeds', says: `more than ${MOST} feeds are not followed` }

const LONGEST_FOLDER = 100

type How = Parameters<Feeds['arrange']>[1]
const arranged = (
  { folder: before, rules, ...feed }: Followed,
  { folder = before ?? '', only = rules?.only ?? [], never = rules?.never ?? [] }: How,
): Followed => ({
  ...feed,
  ...(folder.trim() ? { folder: folder.trim() } : {}),
  ...(only.length || never.length ? { rules: { only, never } } : {}),
})

/** Follows feeds: keeps them in the library, looks at each when it is due, and brings what is new. */
export const follower = ({ library, net, clock = systemClock, mayLook = () => true }: FollowerOptions): Feeds => {
  const looks = looking({ library, net, clock })
  const find = (id: string): Followed | null => library.feeds().find((f) => f.id === id) ?? null
  const shown = (id: string): Feed | null => {
    const feed = find(id)
    return feed && feedOf(feed)
  }
  const due = async (): Promise<void> => {
    if (!mayLook()) return
    const now = clock.now()
    await Promise.all(library.feeds().flatMap((f) => (f.paused || !isDue(f, now) ? [] : looks.at(f.id))))
  }
  const timer = setInterval(() => {
    due().catch(() => {})
  }, TICK)
  timer.unref()

  /** Keeps those of the feeds that are not followed yet, as far as there is room; gives their ids. */
  const begin = (
    wanted: readonly { readonly url: string; readonly title: string | null; readonly folder?: string }[],
  ): ReadonlySet<string> => {
    const known = new Set(library.feeds().map((f) => f.id))
    const fresh = [...new Map(wanted.map((w) => [idOf(w.url), w]))].filter(([id]) => !known.has(id))
    const added = new Date(clock.now()).toISOString()
    const begun = fresh.slice(0, Math.max(0, MOST - known.size))
    for (const [id, { url, title, folder }] of begun)
      library.follow({
        id,
        url,
        title,
        ...(folder ? { folder } : {}),
        paused: false,
        added,
        last: null,
        next: null,
        articles: 0,
        state: null,
      })
    return new Set(begun.map(([id]) => id))
  }
  const following = (urls: readonly string[], begun: ReadonlySet<string>, notices: readonly Notice[]): Following => {
    const ids = [...new Set(urls.map(idOf))]
    const followed = new Map(library.feeds().map((f) => [f.id, f]))
    const items = ids.flatMap((id) => followed.get(id) ?? []).map(feedOf)
    return { items, fresh: begun.size > 0, notices: items.length < ids.length ? [...notices, FULL] : notices }
  }
  const resolved = (url: string): ReturnType<typeof resolve> => {
    const at = address(url)
    return at === null ? Promise.resolve({ notices: [bad(url)] }) : resolve(at, looks)
  }

  return {
    list: () => library.feeds().map(feedOf),
    follow: async (urls) => {
      const answers = await Promise.all(urls.map(resolved))
      const found = answers.flatMap((a) => ('url' in a ? a : []))
      const begun = begin(found)
      for (const { url, fetched } of found) if (begun.has(idOf(url))) void looks.at(idOf(url), fetched)
      return following(
        found.map((f) => f.url),
        begun,
        answers.flatMap((a) => ('notices' in a ? a.notices : [])),
      )
    },
    subscribe: (list) => {
      const wanted = list.flatMap(({ feed, title, folders = [] }) => {
        const url = address(feed)
        return url === null ? [] : { url, title, folder: folders.join(' / ').slice(0, LONGEST_FOLDER) }
      })
      const begun = begin(wanted)
      return following(
        wanted.map((w) => w.url),
        begun,
        list.filter(({ feed }) => address(feed) === null).map(({ feed }) => bad(feed)),
      )
    },
    pause: (id, paused) => {
      const feed = find(id)
      if (feed && feed.paused !== paused) library.follow({ ...feed, paused })
      return shown(id)
    },
    arrange: (id, how) => {
      const feed = find(id)
      if (feed) library.follow(arranged(feed, how))
      return shown(id)
    },
    unfollow: (id) => library.unfollow(id),
    poll: async (id) => {
      if (!find(id)) return null
      await looks.at(id)
      return shown(id)
    },
    due,
    idle: looks.idle,
    close: () => {
      clearInterval(timer)
      return looks.close()
    },
  }
}
