import type { Language } from '../../lang/index.ts'
import type { Annotations, Sentence, Span, Time } from '../../model/index.ts'
import type { Document } from '../../text/document.ts'
import { some } from '../../text/stretches.ts'
import { indexAt } from '../../text/token.ts'
import type { Asked } from './agents.ts'
import { announced } from './announced.ts'
import { cuesIn, type Found, mayBind } from './cues.ts'
import { pointing, turned } from './denials.ts'
import { firstPerson } from './first-person.ts'
import { intended, issued } from './issued.ts'
import { matterFrom } from './matter.ts'
import { quotationAround } from './own-words.ts'
import { type Word, wordsOf } from './words.ts'

/** Cap of cost: a longer sentence is a table or noise, and is read up to here. */
const LONGEST = 5000

/** A cue with its sentence and what is promised. */
export interface Candidate extends Asked {
  readonly found: Found
  readonly words: readonly Word[]
  readonly what: Span
  /** who it is, where no verb of the sentence tells: who speaks in the quotation, or issued the text */
  readonly told?: string
}

const timesIn = (times: readonly Time[], { from, to }: Span): readonly Time[] =>
  times.slice(indexAt(times, from), indexAt(times, to))

const spanOf = (words: readonly Word[], found: Found, language: Language): Span | null => {
  const [from, to] = (found.what ?? []).map((i) => words[i])
  return from && to ? { from: from.from, to: to.to } : matterFrom(words, found.matter, language)
}

const candidate = (words: readonly Word[], found: Found, language: Language): Candidate[] => {
  const [what, first, last, by] = [
    spanOf(words, found, language),
    words[found.at],
    words[found.next - 1],
    words[found.by],
  ]
  const { base, passive, ofBody = false } = found
  return what && first && last && by
    ? [
        {
          found,
          words,
          what,
          at: { from: first.from, to: last.to },
          by,
          base,
          noun: found.cue.noun && !found.announced,
          passive,
          ofBody,
        },
      ]
    : []
}

/** What a sentence is read with. */
export interface Asking {
  readonly document: Document
  readonly language: Language
  readonly soFar: Annotations
  /** whose own statement the article is */
  readonly issuer: string | null
}

/** The quotation that opens the sentence behind `end`: what was denied by "denied that." */
const quotedNext = ({ soFar }: Asking, end: number): Span | undefined =>
  soFar.quotations.find((q) => q.manner === 'direct' && q.spans.some((s) => s.from > end && s.from - end <= NEXT))
    ?.spans[0]
/** A blank and a quotation mark, or a new paragraph. */
const NEXT = 4

/** Told once where the verb of saying is itself one of promising: "promised that water would be handed out by noon". */
const distinct = (list: readonly Candidate[]): Candidate[] =>
  list.filter((c) => !c.found.announced || !list.some((x) => !x.found.announced && x.at.from === c.by.from))

/** Each within one sentence, before it is known whose it is. */
export const candidatesIn = (asking: Asking, sentence: Sentence): Candidate[] => {
  const { document, language, soFar, issuer } = asking
  const span = { from: sentence.from, to: Math.min(sentence.to, sentence.from + LONGEST) }
  if (!some(document.stretches, span.from, span.to, mayBind(language))) return []
  const words = wordsOf(document, span)
  const all = [
    ...cuesIn(words, language),
    ...announced(words, timesIn(soFar.times, span), language),
    ...turned(words, language),
  ]
  const next = quotedNext(asking, sentence.to)
  return distinct([
    ...[...all, ...(issuer === null ? [] : intended(words, language))].flatMap((f) => candidate(words, f, language)),
    ...pointing(words, language).flatMap((f) =>
      candidate(words, f, language).flatMap((c) => (next ? [{ ...c, what: next }] : [])),
    ),
    ...firstPerson(words, language)
      .filter((f) => !all.some((x) => x.at >= f.at && x.at <= f.next))
      .flatMap((f) => candidate(words, f, language))
      .flatMap((c) => {
        const speaker = quotationAround(soFar, c.at)?.speaker?.name
        return speaker === undefined ? [] : [{ ...c, told: speaker }]
      }),
    ...(issuer === null ? [] : issued(words, language))
      .flatMap((f) => candidate(words, f, language))
      .flatMap((c) => (quotationAround(soFar, c.at) ? [] : [{ ...c, told: issuer ?? '' }])),
  ])
}
