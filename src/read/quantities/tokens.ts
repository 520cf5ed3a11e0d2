import type { Language } from '../../lang/index.ts'
import { facet, type Stretches, within } from '../../text/stretches.ts'
import { eachLanguage } from '../each-language.ts'

/** A figure in digits, a word, or any other single mark; offsets are into the article's text. */
export interface Piece {
  readonly kind: 'digits' | 'word' | 'mark'
  readonly text: string
  readonly lower: string
  readonly from: number
  readonly to: number
  /** nothing stands between it and the piece before */
  readonly glued: boolean
}

/** Blanks by which any language may part groups of three digits: no-break, thin, and narrow no-break. */
const FIRM_BLANKS = '\\u00a0\\u2009\\u202f'

/** Digits with their separators by language, letters, or one mark. Every alternative is linear and none overlaps another. */
const patternOf = ({ numbers }: Language): RegExp => {
  const decimal = numbers.decimal === '.' ? '\\.' : ','
  const digits = `\\d{1,3}(?:[${numbers.group}${FIRM_BLANKS}]\\d{3})+(?:${decimal}\\d+)?(?!\\d)|\\d+(?:${decimal}\\d+)?`
  const word = "(?:\\p{Lu}\\.){2,6}|\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}[\\p{L}\\p{M}]*)*"
  return new RegExp(`(?<digits>${digits})|(?<word>${word})|[^\\s]`, 'gu')
}

const cut = (words: string, pattern: RegExp): Piece[] => {
  const found: Piece[] = []
  let end = -1
  for (const { 0: text, index, groups } of words.matchAll(pattern)) {
    const kind = groups?.['digits'] ? 'digits' : groups?.['word'] ? 'word' : 'mark'
    found.push({ kind, text, lower: text.toLowerCase().replaceAll('’', "'"), from: index, to: index + text.length, glued: index === end })
    end = index + text.length
  }
  // a list that grew has room for many more: it is kept, so as long as it is
  return found.slice()
}

const patterns = eachLanguage(patternOf)
/** The pieces of a stretch by itself, counted from its begin. */
export const piecesOf = (stretch: string, language: Language): readonly Piece[] => cut(stretch, patterns(language))
const cutters = eachLanguage((language) => facet((stretch) => piecesOf(stretch, language)))

/** What a first group of digits may be glued to: a bracket or the sign of a currency. */
const isOpen = (p: Piece | undefined): boolean => p === undefined || /^[\p{Sc}([“"'~≈]$/u.test(p.text)

/** "12 000" may begin at piece `at`: not "Flight 12 300 passengers", "May 5 300 people", "0207 946 001". */
const opensGroups = (list: readonly Piece[], at: number, { numbers }: Language): boolean => {
  const [p, before] = [list[at], list[at - 1]]
  if (p?.kind !== 'digits' || !/^[1-9]\d{0,2}$/.test(p.text) || (p.glued && !isOpen(before))) return false
  const named = at > 1 && before?.kind === 'word' && /^\p{Lu}/u.test(before.text)
  return before?.kind !== 'digits' && before?.text !== '+' && !named && !numbers.designators.has(before?.lower ?? '')
}

/** Groups of three digits parted by a plain blank, "12 000 litres", put together where nothing else explains them. */
const grouped = (list: readonly Piece[], language: Language): Piece[] => {
  const found: Piece[] = []
  for (let at = 0; at < list.length; at++) {
    const first = list[at]
    if (!first) continue
    let next = at + 1
    let to = first.to
    if (opensGroups(list, at, language))
      for (let p = list[next]; p?.kind === 'digits' && p.from === to + 1 && /^\d{3}(?:[.,]\d{1,2})?$/.test(p.text); p = list[++next]) to = p.to
    const after = list[next]
    const whole = next > at + 1 && after?.kind !== 'digits' && !(after?.glued && !/^[\p{P}\p{Sc}%°]$/u.test(after.text)) && after?.text !== '-'
    if (!whole) {
      found.push(first)
      continue
    }
    const text = list
      .slice(at, next)
      .map((p) => p.text)
      .join(' ')
    found.push({ ...first, text, lower: text, to })
    at = next - 1
  }
  return found
}

/** Digits on either side of a blank that may part groups: two stretches that may be one figure. */
const partings = eachLanguage(({ numbers }) => new RegExp(`\\d(?=\\s)[${numbers.group}${FIRM_BLANKS}]\\d`))

/** The pieces between `from` and `to`. */
export const pieces = (stretches: Stretches, from: number, to: number, language: Language): Piece[] => {
  const cutter = cutters(language)
  const found: Piece[] = []
  const put = (list: readonly Piece[], at: number): void => {
    for (const { kind, text, lower, from, to, glued } of list) found.push({ kind, text, lower, from: at + from, to: at + to, glued })
  }
  const words = stretches.text.slice(from, to)
  if (partings(language).test(words)) put(cut(words, patterns(language)), from)
  else within(stretches, from, to, (stretch, at) => put(cutter(stretch), at))
  return grouped(found, language)
}
