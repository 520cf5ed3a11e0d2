import type { Language } from '../../lang/index.ts'
import type { Cue } from '../../lang/topics/promises.ts'
import type { Found } from './cues.ts'
import { supposed } from './supposed.ts'
import type { Word } from './words.ts'

/** It counts as a noun does: where an article holds many commitments, those told by a verb of promising come first. */
const cue = (kind: 'promise' | 'refusal'): Cue => ({
  kind,
  forms: [],
  participles: [],
  links: ['...'],
  addressee: false,
  noun: true,
})

/** Words that open a first person's future at word `i`; 0 where none does. */
const opens = (words: readonly Word[], i: number, { promises: { future } }: Language): number => {
  const low = (k: number): string => words[k]?.lower ?? ''
  if (future.joined.has(low(i))) return 1
  const subject = future.subjects.has(low(i))
  if (subject && (future.helpers.has(low(i + 1)) || future.negated.has(low(i + 1)))) return 2
  const be = future.am.has(low(i)) ? 1 : subject && future.be.has(low(i + 1)) ? 2 : 0
  const to = be + (future.not.has(low(i + be)) ? 1 : 0)
  return be > 0 && future.to.length > 0 && future.to.every((w, k) => low(i + to + k) === w) ? to + future.to.length : 0
}

/** Words between the helping verb and the verb: not, also, gladly. */
const passes = (low: string, { promises: { future, helpers }, speech }: Language): boolean =>
  !future.but.has(low) &&
  (future.not.has(low) || helpers.has(low) || speech.adverbs.some((ending) => low.endsWith(ending)))

const at = (words: readonly Word[], i: number, language: Language): Found[] => {
  const { future, conditions } = language.promises
  const width = opens(words, i, language)
  if (width === 0) return []
  let verb = i + width
  while (passes(words[verb]?.lower ?? '', language)) verb++
  const between = words.slice(i, verb + 1)
  const refused = between.some((w) => future.not.has(w.lower) || future.negated.has(w.lower))
  const broken = between.slice(1).some((w) => /[^\s]/.test(w.gap))
  const conditional = conditions.has(words[verb + 1]?.lower ?? '') || conditions.has(words[verb + 2]?.lower ?? '')
  // "we are going to take off" only tells what comes
  const tells = !refused && !future.helpers.has(words[i + 1]?.lower ?? '') && !future.joined.has(words[i]?.lower ?? '')
  if (
    conditional ||
    tells ||
    broken ||
    !words[verb + 1] ||
    /[^\s]/.test(words[verb + 1]?.gap ?? '') ||
    future.but.has(words[verb]?.lower ?? '') ||
    supposed(words, i, conditions)
  )
    return []
  return [
    {
      cue: cue(refused ? 'refusal' : 'promise'),
      at: i,
      next: verb,
      matter: verb,
      to: [],
      passive: false,
      by: i,
      announced: false,
      base: false,
    },
  ]
}

/** "We will hold the talks in Marlow", "I am not going to sell": within quotation marks whoever speaks binds himself. */
export const firstPerson = (words: readonly Word[], language: Language): Found[] =>
  words.flatMap((_, i) => at(words, i, language))
