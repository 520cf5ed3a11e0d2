import type { Article, Notice } from '../model/index.ts'
import type { Store } from '../store/index.ts'
import { keeping } from './keeping.ts'
import { type Pool, pool } from './pool.ts'
import type { Failed, Prepared, Unprepared } from './prepare.ts'

/** What has been kept so far, in a run of `add`. */
export interface Acknowledged {
  /** articles of the input that are in the store now, those that were there already too */
  readonly articles: number
  readonly fresh: number
  /** of the fresh ones: new texts of articles known before */
  readonly versions: number
  readonly known: number
  readonly failed: number
}

export type Found = Unprepared | { readonly notice: Notice }

export interface AddOptions {
  /** threads that read; 0: this one. As many as the machine has processors where not given */
  readonly workers?: number
  /** called after each batch, when it is on the disk */
  readonly onKept?: (so: Acknowledged) => void
  readonly onNotice?: (notice: Notice) => void
}

/** Articles a transaction: at 250 its cost is a hundredth of the reading's, and a second's work is lost at most. */
export const BATCH = 250
/**
 * Articles a message to a worker: few at first, so that all have some, then an eighth of what went before, up to as many as keep one at work while a batch is
 * related and kept. With ten throughout a fifth of two processors' time went unused.
 */
const PORTION = { first: 10, most: 120 }
const portionAfter = (sent: number): number => Math.min(PORTION.most, Math.max(PORTION.first, sent >> 3))
/** Portions under way for each worker: one being read, one waiting, one done. Whoever brings articles waits beyond that. */
const AHEAD = 3

const isFailed = (p: Prepared | Failed): p is Failed => 'failed' in p

/** Takes prepared articles and keeps them batch by batch. */
const keeper = (store: Store, { onKept = () => {}, onNotice = () => {} }: AddOptions, seen: Set<string>) => {
  const keep = keeping(store)
  const so = { articles: 0, fresh: 0, versions: 0, known: 0, failed: 0 }
  let waiting: Prepared[] = []
  /** known articles that came since the last batch */
  let known = 0

  const flush = (last: boolean): void => {
    if (!waiting.length && !known) return
    if (waiting.length) {
      const { batch, versions } = keep.related(waiting, last)
      store.put(batch)
      // the store knows them from here on
      for (const { id } of batch.entries) seen.delete(id)
      so.fresh += batch.entries.length
      so.versions += versions
    }
    so.known += known
    so.articles = so.fresh + so.known
    waiting = []
    known = 0
    onKept({ ...so })
  }
  return {
    so,
    take: (found: Prepared | Failed): void => {
      if (isFailed(found)) {
        so.failed++
        onNotice({ article: found.id, rule: 'unread', says: `the article could not be read: ${found.failed}` })
        return
      }
      waiting.push(found)
      if (waiting.length >= BATCH) flush(false)
    },
    again: (): void => {
      known++
      if (known >= BATCH * AHEAD && !waiting.length) flush(false)
    },
    end: (): void => flush(true),
  }
}

/**
 * Adds the articles of `found`, in their order, to the store: read in worker threads, related and kept in batches; no more are taken in
 * than can be read. What is there already is not added again, so that a run that was broken off is simply run anew. Throws a StoreFault.
 */
export const add = async (
  store: Store,
  found: AsyncIterable<Found> | Iterable<Found>,
  options: AddOptions = {},
): Promise<Acknowledged> => {
  const threads: Pool = pool(options.workers)
  /** ids under way to the store */
  const seen = new Set<string>()
  const keep = keeper(store, options, seen)
  type Turn = { readonly again: true } | { readonly of: Promise<readonly (Prepared | Failed)[]> }
  const turns: Turn[] = []
  let portion: Unprepared[] = []
  const shift = async (): Promise<void> => {
    const turn = turns.shift()
    if (!turn) return
    if ('again' in turn) return keep.again()
    for (const p of await turn.of) keep.take(p)
  }
  let sent = 0
  const send = (): void => {
    if (!portion.length) return
    turns.push({ of: threads.prepare(portion) })
    sent += portion.length
    portion = []
  }
  const isKnown = (article: Article): boolean => seen.has(article.id) || store.has(article.id)
  try {
    for await (const next of found) {
      if ('notice' in next) options.onNotice?.(next.notice)
      else if (isKnown(next.article)) {
        send()
        turns.push({ again: true })
      } else {
        seen.add(next.article.id)
        portion.push(next)
        if (portion.length >= portionAfter(sent)) send()
      }
      while (turns.length > AHEAD * threads.workers) await shift()
    }
    send()
    while (turns.length) await shift()
    keep.end()
    return keep.so
  } finally {
    await threads.close()
  }
}
