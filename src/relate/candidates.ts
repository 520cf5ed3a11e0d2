import type { Article } from '../model/index.ts'
import { mix } from '../text/shingles.ts'
import { wordHashes } from '../text/word-hashes.ts'
import { type Full, full, growing, insert, SEGMENT, sharing } from './segments.ts'
import { vocabulary } from './vocabulary.ts'

/** Sampled hashes of the three-word runs of an article outside quotations, distinct, in order. Plain data: what a store keeps. */
export type Fingerprint = Uint32Array

/** An earlier article that a later one may go back to. */
export interface Candidate {
  readonly id: string
  /** sampled runs that both have */
  readonly shared: number
  /** share of the smaller fingerprint, 0..1 */
  readonly contained: number
}

/** One run in 4 is kept: .99 of planted reuse is still found at a quarter of the memory (design). */
const SAMPLE = 4
/** Longer articles are fingerprinted by their beginning. */
const MOST_RUNS = 4000
/** Fewer shared runs are chance: a name with its title, a stock phrase. */
const LEAST_SHARED = 5
/** Share of the smaller fingerprint: in 8,000 invented articles no two unrelated ones of a topic shared over .133, 99% of planted pairs over .21. */
const LEAST_CONTAINED = 0.15

/** The body of an article, without titles, captions and furniture. */
export const bodyText = (article: Article): string =>
  article.blocks
    .filter((b) => b.role === 'body')
    .map((b) => article.text.slice(b.from, b.to))
    .join('\n')

/** The runs of one text, each once; the table is the same for every text. */
const runs = vocabulary(1 << 10)

/** The fingerprint of a text. */
export const fingerprint = (text: string): Fingerprint => {
  const words = wordHashes(text)
  runs.clear()
  for (let i = 0; i + 2 < words.length && i < MOST_RUNS; i++) {
    const run = mix(Math.imul(Math.imul(words[i] ?? 0, 31) + (words[i + 1] ?? 0), 31) + (words[i + 2] ?? 0))
    if (run % SAMPLE === 0) runs.number(run)
  }
  const kept = new Uint32Array(runs.size())
  for (let i = 0; i < kept.length; i++) kept[i] = runs.term(i)
  return kept
}

/** An index of what earlier articles say, word by word. `add` and `find` change or read it in memory only. */
export interface ReuseIndex {
  /** Takes in an article. An id taken in twice is found twice. */
  readonly add: (id: string, print: Fingerprint) => void
  /** Earlier articles that share more than chance with `print`, the nearest first. */
  readonly find: (print: Fingerprint, most?: number) => Candidate[]
  /** Articles held. */
  readonly size: () => number
}

/**
 * An index that holds the last `capacity` articles (rounded up to segments), .7 KB each for news of 400 words. Deterministic: it depends on
 * nothing but the articles added and their order.
 */
export const reuseIndex = (capacity = 1_000_000): ReuseIndex => {
  let segments: readonly Full[] = []
  let last = growing()
  const size = (): number => segments.reduce((n, s) => n + s.ids.length, last.ids.length)
  return {
    size,
    add: (id, print) => {
      if (last.ids.length >= SEGMENT) {
        segments = [...segments, full(last)]
        last = growing()
        if (size() > capacity && segments.length > 1) segments = segments.slice(1)
      }
      insert(last, id, print)
    },
    find: (print, most = 20) =>
      [...segments, last]
        .flatMap((s) =>
          sharing(s, print, LEAST_SHARED).flatMap(({ owner, shared }): Candidate[] => {
            const contained = shared / Math.max(1, Math.min(print.length, s.sizes[owner] ?? 0))
            return contained >= LEAST_CONTAINED ? [{ id: s.ids[owner] ?? '', shared, contained: Math.min(1, contained) }] : []
          }),
        )
        .sort((a, b) => b.contained - a.contained || b.shared - a.shared || (a.id < b.id ? -1 : 1))
        .slice(0, most),
  }
}
