import type { Language } from '../../../lang/index.ts'
import type { Quantity, Reading, Span, Time } from '../../../model/index.ts'
import { fold } from '../../../text/fold.ts'
import { stem } from '../../../text/stem.ts'
import { tokens } from '../../../text/tokens.ts'
import { isWord, type Lexicon } from './lexicon.ts'
import { isCurrency, scaleOf } from './units.ts'

export type WordKind = 'content' | 'name' | 'function' | 'figure' | 'time'

/** A word of the passage, or a figure or a time of several words, as it is lined up. */
export interface Word extends Span {
  readonly text: string
  readonly folded: string
  readonly stem: string
  readonly kind: WordKind
  readonly quantity: Quantity | null
  readonly time: Time | null
  /** 3 for "third" and "3rd" */
  readonly ordinal: number | null
  /** a mark that ends a clause stands before it */
  readonly opens: boolean
  /** number of its sentence in the passage, from 0 */
  readonly sentence: number
  /** belongs to who says it, not to what is said */
  readonly idle: boolean
}

/** A passage of an article. */
export interface Worded {
  readonly reading: Reading
  readonly span: Span
}

const DIGITS = /^\d+$/
const CAPITAL = /^\p{Lu}/u
const BREAK = /[,;:.()–—!?]/
const covers = (outer: Span, inner: Span): boolean => outer.from <= inner.from && inner.to <= outer.to

/** Where a sentence begins, so that a capital there tells nothing. */
const startsOf = ({ annotations }: Reading): ReadonlySet<number> => new Set(annotations.sentences.map((s) => s.from))

interface Held {
  readonly quantities: readonly Quantity[]
  readonly times: readonly Time[]
  readonly idle: readonly Span[]
}

/** What was read in the passage. A duration is a figure, not a time. */
const heldIn = ({ reading: { annotations }, span }: Worded): Held => {
  const quantities = annotations.quantities.filter((q) => covers(span, q.figure))
  const times = annotations.times.filter(
    (t) => covers(span, t) && !t.duration && !quantities.some((q) => covers(q.figure, t)),
  )
  const idle = annotations.quotations
    .flatMap((q) => [...(q.cue ? [q.cue] : []), ...(q.speaker ? [q.speaker.at] : [])])
    .filter((s) => covers(span, s))
  return { quantities, times, idle }
}

/** The word names the unit of a measured figure, or goes on with it: "hours", "and a half". */
const measures = (folded: string, { unit }: Quantity, { numbers, words }: Language): boolean =>
  (scaleOf(unit) !== null || isCurrency(unit)) &&
  (numbers.units.has(folded) ||
    numbers.currencies.has(folded) ||
    numbers.fractions.has(folded) ||
    words.stop.has(folded))

/** The words of a passage in order; those of a figure or a time are one. */
export const wordsOf = (worded: Worded, language: Language, lexicon: Lexicon): Word[] => {
  const { text } = worded.reading.article
  const { quantities, times, idle } = heldIn(worded)
  const starts = startsOf(worded.reading)
  const found: Word[] = []
  let end = worded.span.from
  let sentence = 0
  for (const t of tokens(text, worded.span.from, worded.span.to)) {
    const opens = BREAK.test(text.slice(end, t.from))
    end = t.to
    if (found.length > 0 && starts.has(t.from)) sentence++
    const time = times.find((x) => covers(x, t)) ?? null
    const quantity = time ? null : (quantities.find((x) => covers(x.figure, t)) ?? null)
    const last = found.at(-1)
    if (last && ((time && last.time === time) || (quantity && last.quantity === quantity))) {
      found[found.length - 1] = { ...last, to: t.to, text: text.slice(last.from, t.to) }
      continue
    }
    const unit = last?.quantity && !opens && t.to <= last.quantity.to && measures(fold(t.text), last.quantity, language)
    if (last && unit) {
      found[found.length - 1] = { ...last, to: t.to, text: text.slice(last.from, t.to) }
      continue
    }
    const folded = fold(t.text).replace(/'s$/, '')
    const glued = last && DIGITS.test(last.text) && last.to === t.from && language.numbers.ordinal.test(folded)
    if (glued) {
      const ordinal = Number(last.text)
      found[found.length - 1] = {
        ...last,
        to: t.to,
        text: text.slice(last.from, t.to),
        kind: 'content',
        quantity: null,
        ordinal,
        stem: `#${ordinal}`,
      }
      continue
    }
    const ordinal = language.relations?.ordinals?.get(folded) ?? null
    const s = ordinal === null ? stem(t.text, language) : `#${ordinal}`
    const stop = language.words.stop.has(folded) || (language.words.negation.has(folded) && !isWord(lexicon, s))
    const capital = CAPITAL.test(t.text) && (!starts.has(t.from) || (!isWord(lexicon, s) && !stop))
    const kind: WordKind = time
      ? 'time'
      : quantity
        ? 'figure'
        : capital && !(stop && t.text.length < 2)
          ? 'name'
          : stop
            ? 'function'
            : 'content'
    found.push({
      from: t.from,
      to: t.to,
      text: t.text,
      folded,
      stem: s,
      kind,
      quantity,
      time,
      ordinal,
      opens,
      sentence,
      idle: idle.some((i) => covers(i, t)),
    })
  }
  return found
}
