import { scripts } from '../lang/commonest.ts'
import { languages } from '../lang/index.ts'
import { type Count, codes, commonWords } from './common-words.ts'

/** Enough running text to tell languages apart. */
const LOOK = 20_000
/** Share of words that are among a language's commonest. On 320 articles in English, Spanish, Italian and Dutch it is .25 to .51 in the right one; below this nothing is recognised. */
const LEAST = 0.1
/** Fewer words than this tell nothing by their share. */
const WORDS = 8
/** Share of the letters that a script must have. A letter that tells one language of a script from another is rarer. */
const SCRIPT = { most: 0.3, letters: 0.02 } as const

export interface Recognised {
  /** ISO 639-1 */
  readonly code: string
  /** false where nothing in the text tells and English is assumed */
  readonly sure: boolean
}

const byScript = (text: string, { letters, latin }: Count): string | null => {
  if (letters === 0 || latin > letters * (1 - SCRIPT.most)) return null
  const share = (test: RegExp): number => (text.match(test)?.length ?? 0) / letters
  return (
    scripts.find(
      ({ test }) =>
        share(test) >=
        (test.source.includes('Script') && !test.source.includes('Katakana') ? SCRIPT.most : SCRIPT.letters),
    )?.code ?? null
  )
}

const ENGLISH = 'en'
const english = codes.indexOf(ENGLISH)
/** In a text of no more words than this each counts once: a sentence with "a" in it three times is no more Italian than one with it once. */
const FEW = 60
const once = (text: string): string => [...new Set(text.toLowerCase().split(/\s+/))].join(' ')

/** The language of `text` by its script and its commonest words; English, unsure, where they do not tell. */
export const detectLanguage = (text: string): Recognised => {
  const head = text.slice(0, LOOK)
  const counted = commonWords(head)
  const script = byScript(head, counted)
  if (script) return { code: script, sure: true }
  const { words, of } = counted.words > FEW ? counted : commonWords(once(head))
  const n = Math.max(...of)
  const code = of[english] === n ? ENGLISH : codes[of.indexOf(n)]
  if (n === 0 || code === undefined) return { code: ENGLISH, sure: false }
  return { code, sure: words >= WORDS && n >= words * LEAST }
}

/** Whether we have the words of the language with `code`; else the text is read with English ones. */
export const isRead = (code: string): boolean => languages.some((l) => l.code === code)
