import { commonest, scripts } from '../lang/commonest.ts'
import { languages } from '../lang/index.ts'

/** Enough running text to tell languages apart. */
const LOOK = 20_000
/** Share of words that are among a language's commonest. On 320 articles in English, Spanish, Italian and Dutch it is .25 to .51 in the right one; below this nothing is recognised. */
const LEAST = 0.1
/** Fewer words than this tell nothing by their share. */
const WORDS = 8
/** Share of the letters that a script must have. A letter that tells one language of a script from another is rarer. */
const SCRIPT = { most: 0.3, letters: 0.02 } as const

const WORD = /\p{L}[\p{L}\p{M}'’]*/gu

export interface Recognised {
  /** ISO 639-1 */
  readonly code: string
  /** false where nothing in the text tells and English is assumed */
  readonly sure: boolean
}

const pairs = Object.entries(commonest).flatMap(([code, words]) => [...new Set(words)].map((word) => ({ code, word })))
/** The languages among whose commonest words a word is. */
const languagesOf: ReadonlyMap<string, readonly string[]> = new Map([...Map.groupBy(pairs, (p) => p.word)].map(([word, of]) => [word, of.map((p) => p.code)]))

/** What a UTF-16 unit is: 1 no letter, 2 a letter of another script, 3 a Latin one; 0 where it was not looked at yet. Halves of a pair are looked at as pairs. */
const kinds = new Uint8Array(0x10000)
const kindOf = (text: string): number => (/\p{L}/u.test(text) ? (/\p{Script=Latin}/u.test(text) ? 3 : 2) : 1)

/** How many letters a text has, and how many of them are Latin. */
const lettersIn = (text: string): { readonly letters: number; readonly latin: number } => {
  let [letters, latin] = [0, 0]
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    let kind = kinds[unit] ?? 0
    if (kind === 0) {
      const pair = unit >= 0xd800 && unit <= 0xdbff
      kind = kindOf(pair ? text.slice(i, i + 2) : text.charAt(i))
      if (!pair) kinds[unit] = kind
    }
    if (kind > 1) letters++
    if (kind === 3) latin++
  }
  return { letters, latin }
}

const byScript = (text: string): string | null => {
  const { letters, latin } = lettersIn(text)
  if (letters === 0 || latin > letters * (1 - SCRIPT.most)) return null
  const share = (test: RegExp): number => (text.match(test)?.length ?? 0) / letters
  return (
    scripts.find(({ test }) => share(test) >= (test.source.includes('Script') && !test.source.includes('Katakana') ? SCRIPT.most : SCRIPT.letters))?.code ??
    null
  )
}

/** The language of `text` by its script and its commonest words; English, unsure, where they do not tell. */
export const detectLanguage = (text: string): Recognised => {
  const head = text.slice(0, LOOK)
  const script = byScript(head)
  if (script) return { code: script, sure: true }
  const words = head.match(WORD) ?? []
  const counts = new Map(Object.keys(commonest).map((code) => [code, 0]))
  for (const word of words) for (const code of languagesOf.get(word.toLowerCase()) ?? []) counts.set(code, (counts.get(code) ?? 0) + 1)
  const [code, n] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))
  if (n === 0) return { code: 'en', sure: false }
  return { code, sure: words.length >= WORDS ? n >= words.length * LEAST : false }
}

/** Whether we have the words of the language with `code`; else the text is read with English ones. */
export const isRead = (code: string): boolean => languages.some((l) => l.code === code)
