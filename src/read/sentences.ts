import type { Language } from '../lang/index.ts'
import type { Article, Sentence } from '../model/index.ts'
import { paragraphsOf } from '../text/paragraphs.ts'
import { sentencesIn } from '../text/sentences.ts'
import type { Reader } from './reader.ts'

/** The sentences of titles, bodies and captions, in order; furniture, bylines and datelines give none. */
export const sentencesOf = (article: Pick<Article, 'text' | 'blocks'>, language: Language): Sentence[] =>
  sentencesIn(article.text, paragraphsOf(article), language)

export const sentences: Reader<'sentences'> = {
  name: 'sentences',
  needs: [],
  read: ({ document }) => document.sentences,
}
