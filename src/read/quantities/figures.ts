import type { Language } from '../../lang/index.ts'
import { at, type Token } from '../../text/token.ts'
import { eachLanguage } from '../each-language.ts'
import type { Line } from './line.ts'
import { measureAt } from './measures.ts'
import { nounAfter } from './nouns.ts'
import { numberOf, tidy, VULGAR } from './value.ts'
import { andHalf, inWords, type Part, scaled, startsArticle, withRest } from './words.ts'

/** A numeral as read: what it may be at least and at most, and the tokens `at`..`next` it is made of. */
export interface Figure {
  readonly low: number
  readonly high: number | null
  readonly at: number
  readonly next: number
  readonly kind: 'digits' | 'words' | 'fraction' | 'collective' | 'none' | 'vague' | 'article' | 'both'
  /** what the figure itself names: a currency, percent */
  readonly unit: string | null
  /** the word itself is round: "a couple of hundred" */
  readonly loose: boolean
  /** it says of how many it counts some: "five out of nine", "all but three of 214" */
  readonly of: number | null
  /** where what it counts begins, if not right behind it: "nine members" of "five out of nine members" */
  readonly nounAt: number | null
}

type Rule = (line: Line, i: number) => Figure | null

const figure = (kind: Figure['kind'], i: number, { value, next }: Part, more: Partial<Figure> = {}): Figure => ({
  kind,
  at: i,
  next,
  low: value,
  high: value,
  unit: null,
  loose: false,
  of: null,
  nounAt: null,
  ...more,
})

/** "-5", "−3.2", "-$3m": a minus sign before the digits, or the sign of their currency, and nothing it could part from them. */
const isMinus = (line: Line, i: number): boolean => {
  const { list } = line
  if (!/^[-−]$/.test(at(list, i).text) || at(list, i).glued || !at(list, i + 1).glued) return false
  const digits = at(list, currencyAt(line, i + 1)?.next ?? i + 1)
  return digits.kind === 'number' && digits.glued
}

const negative = (found: Figure, i: number): Figure => ({
  ...found,
  at: i,
  low: -(found.high ?? found.low),
  high: -found.low,
})

/** Decimals of a share: two thirds are told as 0.6667. */
const FINE = 4

/** The sign or name of a currency that begins at token `i`, and the token behind it. */
const currencyAt = (
  { list, language }: Line,
  i: number,
): { readonly unit: string; readonly sign: string; readonly next: number } | null => {
  const { currencies } = language.numbers
  const [one, two, three] = [at(list, i), at(list, i + 1), at(list, i + 2)]
  // "US$", "HK$", "R$": letters before the sign, which may stand off from it in worn texts
  const pair = `${one.lower}${two.lower}`
  // "a $5 note" is no Australian one
  const stands = two.glued || (one.capital && one.text.length > 1)
  if (two.kind === 'mark' && stands && currencies.has(pair))
    return { unit: currencies.get(pair) ?? '', sign: pair, next: i + 2 }
  const unit = currencies.get(one.lower)
  // "$us"
  const behind =
    unit !== undefined && two.glued && three.kind === 'number' ? currencies.get(`${one.lower}${two.lower}`) : undefined
  if (behind) return { unit: behind, sign: `${one.lower}${two.lower}`, next: i + 2 }
  return unit === undefined ? null : { unit, sign: one.lower, next: i + 1 }
}

/** A name in letters stands behind its figure; before one it is another word, unless it is a code: "won 51.9 per cent", "EUR 20". */
const isOtherWord = (first: Token, sign: string): boolean =>
  /^\p{L}{4,}$/u.test(sign) || (/^\p{L}{3}$/u.test(sign) && /^\p{Ll}/u.test(first.text))

/** "$5 billion", "US$ 3m": the sign stands before; the figure begins at the sign. */
const moneyBefore: Rule = (line, i) => {
  const { list, style, language } = line
  const currency = currencyAt(line, i)
  if (!currency) return null
  const minus = isMinus(line, currency.next) ? 1 : 0
  const digits = at(list, currency.next + minus)
  if (digits.kind !== 'number' || (isOtherWord(at(list, i), currency.sign) && !digits.glued)) return null
  const value = numberOf(digits.text, style, language)
  if (value === null) return null
  const next = currency.next + minus + 1
  const found = figure('digits', i, scaled(line, andHalf(line, { value, next }), true), { unit: currency.unit })
  return minus ? negative(found, i) : found
}

