import type { Language } from '../../lang/index.ts'
import type { Span } from '../../model/index.ts'
import { at, type Token } from '../../text/token.ts'
import type { Figure } from './figures.ts'
import type { Line } from './line.ts'

/** What was spoken of before a figure. */
export interface Known {
  /** what the last figure counted, of this sentence or the one before */
  readonly unit: string | null
  /** it is of this sentence */
  readonly here: boolean
  /** the sentence before */
  readonly before: Span | null
}

/** Tokens looked back and ahead for a verb such as "killing" that makes a bare figure count persons. */
const LOOK_BACK = 4
const LOOK_AHEAD = 3

const isWord =
  (words: ReadonlySet<string>) =>
  (token: Token): boolean =>
    words.has(token.lower)

/** "killing at least 7", "51 were injured": nothing but living beings are killed or injured. */
const isHarmed = ({ list, language }: Line, start: number, next: number): boolean => {
  const harms = isWord(language.numbers.harms)
  return (
    list.slice(Math.max(0, start - LOOK_BACK), start).some(harms) || list.slice(next, next + LOOK_AHEAD).some(harms)
  )
}

const isVerb = ({ lower, kind }: Token, { calendar, numbers }: Language): boolean =>
  kind === 'word' &&
  (calendar.be.has(lower) ||
    calendar.past.has(lower) ||
    numbers.personVerbs.has(lower) ||
    numbers.helpers.has(lower) ||
    (lower.length < 24 && calendar.pastEnding.test(lower)))

/** "Six voted", "Three were new", "five of them": a bare figure that is the subject of a verb. */
const isSubject = ({ list, language }: Line, { next }: Figure): boolean => isVerb(at(list, next), language)

/** Only a person votes, resigns, says. */
const isPersons = ({ list, language }: Line, { next }: Figure): boolean =>
  list.slice(next, next + LOOK_AHEAD).some(isWord(language.numbers.personVerbs)) && isVerb(at(list, next), language)

/** "one was absent": a single one is only counted where it goes on a count of the same sentence. */
const isOne = ({ low, high }: Figure): boolean => low === 1 && high === 1

/** The unit of a figure without a noun, by its verb or by what was counted before; null where neither tells. */
export const ellipsis = (
  line: Line,
  { at: start, figure }: { readonly at: number; readonly figure: Figure },
  known: Known,
): string | null => {
  if (figure.unit !== null || figure.kind === 'vague' || figure.kind === 'article') return null
  const one = isOne(figure)
  if (one && !(known.here && isSubject(line, figure))) return null
  if (figure.kind === 'none' || figure.kind === 'both')
    return isHarmed(line, start, figure.next) || isPersons(line, figure) ? 'person' : null
  if (!one && isHarmed(line, start, figure.next)) return 'person'
  if (isPersons(line, figure)) return 'person'
  return isSubject(line, figure) ? known.unit : null
}
