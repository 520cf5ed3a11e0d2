import type { Profile } from './profile.ts'
import { numberOf, termAt, type Vocabulary, vocabulary } from './vocabulary.ts'
import type { Written } from './written.ts'

/** Counts of the words of one article. Changed by `tally` only. */
export interface Tallies {
  /** words by the name they would be */
  readonly names: Vocabulary
  /** of each name: the term it is where it does not name */
  words: Uint32Array
  weights: Uint32Array
  /** how often its capital said that it does name, less how often it stood in lower case */
  leanings: Int32Array
}

const MOST_COUNTED = 255
/** Different words of most articles: there is room for more. */
const USUAL = 1 << 9

export const tallies = (): Tallies => ({
  names: vocabulary(USUAL),
  words: new Uint32Array(USUAL),
  weights: new Uint32Array(USUAL),
  leanings: new Int32Array(USUAL),
})

const widen = (of: Tallies): void => {
  const { words, weights, leanings } = of
  of.words = new Uint32Array(words.length * 2)
  of.weights = new Uint32Array(words.length * 2)
  of.leanings = new Int32Array(words.length * 2)
  of.words.set(words)
  of.weights.set(weights)
  of.leanings.set(leanings)
}

/** Counts a word that weighs `weight`; `named` says that its capital tells it is a name. */
export const tally = (of: Tallies, { name, word, capital }: Written, weight: number, named: boolean): void => {
  const size = of.names.size
  const at = numberOf(of.names, name >>> 0)
  if (at === size) {
    if (at === of.words.length) widen(of)
    of.words[at] = word
  }
  of.weights[at] = (of.weights[at] ?? 0) + weight
  if (!capital) of.leanings[at] = (of.leanings[at] ?? 0) - 1
  else if (named) of.leanings[at] = (of.leanings[at] ?? 0) + 1
}

/** What was counted: each word as the name or the word that it mostly is, in the order they were met. */
export const tallied = ({ names, words, weights, leanings }: Tallies): Profile => {
  const counts = new Uint32Array(names.size)
  const terms = vocabulary(names.terms.length)
  for (let i = 0; i < names.size; i++) {
    const at = numberOf(terms, (leanings[i] ?? 0) > 0 ? termAt(names, i) : (words[i] ?? 0))
    counts[at] = (counts[at] ?? 0) + (weights[i] ?? 0)
  }
  const capped = new Uint8Array(terms.size)
  for (let i = 0; i < capped.length; i++) capped[i] = Math.min(MOST_COUNTED, counts[i] ?? 0)
  return { terms: terms.terms.slice(0, terms.size), counts: capped }
}
