import { common } from '../../text/common.ts'
import { fold } from '../../text/fold.ts'

export { common } from '../../text/common.ts'

/** A run of words of a variant. */
export interface Piece {
  readonly text: string
  /** true where the base has not these words here */
  readonly changed: boolean
  /** the words of the base in whose place it stands; '' where it adds or keeps. A piece without text is words left out */
  readonly left: string
}

const SAYS_NOTHING = /^[^\p{L}\p{N}]+$/u

/** Words; a dash or an ellipsis between spaces belongs to the word before it. */
export const wordsOf = (s: string): string[] => {
  const words: string[] = []
  for (const w of s.split(/\s+/)) {
    if (words.length && SAYS_NOTHING.test(w)) words.push(`${words.pop()} ${w}`)
    else if (w) words.push(w)
  }
  return words
}

/** Case, accents and punctuation are no changes between two tellings of one saying. */
const loosely = (word: string): string => fold(word).replace(/[^\p{L}\p{N}]+/gu, '') || word

/** Between two editions of one text every sign counts. */
export const exactly = (word: string): string => word

/** The words of `variant` in runs, those that `base` does not have marked; of texts too long to compare all is. */
export const wordDiff = (base: string, variant: string, key = loosely): Piece[] => {
  const [a, b] = [wordsOf(base), wordsOf(variant)]
  const pairs = common(a.map(key), b.map(key))
  if (!pairs) return [{ text: variant, changed: true, left: base }]
  const pieces: Piece[] = []
  let [i, j] = [0, 0]
  for (const [x, y] of [...pairs, [a.length, b.length] as const]) {
    if (x > i || y > j) pieces.push({ text: b.slice(j, y).join(' '), changed: true, left: a.slice(i, x).join(' ') })
    const last = pieces.at(-1)
    const word = b[y]
    if (word !== undefined && last && !last.changed)
      pieces[pieces.length - 1] = { ...last, text: `${last.text} ${word}` }
    else if (word !== undefined) pieces.push({ text: word, changed: false, left: '' })
    ;[i, j] = [x + 1, y + 1]
  }
  return pieces
}
