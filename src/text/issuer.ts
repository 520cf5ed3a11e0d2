import type { Language } from '../lang/index.ts'
import type { Article, Span } from '../model/index.ts'
import { fold } from './fold.ts'
import { tokens } from './tokens.ts'

/** Somebody whose own statement an article is, named at its head. */
export interface Issuer extends Span {
  readonly name: string
}

/** Both the name and the word for what it is stand so near the top. In lines. */
const HEAD = 6
/** A name fills its line and has so many words at most. */
const WORDS = 9
const CAPITAL = /^\p{Lu}/u
const ENDS = /[.!?;,|"“”]/

/** "ELECTORAL COMMISSION" -> "Electoral Commission". */
const titled = (line: string): string =>
  line === line.toUpperCase() ? line.replace(/\p{Lu}+/gu, (w) => w.slice(0, 1) + w.slice(1).toLowerCase()) : line

/** The line names a body and nothing else: its last word, or the one before "of", tells the kind. */
const namesBody = (line: string, { people, speech }: Language): boolean => {
  const words = tokens(line).map((t) => t.text)
  if (words.length < 2 || words.length > WORDS || ENDS.test(line) || !CAPITAL.test(line)) return false
  const folded = words.map(fold)
  const link = folded.findIndex((w) => people.joins.has(w) || speech.loose.has(w))
  const small = words.some((w, i) => !CAPITAL.test(w) && !people.joins.has(folded[i] ?? ''))
  return !small && people.bodies.has((link > 0 ? folded[link - 1] : folded.at(-1)) ?? '')
}

/** The body that speaks in a press release, a notice, a statement of its own: its name stands above, with a word that says what the text is. */
export const issuer = ({ text, blocks }: Article, language: Language): Issuer | null => {
  if (language.credits.releases.length === 0) return null
  const lines = [...text.slice(0, blocks.at(-1)?.to ?? text.length).matchAll(/[^\n]+/g)]
    .filter((l) => l[0].trim() !== '')
    .slice(0, HEAD)
  const said = lines.map((l) => fold(l[0].trim()))
  if (!said.some((line) => language.credits.releases.some((r) => line.startsWith(fold(r))))) return null
  const line = lines.find((l) => namesBody(l[0].trim(), language))
  return line ? { name: titled(line[0].trim()), from: line.index, to: line.index + line[0].trimEnd().length } : null
}
