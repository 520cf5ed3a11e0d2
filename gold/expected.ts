import type { Verdict } from '../src/model/index.ts'

/** Words as they stand in an article, which is named by the stem of its file or by its id. */
export interface Marked {
  readonly article: string
  readonly text: string
}

interface MarkedPieces {
  readonly article: string
  readonly text: readonly string[]
}

export interface MarkedFact {
  readonly name: string
  readonly kind: string
  readonly verdict: Verdict
  /** other verdicts that a careful reader may hold as well; they count neither way */
  readonly verdictAlso?: readonly Verdict[]
  readonly reason?: string
  readonly why: string
  readonly versions: readonly {
    readonly value: string
    readonly members: readonly { readonly article: string; readonly text: string | readonly string[] }[]
  }[]
}

/** What a careful reader finds in the articles of one story: `gold/<story>/expected.json`. Every list may be absent. */
export interface Expected {
  readonly about: string
  readonly story: { readonly articles: readonly string[]; readonly event: string }
  readonly published?: readonly { readonly article: string; readonly value: string; readonly not?: string }[]
  readonly furniture?: readonly Marked[]
  readonly quotations?: readonly (MarkedPieces & {
    readonly speaker?: string
    readonly speakerAlso?: readonly string[]
  })[]
  readonly sameSaying?: readonly { readonly name: string; readonly members: readonly MarkedPieces[] }[]
  readonly quantities?: readonly (Marked & {
    readonly value: number | readonly [number, number] | null
    readonly bound: string
    readonly unit?: string
    readonly counts: string
  })[]
  readonly facts?: readonly MarkedFact[]
  readonly times?: readonly (Marked & { readonly value: string })[]
  readonly origins?: readonly {
    readonly name: string
    readonly nameAlso?: readonly string[]
    readonly articles: readonly string[]
  }[]
  readonly reuse?: readonly ({ readonly kind: string } & (
    | { readonly from: string; readonly to: string }
    | { readonly a: string; readonly b: string }
  ))[]
  readonly commitments?: readonly {
    readonly article: string
    readonly by: string
    readonly kind: string
    readonly what: string
  }[]
}
