import type { Language } from '../../lang/index.ts'
import { at, type Token } from '../../text/token.ts'
import type { Line } from './line.ts'

/** Tokens `at`..`next` that say what a figure is told of. */
export interface Subject {
  readonly at: number
  readonly next: number
}

/** Tokens between a verb and its figure: "raised the price of a ticket again to 5". */
const TO_VERB = 10
/** Tokens of the longest subject: "the number of people in shelters along the coast". */
const LONGEST = 10

const isMark = ({ kind, text }: Token): boolean => kind === 'edge' || (kind === 'mark' && !/^[-'’&/$%]$/.test(text))

/** A verb that says how much or how many there are, or how that changed: was, reached, lasted, rose. */
const isState = ({ lower }: Token, { numbers }: Language): boolean =>
  numbers.states.has(lower) || numbers.directions.has(lower) || numbers.changes.has(lower)

const isPast = ({ lower, capital }: Token, { calendar, numbers }: Language): boolean =>
  !capital &&
  ((calendar.past.has(lower) && !numbers.nounsToo.has(lower)) || (lower.length < 24 && calendar.pastEnding.test(lower)))

const isHelper = ({ lower }: Token, { calendar, numbers }: Language): boolean =>
  calendar.future.has(lower) || numbers.helpers.has(lower) || numbers.noNoun.test(lower)

const isVerbal = (token: Token, language: Language): boolean =>
  isHelper(token, language) || isPast(token, language) || isState(token, language)

/** "the number of people" without its article; null where nothing but small words is left, as of a pronoun. */
const trimmed = ({ list, language }: Line, from: number, next: number): Subject | null => {
  let [first, end] = [from, next]
  while (first < end && (language.words.stop.has(at(list, first).lower) || at(list, first).kind !== 'word')) first++
  while (end > first && (language.words.stop.has(at(list, end - 1).lower) || at(list, end - 1).kind !== 'word')) end--
  return first < end ? { at: first, next: end } : null
}

/** The phrase that ends before token `end`: back to a mark, a conjunction or another verb. */
const phraseBefore = (line: Line, end: number): Subject | null => {
  const { list, language } = line
  let last = end
  while (last > 0 && isHelper(at(list, last - 1), language)) last--
  let first = last
  while (first > Math.max(0, last - LONGEST)) {
    const token = at(list, first - 1)
    if (isMark(token) || language.clauses.openers.has(token.lower) || isPast(token, language)) break
    // another figure and its verb stand before: "weighs 3 tonnes and is 12 m long"
    if (token.kind === 'number') return null
    first--
  }
  return trimmed(line, first, last)
}

/** The verb that the figure beginning at token `start` hangs on, and where what stands between them ends; null where it hangs on none. */
const verbOf = (
  { list, language }: Line,
  start: number,
): { readonly verb: number; readonly objectEnd: number } | null => {
  const { numbers } = language
  let i = start - 1
  while (i > 0 && (numbers.articles.has(at(list, i).lower) || numbers.adverbs.has(at(list, i).lower))) i--
  if (!numbers.levelWords.has(at(list, i).lower))
    return isState(at(list, i), language) ? { verb: i, objectEnd: i + 1 } : null
  let objectEnd = i
  for (i--; i >= Math.max(0, start - TO_VERB); i--) {
    const token = at(list, i)
    if (isMark(token)) return null
    if (numbers.levelWords.has(token.lower)) objectEnd = i
    else if (isState(token, language)) return { verb: i, objectEnd }
  }
  return null
}

/** What is told of a figure that has no noun of its own: "Freight income" of "fell to $23.5m", "price" of "raised the price to 5". */
export const subjectOf = (line: Line, start: number): Subject | null => {
  const found = verbOf(line, start)
  if (!found) return null
  let first = found.verb + 1
  // "was quickly corrected to 5": the rest of the verb is no object
  while (first < found.objectEnd && isVerbal(at(line.list, first), line.language)) first++
  const figures = line.list.slice(first, found.objectEnd).some((token) => token.kind === 'number')
  return (
    (first < found.objectEnd && !figures ? trimmed(line, first, found.objectEnd) : null) ??
    phraseBefore(line, found.verb)
  )
}

/** Whether the figure that begins at `start` hangs on a verb whose subject is a pronoun, "They lasted four hours": it is told of the sentence before. */
export const leansBack = (line: Line, start: number): boolean => {
  const found = verbOf(line, start)
  if (!found || found.objectEnd > found.verb + 1) return false
  let last = found.verb
  while (last > 0 && isHelper(at(line.list, last - 1), line.language)) last--
  return last > 0 && line.language.numbers.pronouns.has(at(line.list, last - 1).lower)
}

/** The phrase with which a sentence opens, up to its verb: what the next sentence calls "it" or "they". */
export const openingOf = (line: Line): Subject | null => {
  const { list, language } = line
  for (let i = 1; i <= Math.min(LONGEST, list.length - 1); i++) {
    const token = at(list, i)
    if (isMark(token)) return null
    if (isState(token, language) || isHelper(token, language) || isPast(token, language)) return trimmed(line, 0, i)
  }
  return null
}
