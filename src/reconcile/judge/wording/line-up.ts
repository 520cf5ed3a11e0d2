import { languageOf } from '../../../lang/index.ts'
import { alignWords } from './align.ts'
import type { Lined } from './features.ts'
import { booksOf, passageOf } from './passage.ts'
import type { Worded } from './words.ts'

/** Two passages with their words lined up. */
export const lineUp = (a: Worded, b: Worded): Lined => {
  const language = languageOf(a.reading.article.language)
  const books = booksOf(language)
  const [p, q] = [passageOf(a, language), passageOf(b, language)]
  return { a: p, b: q, alignment: alignWords(p, q, books), books }
}
