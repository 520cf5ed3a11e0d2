import type { Medium } from '../lang/topics/credits.ts'
import type { Telling } from './telling.ts'

/** A masthead stands at the head, above the title: "THE ELDA GAZETTE". In lines. */
const HEAD = 3
/** A name has so many words at most, a title more. */
const WORDS = 5
const ENDS = /[.!?:;,|]/
const CAPITALS = /^\p{Lu}/u

/** "ELDA" -> "Elda". */
const titled = (word: string): string =>
  word === word.toUpperCase() ? word.slice(0, 1) + word.slice(1).toLowerCase() : word

/** The outlet whose name stands alone in one of the first lines, told by its last word (Gazette, Times), where nothing else says who published the article. */
export const masthead = ({ article, language }: Telling): Pick<Medium, 'name' | 'kind'> | null => {
  const lines = article.text.split('\n', HEAD * 3).filter((l) => l.trim() !== '')
  for (const line of lines.slice(0, HEAD)) {
    const words = line.trim().split(/\s+/)
    if (words.length < 2 || words.length > WORDS || ENDS.test(line) || !words.every((w) => CAPITALS.test(w))) continue
    if (language.credits.outletWords.has(titled(words.at(-1) ?? '')))
      return { name: words.map(titled).join(' '), kind: 'outlet' }
  }
  return null
}
