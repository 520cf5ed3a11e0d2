import type { Language } from '../../lang/index.ts'
import { at, type Token } from '../../text/token.ts'
import { eachLanguage } from '../each-language.ts'

/** A noun phrase around a head: "a senior official at the ministry" with `head` on "official". Token indices, `last` included. */
export interface Phrase {
  readonly first: number
  readonly last: number
  readonly head: number
}

/** A phrase reaches at most so many tokens to either side of its head. */
const REACH = 8
/** and a noun bound to it ("of the harbour board") has at most so many */
const BOUND = 5

const isVerb = (l: Token, language: Language): boolean =>
  (language.speech.verbs.has(l.lower) && !language.speech.alsoNouns.has(l.lower)) ||
  language.speech.participles.has(l.lower)

/** May stand inside a noun phrase before its head. */
export const modifies = (l: Token | undefined, language: Language, initial = false): boolean => {
  if (l === undefined || l.kind === 'edge') return false
  if (l.kind === 'possessive' || l.kind === 'number') return true
  if (l.kind === 'mark') return l.text === '&' || l.text === '-'
  const { stops, loose, binds, and, between, passive, determiners } = language.speech
  if (l.capital && l.text.length > 1 && l.text === l.text.toUpperCase()) return true
  if (l.capital && !initial && !determiners.has(l.lower) && l.text.length > 1)
    return !language.people.notNames.has(l.lower)
  if (stops.has(l.lower) || loose.has(l.lower) || between.has(l.lower) || and.has(l.lower) || determiners.has(l.lower))
    return false
  if (l.capital) return !language.people.notNames.has(l.lower)
  return !binds.has(l.lower) && !passive.has(l.lower) && !isVerb(l, language)
}

/** Where the phrase with head `head` begins: at its determiner, or with its first modifier. */
export const phraseStart = (all: readonly Token[], head: number, language: Language): number => {
  let first = head
  while (head - first < REACH) {
    const before = at(all, first - 1)
    if (before.kind === 'word' && language.speech.determiners.has(before.lower)) {
      first--
      // "one of the officials" begins at "one"
      break
    }
    if (!modifies(before, language, first === 1)) break
    // "met Norland's minister": a name that owns the rest begins the phrase
    if (at(all, first).capital && before.kind === 'word' && !before.capital && at(all, first + 1).kind === 'possessive')
      break
    first--
  }
  while (first < head && at(all, first).kind !== 'word' && at(all, first).kind !== 'number') first++
  return first
}

/** "in Marlow-based newspaper The Tide": the small words behind a name still lead to a noun. */
const nounAhead = (all: readonly Token[], i: number, { people }: Language): boolean =>
  all.slice(i, i + 3).some((l) => people.bodies.has(l.lower) || people.documents.has(l.lower))

/** Where the phrase ends: behind "of the ministry", "for the group". */
export const phraseEnd = (all: readonly Token[], head: number, language: Language): number => {
  let last = head
  while (last - head < REACH) {
    const bind = at(all, last + 1)
    if (!language.speech.binds.has(bind.lower) || bind.capital) break
    let i = last + 2
    if (language.speech.determiners.has(at(all, i).lower)) i++
    const begin = i
    while (
      i - begin < BOUND &&
      modifies(at(all, i), language) &&
      at(all, i).kind !== 'mark' &&
      !(
        i > begin &&
        at(all, i - 1).capital &&
        !at(all, i).capital &&
        at(all, i).kind === 'word' &&
        !nounAhead(all, i, language)
      )
    )
      i++
    // a place or a time is no part of the phrase: "officials in recent days"
    if (i === begin || (language.speech.loose.has(bind.lower) && !at(all, begin).capital)) break
    last = i - 1
  }
  return last
}

const headsOf = eachLanguage(
  ({ people }): ReadonlySet<string> => new Set([...people.roles, ...people.bodies, ...people.documents]),
)

/** Phrases whose head may speak: roles, bodies and documents in small letters, or in capitals behind a determiner. */
export const phrasesIn = (all: readonly Token[], language: Language): Phrase[] => {
  const heads = headsOf(language)
  const found: Phrase[] = []
  for (let i = 0; i < all.length; i++) {
    const l = at(all, i)
    if (l.kind !== 'word' || !heads.has(l.lower)) continue
    const after = at(all, i + 1)
    // "police officer", "company spokesman": the head is the last of them
    if (after.kind === 'word' && heads.has(after.lower)) continue
    const first = phraseStart(all, i, language)
    found.push({ first, last: phraseEnd(all, i, language), head: i })
  }
  return found
}
