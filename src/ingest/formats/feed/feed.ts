/** A stretch of an entry's text as it came. */
export interface Content {
  readonly value: string
  readonly html: boolean
}

/** One item of a feed, whatever the kind of feed. */
export interface Entry {
  readonly title: string | null
  readonly link: string | null
  readonly id: string | null
  readonly author: string | null
  /** ISO 8601 where it could be read, else as written; with the element it stood in */
  readonly published: Dated | null
  readonly updated: Dated | null
  /** the longest text that the entry has */
  readonly content: Content | null
  readonly summary: Content | null
  readonly language: string | null
  /** what else the entry has, by element */
  readonly fields: Readonly<Record<string, unknown>>
}
export interface Dated {
  readonly value: string
  readonly evidence: string
}

/** A feed as plain data. */
export interface Feed {
  readonly kind: 'rss' | 'atom' | 'rdf' | 'json'
  readonly title: string | null
  readonly link: string | null
  readonly language: string | null
  readonly entries: readonly Entry[]
  readonly notices: readonly { readonly rule: string; readonly says: string }[]
}
