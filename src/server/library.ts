import type { Ingested, Input } from '../ingest/index.ts'
import type { Account, Annotations, Article, Notice } from '../model/index.ts'
import type { FactRow, News } from '../publish/index.ts'
import type { Correction, CorrectionMatter, Followed } from '../store/index.ts'
import type { StoryClaim } from '../stream/asked.ts'
import type { Feed } from './feeds/feed.ts'

/** A story at a glance. */
export interface StorySummary {
  readonly id: string
  readonly title: string
  readonly articles: number
  readonly outlets: number
  /** articles that go back to no other article of the story; null, as the counts below, until the account has been told once */
  readonly independent: number | null
  /** facts of each verdict */
  readonly differ: number | null
  readonly compatible: number | null
  readonly agree: number | null
  readonly unjudged: number | null
  readonly only: number | null
  /** facts that several outlets tell and that go back to one origin */
  readonly oneOrigin: number | null
  /** what is disputed, the weightiest first: "killed: 21 / 13 / 11" */
  readonly disputes: readonly string[]
  readonly languages: readonly string[]
  /** days of the earliest and the latest article, ISO; null where none is dated */
  readonly first: string | null
  readonly last: string | null
  /** articles in each of equal parts of the time between `first` and `last` */
  readonly pace: readonly number[]
  /** the story with the highest changed last */
  readonly changed: number
}

/** What only the account can tell of a story at a glance. */
export interface Verdicts {
  /** what the account calls it */
  readonly title: string
  /** by the names that the account gives them: two addresses of one paper are one outlet */
  readonly outlets: number
  readonly independent: number
  readonly differ: number
  readonly compatible: number
  readonly agree: number
  readonly unjudged: number
  readonly only: number
  readonly oneOrigin: number
  readonly disputes: readonly string[]
}

/** An article at a glance. */
export interface ArticleSummary {
  readonly id: string
  readonly name: string
  readonly title: string | null
  readonly outlet: string | null
  readonly language: string
  readonly url: string | null
  readonly published: string | null
  readonly story: string
}

/** One text of an article that was published anew under its address or name. */
export interface ArticleVersion {
  readonly id: string
  /** 1 for the first */
  readonly version: number
  readonly published: string | null
  readonly title: string | null
  readonly text: string
  readonly latest: boolean
}

/** A sentence of an article that answers a search. */
export interface Hit {
  readonly article: string
  readonly story: string
  readonly outlet: string | null
  readonly title: string | null
  readonly from: number
  readonly to: number
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  /** which of the words asked for it holds */
  readonly words: readonly string[]
}

/** How words are searched. */
export interface Searched {
  /** any of the words will do; else a hit's article holds all */
  readonly any?: boolean
  /** in this article alone */
  readonly article?: string | undefined
}

/** What is told of a feed that is not followed any more. */
export interface Gone {
  readonly id: string
  readonly gone: true
}

/** Something has changed: what the desk is told as it happens. */
export type Change =
  | { readonly kind: 'article'; readonly article: string; readonly story: string; readonly title: string | null }
  | { readonly kind: 'story'; readonly story: string; readonly changed: number }
  | { readonly kind: 'news'; readonly story: string; readonly title: string; readonly news: readonly News[] }
  | { readonly kind: 'progress'; readonly done: number; readonly of: number; readonly what: string }
  /** of so many stories the accounts of so many have been told; the others wait */
  | { readonly kind: 'accounts'; readonly done: number; readonly of: number }
  | { readonly kind: 'feed'; readonly feed: Feed | Gone }

export interface Added {
  readonly articles: readonly {
    readonly id: string
    readonly story: string
    readonly title: string | null
    readonly fresh: boolean
  }[]
  readonly notices: readonly Notice[]
}

/** All that the API knows of where stories are kept. */
export interface Library {
  /** counts up with every change */
  readonly revision: () => number
  /** accounts that are told just now, and that wait for it */
  readonly busy: () => { readonly telling: number; readonly waiting: number }
  /** newest change first */
  readonly stories: () => readonly StorySummary[]
  readonly account: (story: string) => Promise<Account | null>
  /** facts that several articles tell, of every story that has been told since it changed; the latest telling first */
  readonly facts: () => readonly FactRow[]
  /** what the articles say to a claim: of the story named, or of those that speak of it */
  readonly ask: (claim: string, story: string | null) => Promise<readonly StoryClaim[]>
  /** latest first */
  readonly articles: () => readonly ArticleSummary[]
  readonly article: (id: string) => (Article & { readonly story: string }) | null
  /** what was read in the article with this id, as it was read: corrections are minded by the account */
  readonly annotations: (id: string) => Annotations | null
  /** every version of the article with this id, the first one first; empty where there is no such article */
  readonly versions: (id: string) => readonly ArticleVersion[]
  /** at most `most` passages that answer `query`, the best article first */
  readonly search: (query: string, most: number, how?: Searched) => readonly Hit[]
  readonly add: (inputs: readonly Input[]) => Promise<Added>
  /** keeps articles that have been read already */
  readonly keep: (found: readonly Ingested[]) => Promise<Added>
  /** feeds that are followed, as they are kept */
  readonly feeds: () => readonly Followed[]
  readonly follow: (feed: Followed) => void
  /** false where there is no such feed */
  readonly unfollow: (id: string) => boolean
  readonly corrections: () => readonly Correction[]
  /** why a correction of articles that are there cannot be, as one sentence; null where it can */
  readonly refused: (matter: CorrectionMatter) => string | null
  /** keeps what a person says is so; null where it speaks of articles that are not there */
  readonly correct: (matter: CorrectionMatter, by?: string) => Correction | null
  /** null where there is no such correction */
  readonly undo: (id: string) => Correction | null
  /** calls `hear` with every change until the returned function is called */
  readonly listen: (hear: (change: Change) => void) => () => void
  readonly close: () => Promise<void>
}
