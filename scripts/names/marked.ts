import { articleOf } from '../../src/model/fixture.ts'
import type { Article, MentionKind, Span } from '../../src/model/index.ts'

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

/** The text as an article: every line a block of the body, but for the title. */
export const articleIn = ({ id, text, title }: Marked): Article => {
  const article = articleOf(text, { id, name: id })
  return {
    ...article,
    blocks: article.blocks.map((b) => (title && b.from === title.from ? { ...b, role: 'title' } : b)),
  }
}