/** Denominators of fractions in digits: "3/4 of the crop"; "11/9" is a date, "5/11" a record. */
const DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 10])

/** "1/4 mile", "3/4 of the crop". */
const slashed: Rule = ({ list, style, language }, i) => {
  const [a, slash, b, after] = [at(list, i), at(list, i + 1), at(list, i + 2), at(list, i + 3)]
  if (
    a.kind !== 'number' ||
    slash.text !== '/' ||
    !slash.glued ||
    b.kind !== 'number' ||
    !b.glued ||
    a.glued ||
    after.text === '/'
  )
    return null
  const [over, under] = [numberOf(a.text, style, language), numberOf(b.text, style, language)]
  if (over === null || under === null || over >= under || !DENOMINATORS.has(under)) return null
  const measured = isMeasure(after.lower, language)
  const value = Number((over / under).toFixed(6))
  return measured || language.numbers.of.has(after.lower) || after.kind === 'word'
    ? figure(measured ? 'words' : 'fraction', i, { value, next: i + 3 }, { unit: measured ? null : 'share' })
    : null
}

const plainDigits: Rule = (line, i) => {
  const { list, style, language } = line
  const token = at(list, i)
  if (token.kind !== 'number') return null
  const value = numberOf(token.text, style, language)
  if (value === null) return null
  if (VULGAR.has(token.text)) return figure('fraction', i, { value, next: i + 1 }, { unit: 'share' })
  return figure('digits', i, scaled(line, andHalf(line, { value, next: i + 1 }), false))
}

/** "-5 degrees", "minus 5 degrees". */
const minus: Rule = (line, i) => {
  const word = line.language.numbers.minus.has(at(line.list, i).lower)
  if (!word && !isMinus(line, i)) return null
  const found =
    word && at(line.list, i + 1).kind === 'word'
      ? words(line, i + 1)
      : (moneyBefore(line, i + 1) ?? plainDigits(line, i + 1))
  return found && negative(found, i)
}

/** Behind "a third" or "half": it is a share, and no ordinal. */
const isShareBefore = ({ list, language }: Line, i: number): boolean => {
  const { numbers } = language
  const after = at(list, i)
  return numbers.of.has(after.lower) || numbers.articles.has(after.lower) || numbers.wholes.has(after.lower)
}

/** "a fifth is due", "fell by a third.": no noun follows, so that it is no ordinal. */
const standsAlone = ({ list, language }: Line, i: number): boolean => {
  const after = at(list, i)
  return after.kind === 'edge' || /^[.,;:)]$/.test(after.text) || language.numbers.states.has(after.lower)
}

/** "not much more than half is left", "half were new": a bare half of what was spoken of; "the second half was dull" is none. */
const isHalfOfAll = ({ list, language: { numbers, words } }: Line, i: number, next: number): boolean => {
  const before = at(list, i - 1)
  return (
    numbers.states.has(at(list, next).lower) &&
    (before.kind === 'edge' ||
      /^[,;]$/.test(before.text) ||
      numbers.than.has(before.lower) ||
      (words.stop.has(before.lower) && !numbers.wholes.has(before.lower)))
  )
}

