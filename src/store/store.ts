import type { Annotations, Article } from '../model/index.ts'
import type { Correction } from './correction.ts'
import type { Followed } from './feed.ts'

/** An article ready to be kept. `kept` is what relating needs again later; to the store it is bytes. */
export interface Entry {
  readonly id: string
  readonly name: string
  /** articles with one key are versions of one another */
  readonly key: string
  /** 1 for the first */
  readonly version: number
  readonly url: string | null
  readonly outlet: string | null
  readonly language: string
  /** ISO 8601, or null */
  readonly published: string | null
  readonly title: string | null
  /** packed JSON (see packed.ts) of the article and of its annotations */
  readonly article: Uint8Array
  readonly annotations: Uint8Array
  readonly digest: Uint8Array
  readonly print: Uint8Array
  /** what is searched */
  readonly words: { readonly title: string; readonly body: string; readonly speakers: string }
}

/** Text of `later` was found in `earlier` when it came. */
export interface Link {
  readonly later: string
  readonly earlier: string
  /** 0..1 of the shorter one's sampled runs of words */
  readonly contained: number
}

/** All that one transaction keeps: whole or not at all. */
export interface Batch {
  readonly entries: readonly Entry[]
  readonly links: readonly Link[]
  /** articles that came into a story, new ones and such as stood in another before */
  readonly stories: readonly { readonly id: string; readonly articles: readonly string[] }[]
  /** stories that no article can join any more */
  readonly closed: readonly string[]
  /** a note of what was counted up to here, so that the next run need not count anew */
  readonly tally?: Uint8Array
}

/** What is known of an article without its text. */
export interface Row {
  readonly seq: number
  readonly id: string
  readonly name: string
  readonly key: string
  readonly version: number
  /** whether no later version is there */
  readonly latest: boolean
  readonly url: string | null
  readonly outlet: string | null
  readonly language: string
  readonly published: string | null
  readonly title: string | null
  /** as clustering found it, before corrections */
  readonly story: string
}

export interface Query {
  /** words, as people type them; "" for all */
  readonly words: string
  /** any of the words will do; else all must stand there */
  readonly any?: boolean
  readonly speaker?: string
  readonly outlet?: string
  /** ISO dates, both inclusive */
  readonly from?: string
  readonly to?: string
  readonly language?: string
  readonly most: number
}

export interface Counts {
  readonly articles: number
  readonly versions: number
  readonly stories: number
  readonly links: number
  readonly corrections: number
  readonly feeds: number
  readonly bytes: number
}

/**
 * Where articles are kept. Narrow on purpose: another engine is one file that passes `suite.ts`. What goes wrong with disk or file throws a
 * StoreFault whose message is a plain sentence. Everything kept has a checksum that is verified when it is read: what is damaged is left out
 * of lists and searches and named by `damaged`, and the rest goes on.
 */
export interface Store {
  readonly has: (id: string) => boolean
  /** the last version under a key */
  readonly latest: (key: string) => Row | null
  /** every version under a key, the first one first */
  readonly versions: (key: string) => readonly Row[]
  /** Keeps a batch; when it returns, the batch survives the end of the process and a power cut. */
  readonly put: (batch: Batch) => void
  readonly counts: () => Counts
  /** every article, in the order they came */
  readonly rows: (after?: number) => Iterable<Row>
  readonly row: (id: string) => Row | null
  /** null where there is none, and where it is damaged: then `damaged` names it */
  readonly article: (id: string) => Article | null
  readonly annotations: (id: string) => Annotations | null
  /** articles of a story as clustering found it */
  readonly members: (story: string) => readonly Row[]
  /** what relating kept of the articles from `after` on; of open stories only, or of the last `most` */
  readonly kept: (which: { readonly after?: number; readonly open?: boolean; readonly most?: number }) => Iterable<Kept>
  /** links of one article, or those whose later article came after `after`, or all */
  readonly links: (which?: { readonly of?: string; readonly after?: number }) => Iterable<Link>
  readonly closed: () => Iterable<string>
  readonly tally: () => { readonly upTo: number; readonly value: Uint8Array } | null
  readonly search: (query: Query) => readonly Hit[]
  readonly corrections: () => readonly Correction[]
  readonly correct: (correction: Correction) => void
  /** feeds that are followed, in the order they were added */
  readonly feeds: () => readonly Followed[]
  /** Keeps a feed; in place of what is known under its id. */
  readonly follow: (feed: Followed) => void
  /** Forgets a feed, not its articles; false where there is none of this id. */
  readonly unfollow: (id: string) => boolean
  /**
   * What is wrong with the file: what the engine says of it, and what is not as it was stored; empty where nothing is. `words` tells what of an
   * article is searched; without it the index of words is not held against the articles.
   */
  readonly faults: (words?: (article: Article, annotations: Annotations) => Entry['words']) => readonly string[]
  /** What was asked for since the store was opened, is damaged, and was left out: "article 12" or its id, "links"; each once. */
  readonly damaged: () => readonly string[]
  /** Writes a whole copy to a file that is not there yet; where it breaks off there is none. */
  readonly backup: (path: string) => void
  readonly close: () => void
}

export interface Kept {
  readonly seq: number
  readonly id: string
  readonly story: string
  readonly digest: Uint8Array
  readonly print: Uint8Array
}

export interface Hit {
  readonly row: Row
  /** higher is nearer to what was asked; 0 where no words were */
  readonly score: number
}
