import { isPictureData } from './picture-data.ts'

/** What can be counted in a text without knowing its language. */
export interface Measure {
  /** words; two characters of a script without spaces count as one */
  readonly words: number
  /** words that begin with a small letter, a capital, a digit */
  readonly small: number
  readonly capital: number
  readonly numbers: number
  /** words of at most three letters: articles, prepositions, pronouns in most languages */
  readonly short: number
  readonly commas: number
  /** full stops, question and exclamation marks at the end of a word */
  readonly stops: number
  /** ends as a sentence does, closing marks aside */
  readonly ends: boolean
  readonly quotes: number
  /** marks that prose has few of: | / > • © # @ */
  readonly signs: number
  readonly colon: boolean
  /** ends in an ellipsis, as teasers do */
  readonly ellipsis: boolean
  /** capital letters among its ASCII letters */
  readonly shouting: number
  /** the characters counted */
  readonly length: number
}

/** Longer texts are measured by their beginning and scaled: beyond that nothing changes. */
const LOOK = 3000

const SPACE = 1
const LETTER = 2
const WIDE = 3
const DIGIT = 4
const OTHER = 0
const kindOf = (c: number): number => {
  if (c <= 32 || c === 0xa0) return SPACE
  if ((c >= 97 && c <= 122) || (c >= 65 && c <= 90)) return LETTER
  if (c >= 48 && c <= 57) return DIGIT
  if (c < 0xc0) return OTHER
  if ((c >= 0x2000 && c <= 0x2bff) || (c >= 0x3000 && c <= 0x303f) || (c >= 0xff00 && c <= 0xff0f)) return OTHER
  if ((c >= 0x3040 && c <= 0x30ff) || (c >= 0x3400 && c <= 0x9fff)) return WIDE
  return LETTER
}
const STOP = 1
const COMMA = 2
const QUOTE = 4
const SIGN = 8
/** What a character counts as, as bits. */
const MARKS = new Uint8Array(0x10000)
for (const [bit, marks] of [
  [STOP, '.!?…。！？؟।'],
  [COMMA, ',，、،;'],
  [QUOTE, '"“”„«»'],
  [SIGN, '|/>•©#@→»›·_'],
] as const)
  for (const mark of marks) MARKS[mark.charCodeAt(0)] = (MARKS[mark.charCodeAt(0)] ?? 0) | bit
const ENDING = /[.!?…。！？؟।:]["”»’'“)\]]{0,3}\s{0,3}$/
const isCapital = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde) || (c >= 0x410 && c <= 0x42f)

/** Of data for machines, which no reader sees. */
const NOTHING: Omit<Measure, 'length'> = {
  words: 0,
  small: 0,
  capital: 0,
  numbers: 0,
  short: 0,
  commas: 0,
  stops: 0,
  ends: false,
  quotes: 0,
  signs: 0,
  colon: false,
  ellipsis: false,
  shouting: 0,
}

/** Counts over `text`, scaled up where only its beginning was looked at. */
export const measure = (text: string): Measure => {
  if (isPictureData(text)) return { ...NOTHING, length: text.length }
  const n = Math.min(text.length, LOOK)
  let letters = 0
  let wide = 0
  let words = 0
  let small = 0
  let capital = 0
  let numbers = 0
  let short = 0
  let commas = 0
  let stops = 0
  let quotes = 0
  let signs = 0
  let ascii = 0
  let upper = 0
  for (let i = 0; i <= n; i++) {
    const c = i < n ? text.charCodeAt(i) : 32
    const kind = kindOf(c)
    if (c >= 97 && c <= 122) ascii++
    else if (c >= 65 && c <= 90) {
      ascii++
      upper++
    }
    if (kind === LETTER || kind === DIGIT) {
      if (letters++ === 0) {
        words++
        if (kind === DIGIT) numbers++
        else if (isCapital(c)) capital++
        else small++
      }
      continue
    }
    if (letters > 0 && letters <= 3) short++
    const after = letters > 0 || i === 0
    letters = 0
    const mark = MARKS[c] as number
    if (kind === WIDE) wide++
    else if (mark & STOP && (after || c > 0x3000)) stops++
    else if (mark & COMMA) commas++
    else if (mark & QUOTE) quotes++
    if (mark & SIGN) signs++
  }
  const scale = n === 0 ? 0 : text.length / n
  const tail = text.slice(-8)
  return {
    words: (words + wide / 2) * scale,
    small: (small + wide / 2) * scale,
    capital: capital * scale,
    numbers: numbers * scale,
    short: short * scale,
    commas: commas * scale,
    stops: stops * scale,
    ends: ENDING.test(tail),
    quotes: quotes * scale,
    signs: signs * scale,
    colon: tail.trimEnd().endsWith(':'),
    ellipsis: /(?:…|\.\.\.)\]?\s{0,2}$/.test(tail),
    shouting: ascii > 0 ? upper / ascii : 0,
    length: text.length,
  }
}