/** "two-thirds", "a third of", "half the", "three quarters of", "the fifth part". */
const fraction: Rule = (line, i) => {
  const { list, language } = line
  const { numbers } = language
  const first = at(list, i)
  const article = numbers.articles.has(first.lower)
  const count = article ? 1 : numbers.cardinals.get(first.lower)
  const bare = count === undefined ? 0 : 1
  const hyphen = bare && at(list, i + 1).text === '-' ? 1 : 0
  const word = at(list, i + bare + hyphen)
  const part = numbers.fractions.get(word.lower)
  const next = i + bare + hyphen + 1
  if (part === undefined || (article && hyphen)) return null
  const after = at(list, next)
  // "half an hour", "half a mile", "a quarter of an hour"
  const of = numbers.of.has(after.lower) && (part === 0.5 || part === 0.25) ? 1 : 0
  if (
    (!bare || of) &&
    part <= 0.5 &&
    startsArticle(line, next + of) &&
    isMeasure(at(list, next + of + 1).lower, language)
  )
    return figure('words', i, { value: part * (count ?? 1), next: next + of + 1 })
  if (part === 0.5 && numbers.articles.has(after.lower) && numbers.scales.has(at(list, next + 1).lower)) {
    const scale = numbers.scales.get(at(list, next + 1).lower) ?? 1
    return figure('words', i, { value: scale / 2, next: next + 2 })
  }
  const share = isShareBefore(line, next)
  const several = !article && (count ?? 0) > 1 && part !== 0.25
  const alone = bare === 1 && part !== 0.25 && standsAlone(line, next)
  // "a third of a million"
  const million =
    numbers.of.has(after.lower) && startsArticle(line, next + 1)
      ? numbers.scales.get(at(list, next + 2).lower)
      : undefined
  if (million !== undefined)
    return figure('words', i, { value: tidy(Number(((count ?? 1) * part * million).toPrecision(6))), next: next + 3 })
  // "half million", "a quarter million"
  const scale = part <= 0.5 ? numbers.scales.get(after.lower) : undefined
  if (scale !== undefined && scale > 100)
    return figure('words', i, { value: (count ?? 1) * part * scale, next: next + 1 })
  if (part === 0.5 && !bare && isHalfOfAll(line, i, next))
    return figure('fraction', i, { value: part, next }, { unit: 'share' })
  if (part === 0.5 ? !share && !(bare === 1 && standsAlone(line, next)) : !(hyphen > 0 || share || several || alone))
    return null
  return figure('fraction', i, { value: Number(((count ?? 1) * part).toFixed(FINE)), next }, { unit: 'share' })
}

/** "the fifth part of". */
const fifthPart: Rule = ({ list, language }, i) => {
  const { numbers } = language
  const part = numbers.fractions.get(at(list, i).lower)
  if (part === undefined || !numbers.parts.has(at(list, i + 1).lower)) return null
  return figure('fraction', i, { value: Number(part.toFixed(FINE)), next: i + 2 }, { unit: 'share' })
}

/** A bare number in digits or in one word, with the token behind it. */
const bareNumber = (line: Line, i: number): Part | null => {
  const token = at(line.list, i)
  const value =
    token.kind === 'number' ? numberOf(token.text, line.style, line.language) : (inWords(line, i)?.value ?? null)
  return value === null ? null : { value, next: token.kind === 'number' ? i + 1 : (inWords(line, i)?.next ?? i + 1) }
}

/** Bases that stand for a share, "nine out of 10 voters", where others count, "five out of nine members". */
const ROUND_BASES = new Set([10, 100, 1000])
/** The largest base of "one in five": beyond it the words say a place or a year. */
const LARGEST_BASE = 1_000_000

/** "one in five", "nine out of 10": a share; "five out of nine members": a count of some of them. */
const outOf: Rule = (line, i) => {
  const { list, language } = line
  const a = bareNumber(line, i)
  if (!a) return null
  for (const { words, counts } of outOfOf(language)) {
    if (!words.every((w, n) => at(list, a.next + n).lower === w)) continue
    const next = a.next + words.length
    const b = bareNumber(line, next)
    const year = /^(?:1[89]|20)\d\d$/.test(at(list, next).text)
    if (!b || b.value <= a.value || b.value > LARGEST_BASE || year) continue
    if (counts && !ROUND_BASES.has(b.value)) return figure('words', i, a, { of: b.value, nounAt: b.next })
    return figure('fraction', i, { value: Number((a.value / b.value).toFixed(FINE)), next: b.next }, { unit: 'share' })
  }
  return null
}

/** The first phrase of the list is "in", which always says a share; the others may count. */
const outOfOf = eachLanguage(({ numbers }) =>
  numbers.outOf.map((phrase, i) => ({ words: phrase.split(' '), counts: i > 0 })),
)

/** Words between "three" and the whole in "all but three of the 214". */
const MOST_BETWEEN = 3

const everyOf = eachLanguage(({ numbers }) => numbers.outOfEvery.map((phrase) => phrase.split(' ')))

/** The largest base where the noun stands before it: "vingt bateaux sur cent". */
const MOST_WITH_NOUN = 100

