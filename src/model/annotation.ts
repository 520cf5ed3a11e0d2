import type { Article } from './article.ts'
import type { Stance } from './fact.ts'
import type { Anchor, Span } from './span.ts'

/** What the readers found in one article. Every list is in the order of the text. */
export interface Annotations {
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly Mention[]
  readonly quotations: readonly Quotation[]
  readonly quantities: readonly Quantity[]
  readonly times: readonly Time[]
  readonly commitments: readonly Commitment[]
}

export interface Sentence extends Span {
  /** index of the block in `article.blocks` */
  readonly block: number
}

export type MentionKind = 'person' | 'organisation' | 'place' | 'role'

/** A naming of a person, organisation or place; "she", "the minister" and a surname alone resolve to `entity`. */
export interface Mention extends Span {
  readonly kind: MentionKind
  readonly text: string
  /** key shared by all mentions of one entity in the article: its fullest name, such as "Amina Keller" */
  readonly entity: string
  /** title or office as worded, such as "acting foreign minister" */
  readonly role: string | null
}

export type Manner = 'direct' | 'mixed' | 'indirect'

export interface Speaker {
  /** resolved: "State Department spokesperson", not "he" */
  readonly name: string
  /** the words that name or stand for the speaker */
  readonly at: Anchor
}

/** Source, cue and content of one reported utterance. `manner` mixed is a fragment in quotation marks within the reporter's own clause. */
export interface Quotation {
  readonly id: string
  readonly article: string
  /** the content; several where the cue splits it. Quotation marks are outside */
  readonly spans: readonly Span[]
  readonly text: readonly string[]
  readonly manner: Manner
  readonly speaker: Speaker | null
  readonly cue: Anchor | null
  /** when it was said, ISO, where the sentence tells */
  readonly said: string | null
  /**
   * How the speaker stands to the content, told by the cue: `asserts` it; `denies` it ("denied that", "rejected the claim that");
   * `corrects` it (puts it in the place of an earlier figure); `doubts` it ("questioned whether", "was not sure that");
   * `unknown` where nothing is asserted ("declined to say whether", "could not confirm that", "asked whether").
   */
  readonly stance: Stance
}

export type Bound = 'exact' | 'about' | 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'vague'

/** A figure as a closed interval: what the words allow. `low`/`high` are null where unbounded. */
export interface Quantity extends Span {
  readonly id: string
  readonly article: string
  /** the figure with its bound and what it counts: "at least 55 dead" */
  readonly text: string
  readonly low: number | null
  readonly high: number | null
  readonly bound: Bound
  /** person, USD, percent, km, year, ... ; singular, lower case (currencies ISO 4217) */
  readonly unit: string | null
  /** the words it counts: "US citizens" */
  readonly counts: string
  /** the figure itself, without noun: "at least 55" */
  readonly figure: Span
  /** it says by how much something went up or down, not where it stands: "fell by 1.2 million", "seven fewer than"; null for a level */
  readonly change: 'up' | 'down' | null
  /** the level before a change, or an earlier one it is compared with: 14 in "rose to 17 from 14", "down from 14", "14 a year earlier" */
  readonly former: boolean
  /** it counts so many a day, a person, ...: the unit as in `unit` ("each": apiece); null for a plain count */
  readonly per: string | null
  /** it says of how many it counts some: 240 in "half of the 240 homes", 3 in "two of the three men", 214 in "all but three of 214" */
  readonly of: number | null
  /** whether it counts some of a whole named beside it ("including three children", "five of them"), or all there are ("17 in total"); null where nothing tells */
  readonly extent: 'part' | 'whole' | null
  /** the words say that it is not this: "not 2,500 but 2,600" */
  readonly denied: boolean
}

/** A time expression resolved against the article's date. ISO 8601, as precise as the words are: "2021", "2021-10", "2021-10-08", "2021-10-08T05:10". */
export interface Time extends Span {
  readonly article: string
  readonly text: string
  readonly start: string
  /** inclusive; equal to `start` for a single day or point */
  readonly end: string
  /** "about", "early", "before", ... as read */
  readonly bound: Bound
  /** how precise the words are, coarse to fine */
  readonly grain: 'decade' | 'year' | 'quarter' | 'month' | 'week' | 'day' | 'part' | 'minute'
  /** true when it says how long or how often something went on rather than when ("for eight years") */
  readonly duration: boolean
  /** for a time of day, how many minutes its clock is ahead of UTC: 0 for "GMT", -300 for "EST"; null where no zone is told */
  readonly offset: number | null
  /** how what is told lies to this time: since it, until it, by it at the latest; null for at or in it, or where `bound` says all */
  readonly relation: 'since' | 'until' | 'by' | 'before' | 'after' | null
}

export type CommitmentKind = 'promise' | 'demand' | 'offer' | 'refusal' | 'denial'
export type CommitmentStatus = 'open' | 'reported kept' | 'reported broken' | 'uneven'

export interface Commitment {
  readonly by: string
  readonly to: string | null
  readonly kind: CommitmentKind
  readonly what: Anchor
  readonly due: string | null
  readonly status: CommitmentStatus
  /** the words that speak of its keeping, and the cue */
  readonly evidence: readonly Anchor[]
}

/** An article with what was read in it. */
export interface Reading {
  readonly article: Article
  readonly annotations: Annotations
}
