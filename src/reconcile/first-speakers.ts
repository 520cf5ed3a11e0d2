import type { Language } from '../lang/index.ts'
import { fold } from '../text/fold.ts'
import { tokens } from '../text/tokens.ts'

/** The content words of a speaker's name; whoever speaks for a body is one word, whatever the sex. */
const wordsOf = (name: string, { people, verdicts, words }: Language): ReadonlySet<string> => {
  const neutral = (w: string): string => verdicts.genders.find(([m, f]) => m === w || f === w)?.[0] ?? w
  const content = tokens(fold(name))
    .map((t) => t.text)
    .filter((w) => !words.stop.has(w))
  return new Set(content.map((w) => (people.spokes.has(w) ? 'spokes' : neutral(w))))
}

/** What two transliterations of one name share: its consonants, each once. "Shareef" and "Sharif" are one. */
const skeleton = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[^\p{L}]|[aeiouy]/gu, '')
    .replace(/(.)\1+/g, '$1')
/** Consonants from which a name is told by them: "Lee" and "Lou" are two. */
const LEAST = 3

const same = (a: string, b: string): boolean =>
  a === b || (a[0] === b[0] && skeleton(a).length >= LEAST && skeleton(a) === skeleton(b))

const within = (small: ReadonlySet<string>, large: ReadonlySet<string>): boolean =>
  small.size > 0 && [...small].every((w) => large.has(w) || [...large].some((x) => same(w, x)))

/**
 * How many speakers stand behind these names: "the spokeswoman" and "ministry spokesman" may be one, as may "Keller" and "Amina Keller".
 * A name all of whose words another has is that other one, the fullest names counted first; so the number is the least there can be.
 */
export const firstSpeakers = (names: readonly string[], language: Language): number => {
  const sets = names.map((n) => wordsOf(n, language)).sort((a, b) => b.size - a.size)
  return sets.filter((s, i) => s.size > 0 && !sets.slice(0, i).some((fuller) => within(s, fuller))).length
}
