import type { Language } from '../../lang/index.ts'
import { eachLanguage } from '../each-language.ts'
import type { Piece } from './tokens.ts'

/** A numeral as read: what it may be at least and at most, and the pieces `at`..`next` it is made of. */
export interface Figure {
  readonly low: number
  readonly high: number | null
  readonly at: number
  readonly next: number
  readonly kind: 'digits' | 'words' | 'fraction' | 'collective' | 'none' | 'vague' | 'article'
  /** what the figure itself names: a currency, percent */
  readonly unit: string | null
  /** the word itself is round: "a couple of hundred" */
  readonly loose: boolean
}

interface Part {
  readonly value: number
  readonly next: number
}

/** Longest figure in digits read: anything longer is an account number or noise. */
const MOST_DIGITS = 18
/** Pieces of the longest number in words, "nine hundred and ninety nine thousand ...". */
const MOST_WORDS = 16

const VULGAR: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3, '⅛': 0.125 }

/** 6.6 million is 6600000, not 6599999.999999999. */
const tidy = (n: number): number => (Number.isSafeInteger(n) && n < 1e12 ? n : Number(n.toPrecision(12)))

/** The value of digits with separators: "55,000" -> 55000, in German "55.000". Null where they are too many. */
export const numberOf = (digits: string, { numbers }: Language): number | null => {
  if (digits.length > MOST_DIGITS * 2) return null
  const [whole = '', part] = digits.split(numbers.decimal === '.' ? /\.(?=\d+$)/ : /,(?=\d+$)/)
  const grouped = part === undefined && numbers.decimal === ',' ? digits : whole
  const bare = grouped.replace(/[^\d]/g, '')
  return bare.length > MOST_DIGITS ? null : Number(part === undefined ? bare : `${bare}.${part}`)
}

/** Scale words after a number: "5 million", "two hundred thousand", glued "5m". */
const scaled = (list: readonly Piece[], part: Part, { numbers }: Language, money: boolean): Part => {
  let { value, next } = part
  for (let p = list[next]; p; p = list[next]) {
    const hyphen = p.text === '-' && p.glued && list[next + 1]?.glued === true ? 1 : 0
    const word = list[next + hyphen]
    if (word?.kind !== 'word') break
    // "13m down" is metres, "13m people" and "£13m" are millions
    const metres = !money && numbers.units.has(word.lower) && !(list[next + 1]?.kind === 'word' && numbers.plural.test(list[next + 1]?.lower ?? ''))
    const short = (word.glued || money) && !hyphen && !metres ? numbers.shortScales.get(word.lower) : undefined
    const scale = numbers.scales.get(word.lower) ?? short
    if (scale === undefined) break
    value *= scale
    next += 1 + hyphen
  }
  return { value: tidy(value), next }
}

/** Number words from `at`: "twenty-one", "a hundred and five", "two and a half million". */
const inWords = (list: readonly Piece[], at: number, { numbers }: Language): Part | null => {
  let total = 0
  let current = 0
  let seen = false
  let next = at
  while (next < at + MOST_WORDS) {
    const p = list[next]
    if (!p) break
    const step = seen && p.text === '-' && p.glued ? 1 : 0
    const word = list[next + step]
    if (word?.kind !== 'word') break
    const unit = numbers.cardinals.get(word.lower)
    const scale = numbers.scales.get(word.lower)
    if (unit !== undefined && !(seen && !fits(current, unit))) current += unit
    else if (scale !== undefined && seen) {
      if (scale === 100 || scale === 12) current = Math.max(1, current) * scale
      else {
        total += Math.max(1, current) * scale
        current = 0
      }
    } else if (seen && !step && numbers.and.has(word.lower) && joins(list, next, current, total, numbers)) {
      next++
      continue
    } else break
    seen = true
    next += 1 + step
  }
  return seen ? { value: tidy(total + current), next } : null
}

/** May `unit` follow `current` in one number: 20 then 5, 100 then 5, but not 5 then 7. */
const fits = (current: number, unit: number): boolean =>
  current === 0 || (current % 100 === 0 && unit < 100) || (current % 100 >= 20 && current % 10 === 0 && unit < 10 && unit > 0)

/** "and" goes on only after a hundred or a thousand, before a smaller number: "a hundred and five", not "two and three". */
const joins = (list: readonly Piece[], at: number, current: number, total: number, numbers: Language['numbers']): boolean => {
  const after = numbers.cardinals.get(list[at + 1]?.lower ?? '')
  return after !== undefined && ((current >= 100 && current % 100 === 0) || (current === 0 && total >= 1000))
}

