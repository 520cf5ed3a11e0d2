import type { Language } from '../lang/index.ts'
import type {
  Anchor,
  Annotations,
  Article,
  Commitment,
  Mention,
  Quantity,
  Quotation,
  Sentence,
  Span,
  Time,
} from '../model/index.ts'
import { anchor } from '../text/anchor.ts'
import { type Closed, closed, closedSpan, isParted, opened } from '../text/parted.ts'

/** An article whose marks were set apart by blanks, as it was printed, and how to find back. */
export interface Together {
  readonly article: Article
  readonly closed: Closed
}

/** The article with its marks drawn together, if blanks part them: "20 , 000 people" is "20,000 people"; null for one as print has it. */
export const together = (article: Article, { numbers, calendar, speech }: Language): Together | null => {
  if (!isParted(article.text)) return null
  const measures = (word: string): boolean =>
    numbers.units.has(word) || numbers.scales.has(word) || numbers.old.has(word)
  const leads = (word: string): boolean =>
    speech.loose.has(word) || speech.and.has(word) || numbers.rangeOpeners.has(word)
  const whole = closed(article.text, { measures, month: (word) => calendar.names.has(word), leads })
  return {
    article: { ...article, text: whole.text, blocks: article.blocks.map((b) => ({ ...b, ...closedSpan(whole, b) })) },
    closed: whole,
  }
}

/** What was read in the text drawn together, at its places in the article as it is. */
export const apart = (found: Annotations, article: Article, whole: Closed): Annotations => {
  const span = (s: Span): Span => opened(whole, s)
  const words = (s: Span): string => article.text.slice(s.from, s.to)
  const moved = <T extends Span & { readonly text: string }>(one: T): T => {
    const place = span(one)
    return { ...one, ...place, text: words(place) }
  }
  const anchored = (a: Anchor): Anchor => anchor(article, span(a))
  const quotation = (q: Quotation): Quotation => {
    const spans = q.spans.map(span)
    const speaker = q.speaker && { ...q.speaker, at: anchored(q.speaker.at) }
    return { ...q, spans, text: spans.map(words), speaker, cue: q.cue && anchored(q.cue) }
  }
  const commitment = (c: Commitment): Commitment => ({
    ...c,
    what: anchored(c.what),
    evidence: c.evidence.map(anchored),
  })
  return {
    sentences: found.sentences.map((s): Sentence => ({ ...s, ...span(s) })),
    mentions: found.mentions.map((m): Mention => moved(m)),
    quotations: found.quotations.map(quotation),
    quantities: found.quantities.map((q): Quantity => ({ ...moved(q), figure: span(q.figure) })),
    times: found.times.map((t): Time => moved(t)),
    commitments: found.commitments.map(commitment),
  }
}