/** Words that may stand before "of every three": "two voters of every three". */
const COUNTED_BEFORE = 1

/** "two of every three voters", "deux électeurs sur trois": always a share. */
const outOfEvery: Rule = (line, i) => {
  const { list, language } = line
  const a = bareNumber(line, i)
  if (!a) return null
  for (let between = 0; between <= COUNTED_BEFORE; between++) {
    const from = a.next + between
    const words = everyOf(language).find((phrase) => phrase.every((w, n) => at(list, from + n).lower === w))
    const b = words ? bareNumber(line, from + words.length) : null
    if (!b || b.value <= a.value || b.value > LARGEST_BASE) continue
    // "cinq ans sur 8.579 mètres": a measure, and no part
    if (between > 0 && (b.value > MOST_WITH_NOUN || measureAt(line, a.next) !== null)) continue
    // "deux voitures sur trois ponts": cars on bridges
    const counted = nounAfter(line, a.next, null, a.value === 1)
    if (between > 0 && (counted.next !== from || nounAfter(line, b.next, null, false).unit !== null)) continue
    const value = Number((a.value / b.value).toFixed(FINE))
    return figure('fraction', i, { value, next: b.next }, { unit: 'share', nounAt: between > 0 ? a.next : null })
  }
  return null
}

/** Words of the longest multiple: "el doble". */
const MULTIPLE_WORDS = 2

/** "twice", "el doble", "dreimal": so many times. */
const multiple: Rule = ({ list, language }, i) => {
  for (let size = MULTIPLE_WORDS; size > 0; size--) {
    const words = list.slice(i, i + size).map((token) => token.lower)
    const value = language.numbers.multiples.get(words.join(' '))
    // "twice that": a sum that was told before
    if (language.promises.pointing.has(at(list, i + size).lower)) continue
    if (value !== undefined && words.length === size)
      return figure('words', i, { value, next: i + size }, { unit: 'time' })
  }
  return null
}

/** "all but three of 214": what is left. Without a whole it counts nothing that can be told. */
const allBut: Rule = (line, i) => {
  const { list, language } = line
  const words = allButOf(language).find((phrase) => phrase.every((w, n) => at(list, i + n).lower === w))
  const less = words && bareNumber(line, i + words.length)
  if (!less || !language.numbers.of.has(at(list, less.next).lower)) return null
  for (let n = less.next + 1; n <= less.next + MOST_BETWEEN; n++) {
    const whole = bareNumber(line, n)
    if (whole && whole.value > less.value)
      return figure('words', i, { value: whole.value - less.value, next: less.next }, { of: whole.value })
  }
  return null
}

const allButOf = eachLanguage(({ numbers }) => numbers.allBut.map((phrase) => phrase.split(' ')))

/** "a mile", "an hour": a unit written out, so that its article stands for one. */
const isMeasure = (word: string, { numbers }: Language): boolean =>
  word.length > 2 && numbers.units.has(word) && !numbers.fractions.has(word)

const words: Rule = (line, i) => {
  const { list, language } = line
  const { numbers } = language
  if (startsArticle(line, i)) {
    const behind = at(list, i + 1).lower
    const scale = numbers.scales.get(behind)
    if (scale !== undefined)
      return figure('words', i, andHalf(line, scaled(line, { value: scale, next: i + 2 }, false)))
    return isMeasure(behind, language) ? figure('article', i, { value: 1, next: i + 1 }) : null
  }
  const part = inWords(line, i)
  if (!part) return null
  const scale = numbers.scales.get(at(list, part.next - 1).lower) ?? 1
  return figure('words', i, scaled(line, scale >= 1000 ? withRest(line, part, scale) : andHalf(line, part), false))
}

/** "a pair of", "the trio". */
const collective: Rule = ({ list, language }, i) => {
  const { numbers } = language
  const value = numbers.collectives.get(at(list, i).lower)
  if (value === undefined) return null
  const of = numbers.of.has(at(list, i + 1).lower) ? 1 : 0
  const scale = numbers.scales.get(at(list, i + 1 + of).lower)
  return scale
    ? figure('words', i, { value: value * scale, next: i + 2 + of }, { loose: true })
    : figure('collective', i, { value, next: i + 1 }, { loose: numbers.looseCollectives.has(at(list, i).lower) })
}

