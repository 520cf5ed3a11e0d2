import type { Language } from '../../lang/index.ts'
import type { Piece } from './tokens.ts'

/** What a figure counts. */
export interface Noun {
  readonly unit: string | null
  /** pieces `at`..`next` of the counted words; equal where there are none */
  readonly at: number
  readonly next: number
}

/** Words of the longest counted phrase: "lawful permanent residents" has three, a headline rarely more than six. */
const MOST_WORDS = 6

/** "soldiers" -> "soldier", "men" -> "man"; lower case. */
export const singular = (word: string, { numbers }: Language): string => {
  const lower = word.toLowerCase().replace(/['’]s?$/, '')
  const irregular = numbers.singulars.get(lower)
  if (irregular) return irregular
  const rule = numbers.plurals.find(([ending]) => ending.test(lower))
  return rule ? lower.replace(rule[0], rule[1]) : lower
}

export const isPerson = (p: Piece, { numbers }: Language): boolean => numbers.people.has(p.lower) || (p.text.length <= 18 && numbers.peopleEndings.test(p.text))

/** The unit a noun stands for: a currency, a measure, a person, or itself. */
const unitOf = (noun: Piece, language: Language): string => {
  const { numbers } = language
  return numbers.currencies.get(noun.lower) ?? numbers.units.get(noun.lower) ?? (isPerson(noun, language) ? 'person' : singular(noun.text, language))
}

const isPlural = (p: Piece, { numbers }: Language): boolean =>
  numbers.nouns === 'capital'
    ? /^\p{Lu}/u.test(p.text)
    : p.text.length > 2 && p.text.length < 32 && p.text !== p.text.toUpperCase() && numbers.plural.test(p.lower)

const isHyphen = (p: Piece | undefined, next: Piece | undefined): boolean => p?.text === '-' && p.glued && next?.glued === true && next.kind === 'word'
const isModel = (p: Piece | undefined, next: Piece | undefined): boolean => p?.text === '-' && p.glued && next?.glued === true && next.kind === 'digits'

/** Pieces from `at` that may belong to one noun phrase. */
const phrase = (list: readonly Piece[], at: number, language: Language): number => {
  const { numbers, words } = language
  let next = at
  let count = 0
  while (count < MOST_WORDS) {
    const p = list[next]
    if (!p) break
    if (isHyphen(p, list[next + 1]) || (next > at && isModel(p, list[next + 1]))) {
      next += 2
      continue
    }
    if (p.kind !== 'word') break
    const acronym = p.text.length > 1 && p.text === p.text.toUpperCase() && /^\p{Lu}/u.test(p.text)
    if (numbers.enders.has(p.lower) || numbers.cardinals.has(p.lower) || (words.stop.has(p.lower) && !numbers.fillers.has(p.lower) && !acronym)) break
    next++
    count++
  }
  return next
}

/** How the noun agrees with its figure: one worker, two workers, or either ("a third of the city", "13 metres of water"). */
type Agreement = 'one' | 'several' | 'either'

/** The last noun of the first run of plurals, or of nouns for people. */
const firstNouns = (list: readonly Piece[], at: number, end: number, language: Language): number | null => {
  let found: number | null = null
  for (let i = at; i < end; i++) {
    const p = list[i]
    if (p?.kind !== 'word' || language.numbers.fillers.has(p.lower)) continue
    const noun = isPlural(p, language) || isPerson(p, language)
    if (found !== null && !(noun && i === found + 1)) break
    if (noun) found = i
  }
  return found
}

/** The last word before a verb: with a singular, what looks like a plural is one ("one site argues"). */
const beforeVerb = (list: readonly Piece[], at: number, end: number, one: boolean, language: Language): number | null => {
  let found: number | null = null
  for (let i = at; i < end; i++) {
    const p = list[i]
    if (!p) break
    if (p.kind !== 'word') continue
    const past = language.calendar.past.has(p.lower) && !language.numbers.nounsToo.has(p.lower)
    const verb = past || (/^\p{Ll}/u.test(p.text) && p.text.length < 32 && language.numbers.noNoun.test(p.lower))
    if (!isPerson(p, language) && (verb || (one && found !== null && isPlural(p, language)))) break
    found = i
    if (one && isPerson(p, language) && !isPerson(list[i + 1] ?? p, language)) break
  }
  return found
}

/** Where the head noun of `at`..`end` stands. English nouns agree with their figure, so that a verb ("about 100 remain") is no noun. */
const headOf = (list: readonly Piece[], at: number, end: number, agreement: Agreement, language: Language): number | null => {
  if (agreement === 'one') return beforeVerb(list, at, end, true, language)
  const nouns = firstNouns(list, at, end, language)
  return nouns !== null || agreement === 'several' ? nouns : beforeVerb(list, at, end, false, language)
}

/** Words after a compound that may belong to it: "two-carriage commuter tram". */
const COMPOUND = 3

/** "20-year operation", "two-carriage tram", "16-year-old". */
const hyphened = (list: readonly Piece[], at: number, language: Language): Noun | null => {
  const { numbers } = language
  const word = list[at + 1]
  if (!isHyphen(list[at], word) || !word) return null
  if (isHyphen(list[at + 2], list[at + 3]) && numbers.old.has(list[at + 3]?.lower ?? '')) return { unit: 'year-old', at: at + 1, next: at + 4 }
  const pair = numbers.units.get(`${word.lower} ${list[at + 2]?.lower}`)
  const unit = pair ?? unitOf(word, language)
  if (numbers.notCounted.has(word.lower)) return { unit: null, at, next: at }
  const end = Math.min(phrase(list, at + 2, language), at + 2 + COMPOUND)
  const head = beforeVerb(list, at + 2, end, false, language)
  return { unit, at: at + 1, next: head === null ? at + 2 : head + 1 }
}

/** A unit the figure carries with it: percent, a currency, a measure. Gives the piece after it. */
const measure = (list: readonly Piece[], at: number, language: Language): { unit: string; next: number } | null => {
  const { numbers } = language
  const [a, b] = [list[at], list[at + 1]]
  if (!a) return null
  const two = `${a.lower} ${b?.lower}`
  const pair = numbers.units.get(two)
  if (pair) return { unit: pair, next: at + 2 }
  if (numbers.percent.includes(two)) return { unit: 'percent', next: at + 2 }
  if (numbers.percent.includes(a.lower)) return { unit: 'percent', next: at + 1 }
  const money = numbers.currencies.get(a.lower)
  if (money && (a.kind === 'word' || a.text === '€' || a.text === '£')) return { unit: money, next: at + 1 }
  const named = numbers.units.get(b?.glued ? `${a.lower}${b.lower}` : '') ?? null
  if (named && b?.kind === 'word' && a.kind === 'mark') return { unit: named, next: at + 2 }
  const unit = numbers.units.get(a.lower)
  if (!unit) return null
  if (numbers.timeUnits.has(unit) && numbers.old.has(b?.lower ?? '')) return { unit: `${unit}-old`, next: at + 2 }
  return { unit, next: at + 1 }
}

/** Articles that may follow "of": "75% of the budget". */
const afterOf = (list: readonly Piece[], at: number, language: Language): number => {
  let next = at
  while (
    next < at + 3 &&
    list[next] &&
    (language.words.stop.has(list[next]?.lower ?? '') || list[next]?.kind === 'digits' || language.numbers.cardinals.has(list[next]?.lower ?? ''))
  )
    next++
  return next
}

/** The phrase joined by "of" or "in": "of public spending", "in tax savings". */
const joined = (list: readonly Piece[], at: number, money: boolean, language: Language): Noun | null => {
  const { numbers } = language
  const link = list[at]
  if (!link || !(numbers.of.has(link.lower) || (money && numbers.inside.has(link.lower) && !language.words.stop.has(list[at + 1]?.lower ?? '')))) return null
  const start = afterOf(list, at + 1, language)
  const end = phrase(list, start, language)
  if (end === start) return null
  const head = headOf(list, start, end, 'either', language) ?? end - 1
  const noun = list[head]
  return { unit: noun ? unitOf(noun, language) : null, at: start, next: head + 1 }
}

/** "several state and federal inquiries": the noun stands behind the second adjective. */
const afterAnd = (list: readonly Piece[], start: number, end: number, language: Language): number | null =>
  end > start && language.numbers.and.has(list[end]?.lower ?? '') ? headOf(list, end + 1, phrase(list, end + 1, language), 'several', language) : null

/** What the figure that ends before piece `at` counts. `one`: the figure is one, so that its noun is singular. */
export const nounAfter = (list: readonly Piece[], at: number, own: string | null, one: boolean, language: Language): Noun => {
  const bare = { unit: own, at, next: at }
  const compound = hyphened(list, at, language)
  if (compound) return own ? { ...compound, unit: own } : compound
  const carried = own && own !== 'share' ? { unit: own, next: at } : measure(list, at, language)
  const start = carried?.next ?? at
  if (list[start] && !own && list[start]?.kind === 'word' && list[start]?.glued && start === at && !carried) return bare
  const money = carried !== null && /^[A-Z]{3}$/.test(carried.unit)
  const link = joined(list, start, money, language)
  if (link) return carried || own ? { ...link, unit: carried?.unit ?? own } : link
  if (carried && language.numbers.timeUnits.has(carried.unit)) return { unit: carried.unit, at, next: start }
  const end = phrase(list, start, language)
  const agreement: Agreement = carried ? 'either' : one ? 'one' : 'several'
  const head = headOf(list, start, end, agreement, language) ?? afterAnd(list, start, end, language)
  if (head === null) return { unit: carried?.unit ?? own, at: carried && !own ? at : start, next: start }
  const noun = list[head]
  const unit = carried?.unit ?? own ?? (noun ? unitOf(noun, language) : null)
  return { unit, at: start, next: head + 1 }
}
