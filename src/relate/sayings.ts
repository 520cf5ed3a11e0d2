import type { Span } from '../model/index.ts'
import { fold } from '../text/fold.ts'
import { tokens } from '../text/tokens.ts'
import { quotedSpans, type Telling } from './telling.ts'

/** Words in quotation marks in one article that stand in quotation marks in another too. */
export interface SharedSaying {
  readonly here: Span
  readonly there: Span
}

/** Shorter quotations meet by chance: "very sad", "a difficult day". */
const LEAST_WORDS = 5
/** Share of the shorter quotation's words that the longer holds; two translations of one quotation keep four of five. */
const HELD = 0.8

const words = (text: string, { from, to }: Span): string[] => tokens(text, from, to).map((t) => fold(t.text))

const held = (part: readonly string[], whole: readonly string[]): number => {
  const left = [...whole]
  const found = part.filter((w) => {
    const at = left.indexOf(w)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return found.length / Math.max(1, part.length)
}

/** The quotations of `a` within `span` that `b` quotes too, whole or in part. */
export const sharedSayings = (a: Telling, span: Span, b: Telling): SharedSaying[] => {
  const here = quotedSpans(a.reading).filter((q) => span.from <= q.from && q.to <= span.to)
  const there = quotedSpans(b.reading).map((s) => ({ s, words: words(b.article.text, s) }))
  return here.flatMap((h) => {
    const said = words(a.article.text, h)
    if (said.length < LEAST_WORDS) return []
    return there
      .filter(
        (t) =>
          t.words.length >= LEAST_WORDS &&
          (said.length <= t.words.length ? held(said, t.words) : held(t.words, said)) >= HELD,
      )
      .map((t) => ({ here: h, there: t.s }))
  })
}
