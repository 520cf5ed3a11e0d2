import type { Article } from '../model/index.ts'
import { mix } from '../text/shingles.ts'
import { wordHashes } from '../text/word-hashes.ts'
import { numberOf, vocabulary } from './vocabulary.ts'

/** Sampled hashes of the three-word runs of an article outside quotations, distinct, in order. Plain data: what a store keeps. */
export type Fingerprint = Uint32Array

/** One run in 4 is kept: .99 of planted reuse is still found at a quarter of the memory (scripts/bench-reuse.ts). */
const SAMPLE = 4
/** Longer articles are fingerprinted by their beginning. */
const MOST_RUNS = 4000
/** Sampled runs of most articles. */
const USUAL = 1 << 8

/** The body of an article, without titles, captions and furniture. */
export const bodyText = (article: Article): string =>
  article.blocks
    .filter((b) => b.role === 'body')
    .map((b) => article.text.slice(b.from, b.to))
    .join('\n')

/** The fingerprint of a text. */
export const fingerprint = (text: string): Fingerprint => {
  const words = wordHashes(text)
  const runs = vocabulary(USUAL)
  for (let i = 0; i + 2 < words.length && i < MOST_RUNS; i++) {
    const run = mix(Math.imul(Math.imul(words[i] ?? 0, 31) + (words[i + 1] ?? 0), 31) + (words[i + 2] ?? 0))
    if (run % SAMPLE === 0) numberOf(runs, run)
  }
  return runs.terms.slice(0, runs.size)
}
