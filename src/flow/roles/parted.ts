import type { Counted } from '../../cluster/index.ts'
import { type Entry, type PostgresStore, StoreFault, StoreInUse } from '../../store/index.ts'
import { tallyBytes } from '../../stream/kept-bytes.ts'
import type { Prepared } from '../../stream/prepare.ts'
import { LINKS } from '../../stream/relating.ts'
import { keyOf, versions } from '../../stream/versions.ts'
import type { Flow } from '../flow.ts'
import { PartAway } from '../parts/call.ts'
import { type Parting, present, type Reign, reign } from '../parts/leading.ts'
import { type Serving, serving } from '../parts/serving.ts'
import { preparedOf, type ReadingHead } from '../reading.ts'
import type { Item, Tools, Work } from '../work.ts'
import { announce } from './announce.ts'
import { BATCH, inOrder } from './cluster.ts'

/** Articles after which the count of terms is noted, as one process does. */
const NOTED = 10_000
/** Milliseconds after which who leads is thought gone by those it said nothing to; and how often it says that it is there. */
const SILENT = 3000
const SAYS_SO = 1000

const NOTHING = { entries: [], links: [], stories: [], closed: [] }

/** What who leads has: the store, open for adding, and the partitions, once they have begun. */
interface Leads {
  readonly store: PostgresStore
  reign: Reign | null
  /** articles since the count of terms was noted */
  noted: number
}

/** What a worker of a parted stream opens the store for. */
export interface Opens {
  readonly adding: () => PostgresStore
  readonly reading: () => PostgresStore
}

/**
 * Clusters in parts: each worker may hold one partition of the stream, and one of them, that has the store's lock, leads: it takes the readings, asks the partitions, and keeps what they
 * find. Whoever is lost, worker or leader, another begins from what the store has; a batch that was under way comes again.
 */
export const clusteringInParts = (opens: Opens, parting: Parting): Work<ReadingHead> => {
  const name = crypto.randomUUID()
  let flow: Flow | null = null
  let serves: Serving | null = null
  let leads: Leads | null = null
  let says: NodeJS.Timeout | null = null
  const leave = (): void => {
    if (says) clearInterval(says)
    leads?.store.close()
    leads = null
  }

  const lead = (): Leads | null => {
    if (leads) return leads
    // who leads says so all the time: as long as it does nobody need ask for the lock
    if (!serves || performance.now() - serves.heard() < SILENT) return null
    try {
      const store = opens.adding()
      leads = { store, reign: null, noted: store.bounds().last - (store.tally()?.upTo ?? 0) }
      says = setInterval(() => flow?.connection.publish('variorum.part.hello'), SAYS_SO)
      return leads
    } catch (error) {
      if (error instanceof StoreInUse) return null
      throw error
    }
  }

  const ready = async (): Promise<boolean> => {
    const own = lead()
    if (!own || !flow) return false
    if (own.reign) return true
    const workers = await present(flow, name)
    if (workers.length < parting.of)
      throw new PartAway(`there are ${workers.length} of ${parting.of} workers for the partitions`)
    own.reign = await reign(flow, own.store, workers, parting)
    return true
  }

  /** Keeps what is new, and gives the stories that changed by it. */
  const kept = async (own: Leads, fresh: readonly Prepared[]): Promise<ReadonlySet<string>> => {
    if (!fresh.length || !own.reign) return new Set()
    const latest = own.store.latestOf([...new Set(fresh.map(keyOf))])
    const { place } = versions({
      article: own.store.article,
      latest: (key) => (latest.has(key) ? (latest.get(key) ?? null) : own.store.latest(key)),
    })
    const placed = fresh.map((p) => ({ prepared: p, ...place(p) }))
    const { shared, stories, closed } = await own.reign.settle(
      placed.map(({ prepared: { about, runs }, before }) => ({ digest: about, print: runs, before })),
    )
    const isNew = new Set(fresh.map((p) => p.id))
    const moved = stories.flatMap((s) => s.came.filter((a) => !isNew.has(a)))
    const left = moved.length ? [...own.store.storiesOf(moved).values()] : []
    own.noted += fresh.length
    const tally = own.noted >= NOTED ? tallyBytes((await own.reign.seen()) as Counted) : null
    own.store.put({
      entries: placed.map(
        ({ prepared: { about: _, runs: __, ...rest }, key, version }): Entry => ({ ...rest, key, version }),
      ),
      links: fresh.flatMap((p, i) =>
        (shared[i] ?? []).slice(0, LINKS).map((c) => ({ later: p.id, earlier: c.id, contained: c.contained })),
      ),
      stories: stories.map(({ id, came }) => ({ id, articles: came })),
      closed,
      ...(tally ? { tally } : {}),
    })
    if (tally) own.noted = 0
    return new Set([...stories.map((s) => s.id), ...left])
  }

  const handle = async (items: readonly Item<ReadingHead>[], tools: Tools) => {
    const own = leads
    if (!own) throw new StoreFault('the store is closed.')
    const byId = new Map(inOrder(items).map((item) => [item.head.id, item]))
    const known = own.store.storiesOf([...byId.keys()])
    const fresh = [...byId.values()].filter((item) => !known.has(item.head.id)).map(preparedOf)
    let changed: ReadonlySet<string>
    try {
      changed = await kept(own, fresh)
    } catch (error) {
      // the partitions may be ahead of the store: they begin anew; where the store fails somebody else may have its lock
      own.reign = null
      if (error instanceof StoreFault) leave()
      throw error
    }
    // of those kept before it may be that nobody heard of it: whoever kept them was ended before it could say so
    const stories = new Set([...changed, ...known.values()])
    await announce(stories, tools)
    tools.log.info({ articles: items.length, fresh: fresh.length, stories: stories.size }, 'kept')
    return items.map(() => 'done' as const)
  }
  return {
    most: BATCH,
    atOnce: 1,
    begin: (own) => {
      flow = own
      serves = serving(own, name, opens.reading)
    },
    ready,
    handle,
    isPassing: (error) => error instanceof StoreFault || error instanceof PartAway,
    close: async () => {
      // the count of terms up to here, so that whoever takes over need not count anew; where a partition has ended before, it must
      const seen = await leads?.reign?.seen().catch(() => null)
      if (seen) leads?.store.put({ ...NOTHING, tally: tallyBytes(seen as Counted) })
      leave()
    },
  }
}
