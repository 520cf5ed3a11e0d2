import type { Language } from '../../lang/index.ts'
import type { DifferReason, Quotation, Reading, Relating, Span, Stance } from '../../model/index.ts'
import { perObject } from '../../text/memo.ts'
import type { Features } from '../align/features.ts'
import { keyOf } from '../questions/figure-key.ts'
import type { Figure } from '../questions/figures.ts'
import { isSought, matterIn } from '../questions/open-matters.ts'
import { onlyTimeIn, type When } from '../questions/times.ts'
import type { Wording } from '../questions/wordings.ts'
import type { Judgement } from '../statement.ts'
import type { Telling } from '../terms.ts'
import type { Weigh } from '../weights.ts'
import { clauseFeatures, figureJudgements } from './clause-features.ts'
import { type ClauseOdds, clauseOdds } from './clause-odds.ts'
import { timeJudge } from './time.ts'
import { FIGURES_CLASH, TIMES_CLASH } from './typed-clashes.ts'
import { reasonOf } from './when-told.ts'
import { judgeWordings, type Worded, type WordingVerdict } from './wording/index.ts'

/** A paragraph of so many sentences is one statement; of a longer one the sentence alone is judged. */
const SENTENCES = 2

/** The passage that a clause is judged with: what denies or limits it often stands in the next sentence. */
const passageOf = ({ sentence }: Wording, { reading: { article, annotations } }: Telling): Span => {
  const block = article.blocks.find((b) => b.from <= sentence.from && sentence.from < b.to)
  const inside = annotations.sentences.filter((s) => block && block.from <= s.from && s.from < block.to)
  return block && block.role !== 'title' && inside.length <= SENTENCES ? { from: block.from, to: block.to } : sentence
}

/** Share of a clause, or of what is reported, from which the one is what the other is about: "the army denied that its planes had struck". */
const MOSTLY = 0.5
const common = (a: Span, b: Span): number => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from))

/** What is reported makes up the clause, but for who says so. */
const makesUp = ({ spans }: Quotation, w: Span): boolean => spans.some((s) => common(s, w) >= MOSTLY * (w.to - w.from))

/** How whoever speaks in the clause stands to what it tells; of several cues in it the one that takes it back: "he said that he did not know whether". */
const stanceIn = (w: Span, { annotations: { quotations } }: Reading): Stance => {
  const within = quotations.filter((q) => makesUp(q, w)).map((q) => q.stance)
  return within.find((s) => s !== 'asserts') ?? 'asserts'
}

/** Says, itself or in its sentence, that the matter is not known, or looked into. */
const stillOpen = (w: Wording, language: Language): boolean =>
  w.unknown || isSought(w, language) || language.verdicts.unknown.some((u) => w.sentenceFolded.includes(u))

/** The one says that a matter is not known, and the other tells it: a cause where it is the cause that is not known. */
const resolves = (known: Wording, knownIn: Language, open: Wording, openIn: Language): boolean => {
  if (!open.unknown || stillOpen(known, knownIn)) return false
  const [asked, told] = [matterIn(open, openIn), matterIn(known, knownIn)]
  return asked === null || (told !== null && asked.asked === told.asked)
}

/** Figures of which a clause has no other of the same unit: of "70 yards on nine carries, 55 yards on five catches" nobody knows which answers what another counts. */
const alone = (figures: readonly Figure[]): readonly Figure[] => {
  const values = Map.groupBy(figures, (f) => f.quantity.unit)
  return figures.filter((f) => new Set(values.get(f.quantity.unit)?.map((x) => keyOf(x.quantity))).size === 1)
}

const clashOf = (a: readonly Figure[], b: readonly Figure[], tellings: readonly Telling[]): Judgement | undefined =>
  figureJudgements(a, b, tellings).find((j) => j.verdict === 'differ')

