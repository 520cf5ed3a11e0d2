import type { Anchor, Article, Span } from '../model/index.ts'

/** As many units of context as Hypothesis keeps around a quote. */
const CONTEXT = 32
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

/** An anchor for `span` of `article`. Throws where the span lies outside the text: that is misuse. */
export const anchor = (article: Pick<Article, 'id' | 'text'>, { from, to }: Span): Anchor => {
  const { text } = article
  if (!(from >= 0 && from <= to && to <= text.length))
    throw new RangeError(`text/anchor: span ${from}-${to} lies outside a text of ${text.length}`)
  let start = Math.max(0, from - CONTEXT)
  if (isLow(text.charCodeAt(start))) start++
  let end = Math.min(text.length, to + CONTEXT)
  if (isLow(text.charCodeAt(end))) end--
  return {
    article: article.id,
    from,
    to,
    exact: text.slice(from, to),
    prefix: text.slice(start, from),
    suffix: text.slice(to, Math.max(to, end)),
  }
}
