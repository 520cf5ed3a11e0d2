import type { Account, Article, Claim, StoryAccount, Verdict } from '../../model/index.ts'
import type { FactRow } from '../../publish/facts/fact-row.ts'

/** What the API says of a story at a glance. */
export interface Story {
  readonly id: string
  readonly title: string
  readonly articles: number
  readonly outlets: number
  readonly independent: number | null
  readonly differ: number | null
  readonly compatible: number | null
  readonly agree: number | null
  readonly unjudged: number | null
  readonly only: number | null
  readonly oneOrigin: number | null
  /** what is disputed, the weightiest first */
  readonly disputes: readonly string[]
  readonly languages: readonly string[]
  readonly first: string | null
  readonly last: string | null
  readonly pace: readonly number[]
  readonly changed: number
}

export interface ArticleSummary {
  readonly id: string
  readonly title: string | null
  readonly outlet: string | null
  readonly name: string
  readonly published: string | null
  readonly story: string
}

export interface Hit {
  readonly article: string
  readonly story: string
  readonly outlet: string | null
  readonly title: string | null
  readonly from: number
  readonly to: number
  readonly exact: string
  /** which of the words asked for it holds */
  readonly words: readonly string[]
}

export interface Page<T> {
  readonly items: readonly T[]
  readonly next: string | null
  /** of the whole list, where the server counts it */
  readonly total?: number
}

export interface Notice {
  readonly rule: string
  readonly says: string
  readonly where?: string
}

export interface AddedArticle {
  readonly id: string
  readonly story: string
  readonly title: string | null
  readonly fresh: boolean
}

export interface Added {
  readonly articles: readonly AddedArticle[]
  readonly notices: readonly Notice[]
}

/** What the articles of a story say to a claim. */
export interface StoryClaim extends Claim {
  readonly story: string
  readonly title: string
  /** the articles in which the findings stand */
  readonly articles: readonly Pick<Article, 'id' | 'outlet' | 'name'>[]
}

/** What a model outside says of a fact. */
export interface Opinion {
  readonly fact: string
  readonly about: string
  readonly by: string
  readonly verdict: string
  readonly reason: string | null
  readonly ours: string
  readonly same: boolean
  readonly groups: readonly (readonly (Place & { readonly exact: string })[])[]
  readonly apart: readonly (Place & { readonly exact: string })[]
}

/** What is new in a story. */
export interface News {
  readonly story: string
  readonly title: string
  readonly news: readonly { readonly what: string; readonly fact: string; readonly says: string }[]
}

/** A feed that is followed. */
export interface Feed {
  readonly id: string
  readonly url: string
  readonly title: string | null
  readonly paused: boolean
  readonly folder?: string
  readonly rules?: { readonly only: readonly string[]; readonly never: readonly string[] }
  readonly added: string
  readonly last: {
    readonly at: string
    readonly outcome: 'new' | 'unchanged' | 'failed'
    readonly articles: number
    readonly says: string | null
    readonly doubts?: readonly string[]
  } | null
  /** when it is looked at again */
  readonly next: string | null
  /** seconds between two looks */
  readonly interval: number
  /** brought so far */
  readonly articles: number
}

/** What is told of a feed that is not followed any more. */
export interface Gone {
  readonly id: string
  readonly gone: true
}

export interface Followed {
  readonly items: readonly Feed[]
  readonly notices: readonly Notice[]
}

/** An article as it stood once. */
export interface Edition {
  readonly id: string
  readonly version: number
  readonly published: string | null
  readonly title: string | null
  readonly text: string
  readonly latest: boolean
}

/** What a person may say of a fact. */
export type Judgement = Exclude<Verdict, 'only'>

export type Matter =
  | { readonly kind: 'merge' | 'not-independent' | 'independent'; readonly a: string; readonly b: string }
  | { readonly kind: 'split'; readonly articles: readonly string[] }
  | {
      readonly kind: 'speaker'
      readonly article: string
      readonly from: number
      readonly to: number
      readonly exact: string
      readonly name: string
    }
  | {
      readonly kind: 'verdict'
      readonly story: string
      readonly fact: string
      readonly verdict: Judgement
      readonly reason?: 'date'
    }
  | { readonly kind: 'hidden'; readonly story: string; readonly fact: string }
  | {
      readonly kind: 'apart'
      readonly story: string
      readonly fact: string
      readonly article: string
      readonly from: number
      readonly to: number
    }
  | {
      readonly kind: 'joined'
      readonly story: string
      readonly fact: string
      readonly other: string
      readonly verdict: Judgement
    }

/** What a person said is so; the fields of its kind beside. */
export interface Correction {
  readonly id: string
  readonly kind: string
  readonly made: string
  readonly undone: boolean
  readonly a?: string
  readonly b?: string
  readonly article?: string
  readonly articles?: readonly string[]
  readonly name?: string
  readonly exact?: string
  readonly about?: string
  readonly by?: string
  readonly verdict?: string
  readonly reason?: string
  readonly hidden?: true
  readonly without?: readonly { readonly article: string; readonly exact: string }[]
  readonly joined?: readonly { readonly article: string; readonly exact: string }[]
  readonly tellings?: readonly { readonly article: string; readonly exact: string }[]
}

/** An article with what it is called on the page. */
export interface Witness {
  readonly article: Article
  readonly siglum: string
  readonly outlet: string
  /** its outlet, with its letter where the outlet has several articles in the story */
  readonly called: string
}

/** A story as its view holds it. */
export interface Open {
  readonly account: Account
  readonly story: StoryAccount
  readonly witnesses: ReadonlyMap<string, Witness>
  /** facts with their answers newest first, by id */
  readonly rows: ReadonlyMap<string, FactRow>
}

/** A place in an article. */
export interface Place {
  readonly article: string
  readonly from: number
  readonly to: number
}