/** Two clauses of one question, and what is asked of them; each is worked out when a rule first asks. */
interface Pair {
  readonly a: Wording
  readonly b: Wording
  /** the words of their passages lined up, and what is left over (decision 017) */
  readonly lined: () => WordingVerdict
  readonly features: () => Features
  readonly odds: () => ClauseOdds
  readonly stances: () => readonly [Stance, Stance]
  /** the one tells what the other says is not known */
  readonly resolved: () => boolean
  /** two figures of theirs that cannot both be right */
  readonly clash: () => Judgement | undefined
  /** ... each the only one of its unit in its clause */
  readonly clashAlone: () => Judgement | undefined
  /** how the one time of each stands to that of the other */
  readonly times: () => Judgement | null
}

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Told as differing only where the judge of wordings is as sure as of edits laid side by side. */
const SURE = 0.9
/** Rules on names and words alone are not believed: in long articles one thing goes by many names, and of 27 differences told by these, where nothing else spoke for them, 4 were. */
const LOOSE: ReadonlySet<string> = new Set(['names', 'words'])
/** What the judge of wordings calls an edit of a figure. */
const FIGURES = 'figures'
/** Clauses at least this probably of one question, whose figures of one unit clash, differ. From .6 to .75 three false differences go. */
const SURE_OF_FIGURES = 0.75
/** ... of whose times, one in each, neither can be that of the other. */
const SURE_OF_TIMES = 0.85
/** ... of which one says that it is not known: the state has ended. At .6 two in three told so were wrong. */
const SURE_UNKNOWN = 0.8
/** ... or one is denied by who speaks. */
const SURE_DENIED = 0.7
/** From here on a difference is probable enough that nothing else is claimed. */
const DOUBTED = 0.45

/** A day or a time of day told flatly, as no bound. "Recently" and "within a month" clash with nothing. */
const plainly = ({ time }: When): boolean =>
  (time.grain === 'day' || time.grain === 'minute') && time.bound === 'exact' && time.relation === null

const clockOf = ({ time }: When): string => time.start.slice('2031-05-08T'.length)
/** One clock time on two days is one time, and a day misread: "at 4.20 in the morning". */
const comparably = (x: When, y: When): boolean =>
  plainly(x) && plainly(y) && x.time.grain === y.time.grain && (x.time.grain === 'day' || clockOf(x) !== clockOf(y))

const same = (p: Pair): number => p.features()['same'] ?? 0
const edited = (p: Pair): boolean => p.lined().verdict === 'differ' && p.lined().certainty >= SURE
/** An edit of a figure, which the rules of figures do not hold to be a rival: of another currency, of a part, told in the sentence beside. */
const figuresHold = (p: Pair): boolean => p.lined().by === FIGURES && p.clash() === undefined
/** The one says that a matter is not known, and the other does not tell it: no edit of words makes that a difference. */
const leftOpen = (p: Pair): boolean => p.a.unknown !== p.b.unknown && !p.resolved()
const loosely = (p: Pair): boolean => edited(p) && LOOSE.has(p.lined().by ?? '')
const denied = (p: Pair): boolean => p.stances().filter((s) => s === 'denies').length === 1

interface Rule {
  readonly name: string
  readonly verdict: Relating
  readonly test: (p: Pair) => boolean
  readonly why: (p: Pair) => string
  readonly certainty: (p: Pair) => number
  /** of `differ`, where it is no matter of when and by whom it was told */
  readonly reason?: (p: Pair) => DifferReason | null
}

