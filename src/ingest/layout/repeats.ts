import { fold } from '../../text/fold.ts'
import { perObject } from '../../text/memo.ts'
import { tokens } from '../../text/tokens.ts'
import type { Page, Place } from './place.ts'

/** Share of a line's words that one paragraph must hold to be what the line repeats. */
const REPEATED = 0.85
const REPEATED_WORDS = 6
/** Of them, words that are no stop words. */
const OWN_WORDS = 4
/** No more lines than this are compared with the paragraphs, and with no more paragraphs. */
export const COMPARED = 400
/** So much of a paragraph is compared, in UTF-16 units. */
const READ = 4000
/** The paragraphs that a line may repeat, with their folded text. */
const running = perObject((places: readonly Place[]) =>
  places
    .slice(0, COMPARED)
    .filter((q) => q.stopped)
    .map((q) => ({ q, folded: fold(q.text.slice(0, READ)) })),
)
const wordsOf = perObject(
  (p: Place): ReadonlySet<string> => new Set(tokens(p.text.slice(0, READ)).map((t) => fold(t.text))),
)

/** Words that fold by themselves, whatever stands beside them. */
const PLAIN = /^[ -~]+$/
/** True where `folded` lacks more than `most` of `words` even as parts of words; so it does mostly after two or three. */
const lacks = (folded: string, words: readonly string[], most: number): boolean => {
  let lacking = 0
  for (const w of words) if (!folded.includes(w) && ++lacking > most) return true
  return false
}

/** One paragraph of running text says what this line without a stop says. */
export const repeats = (p: Place, { places, language, body }: Page): boolean => {
  if (p.stopped || p.words < REPEATED_WORDS || p.index < body || p.index > COMPARED) return false
  const mine = [...wordsOf(p)].filter((w) => !language.words.stop.has(w))
  if (mine.length < OWN_WORDS) return false
  const sought = mine.filter((w) => PLAIN.test(w)).sort((a, b) => b.length - a.length)
  const spared = mine.length - Math.ceil(REPEATED * mine.length)
  const holds = (q: Place): boolean => mine.filter((w) => wordsOf(q).has(w)).length >= REPEATED * mine.length
  return running(places).some(({ q, folded }) => q.words > p.words && !lacks(folded, sought, spared) && holds(q))
}
