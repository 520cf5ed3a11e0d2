import { languages } from '../lang/index.ts'
import { fold } from '../text/fold.ts'
import { tokens } from '../text/tokens.ts'

/** Enough running text to tell languages apart. */
const LOOK = 20_000

/** ISO 639-1 of the language of `text`: the one whose stop words make up most of it; "en" where none speaks. */
export const detectLanguage = (text: string): string => {
  const words = tokens(text, 0, Math.min(text.length, LOOK)).map((t) => fold(t.text))
  const share = (stop: ReadonlySet<string>): number => words.filter((w) => stop.has(w)).length
  const best = languages.map((l) => ({ code: l.code, n: share(l.words.stop) })).reduce((a, b) => (b.n > a.n ? b : a))
  return best.n > 0 ? best.code : 'en'
}
