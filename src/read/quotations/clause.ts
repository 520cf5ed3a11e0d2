import type { Language } from '../../lang/index.ts'
import { type Item, itemAt, wordAt } from './frame.ts'
import type { Range } from './subjects.ts'

/** Letters of the longest word that is asked for the ending of a past tense. */
const LONGEST = 24

/** "the pier closed": an ending of the past tense behind a noun, not within a phrase ("the closed pier") nor before an agent ("a pier closed by guards"). */
const pastAt = (items: readonly Item[], k: number, { calendar, speech }: Language): boolean => {
  const word = wordAt(items, k)
  if (word === '' || word.length > LONGEST || !calendar.pastEnding.test(word)) return false
  const before = itemAt(items, k - 1)
  return (
    (before.kind === 'word' || before.kind === 'possessive') &&
    !speech.determiners.has(before.lower) &&
    !speech.by.has(wordAt(items, k + 1))
  )
}

/** Whether a word in the range shows it to be a clause, not a mere thing: "the pier was safe", but not "a picture of the pier". */
export const holdsVerb = (items: readonly Item[], { first, last }: Range, language: Language): boolean => {
  const { speech, calendar, people } = language
  for (let k = first; k <= last; k++) {
    const word = wordAt(items, k)
    if (speech.auxiliaries.has(word) || calendar.past.has(word) || calendar.future.has(word)) return true
    // "they need more time"; "it to the list" has none
    if (
      people.pronouns.has(word) &&
      k < last &&
      !speech.loose.has(wordAt(items, k + 1)) &&
      itemAt(items, k + 1).kind === 'word'
    )
      return true
    if (k > first && pastAt(items, k, language)) return true
  }
  return false
}
