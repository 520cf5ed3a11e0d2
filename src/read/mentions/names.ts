import type { Language } from '../../lang/index.ts'
import type { Lexeme } from './lex.ts'

/** A run of capitalised words: lexemes `first` up to and with `last`. The title or office in front of a person's name lies before `name`. */
export interface Name {
  readonly first: number
  readonly last: number
  /** where the name itself begins; `first` where there is no title */
  readonly name: number
}

/** Longest run taken for one name, in lexemes. */
const LONGEST = 12

const isTitle = (l: Lexeme | undefined, language: Language): boolean => l !== undefined && l.kind === 'word' && language.people.titles.has(l.low)
const nameable = (l: Lexeme | undefined, language: Language): boolean =>
  l?.cap === true &&
  !(l.text.includes('-') && /-\p{Ll}/u.test(l.text)) &&
  !language.people.notNames.has(l.low) &&
  !(l.text.length > 2 && l.text === l.text.toUpperCase() && language.words.stop.has(l.low)) &&
  !(l.low.startsWith('i') && /^(?:i|i'\p{L}+)$/u.test(l.low))

const shouted = (l: Lexeme | undefined): boolean => l?.kind === 'word' && l.text.length > 5 && l.text === l.text.toUpperCase()

/** Where the run goes on behind lexeme `i`, or -1. */
const next = (all: readonly Lexeme[], i: number, orgLike: boolean, language: Language): number => {
  const after = all[i + 1]
  // a heading in capitals runs into the text behind it
  if (shouted(all[i]) && !shouted(after) && after?.cap === true) return -1
  if (nameable(after, language)) return i + 1
  if (
    after?.text === '.' &&
    all[i + 1]?.from === all[i]?.to &&
    ((all[i]?.text.length ?? 9) === 1 || (isTitle(all[i], language) && language.words.abbreviations.has(all[i]?.low ?? ''))) &&
    nameable(all[i + 2], language)
  )
    return i + 2
  if (after?.text === '&' && nameable(all[i + 2], language)) return i + 2
  for (const gap of [2, 3]) {
    if (!nameable(all[i + gap], language)) continue
    const between = all.slice(i + 1, i + gap)
    if (!between.every((l) => l.kind === 'word' && !l.cap)) continue
    if (between.every((l) => language.people.particles.has(l.low))) return i + gap
    if (orgLike && between.every((l) => language.people.joins.has(l.low))) return i + gap
  }
  return -1
}

const sequence = (all: readonly Lexeme[], from: number, language: Language): number => {
  let last = from
  let orgLike = false
  while (last - from < LONGEST) {
    const low = all[last]?.low ?? ''
    orgLike ||= language.people.bodies.has(low) || language.people.bodyNames.has(low) || (last === from && isTitle(all[last], language))
    const to = next(all, last, orgLike, language)
    if (to < 0) break
    last = to
  }
  return last
}

/** A capitalised word that begins a sentence is a name only where it is no common word and its small form does not occur. */
const falseStart = (all: readonly Lexeme[], i: number, small: ReadonlySet<string>, seen: ReadonlySet<string>, language: Language): boolean => {
  const l = all[i]
  if (l === undefined) return true
  if (isTitle(l, language) && language.people.joins.has(all[i + 1]?.low ?? '') && nameable(all[i + 2], language)) return false
  if (isTitle(l, language) && nameable(all[i + 1]?.text === '.' ? all[i + 2] : all[i + 1], language)) return false
  const acronym = l.text.length > 1 && l.text === l.text.toUpperCase() && (l.text.includes('.') || !small.has(l.low) || l.text.length < 4)
  if (acronym) return false
  const before = all[i - 1]
  const begins = before === undefined || (before.kind === 'mark' && !/[,(&]/.test(before.text))
  const { stops, determiners, between, loose } = language.speech
  const small_word = language.words.stop.has(l.low) || stops.has(l.low) || determiners.has(l.low) || between.has(l.low) || loose.has(l.low)
  if (small_word && (begins || determiners.has(l.low) || !nameable(all[i + 1], language))) return true
  const common = language.people.roles.has(l.low) || language.people.bodies.has(l.low) || language.people.documents.has(l.low)
  if (begins && common && !nameable(all[i + 1], language)) return true
  if (!begins || nameable(all[i + 1], language) || all[i + 1]?.kind === 'possessive' || language.people.places.has(l.low) || language.people.given.has(l.low))
    return false
  // seen with a capital nowhere else: "Lenders rely on it"; but "Reuters said"
  return small.has(l.low) || !(seen.has(l.text) || language.speech.verbs.has(all[i + 1]?.low ?? '') || language.speech.between.has(all[i + 1]?.low ?? ''))
}

/** "Mayor of Marlow Ann Lee", "ambassador to the United Nations Ann Lee": the person's name begins behind the place or body. */
const behindPlace = (all: readonly Lexeme[], first: number, last: number, name: number, language: Language): number => {
  for (let k = name + 1; k < last; k++) {
    const ahead = all.slice(first, k).filter((l) => l.kind === 'word')
    const place = [1, 2, 3].some((n) =>
      language.people.places.has(
        ahead
          .slice(-n)
          .map((l) => l.low)
          .join(' '),
      ),
    )
    const office =
      language.people.joins.has(all[k - 2]?.low ?? '') ||
      language.people.bodyNames.has(all[k - 1]?.low ?? '') ||
      language.people.bodies.has(all[k - 1]?.low ?? '')
    if ((place && language.people.joins.has(all[first + 1]?.low ?? '')) || ((place || office) && language.people.given.has(all[k]?.low ?? ''))) return k
  }
  return name
}

/** The names among the lexemes of one sentence. `small` holds the words that occur in small letters in the article, `seen` those that occur with a capital within a sentence. */
export const namesIn = (all: readonly Lexeme[], small: ReadonlySet<string>, seen: ReadonlySet<string>, language: Language): Name[] => {
  const found: Name[] = []
  for (let i = 0; i < all.length; i++) {
    if (!nameable(all[i], language) || falseStart(all, i, small, seen, language)) continue
    const last = sequence(all, i, language)
    let name = i
    // the last title in the run that is followed by a name parts the office from the person
    if (!language.people.bodyNames.has(all[last]?.low ?? '')) {
      for (let k = i; k < last; k++) if (isTitle(all[k], language)) name = all[k + 1]?.text === '.' ? k + 2 : k + 1
    }
    name = behindPlace(all, i, last, name, language)
    if (name > i && language.people.particles.has(all[name]?.low ?? '')) name = i
    found.push({ first: i, last, name })
    i = last
  }
  return found
}
