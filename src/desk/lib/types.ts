import type { Account, Article, StoryAccount } from '../../model/index.ts'

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
  readonly only: number | null
  readonly languages: readonly string[]
  readonly first: string | null
  readonly last: string | null
  readonly pace: readonly number[]
  readonly changed: number
}

export interface Hit {
  readonly article: string
  readonly story: string
  readonly outlet: string | null
  readonly title: string | null
  readonly from: number
  readonly to: number
  readonly exact: string
}

export interface Page<T> {
  readonly items: readonly T[]
  readonly next: string | null
}

export interface Added {
  readonly articles: readonly { readonly id: string; readonly story: string; readonly title: string | null; readonly fresh: boolean }[]
  readonly notices: readonly { readonly rule: string; readonly says: string; readonly where?: string }[]
}

/** What a person said is so; the fields of its kind beside. */
export interface Correction {
  readonly id: string
  readonly kind: string
  readonly made: string
  readonly undone: boolean
  readonly name?: string
  readonly exact?: string
}

/** An article with what it is called on the page. */
export interface Witness {
  readonly article: Article
  readonly siglum: string
  readonly outlet: string
}

/** A story as its view holds it. */
export interface Open {
  readonly account: Account
  readonly story: StoryAccount
  readonly witnesses: ReadonlyMap<string, Witness>
}

/** A place in an article. */
export interface Place {
  readonly article: string
  readonly from: number
  readonly to: number
}
