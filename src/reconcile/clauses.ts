import type { Language } from '../lang/index.ts'
import type { Span } from '../model/index.ts'
import { fold } from '../text/fold.ts'
import { tokens } from '../text/tokens.ts'

/** A clause of fewer content words than this says too little to be compared, and joins its neighbour. */
const LEAST_WORDS = 3

/** Marks that end a clause wherever they stand outside a word. */
const HARD = /[;:()–—“”„«»]|\s-\s|"/
const COMMA = /,/

/** How many content words of `sentence` stand before an offset; asked of offsets in their order. */
const contentWordsBefore = (text: string, sentence: Span, language: Language): ((offset: number) => number) => {
  const content = tokens(text, sentence.from, sentence.to).filter((t) => !language.words.stop.has(fold(t.text)))
  let before = 0
  return (offset) => {
    while ((content[before]?.from ?? offset) < offset) before++
    return before
  }
}

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
  const contentBefore = contentWordsBefore(text, sentence, language)
  const pieces: (Span & { readonly words: number })[] = []
  let open = sentence.from
  let told = 0
  for (const [i, cut] of cuts.entries()) {
    if (i === 0) continue
    const last = i === cuts.length - 1
    const content = contentBefore(cut)
    if (!last && content - told < LEAST_WORDS) continue
    pieces.push({ from: open, to: cut, words: content - told })
    open = cut
    told = content
  }
  const tail = pieces.at(-1)
  const before = pieces.at(-2)
  if (tail && before && tail.words < LEAST_WORDS)
    pieces.splice(-2, 2, { from: before.from, to: tail.to, words: before.words + tail.words })
  return pieces.map(({ from, to }) => trimmed(text, { from, to }))
}
