import type { Quantity, Span } from '../../model/index.ts'
import { fold } from '../../text/fold.ts'
import { touching } from '../../text/touching.ts'
import { wordingFeatures } from '../align/features.ts'
import { MODELS, probability } from '../align/model.ts'
import { judgeClauses } from '../judge/clause.ts'
import { type Bag, bag, overlap } from '../likeness.ts'
import { type Kind, type Statement, statementAt } from '../statement.ts'
import { type Telling, termsWithin } from '../terms.ts'
import type { Weigh } from '../weights.ts'
import { type Figure, figureAt } from './figures.ts'

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
  /** its article says hardly more than this, so that it is what the article is about */
  readonly brief: boolean
  /** says that a thing is not known or not told */
  readonly unknown: boolean
}

/** A clause with less weight than this says nothing that could be lined up. */
const LIGHTEST = 2

const clausesOf = ({ reading: { article, annotations }, clauses: parted }: Telling): Span[] =>
  annotations.sentences
    .filter((s) => article.blocks[s.block]?.role !== 'title')
    .flatMap((s) => parted.get(s.from) ?? [])

type Within = (span: Span) => readonly Span[]

/** The clause's words but for a naming of a speaker with the cue, or a time: "a ministry spokesman said on Friday" tells nothing. */
const matterOf = (telling: Telling, clause: Span, weigh: Weigh, idleAt: Within, besides: Within = () => []): Bag => {
  const idle = [...idleAt(clause), ...besides(clause)]
  const counts = termsWithin(telling, clause).filter((t) => !idle.some((i) => i.from <= t.from && t.to <= i.to))
  return bag(
    counts.map((t) => t.stem),
    weigh,
  )
}

const figuresIn = (
  telling: Telling,
  index: number,
  inside: readonly Quantity[],
  clause: Span,
  weigh: Weigh,
): Figure[] =>
  inside
    .filter((q) => clause.from <= q.from && q.to <= clause.to)
    .flatMap((q) => figureAt(telling, index, q, weigh) ?? [])

const plain = (text: string): string => fold(text).replace(/\s+/g, ' ')

/** The sentence at a span of `text`, plain: made once for all its clauses, which follow each other. */
const plainSentences = (text: string): ((sentence: Span) => string) => {
  let last = { from: -1, to: -1, words: '' }
  return ({ from, to }) => {
    if (last.from !== from || last.to !== to) last = { from, to, words: plain(text.slice(from, to)) }
    return last.words
  }
}

const read = (telling: Telling, index: number, weigh: Weigh): Wording[] => {
  const { article, annotations } = telling.reading
  const { quotations, quantities, times } = annotations
  const persons = touching(annotations.mentions.filter((m) => m.kind === 'person' || m.kind === 'role'))
  const idle = touching<Span>([...times, ...quotations.flatMap((q) => [q.speaker?.at ?? [], q.cue ?? []].flat())])
  const quantitiesAt = touching(quantities)
  const plainSentence = plainSentences(article.text)
  const brief = annotations.sentences.filter((s) => article.blocks[s.block]?.role !== 'title').length <= BRIEF
  return clausesOf(telling).flatMap((clause) => {
    const statement = statementAt(telling, index, clause, weigh)
    if (!statement) return []
    const folded = plain(statement.text)
    const matter = matterOf(telling, clause, weigh, idle)
    const full = bag(
      termsWithin(telling, clause).map((t) => t.stem),
      weigh,
    )
    const unnamed = matterOf(telling, clause, weigh, idle, persons)
    const sentenceFolded = plainSentence(statement.sentence)
    const figures = figuresIn(telling, index, quantitiesAt(clause), clause, weigh)
    const unknown = telling.language.verdicts.unknown.some((u) => folded.includes(u))
    return [{ ...statement, folded, sentenceFolded, full, matter, unnamed, brief, unknown, figures }]
  })
}

/** Kept per telling, which lives as long as one account is made: figures, times and clauses all ask. */
const known = new WeakMap<Telling, readonly Wording[]>()

/** Every clause of a telling. */
export const wordingsOf = (telling: Telling, index: number, weigh: Weigh): readonly Wording[] => {
  const before = known.get(telling)
  if (before) return before
  const made = read(telling, index, weigh)
  known.set(telling, made)
  return made
}

/** An article of so many sentences is one statement. */
const BRIEF = 2
/** Two such articles of one story answer one question, more probably than not. */
const OF_ONE_STORY = 0.6

/** Clauses at least this probably of one thing; by grid over marked stories held out in turn (scripts/train-account.ts). */
const THRESHOLD = 0.45
/** Two clauses of one article tell one thing only where it repeats itself. */
const REPEATED = 0.6

/** Words that exclude each other are known within one language; between two, only figures and times tell that clauses clash. */
const judgeWithin: Kind<Wording>['judge'] = (group, tellings, weigh) => {
  const judge = judgeClauses(group, tellings, weigh)
  const languageOf = ({ telling }: Wording): string | undefined => tellings[telling]?.language.code
  return (a, b) => {
    const found = judge(a, b)
    return found.verdict === 'differ' && languageOf(a) !== languageOf(b)
      ? { ...found, verdict: 'unjudged', reason: null, why: OF_TWO_LANGUAGES }
      : found
  }
}
const OF_TWO_LANGUAGES = 'worded in two languages, so that no rule can tell'

/** What is told in words: every clause that says something. */
export const wordings: Kind<Wording> = {
  name: 'other',
  threshold: THRESHOLD,
  likeness: (a, b, weigh) =>
    Math.max(a.brief && b.brief ? OF_ONE_STORY : 0, probability(MODELS.wording, wordingFeatures(a, b, weigh))),
  apart: (a, b) => a.telling === b.telling && overlap(a.within, b.within) < REPEATED,
  answer: (s) => s.folded,
  statements: (telling, index, weigh) => wordingsOf(telling, index, weigh).filter((w) => w.matter.weight >= LIGHTEST),
  judge: judgeWithin,
}
