import type { Anchor } from './span.ts'

export type FactKind = 'quantity' | 'time' | 'place' | 'person' | 'disclosure' | 'saying' | 'other'
export type Verdict = 'agree' | 'compatible' | 'differ' | 'only'
/** why tellings differ; `conflict` where the text explains nothing */
export type DifferReason = 'correction' | 'date' | 'scope' | 'rounding' | 'attribution' | 'conflict'

export interface Member extends Anchor {
  /** id of the origin of this telling */
  readonly origin: string | null
  /** who says it, where it is said by somebody */
  readonly speaker: string | null
}

export interface Version {
  /** the answer, as worded */
  readonly value: string
  readonly members: readonly Member[]
}

/** Statements of several articles that speak of the same thing, with a verdict. */
export interface Fact {
  readonly id: string
  /** what it is about, in the words of the articles */
  readonly about: string
  readonly kind: FactKind
  readonly verdict: Verdict
  readonly reason: DifferReason | null
  /** one plain sentence */
  readonly why: string
  readonly outlets: number
  readonly origins: number
  readonly speakers: number
  readonly versions: readonly Version[]
}

/** One utterance, however many articles carry it and however they altered or translated it. */
export interface Saying {
  readonly id: string
  /** ids of quotations */
  readonly members: readonly string[]
  readonly outlets: number
  readonly origins: number
  readonly speakers: number
}

export interface TimelineEntry {
  readonly start: string
  readonly end: string
  readonly what: string
  readonly members: readonly Anchor[]
}
