/** A feed that is followed. Plain data: kept, exported, and added again with everything else. */
export interface Followed {
  /** hash of its address */
  readonly id: string
  readonly url: string
  /** as the feed calls itself; null until it was read once */
  readonly title: string | null
  readonly paused: boolean
  /** where a person put it among the others */
  readonly folder?: string
  /** which of its entries are wanted */
  readonly rules?: FeedRules
  /** since when it is followed, ISO 8601 */
  readonly added: string
  readonly last: Look | null
  /** when it is due again, ISO 8601; null for at once */
  readonly next: string | null
  /** articles it has brought so far */
  readonly articles: number
  /** what whoever looks at it wants to remember until the next time; to the store it is JSON */
  readonly state: unknown
}

/** Entries are wanted that hold one of the words of `only`, where there are any, and none of `never`. */
export interface FeedRules {
  readonly only: readonly string[]
  readonly never: readonly string[]
}

/** What came of one look at a feed. */
export interface Look {
  /** ISO 8601 */
  readonly at: string
  readonly outcome: 'new' | 'unchanged' | 'failed'
  /** new articles */
  readonly articles: number
  /** why it failed, in plain words */
  readonly says: string | null
  /** what was doubtful, in plain words, though it did not fail */
  readonly doubts: readonly string[]
}
