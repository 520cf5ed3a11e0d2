import type { Annotations, DifferReason, FactKind, Relating, Span } from '../model/index.ts'
import { perObject } from '../text/memo.ts'
import { touching } from '../text/touching.ts'
import type { Admission } from './align/dissenters.ts'
import { type Bag, bag } from './likeness.ts'
import { type Telling, termsAround, termsWithin } from './terms.ts'
import type { Weigh } from './weights.ts'

/** Something one article says, with what it takes to line it up with what another says. */
export interface Statement extends Span {
  /** index of the telling it stands in */
  readonly telling: number
  readonly text: string
  readonly sentence: Span
  readonly clause: Span
  /** content words close to the statement, the clause's and the sentence's */
  readonly near: Bag
  readonly within: Bag
  readonly whole: Bag
  /** ... of the headline and the sentences before and behind */
  readonly context: Bag
  /** stems of the names in the sentence */
  readonly names: Bag
  /** 0 for the first sentence of the article .. 1 for its last */
  readonly position: number
  /** who says it, where it lies in somebody's reported words */
  readonly speaker: string | null
}

/** How the answers of two statements stand to each other. */
export interface Judgement {
  readonly verdict: Relating
  /** of `differ` only, else null */
  readonly reason: DifferReason | null
  /** one plain sentence */
  readonly why: string
  /** 0..1 */
  readonly certainty: number
}

/** One kind of statement: how it is found in a telling, lined up across tellings, and judged. */
export interface Kind<S extends Statement = Statement> {
  readonly name: FactKind
  readonly statements: (telling: Telling, index: number, weigh: Weigh) => readonly S[]
  /** 0..1: how probably both answer one question, the answer itself left aside */
  readonly likeness: (a: S, b: S, weigh: Weigh) => number
  /** at or above, groups are joined; see align/group.ts */
  readonly threshold: number
  /** what a statement left alone must reach to be taken into a group after all; see align/dissenters.ts */
  readonly admission?: Admission
  /** cannot-link: another event, scope or frame, or two answers of one article. Never that the answers clash */
  readonly apart: (a: S, b: S) => boolean
  /** the questions that a group answers, where it answers several: on which day, and at what hour */
  readonly facets?: (group: readonly S[]) => readonly (readonly S[])[]
  /** key of the answer: statements with one key give the same answer */
  readonly answer: (s: S) => string
  /** how two answers of one question stand to each other; `group` is all who answer it */
  readonly judge: (group: readonly S[], tellings: readonly Telling[], weigh: Weigh) => (a: S, b: S) => Judgement
}

/** Content words on either side that count as near: the design's prototypes found 9 best. */
const NEAR = 9

const covers = (outer: Span, inner: Span): boolean => outer.from <= inner.from && inner.to <= outer.to

/** What is asked of an article for each of its statements, found by where it stands. */
const lookups = perObject(({ sentences, mentions, quotations }: Annotations) => {
  const said = quotations.flatMap(({ spans, speaker }) => spans.map(({ from, to }) => ({ from, to, speaker })))
  return {
    order: new Map(sentences.map((s, i) => [s.from, i] as const).reverse()),
    sentences: touching(sentences),
    named: touching(mentions.filter((m) => m.kind !== 'role')),
    said: touching(said),
  }
})

/** The speaker of the first quotation that holds `span`. */
const speakerOf = (annotations: Annotations, span: Span): string | null =>
  lookups(annotations)
    .said(span)
    .find((s) => covers(s, span))?.speaker?.name ?? null

const sentenceOf = (annotations: Annotations, span: Span): Span | undefined =>
  lookups(annotations)
    .sentences({ from: span.from, to: span.from })
    .find((s) => s.from <= span.from && span.from < s.to)

/** The statement at `span`, or null where it lies in no sentence (furniture). */
export const statementAt = (telling: Telling, index: number, span: Span, weigh: Weigh): Statement | null => {
  const { article, annotations } = telling.reading
  const sentence = sentenceOf(annotations, span)
  if (!sentence) return null
  const limits = { from: sentence.from, to: Math.max(sentence.to, span.to) }
  const clause = telling.clauses.get(sentence.from)?.find((c) => c.from <= span.from && span.from < c.to) ?? sentence
  const stemsOf = (terms: readonly { readonly stem: string; readonly masked?: boolean }[]): Bag =>
    bag(
      terms.flatMap((t) => (t.masked ? [] : t.stem)),
      weigh,
    )
  const at = lookups(annotations).order.get(sentence.from) ?? -1
  const beside = [annotations.sentences[at - 1], annotations.sentences[at + 1], annotations.sentences[0]].flatMap(
    (s) => (s && s.from !== sentence.from ? [s] : []),
  )
  const named = lookups(annotations)
    .named(sentence)
    .filter((m) => sentence.from <= m.from && m.from < sentence.to)
  return {
    telling: index,
    from: span.from,
    to: span.to,
    text: article.text.slice(span.from, span.to),
    sentence: { from: sentence.from, to: sentence.to },
    clause,
    near: stemsOf(termsAround(telling, span, limits, NEAR)),
    within: stemsOf(termsWithin(telling, clause)),
    whole: stemsOf(termsWithin(telling, limits)),
    context: stemsOf(beside.flatMap((s) => termsWithin(telling, s))),
    names: stemsOf(named.flatMap((m) => termsWithin(telling, m))),
    position: at / Math.max(1, annotations.sentences.length - 1),
    speaker: speakerOf(annotations, span),
  }
}