const startsArticle = (p: Piece | undefined, { numbers }: Language): boolean => p !== undefined && numbers.articles.has(p.lower)

/** "2½", "2 1/2" and "two and a half": what a fraction adds. */
export const andHalf = (list: readonly Piece[], part: Part, language: Language): Part => {
  const { numbers } = language
  const p = list[part.next]
  const vulgar = p ? VULGAR[p.text] : undefined
  if (vulgar !== undefined) return { value: part.value + vulgar, next: part.next + 1 }
  const [a, b, c] = [p, list[part.next + 1], list[part.next + 2]]
  if (a?.kind === 'digits' && b?.text === '/' && b.glued && c?.kind === 'digits' && Number(c.text) > Number(a.text))
    return { value: part.value + Number(a.text) / Number(c.text), next: part.next + 3 }
  // "two and a half", "11-and-a-half"
  const said: Piece[] = []
  let next = part.next
  for (; said.length < 3; next++) {
    const word = list[next]?.text === '-' && list[next]?.glued ? list[++next] : list[next]
    if (!word) return part
    said.push(word)
  }
  const [and, article, half] = said
  if (and && numbers.and.has(and.lower) && startsArticle(article, language) && half && numbers.fractions.has(half.lower))
    return { value: part.value + (numbers.fractions.get(half.lower) ?? 0), next }
  return part
}

type Rule = (list: readonly Piece[], at: number, language: Language) => Figure | null

const figure = (kind: Figure['kind'], at: number, { value, next }: Part, unit: string | null = null): Figure => ({
  kind,
  at,
  next,
  low: value,
  high: value,
  unit,
  loose: false,
})

/** "$5 billion", "US$ 3m": the sign stands before; the figure begins at the sign. */
const moneyBefore: Rule = (list, at, language) => {
  const { currencies } = language.numbers
  const two = list[at + 1]?.glued ? `${list[at]?.lower}${list[at + 1]?.lower}` : ''
  const width = currencies.has(two) && !/^\p{L}+$/u.test(two) ? 2 : 1
  const sign = width === 2 ? two : (list[at]?.lower ?? '')
  const unit = currencies.get(sign)
  const digits = list[at + width]
  if (unit === undefined || digits?.kind !== 'digits' || (/^\p{L}{4,}$/u.test(sign) && !digits.glued)) return null
  const value = numberOf(digits.text, language)
  return value === null ? null : figure('digits', at, scaled(list, andHalf(list, { value, next: at + width + 1 }, language), language, true), unit)
}

const plainDigits: Rule = (list, at, language) => {
  const p = list[at]
  if (p && VULGAR[p.text] !== undefined) return figure('fraction', at, { value: VULGAR[p.text] ?? 0, next: at + 1 }, 'share')
  const value = p?.kind === 'digits' ? numberOf(p.text, language) : null
  return value === null ? null : figure('digits', at, scaled(list, andHalf(list, { value, next: at + 1 }, language), language, false))
}

/** "two-thirds", "a third of", "half the", "three quarters of". */
const fraction: Rule = (list, at, language) => {
  const { numbers } = language
  const first = list[at]
  if (!first) return null
  const count = numbers.articles.has(first.lower) ? 1 : numbers.cardinals.get(first.lower)
  const bare = count === undefined ? 0 : 1
  const hyphen = bare && list[at + 1]?.text === '-' ? 1 : 0
  const word = list[at + bare + hyphen]
  const part = word ? numbers.fractions.get(word.lower) : undefined
  const next = at + bare + hyphen + 1
  if (part === undefined || (bare && numbers.articles.has(first.lower) && hyphen)) return null
  const after = list[next]
  // "half an hour", "half a mile"
  if (part === 0.5 && !bare && startsArticle(after, language) && isMeasure(list[next + 1]?.lower ?? '', language))
    return figure('words', at, { value: 0.5, next: next + 1 })
  const whole = after !== undefined && (numbers.of.has(after.lower) || numbers.articles.has(after.lower) || (part === 0.5 && after.lower === 'the'))
  const plain = part === 0.5 ? (bare ? whole : whole) : hyphen > 0 || whole || ((count ?? 0) > 1 && part !== 0.25)
  if (!plain) return null
  if (part === 0.5 && after && numbers.articles.has(after.lower) && numbers.scales.has(list[next + 1]?.lower ?? '')) {
    const scale = numbers.scales.get(list[next + 1]?.lower ?? '') ?? 1
    return figure('words', at, { value: scale / 2, next: next + 2 })
  }
  return figure('fraction', at, { value: Number(((count ?? 1) * part).toFixed(4)), next }, 'share')
}

