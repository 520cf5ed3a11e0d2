import type { Commitment, Quantity, Quotation, Time } from './annotation.ts'
import type { Article } from './article.ts'
import type { Fact, Saying, TimelineEntry } from './fact.ts'
import type { Notice } from './notice.ts'
import type { Story } from './story.ts'

/** What the account tells of one story. */
export interface StoryAccount extends Omit<Story, 'credits'> {
  readonly quotations: readonly Quotation[]
  readonly sayings: readonly Saying[]
  readonly quantities: readonly Quantity[]
  readonly times: readonly Time[]
  readonly facts: readonly Fact[]
  readonly timeline: readonly TimelineEntry[]
  readonly commitments: readonly Commitment[]
}

/** What `compare` gives; as JSON it is a contract (docs/reference/account.md). */
export interface Account {
  readonly variorum: 2
  readonly articles: readonly Article[]
  readonly stories: readonly StoryAccount[]
  readonly notices: readonly Notice[]
}
