import type { Anchor, Article, OriginKind, Span } from '../model/index.ts'

/** A stretch of an article that goes back to a name; what origins and credits are made of. */
export interface Claim {
  readonly article: string
  /** claims of one key meet in one origin */
  readonly key: string
  readonly name: string
  readonly kind: OriginKind
  /** null where the article holds something of it, but no stretch is told */
  readonly covers: Span | null
  readonly evidence: readonly Anchor[]
}

/** From the first body block to the end of the last: what a signature or a dateline speaks for. */
export const bodyOf = (article: Article): Span => {
  const body = article.blocks.filter((b) => b.role === 'body')
  return { from: body[0]?.from ?? 0, to: body.at(-1)?.to ?? article.text.length }
}

export const inside = (inner: Span, outer: Span): boolean => outer.from <= inner.from && inner.to <= outer.to
export const overlaps = (x: Span, y: Span): boolean => x.from < y.to && y.from < x.to