/** "one in five", "nine out of 10": a share. */
const outOf: Rule = (list, at, language) => {
  const { numbers } = language
  const value = (p: Piece | undefined): number | null | undefined => (p?.kind === 'digits' ? numberOf(p.text, language) : numbers.cardinals.get(p?.lower ?? ''))
  const a = value(list[at])
  if (a === undefined || a === null) return null
  for (const words of numbers.outOf) {
    const parts = words.split(' ')
    if (!parts.every((w, i) => list[at + 1 + i]?.lower === w)) continue
    const next = at + 1 + parts.length
    const b = value(list[next])
    if (b && b > a && b <= 1000 && !(list[next]?.kind === 'digits' && /^(?:1[89]|20)\d\d$/.test(list[next]?.text ?? '')))
      return figure('fraction', at, { value: Number((a / b).toFixed(4)), next: next + 1 }, 'share')
  }
  return null
}

/** "a mile", "an hour": a unit written out, so that its article stands for one. */
const isMeasure = (word: string, { numbers }: Language): boolean => word.length > 2 && numbers.units.has(word) && !numbers.fractions.has(word)

const words: Rule = (list, at, language) => {
  const { numbers } = language
  if (startsArticle(list[at], language)) {
    const behind = list[at + 1]?.lower ?? ''
    const scale = numbers.scales.get(behind)
    if (scale === undefined) return isMeasure(behind, language) ? figure('article', at, { value: 1, next: at + 1 }) : null
    return figure('words', at, andHalf(list, scaled(list, { value: scale, next: at + 2 }, language, false), language))
  }
  const part = inWords(list, at, language)
  return part && figure('words', at, scaled(list, andHalf(list, part, language), language, false))
}

/** "a pair of", "the trio". */
const collective: Rule = (list, at, { numbers }) => {
  const value = numbers.collectives.get(list[at]?.lower ?? '')
  if (value === undefined) return null
  const of = numbers.of.has(list[at + 1]?.lower ?? '') ? 1 : 0
  const scale = numbers.scales.get(list[at + 1 + of]?.lower ?? '')
  return scale ? { ...figure('words', at, { value: value * scale, next: at + 2 + of }), loose: true } : figure('collective', at, { value, next: at + 1 })
}

const none: Rule = (list, at, { numbers }) => (numbers.none.has(list[at]?.lower ?? '') ? figure('none', at, { value: 0, next: at + 1 }) : null)

const vagueFirsts = eachLanguage(({ numbers }): ReadonlySet<string> => new Set([...numbers.vague.keys()].map((words) => words.split(' ')[0] ?? '')))

/** The longest of the vague words that stands at `at`. */
const vague: Rule = (list, at, language) => {
  const { numbers } = language
  if (!vagueFirsts(language).has(list[at]?.lower ?? '')) return null
  for (let size = 3; size > 0; size--) {
    const said = list.slice(at, at + size).map((p) => p.lower)
    const range = said.length === size ? numbers.vague.get(said.join(' ')) : undefined
    if (range) return { kind: 'vague', at, next: at + size, low: range[0], high: range[1], unit: null, loose: false }
  }
  return null
}

/** In the order in which they are tried: what is longer or more certain first. */
const rules: readonly Rule[] = [moneyBefore, outOf, fraction, vague, words, plainDigits, collective, none]

/** Words and signs with which a figure can begin; all else is passed over at once. */
const startersOf = eachLanguage(({ numbers }): ReadonlySet<string> => {
  const words = [numbers.cardinals, numbers.scales, numbers.fractions, numbers.collectives, numbers.vague, numbers.currencies].flatMap((m) => [...m.keys()])
  return new Set(
    [...words, ...numbers.articles, ...numbers.none, ...Object.keys(VULGAR)].flatMap((w) => [
      w.split(' ')[0] ?? w,
      w.match(/^\p{L}+(?=[^\p{L}\s])/u)?.[0] ?? w,
    ]),
  )
})

/** Whether a figure may begin with `p` at all. */
export const mayBegin = (p: Piece | undefined, language: Language): boolean => p !== undefined && (p.kind === 'digits' || startersOf(language).has(p.lower))

/** The figure that begins at piece `at`, or null. */
export const figureAt: Rule = (list, at, language) => {
  if (!mayBegin(list[at], language)) return null
  for (const rule of rules) {
    const found = rule(list, at, language)
    if (found) return found
  }
  return null
}
