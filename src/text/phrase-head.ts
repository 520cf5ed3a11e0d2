import type { Language } from '../lang/index.ts'
import { fold } from './fold.ts'
import { type Token, tokens } from './tokens.ts'

const LOWER = /^\p{Ll}/u

/** The last word of a phrase before what hangs on it: "commission" in "the commission of inquiry". */
export const phraseHead = (phrase: string, { people, speech }: Language): Token | null => {
  const list = tokens(phrase)
  const words = list.map((t) => fold(t.text))
  const link = words.findIndex((w, i) => i > 0 && (people.joins.has(w) || speech.binds.has(w) || speech.loose.has(w)))
  return (link < 0 ? list.at(-1) : list[link - 1]) ?? null
}

const without = (phrase: string, { people, speech }: Language): string => {
  const first = tokens(phrase)[0]
  const opens =
    first !== undefined && (people.definite.has(fold(first.text)) || speech.determiners.has(fold(first.text)))
  return opens ? phrase.slice(first.to).trimStart() : phrase
}

/**
 * The name to tell for a phrase that was taken for `name`: the phrase itself where it is another kind of body. "The opposition on the council"
 * is not the council, "the company" no hospital; but "the company" may be Marlow Mills.
 */
export const nameFor = (phrase: string, name: string, language: Language): string => {
  const { people } = language
  const head = phraseHead(phrase, language)
  const word = head ? fold(head.text) : ''
  if (!head || !LOWER.test(head.text) || !people.bodies.has(word)) return name
  const other = phraseHead(name, language)
  const kind = other ? fold(other.text) : ''
  const another =
    other !== null &&
    kind !== word &&
    LOWER.test(other.text) &&
    people.bodies.has(kind) &&
    !(people.standIns.has(kind) && people.standIns.has(word))
  return another ? without(phrase, language) : name
}
