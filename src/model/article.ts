import type { Span } from './span.ts'

/** `furniture` is what the page put around the article: banners, "read more", related links, agency initials. */
export type BlockRole = 'title' | 'byline' | 'dateline' | 'body' | 'caption' | 'furniture'

/** A labelled stretch of an article. Nothing is cut: furniture is labelled, with the reason. */
export interface Block extends Span {
  readonly role: BlockRole
  /** which rule gave the role, in plain words */
  readonly why: string
}

export interface Published {
  /** ISO 8601: a date, or a date with time, with offset where it is known */
  readonly value: string
  /** the words or the field it was read from */
  readonly evidence: string
  readonly rejected: readonly { readonly value: string; readonly why: string }[]
}

/** One document as somebody published it (schema.org NewsArticle). Its `text` never changes once made. */
export interface Article {
  /** hash of the content and the name */
  readonly id: string
  /** file stem, or the id given in JSONL */
  readonly name: string
  readonly title: string | null
  readonly byline: string | null
  readonly outlet: string | null
  /** ISO 639-1 */
  readonly language: string
  readonly url: string | null
  readonly published: Published | null
  readonly text: string
  /** in order, not overlapping, covering all but the white space of the text */
  readonly blocks: readonly Block[]
  /** fields of the input that we do not know, passed through */
  readonly fields: Readonly<Record<string, unknown>>
}
