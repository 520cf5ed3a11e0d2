import type { Language } from '../../lang/index.ts'
import { at, type Token } from '../../text/token.ts'
import type { Line } from './line.ts'
import { measureAt } from './measures.ts'

/** What a figure counts. */
export interface Noun {
  readonly unit: string | null
  /** tokens `at`..`next` of the counted words; equal where there are none */
  readonly at: number
  readonly next: number
}

/** Words of the longest counted phrase: "lawful permanent residents" has three, a headline rarely more than six. */
const MOST_WORDS = 6

/** "soldiers" -> "soldier", "men" -> "man"; lower case. */
export const singular = (word: string, { numbers }: Language): string => {
  const lower = word.toLowerCase()
  const irregular = numbers.singulars.get(lower)
  if (irregular) return irregular
  const rule = numbers.plurals.find(([ending]) => ending.test(lower))
  return rule ? lower.replace(rule[0], rule[1]) : lower
}

export const isPerson = (token: Token, { numbers }: Language): boolean =>
  numbers.people.has(token.lower) || (token.text.length <= 18 && numbers.peopleEndings.test(token.text))

/** The unit a noun stands for: a currency, a measure, a person, or itself. */
const unitOf = (noun: Token, language: Language): string => {
  const { numbers } = language
  return (
    numbers.currencies.get(noun.lower) ??
    numbers.units.get(noun.lower) ??
    (isPerson(noun, language) ? 'person' : singular(noun.lower, language))
  )
}

const isPlural = (token: Token, { numbers }: Language): boolean =>
  numbers.nouns === 'capital'
    ? token.capital
    : token.text.length > 2 &&
      token.text.length < 32 &&
      token.text !== token.text.toUpperCase() &&
      numbers.plural.test(token.lower)

const isHyphen = (token: Token, next: Token): boolean =>
  token.text === '-' && token.glued && next.glued && next.kind === 'word'
const isModel = (token: Token, next: Token): boolean =>
  token.text === '-' && token.glued && next.glued && next.kind === 'number'

const isAcronym = ({ text, capital }: Token): boolean => capital && text.length > 1 && text === text.toUpperCase()

/** Ends the phrase that is counted: an adverb, a number, a preposition. */
const endsPhrase = (token: Token, { numbers, words }: Language): boolean =>
  numbers.enders.has(token.lower) ||
  numbers.cardinals.has(token.lower) ||
  (words.stop.has(token.lower) && !numbers.fillers.has(token.lower) && !isAcronym(token))

/** Tokens from `i` that may belong to one noun phrase: the index behind them. */
const phrase = ({ list, language }: Line, i: number): number => {
  let next = i
  let count = 0
  while (count < MOST_WORDS) {
    const token = at(list, next)
    if (isHyphen(token, at(list, next + 1)) || (next > i && isModel(token, at(list, next + 1)))) next += 2
    else if (token.kind === 'possessive' && next > i) next++
    else if (token.kind !== 'word' || endsPhrase(token, language)) break
    else {
      next++
      count++
    }
  }
  return next
}

/** How the noun agrees with its figure: one worker, two workers, or either ("a third of the city", "13 metres of water"). */
type Agreement = 'one' | 'several' | 'either'

const isVerb = (token: Token, { calendar, numbers }: Language): boolean =>
  (calendar.past.has(token.lower) && !numbers.nounsToo.has(token.lower)) ||
  (!token.capital && token.text.length < 32 && numbers.noNoun.test(token.lower))

/** The last noun of the first run of plurals, or of nouns for people. "two boats' owners": the owner's plural is no head. */
const firstNouns = ({ list, language }: Line, from: number, end: number): number | null => {
  let found: number | null = null
  for (let i = from; i < end; i++) {
    const token = at(list, i)
    if (token.kind !== 'word' || language.numbers.fillers.has(token.lower)) continue
    // "43 mensen aangehouden": what was done to them, in the shape of a plural
    const harmed = found !== null && isPerson(at(list, found), language) && language.numbers.harms.has(token.lower)
    const plural = isPlural(token, language) && !isVerb(token, language) && !harmed
    const noun = (plural || isPerson(token, language)) && at(list, i + 1).kind !== 'possessive'
    if (found !== null && !(noun && i === found + 1)) break
    if (noun) found = i
  }
  return found
}

/** The last word before a verb: with a singular, what looks like a plural is one ("one site argues"). */
const beforeVerb = ({ list, language }: Line, from: number, end: number, one: boolean): number | null => {
  let found: number | null = null
  for (let i = from; i < end; i++) {
    const token = at(list, i)
    if (token.kind !== 'word') continue
    if (!isPerson(token, language) && (isVerb(token, language) || (one && found !== null && isPlural(token, language))))
      break
    found = i
    if (
      one &&
      isPerson(token, language) &&
      !isPerson(at(list, i + 1).kind === 'edge' ? token : at(list, i + 1), language)
    )
      break
  }
  return found
}

