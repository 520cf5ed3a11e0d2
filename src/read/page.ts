import type { Language } from '../lang/index.ts'
import type { Article } from '../model/index.ts'
import { type Paragraph, paragraphsOf } from './paragraphs.ts'
import { type Piece, piecesOf } from './quotations/pieces.ts'
import { type Stretches, stretchesOf } from '../text/stretches.ts'

/** An article as its readers see it: what more than one of them needs. */
export interface Page {
  readonly paragraphs: readonly Paragraph[]
  readonly stretches: Stretches
  /** what stands in quotation marks */
  readonly pieces: readonly Piece[]
}

type Printed = Pick<Article, 'text' | 'blocks'>

const made = new WeakMap<Printed, Page & { readonly language: Language }>()

/** The page of `article`, made for the first reader that asks and kept for the others. */
export const pageOf = (article: Printed, language: Language): Page => {
  const known = made.get(article)
  if (known?.language === language) return known
  const paragraphs = paragraphsOf(article)
  const page = { language, paragraphs, stretches: stretchesOf(article.text), pieces: piecesOf(article.text, paragraphs, language) }
  made.set(article, page)
  return page
}
