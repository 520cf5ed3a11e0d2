import type { Relations } from '../../../lang/topics/relations.ts'
import type { Found } from './phrases.ts'
import type { Word } from './words.ts'

/** So many words behind a negator are under it, unless the clause ends before. */
const REACH = 9

/** Which words stand under an odd number of negators: "failed to", "not", "no" reach to the end of their clause. */
export const negatedWords = (
  words: readonly Word[],
  negators: readonly Found<true>[],
  relations: Relations,
): boolean[] => {
  const negated = words.map(() => false)
  for (const n of negators) {
    for (let i = n.to; i < Math.min(words.length, n.to + REACH); i++) {
      const word = words[i]
      if (!word || (word.opens && i > n.to) || relations.negationEnds?.has(word.folded)) break
      negated[i] = !negated[i]
    }
  }
  return negated
}
