import type { Profile } from './profile.ts'
import { vocabulary } from './vocabulary.ts'
import type { Written } from './written.ts'

/** Counts the words of one article. */
export interface Tallies {
  /** Counts a word that weighs `weight`; `named` says that its capital tells it is a name. */
  readonly count: (its: Written, weight: number, named: boolean) => void
  /** What was counted: each word as the name or the word that it mostly is, in the order they were met. */
  readonly profile: () => Profile
}

const MOST_COUNTED = 255
/** Different words of most articles: there is room for more. */
const USUAL = 1 << 10

/** Words by the name they would be, and the terms that come of them. They are the same tables for every article: one is counted at a time. */
const names = vocabulary(USUAL)
const terms = vocabulary(USUAL)

/** Of each name: the term it is where it does not name, its weight, and how often its capital said that it does name, less how often it stood in lower case. */
const room = (length: number) => ({ words: new Uint32Array(length), weights: new Uint32Array(length), leanings: new Int32Array(length) })
let held = room(USUAL)

const widened = (): typeof held => {
  const wider = room(held.words.length * 2)
  wider.words.set(held.words)
  wider.weights.set(held.weights)
  wider.leanings.set(held.leanings)
  return wider
}

const count = ({ name, word, capital }: Written, weight: number, named: boolean): void => {
  const size = names.size()
  const at = names.number(name >>> 0)
  if (at === size) {
    if (at === held.words.length) held = widened()
    held.words[at] = word
    held.weights[at] = 0
    held.leanings[at] = 0
  }
  held.weights[at] = (held.weights[at] ?? 0) + weight
  if (!capital) held.leanings[at] = (held.leanings[at] ?? 0) - 1
  else if (named) held.leanings[at] = (held.leanings[at] ?? 0) + 1
}

const profile = (): Profile => {
  const counts = new Uint32Array(names.size())
  terms.clear()
  for (let i = 0; i < names.size(); i++) {
    const at = terms.number((held.leanings[i] ?? 0) > 0 ? names.term(i) : (held.words[i] ?? 0))
    counts[at] = (counts[at] ?? 0) + (held.weights[i] ?? 0)
  }
  const found = { terms: new Uint32Array(terms.size()), counts: new Uint8Array(terms.size()) }
  for (let i = 0; i < terms.size(); i++) {
    found.terms[i] = terms.term(i)
    found.counts[i] = Math.min(MOST_COUNTED, counts[i] ?? 0)
  }
  return found
}

/** Begins to count an article; what was counted of the one before is forgotten. */
export const tallies = (): Tallies => {
  names.clear()
  return { count, profile }
}
