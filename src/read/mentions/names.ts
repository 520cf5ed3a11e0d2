import { media } from '../../lang/agencies.ts'
import type { Language } from '../../lang/index.ts'
import { at, type Token } from '../../text/token.ts'

/** A run of capitalised words: tokens `first` up to and with `last`. The title or office in front of a person's name lies before `name`. */
export interface Name {
  readonly first: number
  readonly last: number
  /** where the name itself begins; `first` where there is no title */
  readonly name: number
}

/** Longest run taken for one name, in tokens. */
const LONGEST = 12

const isTitle = (l: Token, language: Language): boolean => l.kind === 'word' && language.people.titles.has(l.lower)
/** "Marlow-based" is no name, "Wai-keung" is one. */
const isDerived = (l: Token, { people }: Language): boolean => {
  const hyphen = l.text.lastIndexOf('-')
  const part = l.lower.slice(hyphen + 1)
  return (
    hyphen > 0 &&
    /^\p{Ll}/u.test(l.text.slice(hyphen + 1)) &&
    (people.afterHyphen.has(part) || part.length > LONGEST_SYLLABLE)
  )
}

/** Of a given name with a hyphen, as it is written in Latin letters from Chinese or Korean. */
const LONGEST_SYLLABLE = 6

/** A small word hung on a name: "al-Hakim", "el-Sayed"; "pre-Olympic" is none. */
const HUNG = /^(\p{Ll}+)-\p{Lu}/u
const isHung = ({ text }: Token, { people }: Language): boolean => people.particles.has(HUNG.exec(text)?.[1] ?? '')

