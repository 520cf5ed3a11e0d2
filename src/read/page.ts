import type { Language } from '../lang/index.ts'
import type { Article } from '../model/index.ts'
import { type Paragraph, paragraphsOf } from '../text/paragraphs.ts'
import { type Quoted, quotedIn } from '../text/quoted/quoted.ts'
import { type Stretches, stretchesOf } from '../text/stretches.ts'

/** An article as its readers see it: what more than one of them needs. */
export interface Page {
  readonly paragraphs: readonly Paragraph[]
  readonly stretches: Stretches
  /** what stands in quotation marks */
  readonly pieces: readonly Quoted[]
}

type Printed = Pick<Article, 'text' | 'blocks'>

interface Known {
  readonly article: Printed
  readonly language: Language
  readonly page: Page
}

/** Of one article: a reader asks for a page again and again, and all of them before the next article comes. A table by article would cost more than it saves. */
let known: Known | null = null

/** The page of `article`, made for the first reader that asks and kept for the others. */
export const pageOf = (article: Printed, language: Language): Page => {
  if (known?.article !== article || known.language !== language) {
    const paragraphs = paragraphsOf(article)
    const page = { paragraphs, stretches: stretchesOf(article.text), pieces: quotedIn(article.text, paragraphs, language) }
    known = { article, language, page }
  }
  return known.page
}
