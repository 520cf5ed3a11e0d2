import {
  add,
  type Counted,
  candidates,
  NOTHING_COUNTED,
  reuseIndex,
  type StreamState,
  seenBy,
  settle,
  storyStream,
  takeIn,
} from '../cluster/index.ts'
import type { Batch, Link, Store } from '../store/index.ts'
import { digestOf, runsOf, tallyBytes, tallyOf } from './kept-bytes.ts'
import type { Prepared } from './prepare.ts'

/** Articles whose texts a new one is held against: the last ones; .7 KB of memory each. */
export const HELD = 100_000
/** Links kept of one article, the nearest. */
export const LINKS = 20
/** Articles it shares text with that are told to the stream: of many edited tellings of one event each has many. */
const KIN = 100

/** Articles of a story that can still move to another, the last ones: as many as cluster/stream leaves open. */
export const MOVABLE = 60

/** How many articles hold each term: the note of the last run, and what came after it. */
export const counted = (store: Store): Counted => {
  const note = store.tally()
  const before = note ? tallyOf(note.value) : NOTHING_COUNTED
  const holding = new Map([...before.terms].map((term, i) => [term, before.holding[i] ?? 0] as const))
  let { articles } = before
  for (const kept of store.kept({ after: note?.upTo ?? 0 })) {
    articles++
    for (const term of digestOf(kept).profile.terms) holding.set(term, (holding.get(term) ?? 0) + 1)
  }
  return { articles, terms: Uint32Array.from(holding.keys()), holding: Uint32Array.from(holding.values()) }
}

/** The state of the story stream as the store has it: open articles in the order they came. */
const restored = (store: Store): StreamState => {
  const open = [...Map.groupBy(store.kept({ open: true }), (k) => k.story).values()]
    .flatMap((of) => of.slice(-MOVABLE))
    .sort((a, b) => a.seq - b.seq)
  const ids = new Set(open.map((k) => k.id))
  const kin: (readonly [string, string])[] = []
  // a link leads from a later article to an earlier one, so none of them is older than the oldest open one
  for (const link of store.links({ after: (open[0]?.seq ?? 0) - 1 }))
    if (ids.has(link.later) && ids.has(link.earlier)) kin.push([link.later, link.earlier])
  return {
    articles: open.map(digestOf),
    stories: [...new Set(open.map((k) => k.story))].map((id) => ({ id, articles: store.members(id).map((r) => r.id) })),
    kin,
    seen: counted(store),
    waiting: [],
  }
}

export interface Relating {
  /** Relates articles that come after all before them: what they share with which, and the stories that changed. */
  readonly step: (
    fresh: readonly { readonly prepared: Prepared; readonly before: string | null }[],
  ) => Pick<Batch, 'links' | 'stories' | 'closed'>
  /** How many articles hold each term, for the next run. */
  readonly tally: () => Uint8Array
}

/** Goes on where the store stands. Deterministic: it depends on the articles, their order, and where the batches ended. */
export const relating = (store: Store): Relating => {
  const index = reuseIndex(HELD)
  for (const kept of store.kept({ most: HELD })) takeIn(index, kept.id, runsOf(kept))
  const empty = store.counts().versions === 0
  const stream = empty ? storyStream() : storyStream(restored(store))
  const step: Relating['step'] = (fresh) => {
    const links: Link[] = []
    for (const { prepared, before } of fresh) {
      const found = candidates(index, prepared.runs, KIN)
      takeIn(index, prepared.id, prepared.runs)
      links.push(...found.slice(0, LINKS).map((c) => ({ later: prepared.id, earlier: c.id, contained: c.contained })))
      add(stream, prepared.about, [...found.map((c) => c.id), ...(before === null ? [] : [before])])
    }
    const { stories, closed } = settle(stream)
    return { links, stories: stories.map(({ id, came }) => ({ id, articles: came })), closed }
  }
  return { step, tally: () => tallyBytes(seenBy(stream)) }
}
