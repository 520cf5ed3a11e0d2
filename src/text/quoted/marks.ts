import type { Language } from '../../lang/index.ts'
import type { Span } from '../../model/index.ts'

/** Marks of one family close each other: “ by ” or ", « by » or «, ‘ by ’ or '. */
export type Family = 'double' | 'angle' | 'single'
export type Side = 'open' | 'close' | 'either'

export interface Mark extends Span {
  readonly family: Family
  readonly side: Side
  /** the sign itself prefers that side: “ opens, " has no side */
  readonly hint: Side
  /** a closing mark that could as well be the apostrophe of a possessive */
  readonly weak: boolean
}

const SIGNS: Readonly<Record<string, readonly [Family, Side]>> = {
  '“': ['double', 'open'],
  '„': ['double', 'open'],
  '‟': ['double', 'open'],
  '”': ['double', 'close'],
  '"': ['double', 'either'],
  '＂': ['double', 'either'],
  '``': ['double', 'open'],
  "''": ['double', 'either'],
  '’’': ['double', 'close'],
  '‘‘': ['double', 'open'],
  '«': ['angle', 'open'],
  '»': ['angle', 'close'],
  '‹': ['single', 'open'],
  '›': ['single', 'close'],
  '‘': ['single', 'open'],
  '‚': ['single', 'open'],
  '‛': ['single', 'open'],
  '’': ['single', 'close'],
  "'": ['single', 'either'],
  '´': ['single', 'either'],
  '`': ['single', 'either'],
  ʼ: ['single', 'close'],
}
const MARK = /``|''|’’|‘‘|[“„‟”"＂«»‹›‘‚‛’'´`ʼ]/g
const WORD = /[\p{L}\p{N}]/u
/** What may stand before an opening mark, and behind a closing one, without a blank. */
const BEFORE_OPEN = /[\s([{—–/\-…“„"«‘‚'’”»¿¡]/
const AFTER_CLOSE = /[\s.,;:!?)\]}—–\-/…”"»’'“‘«]/

interface Place {
  readonly sign: string
  readonly prev: string
  readonly next: string
  /** the letters behind, for words that begin with an apostrophe */
  readonly word: string
  /** two units before */
  readonly prev2: string
}

/** Signs that are no quotation marks; the first rule that fits decides. */
const strays: readonly {
  readonly name: string
  readonly test: (p: Place, l: Language) => boolean
  readonly why: string
}[] = [
  {
    name: 'apostrophe in a word',
    test: (p) => single(p) && WORD.test(p.prev) && WORD.test(p.next),
    why: "it’s, O'Neill",
  },
  { name: 'year', test: (p) => single(p) && !WORD.test(p.prev) && /^\d\d(?:s|\b)/.test(p.word), why: "the '90s" },
  {
    name: 'elided word',
    test: (p, l) =>
      single(p) && !WORD.test(p.prev) && l.speech.elided.has(/^\p{L}*/u.exec(p.word)?.[0].toLowerCase() ?? ''),
    why: "'em, 'til",
  },
  {
    name: 'feet and inches',
    test: (p) =>
      /["'´]/.test(p.sign) &&
      /\d/.test(p.prev) &&
      /[\d'´ ]/.test(p.prev2) &&
      p.sign !== "''" &&
      /^[\s\d,.;)]/.test(p.next || ' ') &&
      /['´]/.test(`${p.sign}${p.prev2}`),
    why: `5'11"`,
  },
  { name: 'alone', test: (p) => single(p) && /^\s?$/.test(p.prev) && /^\s?$/.test(p.next), why: "' between blanks" },
]
const single = (p: Place): boolean => SIGNS[p.sign]?.[0] === 'single'

const sideOf = (p: Place, hint: Side): Side => {
  const canOpen = p.prev === '' || BEFORE_OPEN.test(p.prev)
  const canClose = p.next === '' || AFTER_CLOSE.test(p.next)
  if (canOpen && canClose) return hint
  if (canOpen) return hint === 'close' ? 'either' : 'open'
  if (canClose) return hint === 'open' ? 'either' : 'close'
  return hint
}

/** The quotation marks of a paragraph, apostrophes left out. */
export const marksIn = (text: string, { from, to }: Span, language: Language): Mark[] => {
  const found: Mark[] = []
  for (const m of text.slice(from, to).matchAll(MARK)) {
    const at = from + m.index
    const sign = m[0]
    const known = SIGNS[sign]
    if (!known) continue
    const end = at + sign.length
    const place: Place = {
      sign,
      prev: at > from ? (text[at - 1] ?? '') : '',
      next: end < to ? (text[end] ?? '') : '',
      word: text.slice(end, Math.min(to, end + 12)),
      prev2: text[at - 2] ?? '',
    }
    if (strays.some((s) => s.test(place, language))) continue
    const [family, hint] = known
    const side = sideOf(place, hint)
    const weak =
      family === 'single' &&
      side !== 'open' &&
      sign !== '›' &&
      language.speech.possessiveAfter.includes(place.prev.toLowerCase()) &&
      /\s/.test(place.next)
    found.push({ from: at, to: end, family, side, hint, weak })
  }
  return found
}