const nobodyOf = eachLanguage(({ numbers }) => numbers.nobody.map((phrase) => phrase.split(' ')))

/** "no one", "nobody": none of all people. */
const nobody: Rule = ({ list, language }, i) => {
  const phrase = nobodyOf(language).find((words) => words.every((w, n) => at(list, i + n).lower === w))
  return phrase ? figure('none', i, { value: 0, next: i + phrase.length }, { unit: 'person' }) : null
}

const none: Rule = ({ list, language }, i) =>
  language.numbers.none.has(at(list, i).lower) ? figure('none', i, { value: 0, next: i + 1 }) : null

const both: Rule = ({ list, language }, i) =>
  language.numbers.both.has(at(list, i).lower) ? figure('both', i, { value: 2, next: i + 1 }) : null

const vagueFirsts = eachLanguage(
  ({ numbers }): ReadonlySet<string> => new Set([...numbers.vague.keys()].map((words) => words.split(' ')[0] ?? '')),
)
/** Words of the longest vague phrase: "hundreds of thousands". */
const VAGUE_WORDS = 3

/** The least scale of a vague count: tens, dozens, hundreds. */
const LEAST_SCALE = 10

/** "several million", "miles de millones", "enkele honderden miljoenen": a vague count of scales. */
const times = (line: Line, found: Figure): Figure => {
  const { list, language } = line
  const { scales, vague, of } = language.numbers
  const link = of.has(at(list, found.next).lower) ? 1 : 0
  const word = at(list, found.next + link).lower
  const many = vague.get(word)?.[0] ?? 0
  // "dozens" is two dozen and more
  const scale = scales.get(word) ?? many / 2
  if (scale < LEAST_SCALE) return found
  const high = found.high === null ? null : found.high * scale
  return times(line, {
    ...found,
    low: tidy(found.low * scale),
    high: high === null ? null : tidy(high),
    next: found.next + link + 1,
  })
}

/** The longest of the vague words that stands at `i`. */
const vague: Rule = (line, i) => {
  const { list, language } = line
  const { numbers } = language
  if (!vagueFirsts(language).has(at(list, i).lower)) return null
  for (let size = VAGUE_WORDS; size > 0; size--) {
    const range = numbers.vague.get(
      list
        .slice(i, i + size)
        .map((token) => token.lower)
        .join(' '),
    )
    if (range && i + size <= list.length)
      return times(line, figure('vague', i, { value: range[0], next: i + size }, { high: range[1] }))
  }
  return null
}

/** In the order in which they are tried: what is longer or more certain first. */
const rules: readonly Rule[] = [
  moneyBefore,
  allBut,
  nobody,
  outOfEvery,
  outOf,
  multiple,
  fifthPart,
  fraction,
  vague,
  minus,
  slashed,
  words,
  plainDigits,
  collective,
  none,
  both,
]

/** Words and signs with which a figure can begin; all else is passed over at once. */
const startersOf = eachLanguage(({ numbers }): ReadonlySet<string> => {
  const maps = [
    numbers.cardinals,
    numbers.scales,
    numbers.fractions,
    numbers.collectives,
    numbers.vague,
    numbers.multiples,
    numbers.currencies,
  ]
  const words = [
    ...maps.flatMap((m) => [...m.keys()]),
    ...numbers.articles,
    ...numbers.none,
    ...numbers.both,
    ...numbers.minus,
    ...numbers.nobody,
    ...numbers.allBut,
  ]
  return new Set([
    ...words.flatMap((w) => [w.split(' ')[0] ?? w, w.match(/^\p{L}+(?=[^\p{L}\s])/u)?.[0] ?? w]),
    '-',
    '−',
  ])
})

/** Whether a figure may begin with `token` at all. */
export const mayBegin = (token: Token, language: Language): boolean =>
  token.kind === 'number' || startersOf(language).has(token.lower)

/** The figure that begins at token `i`, or null. */
export const figureAt: Rule = (line, i) => {
  if (!mayBegin(at(line.list, i), line.language)) return null
  for (const rule of rules) {
    const found = rule(line, i)
    if (found) return found
  }
  return null
}
