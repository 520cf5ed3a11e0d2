import { articleOf, dated } from '../model/fixture.ts'
import type { Annotations, Article, Reading } from '../model/index.ts'
import type { Statement } from './statement.ts'
import { type Telling, telling } from './terms.ts'

/** What a test says of an invented article beside its text. */
export type Told = Partial<Pick<Article, 'id' | 'outlet' | 'title' | 'language'>> & { readonly day?: string }

/** Makes readings and tellings of invented articles with the readers that are handed in, for stages do not import each other. */
export const toldBy = (read: (article: Article) => Annotations) => {
  const reading = (text: string, { day = '2031-05-08', id = text, ...more }: Told = {}): Reading => {
    const article = articleOf(text, { id, name: id, outlet: id, published: dated(day), ...more })
    return { article, annotations: read(article) }
  }
  return { reading, telling: (text: string, more: Told = {}): Telling => telling(reading(text, more)) }
}

const EMPTY = { stems: new Set<string>(), weight: 0 }

/** A statement of which only the words matter, of the telling with the number `telling`. */
export const statementOf = (text: string, telling = 0, more: Partial<Statement> = {}): Statement => ({
  telling,
  text,
  from: 0,
  to: text.length,
  sentence: { from: 0, to: text.length },
  clause: { from: 0, to: text.length },
  near: EMPTY,
  within: EMPTY,
  whole: EMPTY,
  context: EMPTY,
  names: EMPTY,
  position: 0,
  speaker: null,
  ...more,
})
