import type { Language } from '../lang/index.ts'
import type { Span } from '../model/index.ts'
import { fold } from '../text/fold.ts'
import { tokens } from '../text/tokens.ts'

/** A clause of fewer content words than this says too little to be compared, and joins its neighbour. */
const LEAST_WORDS = 3

/** Marks that end a clause wherever they stand outside a word. */
const HARD = /[;:()–—“”„«»]|\s-\s|"/
const COMMA = /,/

const contentWords = (text: string, span: Span, language: Language): number =>
  tokens(text, span.from, span.to).filter((t) => !language.words.stop.has(fold(t.text))).length

/** Where in the sentence a new clause begins, as offsets of its first word. */
const starts = (text: string, sentence: Span, language: Language): number[] => {
  const { openers, afterComma } = language.clauses
  const words = tokens(text, sentence.from, sentence.to)
  return words.flatMap((w, i) => {
    const before = words[i - 1]
    if (!before) return []
    const gap = text.slice(before.to, w.from)
    const word = fold(w.text)
    const opens = HARD.test(gap) || openers.has(word) || (COMMA.test(gap) && afterComma.has(word))
    return opens ? [w.from] : []
  })
}

/** `span` without white space and loose punctuation at its ends. */
const trimmed = (text: string, span: Span): Span => {
  const words = tokens(text, span.from, span.to)
  const first = words[0]
  const last = words.at(-1)
  return first && last ? { from: first.from, to: last.to } : span
}

/**
 * The clauses of one sentence, in order, trimmed to their words; a clause too short to say anything joins the one before it
 * (or after it, at the start). Offsets are of the article's text.
 */
export const clauses = (text: string, sentence: Span, language: Language): Span[] => {
  const cuts = [sentence.from, ...starts(text, sentence, language), sentence.to]
  const pieces: Span[] = []
  let open = sentence.from
  for (const [i, cut] of cuts.entries()) {
    if (i === 0) continue
    const last = i === cuts.length - 1
    if (!last && contentWords(text, { from: open, to: cut }, language) < LEAST_WORDS) continue
    pieces.push({ from: open, to: cut })
    open = cut
  }
  const tail = pieces.at(-1)
  const before = pieces.at(-2)
  if (tail && before && contentWords(text, tail, language) < LEAST_WORDS)
    pieces.splice(-2, 2, { from: before.from, to: tail.to })
  return pieces.map((p) => trimmed(text, p))
}
