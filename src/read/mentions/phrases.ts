import type { Language } from '../../lang/index.ts'
import { eachLanguage } from '../each-language.ts'
import type { Lexeme } from './lex.ts'

/** A noun phrase around a head: "a senior official at the ministry" with `head` on "official". Lexeme indices, `last` included. */
export interface Phrase {
  readonly first: number
  readonly last: number
  readonly head: number
}

/** A phrase reaches at most so many lexemes to either side of its head. */
const REACH = 8
/** and a noun bound to it ("of the harbour board") has at most so many */
const BOUND = 5

const isVerb = (l: Lexeme, language: Language): boolean =>
  (language.speech.verbs.has(l.low) && !language.speech.alsoNouns.has(l.low)) || language.speech.participles.has(l.low)

/** May stand inside a noun phrase before its head. */
export const modifies = (l: Lexeme | undefined, language: Language, initial = false): boolean => {
  if (l === undefined) return false
  if (l.kind === 'possessive' || l.kind === 'figure') return true
  if (l.kind === 'mark') return l.text === '&' || l.text === '-'
  const { stops, loose, binds, and, between, passive, determiners } = language.speech
  if (l.cap && l.text.length > 1 && l.text === l.text.toUpperCase()) return true
  if (l.cap && !initial && !determiners.has(l.low) && l.text.length > 1) return !language.people.notNames.has(l.low)
  if (stops.has(l.low) || loose.has(l.low) || between.has(l.low) || and.has(l.low) || determiners.has(l.low)) return false
  if (l.cap) return !language.people.notNames.has(l.low)
  return !binds.has(l.low) && !passive.has(l.low) && !isVerb(l, language)
}

/** Where the phrase with head `head` begins: at its determiner, or with its first modifier. */
export const phraseStart = (all: readonly Lexeme[], head: number, language: Language): number => {
  let first = head
  while (head - first < REACH) {
    const before = all[first - 1]
    if (before === undefined) break
    if (before.kind === 'word' && language.speech.determiners.has(before.low)) {
      first--
      // "one of the officials" begins at "one"
      break
    }
    if (!modifies(before, language, first === 1)) break
    // "met Norland's minister": a name that owns the rest begins the phrase
    if (all[first]?.cap && before.kind === 'word' && !before.cap && all[first + 1]?.kind === 'possessive') break
    first--
  }
  while (first < head && all[first]?.kind !== 'word' && all[first]?.kind !== 'figure') first++
  return first
}

/** "in Marlow-based newspaper The Tide": the small words behind a name still lead to a noun. */
const nounAhead = (all: readonly Lexeme[], i: number, { people }: Language): boolean =>
  all.slice(i, i + 3).some((l) => people.bodies.has(l.low) || people.documents.has(l.low))

/** Where the phrase ends: behind "of the ministry", "for the group". */
export const phraseEnd = (all: readonly Lexeme[], head: number, language: Language): number => {
  let last = head
  while (last - head < REACH) {
    const bind = all[last + 1]
    if (bind === undefined || !language.speech.binds.has(bind.low) || bind.cap) break
    let i = last + 2
    if (language.speech.determiners.has(all[i]?.low ?? '')) i++
    const begin = i
    while (
      i - begin < BOUND &&
      modifies(all[i], language) &&
      all[i]?.kind !== 'mark' &&
      !(i > begin && all[i - 1]?.cap && !all[i]?.cap && all[i]?.kind === 'word' && !nounAhead(all, i, language))
    )
      i++
    // a place or a time is no part of the phrase: "officials in recent days"
    if (i === begin || (language.speech.loose.has(bind.low) && !all[begin]?.cap)) break
    last = i - 1
  }
  return last
}

const headsOf = eachLanguage(({ people }): ReadonlySet<string> => new Set([...people.roles, ...people.bodies, ...people.documents]))

/** Phrases whose head may speak: roles, bodies and documents in small letters, or in capitals behind a determiner. */
export const phrasesIn = (all: readonly Lexeme[], language: Language): Phrase[] => {
  const heads = headsOf(language)
  const found: Phrase[] = []
  for (let i = 0; i < all.length; i++) {
    const l = all[i]
    if (l?.kind !== 'word' || !heads.has(l.low)) continue
    const after = all[i + 1]
    // "police officer", "company spokesman": the head is the last of them
    if (after !== undefined && after.kind === 'word' && heads.has(after.low)) continue
    const first = phraseStart(all, i, language)
    found.push({ first, last: phraseEnd(all, i, language), head: i })
  }
  return found
}
