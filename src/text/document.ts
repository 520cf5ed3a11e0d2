import type { Language } from '../lang/index.ts'
import type { Article, Sentence, Span } from '../model/index.ts'
import { compounds } from './compounds.ts'
import { type Paragraph, paragraphsOf } from './paragraphs.ts'
import { type Quoted, quotedIn } from './quoted/quoted.ts'
import { sentencesIn } from './sentences.ts'
import { type Stretches, stretchesOf } from './stretches.ts'
import { indexAt, type Token, tokensIn, tokensOf } from './token.ts'

/** An article as its readers see it, cut once for all of them. All lists lie in the order of the text. */
export interface Document {
  readonly article: Article
  readonly text: string
  /** of titles, bodies and captions: lines, but for those broken in the midst of a sentence */
  readonly paragraphs: readonly Paragraph[]
  /** of those paragraphs; furniture, bylines and datelines have none */
  readonly sentences: readonly Sentence[]
  /** what stands in quotation marks, the outermost ones */
  readonly quoted: readonly Quoted[]
  /** every word, number, possessive ending and mark of the whole text */
  readonly tokens: readonly Token[]
  /** the same with hyphenated words put together */
  readonly compounds: readonly Token[]
  /** the text cut at its blanks: what is made of one stretch is kept for the next time it stands somewhere */
  readonly stretches: Stretches
}

/** The document of `article`, read in `language`. */
export const documentOf = (article: Article, language: Language): Document => {
  const { text } = article
  const paragraphs = paragraphsOf(article)
  const stretches = stretchesOf(text)
  const tokens = tokensOf(stretches)
  return {
    article,
    text,
    paragraphs,
    sentences: sentencesIn(text, paragraphs, language),
    quoted: quotedIn(text, paragraphs, language),
    tokens,
    compounds: compounds(tokens),
    stretches,
  }
}

/** The tokens that begin within `span`; `compounds` of it with `tokensIn(document.compounds, span)`. */
export const tokensWithin = ({ tokens }: Document, span: Span): readonly Token[] => tokensIn(tokens, span)

/** Index of what covers `offset` in a list of spans that do not overlap; -1 where nothing does. */
const covering = (list: readonly Span[], offset: number): number => {
  const index = indexAt(list, offset + 1) - 1
  return index >= 0 && offset < (list[index]?.to ?? 0) ? index : -1
}

/** Index of the sentence that holds `offset`, or -1. */
export const sentenceAt = ({ sentences }: Document, offset: number): number => covering(sentences, offset)

/** The stretch in quotation marks that holds `offset`, its marks left out, or undefined. */
export const quotedAt = ({ quoted }: Document, offset: number): Quoted | undefined => quoted[covering(quoted, offset)]