const nameable = (l: Token, language: Language): boolean =>
  (l.capital || isHung(l, language)) &&
  !isDerived(l, language) &&
  !language.people.notNames.has(l.lower) &&
  !(l.text.length > 2 && l.text === l.text.toUpperCase() && language.words.stop.has(l.lower)) &&
  !(l.lower.startsWith('i') && /^(?:i|i'\p{L}+)$/u.test(l.lower))

const shouted = (l: Token): boolean => l.kind === 'word' && l.text.length > 5 && l.text === l.text.toUpperCase()

/** "Harbour Party and Ann Lee": the name is complete before "and". */
const parts = ({ lower }: Token, between: readonly Token[], { speech, people }: Language): boolean =>
  between.some((t) => speech.and.has(t.lower)) && (people.bodies.has(lower) || people.bodyNames.has(lower))

/** Where the run goes on behind token `i`, or -1. */
const next = (all: readonly Token[], i: number, orgLike: boolean, language: Language): number => {
  const after = at(all, i + 1)
  // a heading in capitals runs into the text behind it
  if (shouted(at(all, i)) && !shouted(after) && after.capital) return -1
  // the end of a caption and the begin of what follows it: "Marlow Marlow is"
  if (after.text === at(all, i).text) return -1
  if (nameable(after, language)) return i + 1
  if (
    after.text === '.' &&
    at(all, i + 1).from === at(all, i).to &&
    (at(all, i).text.length === 1 ||
      (isTitle(at(all, i), language) && language.words.abbreviations.has(at(all, i).lower))) &&
    nameable(at(all, i + 2), language)
  )
    return i + 2
  // a house of partners: "Lee, Vance & Finch"
  if (
    after.text === ',' &&
    at(all, i + 3).text === '&' &&
    nameable(at(all, i + 2), language) &&
    nameable(at(all, i + 4), language)
  )
    return i + 2
  if (after.text === '&' && nameable(at(all, i + 2), language)) return i + 2
  for (const gap of [2, 3]) {
    if (!nameable(at(all, i + gap), language)) continue
    const between = all.slice(i + 1, i + gap)
    if (!between.every((l) => l.kind === 'word' && !l.capital)) continue
    if (between.every((l) => language.people.particles.has(l.lower))) return i + gap
    if (orgLike && between.every((l) => language.people.joins.has(l.lower)) && !parts(at(all, i), between, language))
      return i + gap
  }
  return -1
}

/** "Norland Secretary of State Ann Lee": where the office goes on behind a title within the run. */
const ofOffice = (all: readonly Token[], i: number, language: Language): number | null =>
  isTitle(at(all, i), language) &&
  language.people.joins.has(at(all, i + 1).lower) &&
  nameable(at(all, i + 2), language) &&
  nameable(at(all, i + 3), language)
    ? i + 2
    : null

const sequence = (all: readonly Token[], from: number, language: Language): number => {
  let last = from
  let orgLike = false
  while (last - from < LONGEST) {
    const low = at(all, last).lower
    orgLike ||=
      language.people.bodies.has(low) ||
      language.people.bodyNames.has(low) ||
      (last === from && isTitle(at(all, last), language))
    const to = ofOffice(all, last, language) ?? next(all, last, orgLike, language)
    if (to < 0) break
    last = to
  }
  return last
}

/** A capitalised word that begins a sentence is a name only where it is no common word and its small form does not occur. */
const falseStart = (
  all: readonly Token[],
  i: number,
  small: ReadonlySet<string>,
  seen: ReadonlySet<string>,
  language: Language,
): boolean => {
  const l = at(all, i)
  if (isTitle(l, language) && language.people.joins.has(at(all, i + 1).lower) && nameable(at(all, i + 2), language))
    return false
  if (isTitle(l, language) && nameable(at(all, i + 1).text === '.' ? at(all, i + 2) : at(all, i + 1), language))
    return false
  const acronym =
    l.text.length > 1 &&
    l.text === l.text.toUpperCase() &&
    (l.text.includes('.') || !small.has(l.lower) || l.text.length < 4)
  if (acronym) return false
  const before = at(all, i - 1)
  const begins = before.kind === 'edge' || (before.kind === 'mark' && !/[,(&]/.test(before.text))
  const { stops, determiners, between, loose } = language.speech
  const small_word =
    language.words.stop.has(l.lower) ||
    stops.has(l.lower) ||
    determiners.has(l.lower) ||
    between.has(l.lower) ||
    loose.has(l.lower)
  if (small_word && (begins || determiners.has(l.lower) || !nameable(at(all, i + 1), language))) return true
  const common =
    language.people.roles.has(l.lower) || language.people.bodies.has(l.lower) || language.people.documents.has(l.lower)
  if (begins && common && !nameable(at(all, i + 1), language)) return true
  if (
    !begins ||
    nameable(at(all, i + 1), language) ||
    at(all, i + 1).kind === 'possessive' ||
    language.people.places.has(l.lower) ||
    language.people.given.has(l.lower)
  )
    return false
  // seen with a capital nowhere else: "Lenders rely on it"; but "Reuters said"
  return (
    small.has(l.lower) ||
    !(
      seen.has(l.text) ||
      language.speech.verbs.has(at(all, i + 1).lower) ||
      language.speech.between.has(at(all, i + 1).lower)
    )
  )
}

/** "Mayor of Marlow Ann Lee", "ambassador to the United Nations Ann Lee": the person's name begins behind the place or body. */
const behindPlace = (all: readonly Token[], first: number, last: number, name: number, language: Language): number => {
  for (let k = name + 1; k < last; k++) {
    const ahead = all.slice(first, k).filter((l) => l.kind === 'word')
    const place = [1, 2, 3].some((n) =>
      language.people.places.has(
        ahead
          .slice(-n)
          .map((l) => l.lower)
          .join(' '),
      ),
    )
    const office =
      language.people.joins.has(at(all, k - 2).lower) ||
      language.people.bodyNames.has(at(all, k - 1).lower) ||
      language.people.bodies.has(at(all, k - 1).lower)
    if (
      (place && language.people.joins.has(at(all, first + 1).lower)) ||
      ((place || office) && language.people.given.has(at(all, k).lower))
    )
      return k
  }
  return name
}

const isAcronym = ({ kind, text }: Token): boolean =>
  kind === 'word' && text.length > 1 && !text.endsWith('.') && text === text.toUpperCase()

/** Agencies of one word: at the head of a name it is the end of a credit. */
const AGENCIES: ReadonlySet<string> = new Set(
  media.flatMap((m) => (m.kind === 'agency' ? m.forms.filter((f) => !f.includes(' ')) : [])),
)

/** "Reuters Harbour Holdings", where a picture’s credit runs into the text; but "Reuters News". */
const isCredit = (all: readonly Token[], first: number, last: number, { people }: Language): boolean =>
  last > first &&
  AGENCIES.has(at(all, first).text) &&
  !people.bodyNames.has(at(all, first + 1).lower) &&
  !people.titles.has(at(all, first + 1).lower)

/** "PA Ann Lee", the end of a credit or a heading before a name: two names. */
const endsBefore = (all: readonly Token[], first: number, last: number, language: Language): boolean =>
  isCredit(all, first, last, language) ||
  (last >= first + 2 &&
    isAcronym(at(all, first)) &&
    language.people.given.has(at(all, first + 1).lower) &&
    !isAcronym(at(all, first + 1)))

/** Words that go on an office before the name: "of State". */
const OFFICE = 2

/** Where the name itself begins: behind the last title in the run, a role in front ("Actress Ann Lee"), or a place with its office. */
const nameStart = (all: readonly Token[], first: number, last: number, language: Language): number => {
  const { people } = language
  let name = first
  if (!people.bodyNames.has(at(all, last).lower)) {
    for (let k = first; k < last; k++)
      if (isTitle(at(all, k), language)) name = at(all, k + 1).text === '.' ? k + 2 : k + 1
    if (name === first && last > first + 1 && people.roles.has(at(all, first).lower)) name = first + 1
  }
  name = behindPlace(all, first, last, name, language)
  // "Secretary of State Rollo Lee": "State" is of the office
  if (name > first && people.joins.has(at(all, name).lower) && name + OFFICE <= last) name += OFFICE
  return name > first && (people.particles.has(at(all, name).lower) || people.joins.has(at(all, name).lower))
    ? first
    : name
}

/** The names among the tokens of one sentence. `small` holds the words that occur in small letters in the article, `seen` those that occur with a capital within a sentence. */
export const namesIn = (
  all: readonly Token[],
  small: ReadonlySet<string>,
  seen: ReadonlySet<string>,
  language: Language,
): Name[] => {
  const found: Name[] = []
  for (let i = 0; i < all.length; i++) {
    if (!nameable(at(all, i), language) || falseStart(all, i, small, seen, language)) continue
    const end = sequence(all, i, language)
    const last = endsBefore(all, i, end, language) ? i : end
    found.push({ first: i, last, name: nameStart(all, i, last, language) })
    i = last
  }
  return found
}