/** How two clauses of one question stand to each other; the first rule that holds speaks. */
export const RULES: readonly Rule[] = [
  {
    name: 'same-words',
    verdict: 'agree',
    test: ({ a, b }) => a.folded === b.folded,
    why: () => 'the same words',
    certainty: () => 1,
  },
  {
    name: 'both-unknown',
    verdict: 'agree',
    test: ({ a, b }) => a.unknown && b.unknown,
    why: () => 'no telling has it',
    certainty: () => 0.8,
  },
  ...(['agree', 'compatible', 'differ', 'unjudged'] as const).map(
    (verdict): Rule => ({
      name: `brief-${verdict}`,
      verdict,
      test: (p) => p.a.brief && p.b.brief && p.lined().verdict === verdict,
      why: (p) => p.lined().why,
      certainty: (p) => p.lined().certainty,
    }),
  ),
  {
    name: 'edited',
    verdict: 'differ',
    test: (p) => edited(p) && !loosely(p) && !figuresHold(p) && !leftOpen(p),
    why: (p) => p.lined().why,
    certainty: (p) => p.lined().certainty,
  },
  {
    name: 'figures',
    verdict: 'differ',
    test: (p) => p.features()['figures agree'] === 0 && same(p) >= SURE_OF_FIGURES && p.clashAlone() !== undefined,
    why: () => FIGURES_CLASH,
    certainty: same,
    reason: (p) => p.clashAlone()?.reason ?? null,
  },
  {
    name: 'times',
    verdict: 'differ',
    test: (p) => p.times()?.verdict === 'differ' && same(p) >= SURE_OF_TIMES,
    why: () => TIMES_CLASH,
    certainty: same,
  },
  {
    name: 'two-names',
    verdict: 'unjudged',
    test: loosely,
    why: (p) => `${p.lined().why}, or are two names of one thing`,
    certainty: same,
  },
  {
    name: 'known-since',
    verdict: 'differ',
    reason: () => 'date',
    test: (p) => p.resolved() && same(p) >= SURE_UNKNOWN,
    why: () => 'one telling has what another says is not known',
    certainty: same,
  },
  {
    name: 'denied',
    verdict: 'differ',
    reason: () => 'attribution',
    test: (p) => denied(p) && same(p) >= SURE_DENIED,
    why: () => 'one telling has it denied',
    certainty: same,
  },
  {
    name: 'figures-of-two-things',
    verdict: 'unjudged',
    test: (p) => p.features()['figures clash'] === 1 && p.features()['figures agree'] === 0,
    why: () => 'their figures differ, and may be of two things',
    certainty: same,
  },
  {
    name: 'may-differ',
    verdict: 'unjudged',
    test: (p) => p.odds().differ >= DOUBTED,
    why: () => 'they may differ, and no rule can tell',
    certainty: (p) => p.odds().differ,
  },
  {
    name: 'probably-agree',
    verdict: 'agree',
    test: (p) => p.odds().agree >= p.odds().compatible,
    why: () => 'the same in other words',
    certainty: (p) => p.odds().agree,
  },
]

/**
 * What is left over when no rule speaks: trained odds hold it rather for one that says more than for the same. Where the odds are that they answer two
 * questions they are told all the same: to leave those unjudged took .07 of the right verdicts for .014 more where judged.
 */
const PROBABLY_COMPATIBLE: Rule = {
  name: 'probably-compatible',
  verdict: 'compatible',
  test: () => true,
  why: () => 'the one says more, or says it otherwise, and both hold',
  certainty: (p) => p.odds().compatible,
}

/** How two clauses that speak of one thing stand to each other. */
export const judgeClauses = (
  _group: readonly Wording[],
  tellings: readonly Telling[],
  weigh: Weigh,
): ((a: Wording, b: Wording) => Judgement) => {
  const of = (w: Wording): Telling => tellings[w.telling] as Telling
  // each clause is held against many
  const worded = perObject((w: Wording): Worded => ({ reading: of(w).reading, span: passageOf(w, of(w)) }))
  const stanceOf = perObject((w: Wording): Stance => stanceIn(w, of(w).reading))
  const timeIn = perObject((w: Wording): When | null => onlyTimeIn(w, of(w)))
  return (a, b) => {
    const features = once(() => clauseFeatures(a, b, tellings, weigh))
    const pair: Pair = {
      a,
      b,
      lined: once(() => judgeWordings(worded(a), worded(b), a.brief && b.brief)),
      features,
      odds: once(() => clauseOdds(features())),
      stances: () => [stanceOf(a), stanceOf(b)],
      resolved: () => {
        const [x, y] = [of(a).language, of(b).language]
        return resolves(a, x, b, y) || resolves(b, y, a, x)
      },
      times: once(() => {
        const [x, y] = [timeIn(a), timeIn(b)]
        return x && y && comparably(x, y) ? timeJudge([x, y], tellings)(x, y) : null
      }),
      clash: () => clashOf(a.figures, b.figures, tellings),
      clashAlone: () => clashOf(alone(a.figures), alone(b.figures), tellings),
    }
    const rule = RULES.find((r) => r.test(pair)) ?? PROBABLY_COMPATIBLE
    const reason = rule.verdict === 'differ' ? (rule.reason?.(pair) ?? reasonOf(a, b, tellings)) : null
    return { verdict: rule.verdict, reason, why: rule.why(pair), certainty: rule.certainty(pair) }
  }
}
