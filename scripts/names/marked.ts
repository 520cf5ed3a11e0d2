import type { MentionKind, Span } from '../../src/model/index.ts'

/** A name somebody marked: with its title and what hangs on it. */
export interface MarkedName extends Span {
  readonly kind: MentionKind
  /** the word the name turns on */
  readonly head: Span
}

/** A text in which somebody marked persons, places and organisations. */
export interface Marked {
  readonly id: string
  readonly text: string
  readonly names: readonly MarkedName[]
  readonly title: Span | null
}
