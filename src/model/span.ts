/** A half-open stretch `from`..`to` of `article.text`, in UTF-16 units. */
export interface Span {
  readonly from: number
  readonly to: number
}

/**
 * A span that repeats its words, as in W3C Web Annotation (TextPositionSelector and TextQuoteSelector in one),
 * so that anybody who holds the article can check it: `text.slice(from, to) === exact`, always.
 */
export interface Anchor extends Span {
  /** id of the article */
  readonly article: string
  readonly exact: string
  /** up to 32 units of the text before and after, cut at no surrogate pair */
  readonly prefix: string
  readonly suffix: string
}
