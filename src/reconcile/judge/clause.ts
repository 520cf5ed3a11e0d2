import type { Span, Stance } from '../../model/index.ts'
import type { Wording } from '../questions/wordings.ts'
import type { Judgement } from '../statement.ts'
import type { Telling } from '../terms.ts'
import type { Weigh } from '../weights.ts'
import { clauseFeatures } from './clause-features.ts'
import { clauseOdds } from './clause-odds.ts'
import { reasonOf } from './when-told.ts'
import { judgeWordings, type Worded } from './wording/index.ts'

/** A paragraph of so many sentences is one statement; of a longer one the sentence alone is judged. */
const SENTENCES = 2

/** The passage that a clause is judged with: what denies or limits it often stands in the next sentence. */
const passageOf = ({ sentence }: Wording, { reading: { article, annotations } }: Telling): Span => {
  const block = article.blocks.find((b) => b.from <= sentence.from && sentence.from < b.to)
  const inside = annotations.sentences.filter((s) => block && block.from <= s.from && s.from < block.to)
  return block && block.role !== 'title' && inside.length <= SENTENCES ? { from: block.from, to: block.to } : sentence
}

/** Told as differing only where the judge of wordings is as sure as of edits laid side by side. */
const SURE = 0.9
/** Rules on names and words alone: in long articles one thing goes by many names, and of 14 differences told by these none was one. */
const LOOSE: ReadonlySet<string> = new Set(['names', 'words'])
/** ... so such a rule is believed only of clauses at least this probably of one question. */
const SURE_OF_WORDS = 0.85
/** Clauses at least this probably of one question, of which one says that it is not known: the state has ended. */
const SURE_UNKNOWN = 0.8
/** ... or of which one is denied by who speaks. */
const SURE_DENIED = 0.7
/** Clauses at least this probably of one question, whose figures of one unit clash, differ. */
const SURE_OF_FIGURES = 0.75
/** From here on a difference is probable enough that nothing else is claimed. */
const DOUBTED = 0.45
const SAME: Judgement = { verdict: 'agree', reason: null, why: 'the same words', certainty: 1 }
const UNKNOWN: Judgement = { verdict: 'agree', reason: null, why: 'no telling has it', certainty: 0.8 }

/** How two clauses that speak of one thing stand to each other. */
export const judgeClauses = (_group: readonly Wording[], tellings: readonly Telling[], weigh: Weigh): ((a: Wording, b: Wording) => Judgement) => {
  const worded = (w: Wording): Worded => {
    const telling = tellings[w.telling] as Telling
    return { reading: telling.reading, span: passageOf(w, telling) }
  }
  const stanceOf = (w: Wording): Stance =>
    tellings[w.telling]?.reading.annotations.quotations.find((q) => q.spans.some((s) => s.from <= w.from && w.to <= s.to))?.stance ?? 'asserts'
  return (a, b) => {
    if (a.folded === b.folded) return SAME
    if (a.unknown && b.unknown) return UNKNOWN
    const { verdict, by, why, certainty } = judgeWordings(worded(a), worded(b))
    if (a.brief && b.brief) return { verdict, reason: verdict === 'differ' ? reasonOf(a, b, tellings) : null, why, certainty }
    const edited = verdict === 'differ' && certainty >= SURE
    if (edited && !LOOSE.has(by ?? '')) return { verdict, reason: reasonOf(a, b, tellings), why, certainty }
    const features = clauseFeatures(a, b, tellings, weigh)
    if (features['figures clash'] && !features['figures agree'] && (features['same'] ?? 0) >= SURE_OF_FIGURES)
      return { verdict: 'differ', reason: reasonOf(a, b, tellings), why: 'their figures cannot both be right', certainty: features['same'] ?? 0 }
    const same = features['same'] ?? 0
    if (edited)
      return same >= SURE_OF_WORDS
        ? { verdict: 'differ', reason: reasonOf(a, b, tellings), why, certainty: same }
        : { verdict: 'unjudged', reason: null, why: `${why}, or are two names of one thing`, certainty: same }
    if (a.unknown !== b.unknown && same >= SURE_UNKNOWN)
      return { verdict: 'differ', reason: 'date', why: 'one telling has what another says is not known', certainty: same }
    const [x, y] = [stanceOf(a), stanceOf(b)]
    if ((x === 'denies') !== (y === 'denies') && same >= SURE_DENIED)
      return { verdict: 'differ', reason: 'attribution', why: 'one telling has it denied', certainty: same }
    const odds = clauseOdds(features)
    if (odds.differ >= DOUBTED) return { verdict: 'unjudged', reason: null, why: 'they may differ, and no rule can tell', certainty: odds.differ }
    return odds.agree >= odds.compatible
      ? { verdict: 'agree', reason: null, why: 'the same in other words', certainty: odds.agree }
      : { verdict: 'compatible', reason: null, why: 'the one says more, or says it otherwise, and both hold', certainty: odds.compatible }
  }
}
