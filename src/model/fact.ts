import type { Anchor } from './span.ts'

export type FactKind = 'quantity' | 'time' | 'place' | 'person' | 'disclosure' | 'saying' | 'other'
/** `unjudged`: on one subject, worded so that no rule or model can tell; never a kind of agreement */
export type Verdict = 'agree' | 'compatible' | 'differ' | 'unjudged' | 'only'
/** what two versions of one fact can be to each other */
export type Relating = Exclude<Verdict, 'only'>
/** why tellings differ; `conflict` where the text explains nothing */
export type DifferReason = 'correction' | 'date' | 'scope' | 'bound' | 'attribution' | 'conflict'
/** how a speaker stands to what is told: `unknown` where he says that it is not known or not told */
export type Stance = 'asserts' | 'denies' | 'corrects' | 'doubts' | 'unknown'

export interface Member extends Anchor {
  /** id of the origin of this telling */
  readonly origin: string | null
  /** who says it, where it is said by somebody */
  readonly speaker: string | null
  readonly stance: Stance
}

/** One answer, with all who give it. */
export interface Version {
  /** the answer, as worded */
  readonly value: string
  /** of a figure: what the words allow, as in `Quantity`; null for other answers, and where unbounded */
  readonly low: number | null
  readonly high: number | null
  readonly unit: string | null
  /** of a time, ISO 8601, as in `Time`; null for other answers */
  readonly start: string | null
  readonly end: string | null
  /** the latest day, ISO, on which one of the members was published or says that it held; null where none is dated */
  readonly asOf: string | null
  readonly members: readonly Member[]
}

/** How two versions of one fact stand to each other; `a` and `b` are their places in `versions`. */
export interface Relation {
  readonly a: number
  readonly b: number
  readonly verdict: Relating
  readonly reason: DifferReason | null
  readonly why: string
}

/** The statements of several articles that answer one question, with a verdict. */
export interface Fact {
  readonly id: string
  /** the question, free of every answer: "people killed" */
  readonly about: string
  readonly kind: FactKind
  readonly verdict: Verdict
  readonly reason: DifferReason | null
  /** one plain sentence */
  readonly why: string
  /** 0..1: how surely the statements answer one question and stand so to each other */
  readonly certainty: number
  readonly outlets: number
  readonly origins: number
  readonly speakers: number
  readonly versions: readonly Version[]
  /** of each two versions; the verdict of the fact is the gravest of them */
  readonly relations: readonly Relation[]
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
