import type { Language } from '../lang/index.ts'
import { fold } from '../text/fold.ts'
import { phraseHead } from '../text/phrase-head.ts'
import { type Token, tokens } from '../text/tokens.ts'

const wordsOf = (name: string): string[] => tokens(name).map((t) => fold(t.text))

/**
 * The words by which a name is known as the same: "Ministry of Justice of the Republic" is the justice ministry, "town hall" the city.
 * The last word is the surname, or what kind of body it is.
 */
export const nameWords = (name: string, { people, credits }: Language): readonly string[] => {
  const words = wordsOf(name)
  const alias = credits.aliases.get(words.join(' '))
  if (alias !== undefined) return wordsOf(alias)
  const [first = '', link = ''] = words
  if (!people.bodies.has(first) || !people.joins.has(link)) return words
  const rest = words.slice(2)
  const further = rest.indexOf(link)
  return [...(further < 0 ? rest : rest.slice(0, further)).filter((w) => !people.joins.has(w)), first]
}

const LOWER = /^\p{Ll}/u
/** "seafarers’ union": the word before says whose. */
const OWNED = /s['’]?$/

/** "company", "credit bureau", "New York bank" describe a body that has a name elsewhere; "the residents' group" says which is meant. */
const describes = (list: readonly Token[], head: Token, { people }: Language): boolean => {
  const before = list[list.indexOf(head) - 1]
  return LOWER.test(head.text) && people.standIns.has(fold(head.text)) && !OWNED.test(before?.text ?? '')
}

/**
 * The body that a speaker is or speaks for: "fire service", "city" for "city spokesman". Null for people without a name ("two guards") and for
 * what may be any body ("the company").
 */
export const bodyOfSpeaker = (name: string, language: Language): string | null => {
  const { people, credits } = language
  const list = tokens(name)
  const spokes = list.findIndex((t) => people.spokes.has(fold(t.text)))
  const kept = spokes < 0 ? list : list.slice(0, spokes)
  const [first, last] = [kept[0], kept.at(-1)]
  if (!first || !last) return null
  const body = name.slice(first.from, last.to)
  if (credits.institutions.has(kept.map((t) => fold(t.text)).join(' '))) return body
  const at = phraseHead(body, language)
  const head = at && kept.find((t) => t.from === first.from + at.from)
  return head && kept.length > 1 && people.bodies.has(fold(head.text)) && !describes(kept, head, language) ? body : null
}

/** Whether a name only describes a body that is named elsewhere. */
export const isDescription = (name: string, language: Language): boolean => {
  const list = tokens(name)
  const at = phraseHead(name, language)
  const head = at && list.find((t) => t.from === at.from)
  return head ? describes(list, head, language) : false
}

/** Whether a name is one, or the head of the phrase may speak: "Chinese officials", but not "Repeated warnings" or "Marlow’s rules". */
export const maySpeak = (name: string, language: Language): boolean => {
  const head = phraseHead(name, language)
  const word = head ? fold(head.text) : ''
  return (
    head !== null && (!LOWER.test(head.text) || language.people.roles.has(word) || language.people.bodies.has(word))
  )
}
