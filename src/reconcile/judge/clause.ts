import type { Language } from '../../lang/index.ts'
import type { DifferReason } from '../../model/index.ts'
import { stem } from '../../text/stem.ts'
import { tokens } from '../../text/tokens.ts'
import { dice, overlap, shared } from '../likeness.ts'
import type { Judgement } from '../statement.ts'
import type { Telling } from '../terms.ts'
import type { Weigh } from '../weights.ts'
import { CANNOT_LINK, type Figure } from '../questions/figures.ts'
import type { Wording } from '../questions/wordings.ts'
import { judgeFigures } from './figure.ts'
import { sameFigure } from './intervals.ts'
import { reasonOf } from './when-told.ts'

interface Pair {
  readonly a: Wording
  readonly b: Wording
  readonly language: Language
  readonly weigh: Weigh
  readonly tellings: readonly Telling[]
}

interface Rule {
  readonly name: string
  readonly verdict: Judgement['verdict']
  readonly test: (pair: Pair) => boolean
  readonly why: (pair: Pair) => string
  readonly reason?: (pair: Pair) => DifferReason
}

/** Clauses this alike say the same at the same precision; measured on marked stories. */
const SAME = 0.6
/** Only clauses this alike can clash by a single word: below it they speak of different things. */
const CLASH = 0.5
/** Clauses this alike are told of one thing, so that their figures are. */
const OF_ONE_THING = 0.3
/** ... and share at least this much weight: about three words that are not the story's topic. */
const MATTER = 5

const wordsOf = (w: Wording): Set<string> => new Set(tokens(w.folded).map((t) => t.text))

/** Alike enough, and in enough of their own matter, for a single word to turn the one against the other. */
const close = ({ a, b, weigh }: Pair): boolean =>
  overlap(a.unnamed, b.unnamed) >= CLASH && dice(a.unnamed, b.unnamed, weigh) >= CLASH && shared(a.unnamed, b.unnamed, weigh) >= MATTER

const negated = (text: string, { words }: Language): boolean => tokens(text).some((x) => words.negation.has(x.text))

/** The stem of the word a clause denies, the first content word behind "not"; null where it denies nothing. */
const deniedStem = (text: string, language: Language): string | null => {
  const words = tokens(text)
  const at = words.findIndex((w) => language.words.negation.has(w.text))
  const next = at < 0 ? undefined : words.slice(at + 1).find((w) => !language.words.stop.has(w.text))
  return next ? stem(next.text, language) : null
}

/**
 * `a` denies a thing that `b` tells, and nothing in the sentence of `b` denies: "does not mean | that it recognises them" denies across its clauses.
 * Nor is "none since" a denial of "the first since".
 */
const denies = (a: Wording, b: Wording, language: Language): boolean => {
  const what = deniedStem(a.folded, language)
  const edged = tokens(a.sentenceFolded).some((t) => language.verdicts.edges.has(t.text))
  return what !== null && !edged && b.within.stems.has(what) && !negated(b.sentenceFolded, language)
}

const denied = ({ a, b, language }: Pair): boolean => denies(a, b, language) || denies(b, a, language)

const opposed = ({ a, b, language }: Pair): boolean => {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  const has = (set: ReadonlySet<string>, list: readonly string[]): boolean => list.some((w) => set.has(w))
  return language.verdicts.opposites.some(([one, other]) => {
    const [xOne, xOther, yOne, yOther] = [has(x, one), has(x, other), has(y, one), has(y, other)]
    return (xOne && !xOther && yOther && !yOne) || (xOther && !xOne && yOne && !yOther)
  })
}

/** Figures for one thing that exclude each other, where neither clause has the other's: the clauses cannot both be repeated. */
const clashing = ({ a, b, weigh }: Pair): readonly [Figure, Figure] | null => {
  if (dice(a.matter, b.matter, weigh) < OF_ONE_THING) return null
  const lone = (f: Figure, own: readonly Figure[], others: readonly Figure[]): boolean =>
    own.filter((o) => o.quantity.unit === f.quantity.unit).length === 1 && !others.some((o) => sameFigure(o.quantity, f.quantity))
  for (const x of a.figures.filter((f) => lone(f, a.figures, b.figures))) {
    const y = b.figures.find((f) => f.quantity.unit === x.quantity.unit && lone(f, b.figures, a.figures) && judgeFigures(x, f, []).verdict === 'differ')
    if (y && x.quantity.unit !== null && !CANNOT_LINK.some((v) => v.test(x, y))) return [x, y]
  }
  return null
}

/** The word by which the one says that a thing is open stands in the other too: "are investigating whether", "are also investigating whether". */
const sharesVerb = ({ a, b, language }: Pair): boolean => {
  const [open, other] = a.unknown ? [a, b] : [b, a]
  const phrase = language.verdicts.unknown.find((u) => open.folded.includes(u)) ?? ''
  const telling = tokens(phrase).filter((t) => !language.words.stop.has(t.text) && !language.words.negation.has(t.text))
  return telling.some((t) => other.whole.stems.has(stem(t.text, language)))
}

/** How two wordings stand to each other; the first rule that holds speaks. */
const RULES: readonly Rule[] = [
  { name: 'same-words', verdict: 'agree', test: ({ a, b }) => a.folded === b.folded, why: () => 'the same words' },
  { name: 'both-unknown', verdict: 'agree', test: ({ a, b }) => a.unknown && b.unknown, why: () => 'no telling has it' },
  {
    name: 'figures',
    verdict: 'differ',
    test: (p) => clashing(p) !== null,
    why: (p) => `${(clashing(p) ?? []).map((f) => `“${f.text}”`).join(' and ')} cannot both be right`,
    reason: (p) => reasonOf(p.a, p.b, p.tellings),
  },
  {
    name: 'told-and-untold',
    verdict: 'compatible',
    test: (p) => p.a.unknown !== p.b.unknown && close(p) && !sharesVerb(p),
    why: () => 'one telling has what another says is not known: ask which is the later',
  },
  { name: 'opposites', verdict: 'differ', test: (p) => close(p) && opposed(p), why: () => 'the tellings use words that exclude each other' },
  {
    name: 'negation',
    verdict: 'differ',
    test: (p) => close(p) && denied(p),
    why: () => 'one telling denies what the other says',
  },
  { name: 'same', verdict: 'agree', test: ({ a, b }) => overlap(a.matter, b.matter) >= SAME, why: () => 'the same in other words' },
  { name: 'fuller', verdict: 'compatible', test: () => true, why: () => 'one telling says more than another, and both hold' },
]


/** How two clauses that speak of one thing stand to each other. */
export const judgeClauses = (_group: readonly Wording[], tellings: readonly Telling[], weigh: Weigh): ((a: Wording, b: Wording) => Judgement) => (a, b) => {
  const language = tellings[a.telling]?.language
  const rule = language && RULES.find((r) => r.test({ a, b, language, weigh, tellings }))
  if (!rule) return { verdict: 'unjudged', reason: null, why: 'worded so that no rule can tell', certainty: 0 }
  const pair = { a, b, language, weigh, tellings }
  return { verdict: rule.verdict, reason: rule.verdict === 'differ' ? (rule.reason?.(pair) ?? 'conflict') : null, why: rule.why(pair), certainty: 0.6 }
}
