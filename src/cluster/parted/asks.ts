import type { Candidate } from '../candidates.ts'
import type { Digest } from '../digest.ts'
import type { Fingerprint } from '../fingerprint.ts'
import type { Counted } from '../frequencies.ts'
import type { KinPair, Tie } from '../kin.ts'
import type { Hinted } from '../neighbours.ts'
import type { Idle } from '../settle.ts'
import type { Moved, Weighed } from '../story-book.ts'

/** An article of a batch: what it is about, and its text as sampled runs. */
export interface Fresh {
  readonly digest: Digest
  readonly print: Fingerprint
}

/** An open article that a fresh one goes back to; `asked`: the one it shares text with, where that is open no more and this one stands in for it. */
export interface Tied {
  readonly asked: string
  readonly id: string
  readonly tie: Tie
}

/** A lookup's answer with the story that the article stands in; null for one of the batch. */
export interface Near extends Hinted {
  readonly story: string | null
}

/** The articles of a story that can move, and the place of each. */
export interface Standing {
  readonly id: string
  readonly active: readonly { readonly id: string; readonly place: number }[]
}

/** An article that goes from one partition to another. */
export interface MovedArticle {
  readonly digest: Digest
  readonly place: number
  readonly little: boolean
}

/** What partitions give up to one another. */
export interface Handed {
  readonly stories: readonly Moved[]
  readonly articles: readonly MovedArticle[]
  readonly kin: readonly KinPair[]
}

/**
 * What a partition is asked for, step by step, of one batch; every partition is asked each step, and all numbers, strings and lists survive being sent. A batch
 * goes through share, tie, open, give, settle, and where too many articles are open idle and close.
 */
export interface Asks {
  /** Its own earlier articles that each of these shares text with; takes in the texts that are its own. `first`: place of the first among all that came. */
  readonly share: {
    readonly asked: { readonly first: number; readonly articles: readonly Fresh[] }
    readonly answer: readonly (readonly Candidate[])[]
  }
  /** Of the articles that each of the batch shares text with those that are open here, or stood in for; and, for briefs, how many open articles that say more share terms. */
  readonly tie: {
    readonly asked: { readonly kin: readonly (readonly string[])[] }
    readonly answer: { readonly tied: readonly (readonly Tied[])[]; readonly longer: readonly number[] }
  }
  /** Counts all of the batch and opens its own; gives open articles like each, and the stories of these and of those in `tied`. */
  readonly open: {
    readonly asked: {
      readonly articles: readonly {
        readonly isCopy: boolean
        readonly little: boolean
        readonly tied: readonly string[]
      }[]
    }
    readonly answer: { readonly near: readonly (readonly Near[])[]; readonly stories: readonly Standing[] }
  }
  /** Gives up stories whole, and closes articles of the batch that another partition takes. */
  readonly give: {
    readonly asked: { readonly stories: readonly string[]; readonly articles: readonly string[] }
    readonly answer: Handed
  }
  /** Takes in what was given up, and finds the stories of these parts. */
  readonly settle: {
    readonly asked: { readonly parts: readonly (readonly string[])[]; readonly taken: Handed }
    readonly answer: { readonly stories: readonly Weighed[]; readonly open: number }
  }
  readonly idle: { readonly asked: null; readonly answer: readonly Idle[] }
  readonly close: {
    readonly asked: { readonly upTo: number }
    readonly answer: { readonly closed: readonly string[]; readonly open: number }
  }
  /** How many articles hold each term. */
  readonly seen: { readonly asked: null; readonly answer: Counted }
}

export type Step = keyof Asks
/** Asks the partition with this number. */
export type Ask = <S extends Step>(partition: number, step: S, asked: Asks[S]['asked']) => Promise<Asks[S]['answer']>
