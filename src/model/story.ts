import type { Anchor } from './span.ts'

export type OriginKind = 'agency' | 'outlet' | 'official' | 'document' | 'person'

/** Where statements were first made or written. Origins belong to statements; `articles` are those that hold such a statement. */
export interface Origin {
  readonly id: string
  readonly name: string
  readonly kind: OriginKind
  readonly articles: readonly string[]
  /** the words that give it away */
  readonly evidence: readonly Anchor[]
}

export type ReuseKind = 'copy' | 'edited' | 'rewritten' | 'translated'

/** Text of article `to` that goes back to article `from`. */
export interface Reuse {
  readonly from: string
  readonly to: string
  readonly kind: ReuseKind
  /** 0..1 of the body of `to`, quotations not counted */
  readonly share: number
  readonly passages: readonly { readonly a: Anchor; readonly b: Anchor; readonly likeness: number }[]
  /** why this way round, in plain words; null where nothing tells who took from whom */
  readonly direction: string | null
}

/** Which origin stands behind a stretch of an article; what `relate` hands on so that origins are counted per statement. */
export interface Credit {
  readonly article: string
  readonly from: number
  readonly to: number
  readonly origin: string
}

/** The articles of one event, and how they hang together. */
export interface Story {
  readonly id: string
  readonly title: string
  readonly articles: readonly string[]
  readonly origins: readonly Origin[]
  readonly reuse: readonly Reuse[]
  readonly credits: readonly Credit[]
}