/** Where the head noun of `from`..`end` stands. English nouns agree with their figure, so that a verb ("about 100 remain") is no noun. */
const headOf = (line: Line, from: number, end: number, agreement: Agreement): number | null => {
  if (agreement === 'one') return beforeVerb(line, from, end, true)
  const nouns = firstNouns(line, from, end)
  return nouns !== null || agreement === 'several' ? nouns : beforeVerb(line, from, end, false)
}

/** Words after a compound that may belong to it: "two-carriage commuter tram". */
const COMPOUND = 3

/** "20-year operation", "two-carriage tram", "16-year-old". */
const hyphened = (line: Line, i: number): Noun | null => {
  const { list, language } = line
  const { numbers } = language
  const word = at(list, i + 1)
  if (!isHyphen(at(list, i), word)) return null
  if (isHyphen(at(list, i + 2), at(list, i + 3)) && numbers.old.has(at(list, i + 3).lower))
    return { unit: 'year-old', at: i + 1, next: i + 4 }
  const pair = numbers.units.get(`${word.lower} ${at(list, i + 2).lower}`)
  const unit = pair ?? (numbers.percent.includes(word.lower) ? 'percent' : unitOf(word, language))
  if (numbers.notCounted.has(word.lower)) return { unit: null, at: i, next: i }
  const end = Math.min(phrase(line, i + 2), i + 2 + COMPOUND)
  const head = beforeVerb(line, i + 2, end, false)
  return { unit, at: i + 1, next: head === null ? i + 2 : head + 1 }
}

/** Articles that may follow "of": "75% of the budget". */
const MOST_ARTICLES = 3

const afterOf = ({ list, language }: Line, i: number): number => {
  let next = i
  for (; next < i + MOST_ARTICLES; next++) {
    const token = at(list, next)
    if (
      token.kind !== 'number' &&
      !language.words.stop.has(token.lower) &&
      !language.numbers.cardinals.has(token.lower)
    )
      break
  }
  return next
}

const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit)

/** The phrase joined by "of" or "in": "of public spending", "in tax savings". */
const joined = (line: Line, i: number, money: boolean): Noun | null => {
  const { list, language } = line
  const { numbers } = language
  const link = at(list, i).lower
  if (!numbers.of.has(link) && !(money && numbers.inside.has(link) && !language.words.stop.has(at(list, i + 1).lower)))
    return null
  const start = afterOf(line, i + 1)
  // "40 per cent of it was lost"
  if (list.slice(i + 1, start).some((token) => numbers.states.has(token.lower))) return null
  const end = phrase(line, start)
  const sum = measureAt(line, start)
  if (end === start && !sum) return null
  const head = headOf(line, start, end, 'either') ?? end - 1
  // "diez millones de dólares canadienses", "de US$"
  if (sum && isMoney(sum.unit)) return { unit: sum.unit, at: start, next: Math.max(sum.next, head + 1) }
  return end === start ? null : { unit: unitOf(at(list, head), language), at: start, next: head + 1 }
}

/** "several state and federal inquiries": the noun stands behind the second adjective. */
const afterAnd = (line: Line, start: number, end: number): number | null =>
  end > start && line.language.numbers.and.has(at(line.list, end).lower)
    ? headOf(line, end + 1, phrase(line, end + 1), 'several')
    : null

/** What the figure that ends before token `i` counts. `one`: the figure is one, so that its noun is singular. */
export const nounAfter = (line: Line, i: number, own: string | null, one: boolean): Noun => {
  const { list, language } = line
  const bare = { unit: own, at: i, next: i }
  const compound = hyphened(line, i)
  if (compound) return own ? { ...compound, unit: own } : compound
  const measured = own !== null && own !== 'share' ? { unit: own, next: i } : measureAt(line, i)
  const start = measured?.next ?? i
  if (!own && at(list, start).kind === 'word' && at(list, start).glued && start === i && !measured) return bare
  const link = joined(line, start, measured !== null && isMoney(measured.unit))
  if (link) return measured || own ? { ...link, unit: measured?.unit ?? own } : link
  if (measured && language.numbers.timeUnits.has(measured.unit)) return { unit: measured.unit, at: i, next: start }
  const end = phrase(line, start)
  const agreement: Agreement = measured ? 'either' : one ? 'one' : 'several'
  const head = headOf(line, start, end, agreement) ?? afterAnd(line, start, end)
  if (head === null) return { unit: measured?.unit ?? own, at: measured && !own ? i : start, next: start }
  return { unit: measured?.unit ?? own ?? unitOf(at(list, head), language), at: start, next: head + 1 }
}
