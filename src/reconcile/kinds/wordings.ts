import type { Span } from '../../model/index.ts'
import { fold } from '../../text/fold.ts'
import { type Bag, bag, containment, dice, overlap, shared } from '../likeness.ts'
import { type Kind, type Statement, statementAt } from '../statement.ts'
import { type Telling, termsWithin } from '../terms.ts'
import type { Weigh } from '../weights.ts'
import { type Figure, figureAt } from './figure.ts'
import { judgeWordings } from './judge-wordings.ts'

export interface Wording extends Statement {
  /** the words, folded, in order: for phrases such as "not yet known" */
  readonly folded: string
  readonly sentenceFolded: string
  /** all content words, answers too */
  readonly full: Bag
  /** content words of the clause but for who says it and when */
  readonly matter: Bag
  /** and without the names and offices of persons, who may do anything */
  readonly unnamed: Bag
  /** the figures told in the clause */
  readonly figures: readonly Figure[]
  /** says that a thing is not known or not told */
  readonly unknown: boolean
}

/** Shares of the likeness of two clauses; found by grid on marked stories, see docs/decisions. */
const SHARE = { clause: 0.5, sentence: 0.25, contained: 0.25 }
const THRESHOLD = 0.22
/** A clause with less weight than this says nothing that could be lined up. */
const LIGHTEST = 2

const clausesOf = ({ reading: { article, annotations }, clauses: parted }: Telling): Span[] =>
  annotations.sentences.filter((s) => article.blocks[s.block]?.role !== 'title').flatMap((s) => parted.get(s.from) ?? [])

/** The clause's words but for a naming of a speaker with the cue, or a time: "a ministry spokesman said on Friday" tells nothing. */
const matterOf = (telling: Telling, clause: Span, weigh: Weigh, besides: readonly Span[] = []): Bag => {
  const { quotations, times } = telling.reading.annotations
  const idle: Span[] = [...times, ...besides, ...quotations.flatMap((q) => [q.speaker?.at ?? [], q.cue ?? []].flat())]
  const counts = termsWithin(telling, clause).filter((t) => !idle.some((i) => i.from <= t.from && t.to <= i.to))
  return bag(
    counts.map((t) => t.stem),
    weigh,
  )
}

const figuresIn = (telling: Telling, index: number, clause: Span, weigh: Weigh): Figure[] =>
  telling.reading.annotations.quantities.filter((q) => clause.from <= q.from && q.to <= clause.to).flatMap((q) => figureAt(telling, index, q, weigh) ?? [])

const plain = (text: string): string => fold(text).replace(/\s+/g, ' ')

/** Every clause of a telling. */
export const wordingsOf = (telling: Telling, index: number, weigh: Weigh): Wording[] => {
  const { article, annotations } = telling.reading
  const persons = annotations.mentions.filter((m) => m.kind === 'person' || m.kind === 'role')
  return clausesOf(telling).flatMap((clause) => {
    const statement = statementAt(telling, index, clause, weigh)
    if (!statement) return []
    const folded = plain(statement.text)
    const matter = matterOf(telling, clause, weigh)
    const full = bag(
      termsWithin(telling, clause).map((t) => t.stem),
      weigh,
    )
    const unnamed = matterOf(telling, clause, weigh, persons)
    const sentenceFolded = plain(article.text.slice(statement.sentence.from, statement.sentence.to))
    const unknown = telling.language.verdicts.unknown.some((u) => folded.includes(u))
    return [{ ...statement, folded, sentenceFolded, full, matter, unnamed, unknown, figures: figuresIn(telling, index, clause, weigh) }]
  })
}

/** Clauses must share this much weight, a word or two that are this story's own matter: its topic alone is in every sentence. */
const EVIDENCE = 2.5
/** Two clauses of one article tell one thing only where it repeats itself. */
const REPEATED = 0.6

const likeness = (a: Wording, b: Wording, weigh: Weigh): number => {
  if (shared(a.matter, b.matter, weigh) < EVIDENCE) return 0
  return (
    SHARE.clause * dice(a.within, b.within, weigh) + SHARE.sentence * dice(a.whole, b.whole, weigh) + SHARE.contained * containment(a.within, b.within, weigh)
  )
}

export const wordings: Kind<Wording> = {
  name: 'other',
  threshold: THRESHOLD,
  likeness,
  mayMeet: (a, b) => a.telling !== b.telling || overlap(a.within, b.within) >= REPEATED,
  answer: (s) => s.folded,
  statements: (telling, index, weigh) => wordingsOf(telling, index, weigh).filter((w) => w.matter.weight >= LIGHTEST),
  judge: judgeWordings,
}
